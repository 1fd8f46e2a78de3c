"""Certificates that must not be trusted, and one authority's worth of trust to measure them by."""

from __future__ import annotations

import ipaddress
import ssl
import tempfile
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

_HERE = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
_NAMES = {"unknown": _HERE, "name": x509.DNSName("elsewhere.example"), "old": _HERE}


@cache
def contexts(kind: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Return (the server's context, the client's); `unknown` is the one not trusted at all."""
    key = rsa.generate_private_key(65537, 2048)
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, kind)])
    end = datetime.now(timezone.utc) + timedelta(days=-1 if kind == "old" else 9)
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(end - timedelta(days=30))
        .not_valid_after(end)
        .add_extension(x509.SubjectAlternativeName([_NAMES[kind]]), critical=False)
        .sign(key, hashes.SHA256())
    )
    with tempfile.TemporaryDirectory() as folder:
        pem, secret = Path(folder, "pem"), Path(folder, "key")
        pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
        secret.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(pem, secret)
        client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if kind != "unknown":
            client.load_verify_locations(pem)
    return server, client
