"""Every way in, from the address to the rows, against the look-alike server on real sockets."""

from __future__ import annotations

import base64
import contextlib
import logging
import threading
from urllib.parse import quote

import pytest
from layerferry.core.auth import (
    AppSignIn,
    Credential,
    FederatedSignIn,
    OAuthApp,
    OAuthEndpoint,
    OAuthSignIn,
    PasswordSignIn,
    PastedToken,
    Portal,
    SignInKind,
    TokenService,
    TokenSigner,
    TokenState,
    WebTierSignIn,
    WebTierTokenSignIn,
    WebTierTransport,
    begin_by_code,
    check_owner,
    check_token,
    discover,
    discover_portal,
    find_site,
    portal_token_urls,
    sign_in_by_browser,
    sign_in_options,
    token_url_candidates,
)
from layerferry.core.errors import (
    Cancelled,
    InvalidToken,
    ServiceError,
    SignInRefused,
    SignInRejected,
    WebServerRejected,
)
from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings
from layerferry.core.net.rest_client import RestClient

from tests.arcgis_server import (
    ApiKey,
    App,
    ArcGisServer,
    Manners,
    OAuth,
    PortalRules,
    Security,
    Site,
    numbered_points,
    one_layer_site,
    server_10_0,
)
from tests.arcgis_server.client import ask, fill_in, redirected

NAME, PASSWORD = "analyst", "ferry-demo-1"
WALL_USER, WALL_PASSWORD = "DOMAIN\\jo", "pass-the-wall"


@contextlib.contextmanager
def line():
    transport = RequestsTransport()
    try:
        yield transport
    finally:
        transport.close()


def secured(security=None, **more):
    site = one_layer_site(numbered_points(3), secured=True)
    return ArcGisServer(site, security=security or Security(), **more)


@contextlib.contextmanager
def owned(manners=None, portal=None, **rules):
    """A portal and a server of another origin that it owns."""
    rules = Security(**{"users": {}, "federated": True, "accepts_portal_token": False, **rules})
    with contextlib.ExitStack() as running:
        owner = running.enter_context(ArcGisServer(Site(), security=Security(**(portal or {}))))
        yield (
            owner,
            running.enter_context(secured(rules, manners=manners, portal_server=owner)),
        )


def count(transport, root, service, **options):
    client = RestClient(transport, TokenSigner(service, **options))
    url = f"{root}/rest/services/Test/FeatureServer/0/query"
    return client.json(url, {"where": "1=1", "returnCountOnly": "true"})["count"]


def browser(owner, act="signin", **said):
    """The person's browser: opens the page, fills it in, follows the redirect."""

    def open_it(url):
        def run():
            back = fill_in(owner, ask(url, post=False), act, **said)
            if "location" in back.headers:
                with contextlib.suppress(OSError):
                    pages.append(ask(back.headers["location"], post=False).body)

        threads.append(threading.Thread(target=run))
        threads[-1].start()

    pages, threads = [], []
    return open_it, pages, threads


# --- servers of their own ------------------------------------------------------------------------


@pytest.mark.parametrize("security", [Security, server_10_0])
def test_password(security):
    with secured(security()) as server, line() as transport:
        facts = discover(transport, server.root)
        assert sign_in_options(facts)[0].kind is SignInKind.PASSWORD
        (url,) = token_url_candidates(facts)
        service = TokenService(server.root)
        service.sign_in(PasswordSignIn(transport, url, NAME, PASSWORD, server_url=server.root))
        assert count(transport, server.root, service) == 3
        assert server.where_seen(PASSWORD) == {"form"}
        assert "address" not in server.where_seen(service.token().value)


@pytest.mark.parametrize("security", [Security, server_10_0])
def test_wrong_password_is_sent_once(security):
    with secured(security()) as server, line() as transport:
        (url,) = token_url_candidates(discover(transport, server.root))
        method = PasswordSignIn(transport, url, NAME, "wrong")
        for _ in range(4):
            with pytest.raises(SignInRejected):
                method.obtain()
        assert server.sign_ins_refused == 1
        assert sum(bool(one.where_is("wrong")) for one in server.seen()) == 1


