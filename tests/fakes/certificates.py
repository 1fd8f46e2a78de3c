"""An authority of our own, a server's certificate and a person's, made for one test."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12

PASSPHRASE = "c4n4ry-passphrase"
_PEM = serialization.Encoding.PEM


@dataclass(frozen=True)
class Person:
    """A certificate and its key in the forms that people have them."""

    name: str
    certificate: bytes
    key: bytes  # PEM, encrypted with `PASSPHRASE`
    plain_key: bytes
    bundle: bytes  # PKCS#12, encrypted with `PASSPHRASE`
    folder: Path

    @property
    def certificate_file(self) -> Path:
        return self._file("crt", self.certificate)

    @property
    def key_file(self) -> Path:
        return self._file("key", self.key)

    @property
    def bundle_file(self) -> Path:
        return self._file("p12", self.bundle)

    def _file(self, suffix: str, content: bytes) -> Path:
        path = self.folder / f"{self.name}.{suffix}"
        path.write_bytes(content)
        return path


class Authority:
    """Signs certificates."""

    def __init__(self, folder: Path, name: str = "Our CA") -> None:
        self._folder, self._name = folder, _named(name)
        self._key = rsa.generate_private_key(65537, 2048)
        self._own = self._signed(self._name, self._key, is_authority=True)
        self.pem = self._own.public_bytes(_PEM)

    def server(
        self,
        demands_certificate: bool = True,
        address: str = "127.0.0.1",
        life: timedelta = timedelta(days=9),
    ) -> ssl.SSLContext:
        """Give a server of an address that lets in only whom this authority knows.

        Args:
            demands_certificate: False = it lets in everybody.
            address: that the certificate is for.
            life: from now on; negative = it has ended, a week at most ago.
        """
        key = rsa.generate_private_key(65537, 2048)
        file = self._folder / "server.pem"
        made = self._signed(_named("server"), key, address=address, life=life)
        file.write_bytes(made.public_bytes(_PEM) + _pem(key))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        if demands_certificate:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(cadata=self.pem.decode())
        return context

    def person(self, name: str = "jo") -> Person:
        key = rsa.generate_private_key(65537, 2048)
        made = self._signed(_named(name), key)
        encryption = serialization.BestAvailableEncryption(PASSPHRASE.encode())
        return Person(
            name,
            made.public_bytes(_PEM),
            _pem(key, encryption),
            _pem(key),
            pkcs12.serialize_key_and_certificates(
                name.encode(), key, made, [self._own], encryption
            ),
            self._folder,
        )

    def trusting(self) -> ssl.SSLContext:
        """Give a client's context that trusts this authority alone."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=self.pem.decode())
        return context

    def _signed(
        self,
        subject: x509.Name,
        key: rsa.RSAPrivateKey,
        is_authority: bool = False,
        address: str = "127.0.0.1",
        life: timedelta = timedelta(days=9),
    ) -> x509.Certificate:
        now = datetime.now(timezone.utc)
        here = x509.IPAddress(ipaddress.ip_address(address))
        return (
            x509.CertificateBuilder(self._name, subject, key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=8))
            .not_valid_after(now + life)
            .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
            .add_extension(x509.SubjectAlternativeName([here]), critical=False)
            .sign(self._key, hashes.SHA256())
        )


def _named(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])


def _pem(
    key: rsa.RSAPrivateKey, encryption: serialization.KeySerializationEncryption | None = None
) -> bytes:
    plain = serialization.NoEncryption()
    return key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, encryption or plain)
