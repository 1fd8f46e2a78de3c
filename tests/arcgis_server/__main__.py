"""Runs the demonstration server: ``python3 -m tests.arcgis_server``."""

from __future__ import annotations

import argparse
import signal
import ssl
import threading

from . import (
    ApiKey,
    App,
    ArcGisServer,
    Manners,
    OAuth,
    PortalRules,
    Security,
    demo_site,
    server_10_0,
)


def _words() -> argparse.ArgumentParser:
    words = argparse.ArgumentParser(prog="tests.arcgis_server", description=__doc__)
    add = words.add_argument
    add("--port", type=int, default=0, help="0 = any free port")
    add("--user", default="analyst")
    add("--password", default="ferry-demo-1")
    add("--token-life-s", type=float, default=None, help="every token's life")
    add("--open", action="store_true", help="no sign-in at all")
    add("--error-style", default="envelope")
    add("--clock-offset-s", type=float, default=0.0)
    add("--server-10-0", action="store_true", help="plain-text tokens at /tokens alone")
    add("--api-key", action="append", default=[], metavar="TEXT", help="may be repeated")
    portal = words.add_argument_group("a portal that owns the server, with OAuth 2")
    add = portal.add_argument
    add("--portal", action="store_true", help="the second line printed is its address")
    add("--exchange-required", action="store_true", help="the portal's own token is refused")
    add("--client-id", default="layerferry-test", help="the application that is registered")
    add("--client-secret", default="", help="it may sign in by itself with this")
    add("--redirect-uri", action="append", default=[], help="instead of this machine's, any port")
    add("--saml-user", default="", metavar="NAME:PASSWORD", help="may use the sign-in page alone")
    add("--no-arcgis-logins", action="store_true", help="the page refuses built-in accounts")
    add("--access-life-s", type=float, default=1800, help="access tokens of OAuth")
    add("--refresh-life-s", type=float, default=20160 * 60, help="refresh tokens of OAuth")
    web = words.add_argument_group("the web server in front")
    add = web.add_argument
    add("--web-tier", default="", metavar="SCHEMES", help='such as digest, or "negotiate basic"')
    add("--web-tier-user", default="DOMAIN\\jo")
    add("--web-tier-password", default="pass-the-wall")
    add("--web-tier-arcgis-user", default="", help="whom ArcGIS takes the person for")
    add("--server-adaptor", default="arcgis")
    add("--portal-adaptor", default="portal")
    add("--tls", nargs=2, metavar=("CERTIFICATE", "KEY"), help="https beside http on the port")
    add("--demands-https", action="store_true", help="portal and tokens over https alone")
    return words


def security_of(said: argparse.Namespace) -> Security | None:
    """Read the switches of sign-in."""
    if said.open:
        return None
    saml, _, password = said.saml_user.partition(":")
    given = {
        # the chief alone may see the folder Restricted
        "users": {"chief": "ferry-chief-1", said.user: said.password},
        "saml_users": {saml: password} if saml else {},
        "api_keys": tuple(ApiKey(one, said.user) for one in said.api_key),
        "token_life_s": said.token_life_s,
        "demands_https": said.demands_https,
    }
    if said.portal:
        app = App(said.client_id, secret=said.client_secret)
        app.redirect_uris = tuple(said.redirect_uri) or app.redirect_uris
        lives = {"access_life_s": said.access_life_s, "refresh_life_s": said.refresh_life_s}
        portal = PortalRules(
            can_sign_in_arcgis=not said.no_arcgis_logins, can_sign_in_idp=bool(saml)
        )
        given.update(federated=True, accepts_portal_token=not said.exchange_required)
        given.update(portal=portal, oauth=OAuth([app], **lives))
    return server_10_0(**given) if said.server_10_0 else Security(**given)


def manners_of(said: argparse.Namespace) -> Manners:
    """Read the other switches."""
    names = (
        "error_style", "clock_offset_s", "web_tier", "web_tier_user", "web_tier_password",
        "web_tier_arcgis_user", "server_adaptor", "portal_adaptor",
    )  # fmt: skip
    return Manners(**{name: getattr(said, name) for name in names})


def main() -> None:
    """Serve until ended."""
    said = _words().parse_args()
    tls = None
    if said.tls:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(*said.tls)
    ended = threading.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: ended.set())
    security, manners = security_of(said), manners_of(said)
    with ArcGisServer(
        demo_site(), security=security, manners=manners, port=said.port, tls=tls
    ) as server:
        print(server.address, flush=True)
        if said.portal:
            print(server.portal, flush=True)
        ended.wait()


if __name__ == "__main__":
    main()