def test_token_address_on_a_strangers_server():
    with ArcGisServer(Site()) as stranger:
        rules = Security(token_services_url=f"{stranger.root}/tokens/")
        with secured(rules) as server, line() as transport:
            (url,) = token_url_candidates(discover(transport, server.root))
            with pytest.raises(SignInRefused):
                PasswordSignIn(transport, url, NAME, PASSWORD, server_url=server.root).obtain()
            assert stranger.log == []


def test_api_key():
    key = ApiKey()
    with secured(Security(api_keys=(key,))) as server, line() as transport:
        service = TokenService(server.root)
        token = service.sign_in(PastedToken(key.text))
        found = check_token(transport, server.root, token, is_portal=False)
        assert (found.is_valid, found.is_api_key, found.expires) == (True, True, None)
        assert count(transport, server.root, service) == 3


def test_useless_token_on_a_public_layer():
    site = one_layer_site(numbered_points(3))
    with ArcGisServer(site, security=Security()) as server, line() as transport:
        service = TokenService(server.root)
        service.sign_in(PastedToken("ended-long-ago"))
        assert count(transport, server.root, service) == 3
        assert service.state is TokenState.NEEDS_PERSON


# --- portals -------------------------------------------------------------------------------------


@pytest.mark.parametrize("style", ["", "upper_case", "trailing_slash", "https"])
@pytest.mark.parametrize("spelling", ["rest", "old"])
def test_federated_server(style, spelling):
    rules = {
        "portal": PortalRules(spellings=frozenset({"rest", spelling}), states_spelling=spelling)
    }
    manners = Manners(server_adaptor="gis")
    with owned(manners, rules, owning_system_style=style) as (owner, server), line() as transport:
        facts = discover(transport, server.root)
        portal = discover_portal(transport, owner.portal)
        check_owner(server.root, facts.owning_system_url, owner.portal)
        method = PasswordSignIn(transport, portal_token_urls(portal)[0], NAME, PASSWORD)
        shared = Portal(transport, owner.portal, method)
        service = TokenService(server.root)
        service.sign_in(FederatedSignIn(shared, server.root, facts.owning_system_url))
        assert count(transport, server.root, service) == 3
        server.expire_tokens()
        owner.expire_tokens("exchange")
        assert count(transport, server.root, service) == 3
        assert server.where_seen(PASSWORD) == set()
        assert server.where_seen(shared.service.token().value) == set()


def test_portal_that_exchanges_nothing_but_lists_its_servers():
    rules = {"exchanges": False}
    with owned(portal=rules, accepts_portal_token=True) as (owner, server), line() as transport:
        url = f"{owner.portal}/sharing/rest/generateToken"
        shared = Portal(transport, owner.portal, PasswordSignIn(transport, url, NAME, PASSWORD))
        service = TokenService(server.root)
        service.sign_in(FederatedSignIn(shared, server.root, owner.portal))
        assert count(transport, server.root, service) == 3


def test_server_that_claims_a_portal_gets_nothing():
    with ArcGisServer(Site(), security=Security()) as owner, line() as transport:
        rules = Security(federated=True, owning_system_url=owner.portal)
        with secured(rules) as liar:
            url = f"{owner.portal}/sharing/rest/generateToken"
            shared = Portal(transport, owner.portal, PasswordSignIn(transport, url, NAME, PASSWORD))
            facts = discover(transport, liar.root)
            with pytest.raises(SignInRefused):
                FederatedSignIn(shared, liar.root, facts.owning_system_url).obtain()
            secrets = (PASSWORD, shared.service.token().value)
            assert all(liar.where_seen(secret) == set() for secret in secrets)


