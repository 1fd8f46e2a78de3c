"""Every way in through the gateway, as the window and Processing use it."""

from __future__ import annotations

import contextlib
import logging
import time

import pytest
from layerferry.core.auth import Placement, SessionStore, TokenState
from layerferry.core.errors import (
    Cancelled,
    CredentialStoreError,
    InvalidToken,
    PluginError,
    ServiceError,
    SignInRefused,
    SignInRejected,
    TokenRequired,
)
from layerferry.core.host.portal_page import in_browser
from layerferry.core.net.request import Request

from tests.arcgis_server import (
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
from tests.integration.conftest import PASSWORD, USER
from tests.unit.test_sign_in_ways import WALL_PASSWORD, WALL_USER, browser

APP, SECRET = "ferry-app", "c4n4ry-app"


def secured(security=None, **more):
    site = one_layer_site(numbered_points(3), secured=True)
    return ArcGisServer(site, security=security or Security(), **more)


@contextlib.contextmanager
def owned(servers=1, manners=None, portal=None, **rules):
    """A portal, and servers of other origins that it owns."""
    rules = Security(**{"users": {}, "federated": True, "accepts_portal_token": False, **rules})
    with contextlib.ExitStack() as running:
        owner = running.enter_context(ArcGisServer(Site(), security=Security(**(portal or {}))))
        yield (
            owner,
            *(
                running.enter_context(secured(rules, manners=manners, portal_server=owner))
                for _ in range(servers)
            ),
        )


def given(way="password", *trusted, **more):
    from layerferry.core.host.gateway import SignIn, WayIn

    if way == "password":
        more = {"username": USER, "password": PASSWORD, **more}
    origins = tuple(server.origin for server in trusted)
    return SignIn(WayIn(way), trusted_token_origins=origins, **more)


def count(gateway, server):
    client = gateway.client(server.address)
    try:
        url = f"{server.address}/Test/FeatureServer/0/query"
        return client.json(url, {"where": "1=1", "returnCountOnly": "true"})["count"]
    finally:
        client.close()


def passwords_sent(*servers, secret=PASSWORD):
    return sum(1 for server in servers for seen in server.seen() if "form" in seen.where_is(secret))


def wait_until(is_so):
    end = time.monotonic() + 60
    while not is_so() and time.monotonic() < end:
        time.sleep(0.02)
    return is_so()


# --- name and password ---------------------------------------------------------------------------


@pytest.mark.parametrize("style", ["", "upper_case", "trailing_slash"])
@pytest.mark.parametrize("spelling", ["rest", "old"])
def test_federated_server(gateway, style, spelling):
    rules = {
        "portal": PortalRules(spellings=frozenset({"rest", spelling}), states_spelling=spelling)
    }
    with owned(portal=rules, owning_system_style=style) as (owner, server):
        with pytest.raises(SignInRefused) as refused:
            gateway.sign_in(server.address, given())
        assert refused.value.needs_trust_in == owner.origin
        assert owner.log == []
        gateway.sign_in(server.address, given("password", owner))
        assert gateway.state(server.address) is TokenState.SIGNED_IN
        assert count(gateway, server) == 3
        server.expire_tokens()
        owner.expire_tokens()
        assert count(gateway, server) == 3
        assert server.where_seen(PASSWORD) == set()
        assert owner.where_seen(PASSWORD) == {"form"}
        assert server.where_seen(gateway.service(server.address).token().value) <= {
            "x-esri-authorization"
        }


@pytest.mark.parametrize("states", ["rest", "old"])
@pytest.mark.parametrize("exchanges", [True, False])
def test_portal_that_has_only_the_older_spelling(gateway, states, exchanges):
    """It makes tokens for its servers there too, or vouches for them at least."""
    spellings = PortalRules(spellings=frozenset({"old"}), states_spelling=states)
    rules = {"portal": spellings, "exchanges": exchanges}
    with owned(portal=rules, accepts_portal_token=not exchanges) as (owner, server):
        gateway.sign_in(server.address, given("password", owner))
        assert count(gateway, server) == 3
        assert owner.tokens.exchanged == int(exchanges)
        assert server.where_seen(PASSWORD) == set()
        assert passwords_sent(owner) <= 2  # at the spelling that is not there it meant nothing


def test_portal_on_the_servers_own_origin_needs_no_question(gateway):
    with secured(Security(federated=True, owning_system_style="https")) as server:
        gateway.sign_in(server.address, given())
        assert count(gateway, server) == 3
        assert server.tokens.exchanged == 1


def test_servers_of_a_portal_share_one_sign_in(gateway):
    with owned(servers=2) as (owner, first, second):
        gateway.sign_in(first.address, given("password", owner))
        gateway.sign_in(second.address, given("password", owner, password=""))
        assert (count(gateway, first), count(gateway, second)) == (3, 3)
        assert passwords_sent(owner) == 1
        gateway.sign_out(first.address)
        second.expire_tokens()
        owner.expire_tokens()
        assert count(gateway, second) == 3


def test_another_password_is_not_taken_on_trust(gateway):
    with owned(servers=2) as (owner, first, second):
        gateway.sign_in(first.address, given("password", owner))
        with pytest.raises(SignInRejected):
            gateway.sign_in(second.address, given("password", owner, password="wrong"))
        assert owner.sign_ins_refused == 1
        assert count(gateway, first) == 3


def test_wrong_password_at_a_portal_is_sent_once(gateway):
    with owned() as (owner, server):
        with pytest.raises(SignInRejected):
            gateway.sign_in(server.address, given("password", owner, password="wrong"))
        assert owner.sign_ins_refused == 1
        assert gateway.state(server.address) is TokenState.FAILED


def test_portal_itself(gateway):
    with owned() as (owner, _server):
        gateway.sign_in(f"{owner.portal}/home/index.html", given())
        client = gateway.client(owner.portal + "/sharing")
        try:
            said = client.json(f"{owner.portal}/sharing/rest/portals/self")
        finally:
            client.close()
        assert said["user"]["username"] == USER


def test_server_10_0(gateway):
    with secured(server_10_0()) as server:
        gateway.sign_in(server.address, given())
        assert count(gateway, server) == 3
        assert gateway._signers[server.root].placement is Placement.BODY
        asked = len(server.seen("count"))
        gateway.sign_in(server.address, given())
        assert count(gateway, server) == 3
        assert len(server.seen("count")) == asked + 1, "where it honours tokens was known"


# --- applications --------------------------------------------------------------------------------


def test_application(gateway):
    rules = {"oauth": OAuth(apps=[App(APP, secret=SECRET)])}
    with owned(portal=rules) as (owner, server):
        asked = given("auto", owner, client_id=APP, client_secret=SECRET, keep=True)
        assert SECRET not in repr(asked)
        gateway.sign_in(server.address, asked)
        assert count(gateway, server) == 3
        assert owner.where_seen(SECRET) == {"form"}
        assert server.where_seen(SECRET) == set()
        gateway.sign_out(server.address)
        gateway.sign_in(server.address, given("app", owner, client_id=APP))
        with pytest.raises(SignInRejected):
            gateway.sign_in(
                server.address, given("app", owner, client_id=APP, client_secret="wrong")
            )


def test_application_needs_a_portal(gateway):
    with secured() as server, pytest.raises(ServiceError, match="no portal"):
        gateway.sign_in(server.address, given("app", client_id=APP, client_secret=SECRET))
    assert server.where_seen(SECRET) == set()


# --- the web server in front ---------------------------------------------------------------------


def through_wall(**more):
    return given("webtier", **{"username": WALL_USER, "password": WALL_PASSWORD, **more})


@pytest.mark.parametrize("schemes", ["basic", "digest", "negotiate ntlm digest basic"])
def test_web_tier_with_a_token_besides(gateway, schemes):
    with secured(manners=Manners(web_tier=schemes)) as server:
        gateway.sign_in(server.address, through_wall())
        assert gateway.state(server.address) is TokenState.SIGNED_IN
        gateway.sign_in(server.address, given())  # ArcGIS behind it has people of its own
        assert count(gateway, server) == 3
        token = gateway.service(server.address).token().value
        assert server.where_seen(token) <= {"x-esri-authorization"}
        gateway.sign_in(server.address, through_wall(token=token))
        assert count(gateway, server) == 3
        assert gateway.look(server.address).version
        assert "address" not in server.where_seen(WALL_PASSWORD)


@pytest.mark.parametrize("way", ["webtier", "auto"])
def test_web_tier_whose_word_arcgis_takes(gateway, way):
    manners = Manners(web_tier="basic", web_tier_arcgis_user=USER)
    with secured(manners=manners) as server:
        asked = given(way, username=WALL_USER, password=WALL_PASSWORD, keep=True)
        gateway.sign_in(server.address, asked)
        assert count(gateway, server) == 3
        gateway.sign_out(server.address)
        assert gateway.state(server.address) is TokenState.SIGNED_OUT
        gateway.sign_in(server.address, through_wall(password=""))
        assert count(gateway, server) == 3


def test_portal_behind_the_same_web_tier(gateway):
    manners = Manners(web_tier="digest", web_tier_arcgis_user=USER)
    with secured(Security(federated=True), manners=manners) as server:
        gateway.sign_in(server.address, through_wall())
        assert gateway.service(server.address).state is TokenState.SIGNED_IN
        assert count(gateway, server) == 3


@contextlib.contextmanager
def walled_portal():
    """A portal behind a web server, and a server of another origin that it owns."""
    manners = Manners(web_tier="basic", web_tier_arcgis_user=USER)
    rules = Security(users={}, federated=True, accepts_portal_token=False)
    with contextlib.ExitStack() as running:
        owner = running.enter_context(ArcGisServer(Site(), security=Security(), manners=manners))
        yield owner, running.enter_context(secured(rules, portal_server=owner))


@pytest.mark.parametrize("way", ["webtier", "auto"])
def test_the_web_server_stands_before_the_portal_alone(gateway, way):
    asked = {"username": WALL_USER, "password": WALL_PASSWORD}
    with walled_portal() as (owner, server):
        with pytest.raises(SignInRefused) as refused:
            gateway.sign_in(server.address, given(way, **asked))
        assert refused.value.needs_trust_in == owner.origin
        assert owner.log == []
        gateway.sign_in(server.address, given(way, owner, **asked))
        assert count(gateway, server) == 3
        server.expire_tokens()
        owner.expire_tokens()
        assert count(gateway, server) == 3
        assert not any("basic" in s.headers.get("authorization", "").lower() for s in server.seen())


@pytest.mark.parametrize("way", ["password", "app"])
def test_whoever_signs_out_of_a_portal_is_out_of_its_servers(gateway, way):
    more = {"client_id": APP, "client_secret": SECRET} if way == "app" else {}
    oauth = OAuth(apps=[App(APP, secret=SECRET)])
    with owned(portal={"oauth": oauth}) as (owner, server):
        gateway.sign_in(f"{owner.portal}/home", given(way, **more))
        gateway.follow(server.address)
        assert count(gateway, server) == 3
        gateway.sign_out(f"{owner.portal}/home")
        assert gateway.state(server.address) is TokenState.SIGNED_OUT
        server.expire_tokens()
        owner.expire_tokens()
        with pytest.raises(TokenRequired):
            count(gateway, server)
        assert gateway.state(owner.portal + "/home") is TokenState.SIGNED_OUT
        assert owner.tokens_issued == 2


def test_who_signs_out_of_one_server_stays_in_the_others(gateway):
    with owned(servers=2) as (owner, first, second):
        gateway.sign_in(first.address, given("password", owner))
        gateway.sign_in(second.address, given("password", owner))
        gateway.sign_out(first.address)
        assert count(gateway, second) == 3


def test_server_of_a_portal_that_was_entered_through_its_web_server(gateway):
    with walled_portal() as (owner, server):
        gateway.sign_in(f"{owner.portal}/home", through_wall())
        gateway.follow(server.address)
        assert count(gateway, server) == 3


@pytest.mark.parametrize("schemes", ["basic", "digest"])
def test_portal_and_server_behind_the_same_web_server(gateway, schemes):
    manners = Manners(web_tier=schemes, web_tier_arcgis_user=USER, more_server_adaptors=("server",))
    with secured(Security(federated=True), manners=manners) as site:
        server = f"{site.origin}/server/rest/services"
        gateway.sign_in(f"{site.portal}/home", through_wall())
        gateway.follow(server)
        client = gateway.client(server)
        try:
            asked = {"where": "1=1", "returnCountOnly": "true"}
            assert client.json(f"{server}/Test/FeatureServer/0/query", asked) == {"count": 3}
        finally:
            client.close()
        gateway.sign_out(f"{site.portal}/home")
        sent = len(site.seen())
        stranger = gateway.client(server)
        try:
            with pytest.raises(ServiceError):
                stranger.json(server, {})
        finally:
            stranger.close()
        assert not any("authorization" in one.headers for one in site.seen()[sent:])


def test_wrong_password_for_the_web_tier_is_sent_once(gateway):
    with secured(manners=Manners(web_tier="basic")) as server:
        with pytest.raises(SignInRejected):
            gateway.sign_in(server.address, through_wall(password="wrong"))
        assert sum("authorization" in s.headers for s in server.seen()) <= 1
        assert gateway.state(server.address) is not TokenState.SIGNED_IN


def test_web_tier_password_that_has_ended_is_not_hammered(gateway):
    with secured(manners=Manners(web_tier="basic", web_tier_arcgis_user=USER)) as server:
        gateway.sign_in(server.address, through_wall())
        server.manners.web_tier_password = "a new one"
        sent = len(server.seen())
        for _ in range(5):
            with pytest.raises(PluginError):
                count(gateway, server)
        assert len(server.seen()) - sent <= 4
        assert gateway.state(server.address) is TokenState.NEEDS_PERSON


# --- the browser ---------------------------------------------------------------------------------


def by_browser(owner, **more):
    return given("oauth", owner, client_id="layerferry-test", **more)


def test_browser_once_then_the_next_session_without_it(qgis_app):
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    store = SessionStore()
    with owned(portal={"oauth": OAuth()}) as (owner, server):
        first = Gateway(TransportSettings(), store)
        open_it, _pages, threads = browser(owner)
        assert (
            first.sign_in_on_page(server.address, by_browser(owner, keep=True), in_browser(open_it))
            == ""
        )
        threads[0].join(60)
        assert count(first, server) == 3
        first.stop()
        assert owner.oauth.revocations == 0
        second = Gateway(TransportSettings(), store)
        second.sign_in(server.address, by_browser(owner))
        assert count(second, server) == 3
        owner.expire_tokens()
        assert count(second, server) == 3
        second.sign_out(server.address)
        assert wait_until(lambda: owner.oauth.revocations == 1)
        with pytest.raises(CredentialStoreError, match="browser"):
            second.sign_in(server.address, by_browser(owner))
        second.stop()
        assert server.where_seen(PASSWORD) == set()


def test_browser_for_this_session_only(gateway):
    with owned(servers=2, portal={"oauth": OAuth()}) as (owner, server, other):
        open_it, _pages, threads = browser(owner)
        gateway.sign_in_on_page(server.address, by_browser(owner), in_browser(open_it))
        threads[0].join(60)
        gateway.sign_in(other.address, by_browser(owner))
        assert (count(gateway, server), count(gateway, other)) == (3, 3)
        owner.expire_tokens()
        owner.oauth.expire_refresh_tokens()
        with pytest.raises(InvalidToken):
            count(gateway, server)
        assert gateway.state(server.address) is TokenState.NEEDS_PERSON


def test_browser_given_up_or_not_there(gateway):
    with owned(portal={"oauth": OAuth()}) as (owner, server):
        with pytest.raises(Cancelled):
            gateway.sign_in_on_page(
                server.address, by_browser(owner), in_browser(lambda _url: True, lambda: True)
            )
        with pytest.raises(PluginError, match="browser"):
            gateway.sign_in_on_page(
                server.address, by_browser(owner), in_browser(lambda _url: False)
            )
        with pytest.raises(PluginError, match="client ID"):
            gateway.sign_in_on_page(
                server.address, given("oauth", owner), in_browser(lambda _url: True)
            )
        assert gateway.state(server.address) is not TokenState.SIGNED_IN


def test_portal_itself_by_browser(gateway):
    with owned(portal={"oauth": OAuth()}) as (owner, _server):
        open_it, _pages, threads = browser(owner)
        gateway.sign_in_on_page(f"{owner.portal}/home", by_browser(owner), in_browser(open_it))
        threads[0].join(60)
        assert gateway.state(f"{owner.portal}/home") is TokenState.SIGNED_IN
        assert gateway.service(f"{owner.portal}/home").user == USER


def test_sign_out_of_the_last_server_ends_the_sign_in(qgis_app):
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    store = SessionStore()
    gateway = Gateway(TransportSettings(), store)
    with owned(servers=2, portal={"oauth": OAuth()}) as (owner, first, second):
        open_it, _pages, threads = browser(owner)
        gateway.sign_in_on_page(first.address, by_browser(owner, keep=True), in_browser(open_it))
        threads[0].join(60)
        gateway.sign_in(second.address, by_browser(owner))
        gateway.sign_out(first.address)
        assert count(gateway, second) == 3
        assert owner.oauth.revocations == 0
        assert "1" in repr(store)
        gateway.sign_out(second.address)
        assert wait_until(lambda: owner.oauth.revocations == 1)
        assert "0" in repr(store)
        assert wait_until(lambda: not gateway._desk.open_sign_ins.is_any_leaving)
    gateway.stop()


def test_browser_sign_in_that_opens_no_server_is_ended_at_the_portal(qgis_app):
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    store = SessionStore()
    gateway = Gateway(TransportSettings(), store)
    rules = {
        "oauth": OAuth(),
        "exchanges": False,
        "portal": PortalRules(lists_servers=False),
    }
    with owned(portal=rules) as (owner, server):
        open_it, _pages, threads = browser(owner)
        with pytest.raises(SignInRefused):
            gateway.sign_in_on_page(
                server.address, by_browser(owner, keep=True), in_browser(open_it)
            )
        threads[0].join(60)
        assert owner.oauth.revocations == 1
    gateway.stop()
    assert "0" in repr(store)


def test_what_one_portal_left_goes_to_no_other(gateway):
    from layerferry.core.host.secret_keeper import BrowserSecret

    with owned(portal={"oauth": OAuth()}) as (owner, server):
        left = BrowserSecret("c4n4ry-refresh", "https://portal.example.org/portal")
        gateway.secrets.keep_browser_secret(server.root, left)
        with pytest.raises(CredentialStoreError, match="No sign-in by browser"):
            gateway.sign_in(server.address, by_browser(owner))
        assert owner.where_seen("c4n4ry-refresh") == server.where_seen("c4n4ry-refresh") == set()


# --- what remains --------------------------------------------------------------------------------


def test_nothing_stays_open(gateway):
    manners = Manners(web_tier="basic", web_tier_arcgis_user=USER)
    with owned() as (owner, server), secured() as alone, secured(manners=manners) as walled:
        gateway.sign_in(server.address, given("password", owner))
        gateway.sign_in(alone.address, given())
        gateway.sign_in(alone.address, given())
        gateway.sign_in(walled.address, through_wall())
        lines = [entry.transport for entry in gateway._desk.open_sign_ins.all()]
        gateway.stop()
        assert len(lines) == 3
        for line in lines:
            with pytest.raises(Cancelled):
                line.send(Request(f"{alone.root}/rest/info"))


def test_nothing_said_holds_a_secret(gateway, caplog):
    caplog.set_level(logging.DEBUG)
    rules = {"oauth": OAuth(apps=[App(), App(APP, secret=SECRET)])}
    manners = Manners(web_tier="basic", web_tier_arcgis_user=USER)
    secrets, said = {PASSWORD, SECRET, WALL_PASSWORD}, []
    with owned(portal=rules) as (owner, server), secured(manners=manners) as walled:

        def note(address):
            secrets.add(gateway.service(address).token().value)
            said.append(repr(vars(gateway._desk)) + repr(vars(gateway)))

        for asked in (
            given("password", owner, keep=True),
            given("app", owner, client_id=APP, client_secret=SECRET),
        ):
            gateway.sign_in(server.address, asked)
            count(gateway, server)
            said.append(repr(asked))
            note(server.address)
        open_it, _pages, threads = browser(owner)
        gateway.sign_in_on_page(server.address, by_browser(owner, keep=True), in_browser(open_it))
        threads[0].join(60)
        note(server.address)
        kept = gateway.secrets.browser_secret(server.root, owner.portal)
        secrets.add(kept.refresh_token)
        said.append(repr(kept))
        gateway.sign_in(walled.address, through_wall())
        count(gateway, walled)
        said.append(repr(vars(gateway._desk)))
        text = "\n".join(said) + caplog.text
        assert not [secret for secret in secrets if secret in text]
        for running in (owner, server, walled):
            assert all("address" not in running.where_seen(secret) for secret in secrets)
