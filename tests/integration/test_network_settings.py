"""Proxy, trust, time-out and user agent arrive in the transport as QGIS has them."""

from __future__ import annotations

import re
import ssl
import threading

import pytest
from layerferry.core.errors import CertificateError
from layerferry.core.host import network
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import RequestsTransport

from tests.fakes.certificates import Authority
from tests.fakes.loopback import Loopback, answer, says

CANARY = "c4n4ry-s3cret"


@pytest.fixture
def manager(qgis_app):
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtNetwork import QNetworkProxy

    made = QgsNetworkAccessManager.instance()
    before = QgsNetworkAccessManager.timeout()
    yield made
    made.setFallbackProxyAndExcludes(QNetworkProxy(), [], [])
    QgsNetworkAccessManager.setTimeout(before)


def http_proxy(port=3128, user="", password=""):
    from qgis.PyQt.QtNetwork import QNetworkProxy

    return QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", port, user, password)


def test_no_proxy(manager):
    assert network.transport_settings().proxy_for("https://gis.example/") is None


def test_proxy_with_exceptions(manager):
    manager.setFallbackProxyAndExcludes(
        http_proxy(user="dom\\us@er", password=f"{CANARY}:/@"),
        ["https://excluded.example"],
        ["https://direct.example/gis", ""],
    )
    settings = network.transport_settings()
    proxy = "http://dom%5Cus%40er:c4n4ry-s3cret%3A%2F%40@127.0.0.1:3128"
    assert settings.proxy_for("https://gis.example/") == proxy
    assert settings.proxy_for("https://direct.example/other") == proxy
    assert settings.proxy_for("https://direct.example/gis/a") is None
    assert settings.proxy_for("https://excluded.example/a") is None
    assert CANARY not in repr(settings) + repr(network.proxies())


def test_proxy_is_really_used_from_a_worker(manager):
    with Loopback(says(answer(b"via proxy"))) as proxy:
        manager.setFallbackProxyAndExcludes(http_proxy(proxy.port, "us", "pw"), [], [])
        transport = RequestsTransport(network.transport_settings())
        bodies = []

        def ask():
            bodies.append(transport.send(Request("http://gis.invalid/a")).body)

        workers = [threading.Thread(target=ask) for _ in range(4)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        transport.close()
    assert bodies == [b"via proxy"] * 4
    assert proxy.requests[0].startswith(b"GET http://gis.invalid/a ")
    assert b"Proxy-Authorization: Basic dXM6cHc=" in proxy.requests[0]


def test_other_kinds_of_proxy(qgis_app):
    from qgis.PyQt.QtNetwork import QNetworkProxy

    kind = QNetworkProxy.ProxyType
    assert network.proxy_address(QNetworkProxy(kind.Socks5Proxy, "h", 1)) == "socks5h://h:1"
    assert network.proxy_address(QNetworkProxy(kind.HttpProxy, "::1", 80)) == "http://[::1]:80"
    assert network.proxy_address(QNetworkProxy(kind.NoProxy)) is None
    assert network.proxy_address(QNetworkProxy(kind.HttpProxy, "")) is None
    assert network.proxy_address(QNetworkProxy()) is None


def test_system_proxy_is_asked_per_address_and_without_the_query(qgis_app, monkeypatch):
    asked = []

    class System:
        @staticmethod
        def systemProxyForQuery(query):
            asked.append(query.url().toString())
            return [http_proxy(8080)]

    monkeypatch.setattr(network, "QNetworkProxyFactory", System)
    rules = network.Proxies(uses_system=True, direct=("https://d.example",))
    assert rules.proxy_for(f"https://h/a?token={CANARY}") == "http://127.0.0.1:8080"
    assert rules.proxy_for("https://d.example/") is None
    assert asked == ["https://h/a"]


def test_real_system_lookup_answers_from_a_worker(qgis_app):
    answers = []
    rules = network.Proxies(uses_system=True)
    worker = threading.Thread(target=lambda: answers.append(rules.proxy_for("https://h/")))
    worker.start()
    worker.join(60)
    assert len(answers) == 1


@pytest.mark.parametrize(
    ("set_ms", "connect_s", "read_s"), [(60_000, 10, 60), (4_000, 4, 4), (0, 1, 1)]
)
def test_time_out(manager, set_ms, connect_s, read_s):
    manager.setTimeout(set_ms)
    settings = network.transport_settings()
    assert (settings.connect_timeout_s, settings.read_timeout_s) == (connect_s, read_s)


def test_user_agent(qgis_app):
    from qgis.core import QgsSettings

    ours = re.compile(r"LayerFerry/\d+\.\d+\.\d+\S* QGIS/\d+\.\d+\.\d+")
    key = "qgis/networkAndProxy/userAgent"
    assert ours.fullmatch(network.user_agent())
    try:
        QgsSettings().setValue(key, "Mozilla/5.0")
        assert ours.fullmatch(network.user_agent())
        QgsSettings().setValue(key, "Stadtwerk Zürich\r\nX: 1")
        assert network.user_agent().startswith("Stadtwerk ZrichX: 1 LayerFerry/")
    finally:
        QgsSettings().remove(key)


def test_authority_that_the_user_added_is_trusted(qgis_app, tmp_path):
    from layerferry.core.host.network import transport_settings
    from qgis.core import QgsApplication
    from qgis.PyQt.QtNetwork import QSslCertificate

    trustee = Authority(tmp_path)
    auth = QgsApplication.authManager()
    with Loopback(says(answer(b"safe")), tls=trustee.server(demands_certificate=False)) as server:
        request = Request(server.url, form={"password": CANARY})
        before = RequestsTransport(transport_settings())
        with pytest.raises(CertificateError):
            before.send(request)
        before.close()
        assert server.raw == []
        certificate = QSslCertificate(trustee.pem)
        assert auth.storeCertAuthority(certificate)
        auth.rebuildCaCertsCache()
        auth.rebuildTrustedCaCertsCache()
        try:
            after = RequestsTransport(transport_settings())
            assert after.send(request).body == b"safe"
            after.close()
        finally:
            auth.removeCertAuthority(certificate)
            auth.rebuildCaCertsCache()
            auth.rebuildTrustedCaCertsCache()
    assert not auth.masterPasswordIsSet()


def test_unreadable_list_leaves_the_system_s_trust(qgis_app, monkeypatch, caplog):
    class Broken:
        @staticmethod
        def authManager():
            raise RuntimeError("no")

    monkeypatch.setattr(network, "QgsApplication", Broken)
    context = network.transport_settings().ssl_context
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname
    assert "cannot be read" in caplog.text