def test_host_alone_finds_the_portal():
    with ArcGisServer(Site(), security=Security(federated=True)) as owner, line() as transport:
        owner.manners.server_adaptor = "elsewhere"
        assert find_site(transport, f"{owner.origin}/arcgis").portal.root == owner.portal


# --- OAuth ---------------------------------------------------------------------------------------


def oauth_app(owner, **more):
    return OAuthApp(owner.portal, "layerferry-test", **more)


def test_browser_then_months_without_it(caplog):
    caplog.set_level(logging.DEBUG)
    with owned(portal={"oauth": OAuth()}) as (owner, server), line() as transport:
        open_it, pages, threads = browser(owner)
        kept = []
        endpoint = OAuthEndpoint(transport, oauth_app(owner))
        tokens = sign_in_by_browser(endpoint, open_it, time_limit_s=60)
        threads[0].join(60)
        assert b"You are signed in" in pages[0]
        method = OAuthSignIn(endpoint, tokens, on_refresh_token=kept.append)
        shared = Portal(transport, owner.portal, method)
        service = TokenService(server.root)
        service.sign_in(FederatedSignIn(shared, server.root, owner.portal))
        assert count(transport, server.root, service) == 3
        owner.expire_tokens()
        assert count(transport, server.root, service) == 3
        assert owner.oauth.refreshes == 1
        again = OAuthSignIn(endpoint, refresh_token=kept[-1], redirect_uri=tokens.redirect_uri)
        assert again.obtain()
        assert again.sign_out()
        with pytest.raises(InvalidToken):
            again.obtain()
        secrets = {tokens.access.value, tokens.refresh_token, *kept}
        assert all(owner.where_seen(secret) <= {"form"} for secret in secrets)
        for secret in (*secrets, PASSWORD):
            for shape in (
                secret,
                quote(secret, safe=""),
                base64.b64encode(secret.encode()).decode(),
            ):
                assert shape not in caplog.text


def test_ended_refresh_token_needs_the_person():
    with owned(portal={"oauth": OAuth()}) as (owner, server), line() as transport:
        open_it, _pages, threads = browser(owner)
        endpoint = OAuthEndpoint(transport, oauth_app(owner))
        tokens = sign_in_by_browser(endpoint, open_it, time_limit_s=60)
        threads[0].join(60)
        shared = Portal(transport, owner.portal, OAuthSignIn(endpoint, tokens))
        service = TokenService(server.root)
        service.sign_in(FederatedSignIn(shared, server.root, owner.portal))
        owner.expire_tokens()
        owner.oauth.expire_refresh_tokens()
        with pytest.raises(InvalidToken):
            count(transport, server.root, service)
        assert service.state is TokenState.NEEDS_PERSON
        assert shared.service.state is TokenState.NEEDS_PERSON


def test_cancel_on_the_page():
    rules = OAuth(cancel_description="<script>no</script>", message_code="SB_1")
    with owned(portal={"oauth": rules}) as (owner, _server), line() as transport:
        open_it, pages, threads = browser(owner, act="cancel")
        with pytest.raises(ServiceError, match="declined"):
            sign_in_by_browser(OAuthEndpoint(transport, oauth_app(owner)), open_it, time_limit_s=60)
        threads[0].join(60)
        assert b"<script" not in pages[0]
        assert b"&lt;script&gt;" in pages[0]


@pytest.mark.parametrize("echo", ["wrong", "absent"])
def test_foreign_state_redeems_nothing(echo):
    with owned(portal={"oauth": OAuth(state_echo=echo)}) as (owner, _server), line() as transport:
        open_it, pages, threads = browser(owner)
        with pytest.raises(Cancelled):
            sign_in_by_browser(
                OAuthEndpoint(transport, oauth_app(owner)), open_it, is_cancelled=lambda: pages
            )
        threads[0].join(60)
        assert b"does not belong" in pages[0]
        assert owner.seen("oauth") == []


