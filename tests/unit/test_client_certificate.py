"""Servers that demand a client certificate: who gets it, who does not, and where the key was."""

from __future__ import annotations

import contextlib
import os
import select
import ssl
import stat
import tempfile
from pathlib import Path

import pytest
from layerferry.core.errors import CertificateError, ClientCertificateError, TransportError
from layerferry.core.net import client_certificate
from layerferry.core.net.client_certificate import ClientCertificate
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings

from tests.arcgis_server import ArcGisServer, numbered_points, one_layer_site
from tests.fakes.certificates import PASSPHRASE, Authority
from tests.fakes.loopback import Loopback


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def person(authority):
    return authority.person()


def asked(server, context):
    transport = RequestsTransport(TransportSettings(ssl_context=context))
    try:
        return transport.send(Request(f"{server.root}/rest/info", {"f": "json"})).status
    finally:
        transport.close()


def serving(tls):
    return ArcGisServer(one_layer_site(numbered_points(3)), tls=tls)


@pytest.fixture(params=[ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
def tls(request, authority):
    context = authority.server()
    context.minimum_version = context.maximum_version = request.param
    return context


def test_certificate_opens_the_door(tls, authority, person):
    context = authority.trusting()
    ClientCertificate(person.certificate, person.key, PASSPHRASE).add_to(context)
    with serving(tls) as server:
        assert asked(server, context) == 200


def test_without_a_certificate_a_sentence_says_so(tls, authority):
    with serving(tls) as server:
        with pytest.raises(ClientCertificateError, match="client certificate") as caught:
            asked(server, authority.trusting())
        assert "QGIS authentication configuration" in caught.value.advice
        assert server.log == []


def test_certificate_of_a_strange_authority(tls, authority, tmp_path):
    stranger = Authority(tmp_path, "Their CA").person()
    context = authority.trusting()
    ClientCertificate(stranger.certificate, stranger.plain_key).add_to(context)
    with serving(tls) as server:
        with pytest.raises(ClientCertificateError, match="does not accept the client certif"):
            asked(server, context)
        assert server.log == []


def test_distrusted_server_is_still_a_matter_of_its_own_certificate(tls):
    with serving(tls) as server, pytest.raises(CertificateError) as caught:
        asked(server, ssl.create_default_context())
    assert not isinstance(caught.value, ClientCertificateError)


def test_other_ends_of_tls_are_no_matter_of_certificates(authority):
    tls = authority.server(demands_certificate=False)
    tls.maximum_version = ssl.TLSVersion.TLSv1_2
    mine = authority.trusting()
    mine.minimum_version = ssl.TLSVersion.TLSv1_3
    with serving(tls) as server, pytest.raises(TransportError) as caught:
        asked(server, mine)
    assert not isinstance(caught.value, CertificateError)


def test_server_that_asks_only_when_it_has_seen_the_address(authority, person):
    tls = authority.server()
    tls.minimum_version = ssl.TLSVersion.TLSv1_3
    tls.post_handshake_auth = True
    shown = []

    def guarded(line, _request):
        line.verify_client_post_handshake()
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n")
        line.setblocking(False)
        while not line.getpeercert():
            select.select([line], [], [], 5)
            with contextlib.suppress(ssl.SSLWantReadError):
                line.recv(1)
        line.setblocking(True)
        shown.append(line.getpeercert()["subject"])
        line.sendall(b"\r\nok")

    context = authority.trusting()
    ClientCertificate(person.certificate, person.key, PASSPHRASE).add_to(context)
    transport = RequestsTransport(TransportSettings(ssl_context=context))
    with Loopback(guarded, tls=tls) as server:
        try:
            assert transport.send(Request(server.url)).body == b"ok"
        finally:
            transport.close()
    assert shown == [((("commonName", "jo"),),)]


def test_key_is_readable_by_nobody_else_and_gone_at_once(person, monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    seen = {}

    class Watched:
        def load_cert_chain(self, chain, key, password):
            for path in (Path(key).parent, chain, key):
                seen[Path(path).name] = stat.S_IMODE(os.stat(path).st_mode)
            assert password() == PASSPHRASE
            raise ssl.SSLError("even when it fails")

    with pytest.raises(ClientCertificateError):
        ClientCertificate(person.certificate, person.key, PASSPHRASE).add_to(Watched())
    assert sorted(seen.values()) == [0o600, 0o600, 0o700]
    assert list(tmp_path.iterdir()) == []


def test_file_of_another_account_is_not_written_into(person, monkeypatch, tmp_path):
    monkeypatch.setattr(client_certificate.tempfile, "mkdtemp", lambda **_: str(tmp_path))
    (tmp_path / "key.pem").write_text("laid there before")
    with pytest.raises(ClientCertificateError):
        ClientCertificate(person.certificate, person.key).add_to(ssl.create_default_context())


def test_unusable_certificates(person, tmp_path):
    nonsense = b"-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n"
    for certificate, key, passphrase in (
        (nonsense, nonsense, ""),
        (b"", b"", ""),
        (person.certificate, person.key, "c4n4ry-wrong"),
        (person.certificate, person.key, ""),
        (person.certificate, nonsense, ""),
    ):
        one = ClientCertificate(certificate, key, passphrase)
        with pytest.raises(ClientCertificateError) as caught:
            one.add_to(ssl.create_default_context())
        assert "c4n4ry" not in caught.value.sentence + repr(one)
        assert caught.value.__cause__ is None
    for path in (tmp_path / "absent.pem", tmp_path):
        with pytest.raises(ClientCertificateError) as caught:
            ClientCertificate.from_files(path)
        assert str(tmp_path) not in str(caught.value)


def test_files(person, authority):
    found = ClientCertificate.from_files(person.certificate_file, person.key_file, PASSPHRASE)
    assert found == ClientCertificate(person.certificate, person.key, PASSPHRASE)
    found.add_to(authority.trusting())
