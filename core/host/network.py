"""What QGIS knows about the network, copied so that worker threads can use it."""

from __future__ import annotations

import configparser
import logging
import ssl
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from ..net.requests_transport import TransportSettings
from ..net.urls import without_query

log = logging.getLogger(__name__)

_METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"
_LONGEST_CONNECT_S = 10.0
_SHORTEST_S = 1.0


def transport_settings() -> TransportSettings:
    """Read proxy, trust, time-out and user agent from QGIS. On the main thread only.

    The result may be used from any thread. It is a copy: ask anew for each job, so that changed
    options are obeyed.
    """
    authorities = _authorities_in_qgis()
    timeout_s = max(QgsNetworkAccessManager.timeout() / 1000, _SHORTEST_S)
    return TransportSettings(
        connect_timeout_s=min(_LONGEST_CONNECT_S, timeout_s),
        read_timeout_s=timeout_s,
        user_agent=user_agent(),
        ssl_context=trusted_context(authorities),
        make_ssl_context=lambda: trusted_context(authorities),
        proxy_for=proxies().proxy_for,
    )


def plugin_version() -> str:
    """Return our version from ``metadata.txt``."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(_METADATA, encoding="utf-8")
    return metadata.get("general", "version", fallback="0")


def user_agent() -> str:
    """Name ourselves and QGIS, behind the prefix that the user set for QGIS, if any."""
    prefix = str(QgsSettings().value("qgis/networkAndProxy/userAgent", "") or "")
    if prefix.startswith("Mozilla/"):
        prefix = ""  # QGIS's own default, which says nothing and passes for a browser
    # an HTTP header takes one line of Latin letters
    prefix = "".join(c for c in prefix if " " <= c <= "~").strip()
    qgis_version = Qgis.QGIS_VERSION.partition("-")[0]  # the release's name follows
    return f"{prefix} LayerFerry/{plugin_version()} QGIS/{qgis_version}".strip()


@dataclass(frozen=True)
class Proxies:
    """QGIS's proxy rules, as values.

    `QgsNetworkAccessManager.instance()` makes another object in every thread, which then waits
    for the main thread; therefore its rules are copied and followed here.

    Attributes:
        chosen: proxy address of the user's settings, None = direct.
        uses_system: ask the operating system (PAC and environment included) instead.
        direct: beginnings of addresses that never take a proxy.
    """

    chosen: str | None = field(default=None, repr=False)  # may hold a password
    uses_system: bool = False
    direct: tuple[str, ...] = ()

    def proxy_for(self, url: str) -> str | None:
        """Return the proxy's address for an address, None = direct. From any thread."""
        if url.startswith(self.direct):
            return None
        if not self.uses_system:
            return self.chosen
        # secrets may be in a query, and a PAC script is a stranger's program
        query = QNetworkProxyQuery(QUrl(without_query(url)))
        for proxy in QNetworkProxyFactory.systemProxyForQuery(query):
            if proxy.type() == QNetworkProxy.ProxyType.NoProxy:
                return None
            address = proxy_address(proxy)
            if address is not None:
                return address
        return None


def proxies() -> Proxies:
    """Copy QGIS's proxy rules. On the main thread only.

    Source: QGIS, `qgsnetworkaccessmanager.cpp`: addresses are compared by their beginning, first
    with the "no proxy" list, then with the older list of excluded ones, which take Qt's default.
    """
    network = QgsNetworkAccessManager.instance()
    direct = [*network.noProxyList(), *network.excludeList()]
    return Proxies(
        chosen=proxy_address(network.fallbackProxy()),
        uses_system=bool(network.useSystemProxy()),
        direct=tuple(text for text in direct if text),
    )


def proxy_address(proxy: QNetworkProxy) -> str | None:
    """Write a Qt proxy as an address with user name and password; None when it is no proxy."""
    kinds = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
    }
    scheme = kinds.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return None
    host = f"[{proxy.hostName()}]" if ":" in proxy.hostName() else proxy.hostName()
    place = f"{host}:{proxy.port()}" if proxy.port() else host
    if not proxy.user():
        return f"{scheme}://{place}"
    secret = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}"
    return f"{scheme}://{secret}@{place}"


def trusted_context(authorities: Iterable[str]) -> ssl.SSLContext:
    """Trust what the operating system trusts, and the authorities that the user added to QGIS.

    Behind a company's TLS inspection the latter are what makes https work.

    Args:
        authorities: PEM texts.
    """
    context = ssl.create_default_context()
    # Python 3.13 refuses authorities that Qt, and so QGIS, accepts
    context.verify_flags &= ~ssl.VerifyFlags.VERIFY_X509_STRICT
    for pem in authorities:
        try:
            context.load_verify_locations(cadata=pem)
        except (ssl.SSLError, ValueError):
            log.warning("QGIS knows an authority that Python cannot read; it is left out")
    return context


def _authorities_in_qgis() -> list[str]:
    """PEM texts; on macOS they are also how the system's own authorities get here.

    Reading them needs no master password. On the main thread only.
    """
    try:
        certificates = QgsApplication.authManager().trustedCaCerts()
        return [bytes(certificate.toPem()).decode("ascii") for certificate in certificates]
    except Exception:  # boundary: whatever is wrong with QGIS's store, the system's remains
        log.exception("QGIS's list of trusted authorities cannot be read")
        return []