def test_code_copied_by_hand():
    rules = {"oauth": OAuth(demands_pkce=True)}
    with owned(portal=rules) as (owner, _server), line() as transport:
        authorization = begin_by_code(OAuthEndpoint(transport, oauth_app(owner)))
        back = fill_in(owner, ask(authorization.url, post=False))
        assert back.status == 302
        shown = redirected(back)["code"]
        assert authorization.redeem_pasted(f" {shown}\n").user == NAME


def test_application():
    app = App("ferry-app", secret="c4n4ry-app")
    with owned(portal={"oauth": OAuth(apps=[app])}) as (owner, server), line() as transport:
        endpoint = OAuthEndpoint(transport, OAuthApp(owner.portal, "ferry-app"))
        assert AppSignIn(endpoint, "c4n4ry-app").obtain().life.total_seconds() == 7200
        with pytest.raises(SignInRejected):
            AppSignIn(endpoint, "wrong").obtain()
        assert owner.where_seen("c4n4ry-app") == {"form"}


# --- the web server in front ---------------------------------------------------------------------


@contextlib.contextmanager
def through_wall(inner, server):
    sign_in = WebTierSignIn([server.root], Credential(WALL_USER, WALL_PASSWORD))
    transport = WebTierTransport(
        inner, sign_in, lambda maker: RequestsTransport(TransportSettings(make_auth=maker))
    )
    with contextlib.closing(transport):
        yield transport


@pytest.mark.parametrize(
    "schemes", ["basic", "digest", "digest-sha256", "negotiate ntlm digest basic"]
)
@pytest.mark.parametrize("joined", [False, True])
def test_web_tier_and_token(schemes, joined):
    manners = Manners(web_tier=schemes, web_tier_joined=joined)
    with secured(manners=manners) as server, line() as inner:
        assert [o.kind for o in sign_in_options(discover(inner, server.root))] == [
            SignInKind.WEB_TIER
        ]
        with through_wall(inner, server) as transport:
            facts = discover(transport, server.root)
            method = PasswordSignIn(transport, token_url_candidates(facts)[0], NAME, PASSWORD)
            service = TokenService(server.root)
            service.sign_in(method)
            assert count(transport, server.root, service, behind_web_tier=True) == 3
            assert server.where_seen(service.token().value) <= {"x-esri-authorization"}
            assert "address" not in server.where_seen(WALL_PASSWORD)


@pytest.mark.parametrize("schemes", ["basic", "digest", "digest-sha256"])
@pytest.mark.parametrize("nonce_life_s", [3600, 0])
def test_a_password_of_the_web_server_that_was_changed_goes_out_once(schemes, nonce_life_s):
    """Also where the nonce is over at the same time: only the server can tell, and it does not."""
    manners = Manners(web_tier=schemes, web_tier_arcgis_user=NAME)
    with secured(manners=manners) as server, line() as inner, through_wall(inner, server) as wall:
        assert count(wall, server.root, TokenService(server.root)) == 3
        manners.web_tier_password, manners.web_tier_nonce_life_s = "another", nonce_life_s
        before = len(server.seen())
        for _ in range(3):
            with pytest.raises(WebServerRejected):
                count(wall, server.root, TokenService(server.root))
        assert ["authorization" in one.headers for one in server.seen()[before:]] == [True]


def test_web_tier_whose_word_arcgis_takes():
    manners = Manners(web_tier="basic", web_tier_arcgis_user=NAME)
    with secured(manners=manners) as server, line() as inner, through_wall(inner, server) as wall:
        assert count(wall, server.root, TokenService(server.root)) == 3


def test_portal_token_through_the_web_tier():
    manners = Manners(web_tier="digest", web_tier_arcgis_user=NAME)
    rules = Security(federated=True)
    with (
        secured(rules, manners=manners) as server,
        line() as inner,
        through_wall(inner, server) as wall,
    ):
        token = WebTierTokenSignIn(wall, server.portal, WALL_USER).obtain()
        found = check_token(wall, server.portal, token, is_portal=True)
        assert (found.is_valid, found.user) == (True, NAME)
