"""Signing in on the portal's page in a real browser, and what people and portals do there."""

from __future__ import annotations

import socket
import threading

import pytest
from layerferry.core.auth import (
    FederatedSignIn,
    OAuthApp,
    OAuthEndpoint,
    OAuthSignIn,
    Portal,
    TokenService,
    TokenSigner,
    sign_in_by_browser,
)
from layerferry.core.errors import Cancelled, ServiceError, TimedOut
from layerferry.core.net.requests_transport import RequestsTransport

from tests.arcgis_server import (
    ArcGisServer,
    OAuth,
    Security,
    Site,
    numbered_points,
    one_layer_site,
)
from tests.browser.webdriver import Chromium
from tests.fakes.downloading import client_for, fetch

USER, PASSWORD, ROWS = "analyst", "ferry-demo-1", 500
LONG_ENOUGH_S = 240.0
HOSTILE = (
    "<script>document.title = 'owned'</script><img src=x onerror=\"document.title = 'owned'\">"
)


@pytest.fixture
def chromium(tmp_path):
    browser = Chromium(tmp_path)
    yield browser
    browser.quit()


@pytest.fixture
def portal():
    with ArcGisServer(Site(), security=Security(oauth=OAuth(demands_pkce=True))) as running:
        yield running


@pytest.fixture
def server(portal):
    """A server of another origin that the portal owns; it takes tokens of its own only."""
    rules = Security(users={}, federated=True, accepts_portal_token=False)
    site = one_layer_site(numbered_points(ROWS, max_record_count=100), secured=True)
    with ArcGisServer(site, security=rules, portal_server=portal) as running:
        yield running


@pytest.fixture
def transport():
    made = RequestsTransport()
    yield made
    made.close()


@pytest.fixture
def endpoint(portal, transport):
    return OAuthEndpoint(transport, OAuthApp(portal.portal, "layerferry-test"), allow_http=True)


class Person:
    """Opens the page in the browser and acts there, while the sign-in waits."""

    def __init__(self, browser, act):
        self._browser, self._act = browser, act
        self.is_done = threading.Event()
        self.problem = None

    def open_browser(self, url):
        self._thread = threading.Thread(target=self._run, args=(url,))
        self._thread.start()

    def _run(self, url):
        try:
            self._browser.go(url)
            self._act(self._browser)
        except Exception as err:  # noqa: BLE001  told by `sign_in` in the test's own thread
            self.problem = err
        finally:
            self.is_done.set()

    def sign_in(self, endpoint, time_limit_s=LONG_ENOUGH_S, gives_up=False):
        """Sign in; a person who gives up presses Cancel in QGIS afterwards."""
        try:
            return sign_in_by_browser(
                endpoint,
                self.open_browser,
                time_limit_s=time_limit_s,
                is_cancelled=lambda: bool(self.problem) or (gives_up and self.is_done.is_set()),
            )
        finally:
            self._thread.join(LONG_ENOUGH_S)
            if self.problem is not None:
                raise self.problem


def fill_in(browser, password=PASSWORD):
    browser.type_into("#username", USER)
    browser.type_into("#password", password)
    browser.click("#sign_in")


def cancel(browser):
    browser.click("#cancel")


def test_from_the_page_to_the_rows(chromium, portal, server, transport, endpoint):
    tokens = Person(chromium, fill_in).sign_in(endpoint)
    chromium.wait_to_read("You are signed in.")
    assert tokens.user == USER
    shared = Portal(
        transport,
        portal.portal,
        OAuthSignIn(endpoint, tokens),
        confirmed_owners=(portal.origin,),
        trusted_servers=(server.origin,),
        allow_http=True,
    )
    service = TokenService(server.root)
    service.sign_in(FederatedSignIn(shared, server.root, portal.portal))
    with client_for(TokenSigner(service)) as client:
        server.after("page", 2, lambda: (server.expire_tokens(), portal.expire_tokens()))
        receipt, sink = fetch(server, client=client)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, ROWS + 1))
    assert portal.oauth.codes_issued == 1
    assert portal.oauth.refreshes == 1
    assert server.where_seen(PASSWORD) == set()
    assert portal.where_seen(PASSWORD) == {"form"}  # from the browser, on the portal's own page


def test_a_wrong_password_stays_between_the_page_and_the_person(chromium, portal, endpoint):
    def mistype_first(browser):
        fill_in(browser, "mistyped")
        browser.wait_for("#problem")
        fill_in(browser)

    assert Person(chromium, mistype_first).sign_in(endpoint).user == USER
    assert portal.sign_ins_refused == 1


def test_cancel_on_the_page(chromium, portal, endpoint):
    with pytest.raises(ServiceError, match="declined"):
        Person(chromium, cancel).sign_in(endpoint)
    chromium.wait_to_read("did not succeed")
    assert portal.seen("oauth") == []


def test_markup_in_the_refusal_is_text(chromium, portal, endpoint):
    portal.oauth.rules.cancel_description = HOSTILE
    with pytest.raises(ServiceError) as declined:
        Person(chromium, cancel).sign_in(endpoint)
    chromium.wait_to_read(HOSTILE)  # as it was sent
    assert chromium.count("script") == chromium.count("img") == 0
    assert chromium.title == "LayerFerry"
    assert declined.value.details == (HOSTILE,)
    assert "<" not in declined.value.sentence


@pytest.mark.parametrize("echo", ["wrong", "absent"])
def test_an_answer_with_another_state_is_not_taken(chromium, portal, endpoint, echo):
    def fill_in_and_read(browser):
        fill_in(browser)
        browser.wait_to_read("does not belong to a sign-in")

    portal.oauth.rules.state_echo = echo
    with pytest.raises(Cancelled):
        Person(chromium, fill_in_and_read).sign_in(endpoint, gives_up=True)
    assert portal.oauth.codes_issued == 1
    assert portal.seen("oauth") == []  # the code went nowhere


def test_the_answer_counts_once(chromium, portal, endpoint):
    Person(chromium, fill_in).sign_in(endpoint)
    chromium.wait_to_read("You are signed in.")
    assert chromium.address.startswith("http://127.0.0.1:")
    with pytest.raises(RuntimeError, match="ERR_CONNECTION_REFUSED"):
        chromium.go(chromium.address)
    assert len(portal.seen("oauth")) == 1


def test_closing_the_browser_ends_at_the_time_limit(chromium, portal, endpoint):
    ports = []

    def open_and_close(url):
        chromium.go(url)
        ports.append(_redirect_port(portal))
        chromium.close()

    with pytest.raises(TimedOut, match="Nobody signed in"):
        sign_in_by_browser(endpoint, open_and_close, time_limit_s=1)
    assert portal.seen("oauth") == []
    with socket.socket() as line:
        assert line.connect_ex(("127.0.0.1", ports[0])) != 0  # nobody listens any more


def _redirect_port(portal):
    (page,) = portal.seen("authorize")[:1]
    return int(page.query["redirect_uri"].rstrip("/").rpartition(":")[2])
