"""Each row of the table of ways in: how its servers are made, and how one gets into them."""

from __future__ import annotations

import ssl
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from layerferry.core.host.portal_page import in_browser
from layerferry.core.net.requests_transport import TransportSettings

from tests.arcgis_server import (
    ApiKey,
    App,
    ArcGisServer,
    Manners,
    OAuth,
    PortalRules,
    Security,
    Seen,
    Site,
    numbered_points,
    one_layer_site,
    server_10_0,
)
from tests.fakes.certificates import PASSPHRASE, Authority
from tests.fakes.kerberos_realm import living_in_a_realm
from tests.unit.test_sign_in_ways import browser

USER, PASSWORD = "maria", "Canary&7/öß+pass"
WALL_USER, WALL_PASSWORD = "jo", "Canary&8/+wall"
APP, APP_SECRET = "ferry-app", "Canary&9/+client"
API_KEY = "AAPKcanary-key-000000000001"
MASTER = "c4n4ry-m4ster"
ROWS = 300


class Ground(ExitStack):
    """Where the servers run, until it is left.

    Attributes:
        tls: certificate of all of them; None = plain http.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        super().__init__()
        self.tls = tls


@dataclass
class Way:
    """One way in, ready to be gone.

    Attributes:
        server: has the rows, below `address`.
        servers: all that take part, the portal included.
        enter: signs the gateway in.
        enter_wrongly: the same with a wrong secret; None where a secret is not asked for.
        secrets: that the person gave.
        token_in_address: the person agreed to that.
        revokes: the portal is told of the end.
        is_kept: in our credential store; a certificate is QGIS's.
        network: that the gateway needs; None = the usual one.
    """

    server: ArcGisServer
    servers: tuple[ArcGisServer, ...]
    enter: Callable[[object], object]
    enter_wrongly: Callable[[object], object] | None = None
    secrets: set[str] = field(default_factory=set)
    token_in_address: bool = False
    revokes: bool = False
    is_kept: bool = True
    network: TransportSettings | None = None

    @property
    def address(self) -> str:
        return f"{self.server.address}/Test/FeatureServer/0"

    def all_secrets(self) -> set[str]:
        """What the person gave, what the servers gave out, and what proves that we asked."""
        found = set(self.secrets)
        for server in self.servers:
            found |= server.secrets_given()
            found |= {seen.form.get("code_verifier", "") for seen in server.seen("oauth")}
            found |= {ticket for seen in server.seen() for ticket in _ticket_in(seen)}
        return found - {""}


def _ticket_in(seen: Seen) -> set[str]:
    scheme, _, said = seen.headers.get("authorization", "").partition(" ")
    return {said} if scheme in ("Negotiate", "NTLM") else set()


def given(way: str, *trusted: ArcGisServer, **more: object) -> object:
    from layerferry.core.host.gateway import SignIn, WayIn

    origins = tuple(server.origin for server in trusted)
    return SignIn(WayIn(way), trusted_token_origins=origins, keep=way != "none", **more)


def _site(secured=True):
    return one_layer_site(numbered_points(ROWS, max_record_count=100), secured=secured)


def _server(stack, security=None, secured=True, **more):
    return stack.enter_context(
        ArcGisServer(_site(secured), security=security, tls=stack.tls, **more)
    )


def _owned(stack, portal, **more):
    """A portal, and a server of another origin that it owns."""
    owner = stack.enter_context(ArcGisServer(Site(), security=portal, tls=stack.tls))
    rules = Security(users={}, federated=True, accepts_portal_token=False)
    return owner, _server(stack, rules, portal_server=owner, **more)


def _by_password(server, *trusted, servers=None, **more):
    def enter(gateway, password=PASSWORD):
        asked = given("password", *trusted, username=USER, password=password, **more)
        gateway.sign_in(server.address, asked)

    return Way(
        server,
        servers or (server,),
        enter,
        lambda gateway: enter(gateway, PASSWORD + "x"),
        {PASSWORD},
        token_in_address=bool(more.get("token_in_url")),
    )


def nobody(stack):
    server = _server(stack, secured=False)
    return Way(server, (server,), lambda gateway: gateway.sign_in(server.address, given("none")))


def password(stack):
    return _by_password(_server(stack, Security(users={USER: PASSWORD})))


def server_of_10_0(stack):
    return _by_password(_server(stack, server_10_0(users={USER: PASSWORD})))


def token_in_address(stack):
    elsewhere = dict.fromkeys(
        ("token_in_body", "token_in_x_esri", "token_in_bearer", "token_in_bare_authorization"),
        False,
    )
    rules = Security(users={USER: PASSWORD}, **elsewhere)
    return _by_password(_server(stack, rules), token_in_url=True)


def _portal(stack, spelling):
    rules = PortalRules(spellings=frozenset({"rest", spelling}), states_spelling=spelling)
    owner, server = _owned(stack, Security(users={USER: PASSWORD}, portal=rules))
    return _by_password(server, owner, servers=(owner, server))


def portal(stack):
    return _portal(stack, "rest")


def portal_of_old_spelling(stack):
    return _portal(stack, "old")


def portal_on_the_same_origin(stack):
    return _by_password(_server(stack, Security(users={USER: PASSWORD}, federated=True)))


def by_browser(stack):
    owner, server = _owned(stack, Security(users={USER: PASSWORD}, oauth=OAuth()))

    def enter(gateway, act="signin"):
        open_it, _pages, threads = browser(owner, act, username=USER, password=PASSWORD)
        asked = given("oauth", owner, client_id="layerferry-test")
        try:
            gateway.sign_in_on_page(server.address, asked, in_browser(open_it))
        finally:
            threads[0].join(60)

    return Way(
        server,
        (owner, server),
        enter,
        lambda gateway: enter(gateway, "cancel"),
        {PASSWORD},
        revokes=True,
    )


def application(stack):
    rules = OAuth(apps=[App(APP, secret=APP_SECRET)])
    owner, server = _owned(stack, Security(users={}, oauth=rules))

    def enter(gateway, secret=APP_SECRET):
        asked = given("app", owner, client_id=APP, client_secret=secret)
        gateway.sign_in(server.address, asked)

    return Way(
        server,
        (owner, server),
        enter,
        lambda gateway: enter(gateway, APP_SECRET + "x"),
        {APP_SECRET},
    )


def _by_token(server, token):
    def enter(gateway):
        gateway.sign_in(server.address, given("token", token=token))

    return Way(server, (server,), enter, None, {token})


def pasted_token(stack):
    server = _server(stack, Security(users={USER: PASSWORD}))
    return _by_token(server, server.tokens.keep(USER, 3600, "server").text)


def api_key(stack):
    return _by_token(_server(stack, Security(api_keys=(ApiKey(API_KEY),))), API_KEY)


def _walled(stack, scheme):
    manners = Manners(
        web_tier=scheme,
        web_tier_user=WALL_USER,
        web_tier_password=WALL_PASSWORD,
        web_tier_arcgis_user=USER,
    )
    rules = Security(users={USER: PASSWORD}, federated=True)
    server = _server(stack, rules, manners=manners)

    def enter(gateway, password=WALL_PASSWORD):
        gateway.sign_in(server.address, given("webtier", username=WALL_USER, password=password))

    return Way(
        server,
        (server,),
        enter,
        lambda gateway: enter(gateway, WALL_PASSWORD + "x"),
        {WALL_PASSWORD},
    )


def web_tier_basic(stack):
    return _walled(stack, "basic")


def web_tier_digest(stack):
    return _walled(stack, "digest")


def web_tier_ntlm(stack):
    return _walled(stack, "ntlm")


def web_tier_ntlm_inside_negotiate(stack):
    return _walled(stack, "negotiate")


def web_tier_kerberos(stack):
    realm = stack.enter_context(living_in_a_realm())
    manners = Manners(
        web_tier="negotiate",
        web_tier_keytab=realm.keytab,
        web_tier_arcgis_user=USER,
        web_tier_lets_in_lines=True,
    )
    server = _server(stack, Security(users={USER: PASSWORD}, federated=True), manners=manners)

    def enter(gateway):
        gateway.sign_in(server.address, given("webtier"))

    return Way(server, (server,), enter, None, is_kept=False)


def certificate(stack):
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir="/tmp")))
    authority = Authority(folder)
    if stack.tls is None:
        stack.tls = authority.server()
    person, manager = authority.person("Jo Smith"), QgsApplication.authManager()
    manager.setPasswordHelperEnabled(False)  # the system's wallet is none of the tests'
    assert manager.setMasterPassword(MASTER, True)
    stack.callback(manager.clearMasterPassword)
    stack.callback(manager.removeAllAuthenticationConfigs)

    def config(passphrase):
        one = QgsAuthMethodConfig("PKI-Paths")
        one.setName(f"Of {len(manager.availableAuthMethodConfigs())}")
        one.setConfig("certpath", str(person.certificate_file))
        one.setConfig("keypath", str(person.key_file))
        one.setConfig("keypass", passphrase)
        assert manager.storeAuthenticationConfig(one)[0]
        found = manager.availableAuthMethodConfigs().items()
        return next(key for key, kept in found if kept.name() == one.name())

    manners = Manners(certificate_users={"Jo Smith": USER})
    server = _server(stack, Security(users={USER: PASSWORD}, federated=True), manners=manners)
    right, wrong = config(PASSPHRASE), config(PASSPHRASE + "x")

    def enter(gateway, chosen=right):
        gateway.sign_in(server.address, given("qgis", auth_config=chosen))

    return Way(
        server,
        (server,),
        enter,
        lambda gateway: enter(gateway, wrong),
        {PASSPHRASE, MASTER, person.plain_key.decode().splitlines()[5]},
        is_kept=False,
        network=TransportSettings(
            ssl_context=authority.trusting(), make_ssl_context=authority.trusting
        ),
    )


EVERY_WAY: dict[str, Callable[[Ground], Way]] = {
    way.__name__: way
    for way in (
        nobody,
        password,
        server_of_10_0,
        token_in_address,
        portal,
        portal_of_old_spelling,
        portal_on_the_same_origin,
        by_browser,
        application,
        pasted_token,
        api_key,
        web_tier_basic,
        web_tier_digest,
        web_tier_ntlm,
        web_tier_ntlm_inside_negotiate,
        web_tier_kerberos,
        certificate,
    )
}
