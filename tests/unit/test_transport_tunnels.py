"""The transport of production through proxies and behind certificates."""

# ruff: noqa: SIM117  what is inside of what reads better nested

from __future__ import annotations

import contextlib
import ipaddress
import socket
import ssl
import threading
from datetime import datetime, timedelta, timezone

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from layerferry.core.errors import CertificateError, TransportError
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings

from tests.fakes.loopback import Loopback, answer, says
from tests.fakes.transports import (
    CANARY,
    QUICK,
    assert_no_secret,
    transport,
)

# --- proxies -------------------------------------------------------------------------------------


def test_proxy_gets_whole_addresses_and_its_own_secret():
    with Loopback(says(answer(b"via"))) as proxy:
        address = proxy.url.replace("://", "://us:pr0xy@")
        with transport(proxy_for=lambda _url: address) as t:
            assert t.send(Request("http://gis.invalid/x")).body == b"via"
    assert proxy.requests[0].startswith(b"GET http://gis.invalid/x HTTP/1.1")
    assert b"Proxy-Authorization: Basic dXM6cHIweHk=" in proxy.requests[0]


def test_proxy_is_asked_per_address():
    asked = []
    with Loopback(says(answer())) as server:
        with transport(proxy_for=lambda url: asked.append(url)) as t:
            t.send(Request(server.url + "/a", query={"token": CANARY}))
    assert asked == [server.url + "/a"]


@pytest.mark.parametrize(
    ("status", "words"), [("407 Auth", "asks for a sign-in"), ("403 No", "refuses to connect")]
)
def test_proxy_refuses_the_tunnel(status, words):
    with Loopback(says(answer(b"", status), keep=False)) as proxy:
        address = proxy.url.replace("://", f"://us:{CANARY}@")
        with transport(proxy_for=lambda _url: address) as t:
            with pytest.raises(TransportError, match=words) as caught:
                t.send(Request("https://gis.invalid/", form={"token": CANARY}))
    assert_no_secret(caught.value)
    assert b"token" not in b"".join(proxy.raw)


def test_dead_proxy_is_named():
    with transport(proxy_for=lambda _url: f"http://u:{CANARY}@127.0.0.1:9") as t:
        with pytest.raises(TransportError, match=r"proxy.*127\.0\.0\.1:9") as caught:
            t.send(Request("http://gis.invalid/"))
    assert_no_secret(caught.value)


# --- certificates --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    """Self-signed certificates: good, for another name, long over."""
    folder = tmp_path_factory.mktemp("certificates")

    def make(name, san, days):
        key = rsa.generate_private_key(65537, 2048)
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        end = datetime.now(timezone.utc) + timedelta(days=days)
        made = (
            x509.CertificateBuilder(subject, subject, key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(end - timedelta(days=30))
            .not_valid_after(end)
            .add_extension(x509.SubjectAlternativeName([san]), critical=False)
            .sign(key, hashes.SHA256())
        )
        pem, secret = folder / f"{name}.pem", folder / f"{name}.key"
        pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
        secret.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem, secret)
        return pem, context

    here = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    return {
        "good": make("good", here, 9),
        "wrong name": make("wrong", x509.DNSName("elsewhere.example"), 9),
        "expired": make("expired", here, -1),
    }


def trusting(pem) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(pem)
    return context


def test_trusted_certificate(certificates):
    pem, context = certificates["good"]
    mine = trusting(pem)
    with Loopback(says(answer(b"safe")), tls=context) as server, transport(ssl_context=mine) as t:
        assert t.send(Request(server.url, form={"token": CANARY})).body == b"safe"
        assert t.send(Request(server.url)).body == b"safe"
        assert server.connections == 1
    assert mine.cert_store_stats()["x509"] == 1, "somebody added certifi's list"


@pytest.mark.parametrize("kind", ["unknown", "wrong name", "expired"])
def test_untrusted_certificate_gets_no_byte(certificates, kind):
    made = certificates["good" if kind == "unknown" else kind]
    pem, context = made
    mine = None if kind == "unknown" else trusting(pem)
    with Loopback(says(answer()), tls=context) as server, transport(ssl_context=mine) as t:
        with pytest.raises(CertificateError, match=r"127\.0\.0\.1") as caught:
            t.send(Request(server.url, form={"password": CANARY}))
    assert server.raw == []
    assert_no_secret(caught.value)


def test_certificate_through_a_tunnel(certificates):
    pem, context = certificates["good"]

    with Loopback(says(answer(b"deep")), tls=context) as server:

        def tunnel(line, _request):
            line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            with socket.create_connection(("127.0.0.1", server.port)) as far:
                lines = [
                    threading.Thread(target=pump, args=pair) for pair in ((line, far), (far, line))
                ]
                for each in lines:
                    each.start()
                for each in lines:
                    each.join()

        with Loopback(tunnel) as proxy:
            with transport(ssl_context=trusting(pem), proxy_for=lambda _u: proxy.url) as t:
                assert t.send(Request(server.url, form={"token": CANARY})).body == b"deep"
            with transport(proxy_for=lambda _u: proxy.url) as t, pytest.raises(CertificateError):
                t.send(Request(server.url, form={"token": CANARY}))
            assert all(request.startswith(b"CONNECT ") for request in proxy.requests)
            assert CANARY.encode() not in b"".join(proxy.raw)
    assert len(server.requests) == 1


def pump(source, sink):
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


def test_plain_http_server_at_https(certificates):
    with Loopback(says(b"HTTP/1.1 400 Bad\r\n\r\n", keep=False)) as server:
        with transport(**QUICK) as t, pytest.raises(TransportError):
            t.send(Request(server.url.replace("http", "https"), form={"token": CANARY}))
    assert CANARY.encode() not in b"".join(server.raw)


def test_a_blind_context_is_not_accepted():
    blind = ssl.create_default_context()
    blind.check_hostname = False
    with pytest.raises(ValueError, match="verifies nothing"):
        RequestsTransport(TransportSettings(ssl_context=blind))
