"""Who may get a secret, and over what: servers that lie, certificates that are none, refusals."""

from __future__ import annotations

import re
import socket
import threading
from datetime import timedelta

import pytest
from layerferry.core import errors
from layerferry.core.auth import SessionStore
from layerferry.core.errors import CertificateError, PluginError, SignInRefused
from layerferry.core.host.portal_page import in_browser
from layerferry.core.net.requests_transport import TransportSettings

from tests.arcgis_server import ArcGisServer, OAuth, Security, Site
from tests.fakes.certificates import Authority
from tests.integration.every_way_in import EVERY_WAY, PASSWORD, USER, Ground, given, password
from tests.unit.test_sign_in_ways import browser

EVERY = pytest.mark.parametrize("make", EVERY_WAY.values(), ids=EVERY_WAY)


@pytest.fixture
def stranger():
    with ArcGisServer(Site(), security=Security(users={USER: PASSWORD})) as running:
        yield running


@pytest.fixture
def ground():
    with Ground() as made:
        yield made


def gateway_with(settings):
    from layerferry.core.host.gateway import Gateway

    return Gateway(settings, SessionStore())


def imported(gateway, way):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    return ImportJob(gateway, ImportOrder(way.address)).execute()


# --- S3 and S4: who asks for it ------------------------------------------------------------------


@pytest.mark.parametrize("lie", ["token address", "owner"])
def test_s3_s4_a_stranger_named_by_the_server_is_asked_about(gateway, ground, stranger, lie):
    way = password(ground)
    if lie == "owner":
        way.server.security.federated = True
        way.server.security.owning_system_url = stranger.portal
    else:
        way.server.security.token_services_url = f"{stranger.root}/tokens/"
    with pytest.raises(SignInRefused) as refused:
        way.enter(gateway)
    assert refused.value.needs_trust_in == stranger.origin
    assert stranger.log == []
    assert way.server.where_seen(PASSWORD) == set()


def test_s3_an_item_with_a_foreign_address_gets_no_token(gateway, ground, stranger):
    way = password(ground)
    way.enter(gateway)
    client = gateway.client(way.address)
    try:
        with pytest.raises(PluginError):
            client.json(f"{stranger.address}/No/FeatureServer")
    finally:
        client.close()
    assert stranger.log
    assert {one for one in way.all_secrets() if stranger.where_seen(one)} == set()


def test_s4_no_password_over_http(gateway):
    """To a machine that is not this one; nothing is looked up, nothing is sent."""
    from layerferry.core.auth import PasswordSignIn
    from layerferry.core.net.requests_transport import RequestsTransport

    line = RequestsTransport()
    try:
        url = "http://gis.example.org/arcgis/tokens/generateToken"
        with pytest.raises(SignInRefused, match="not encrypted") as refused:
            PasswordSignIn(line, url, USER, PASSWORD).obtain()
    finally:
        line.close()
    assert refused.value.needs_http


# --- S5: TLS; that nothing turns the checks off is looked after by the linter --------------------


@EVERY
@pytest.mark.parametrize("wrong", ["self-signed", "name", "ended"])
def test_s5_a_certificate_that_is_none_gets_no_request(qgis_app, tmp_path, make, wrong):
    authority = Authority(tmp_path)
    tls = {
        "self-signed": lambda: authority.server(demands_certificate=False),
        "name": lambda: authority.server(demands_certificate=False, address="127.0.0.2"),
        "ended": lambda: authority.server(demands_certificate=False, life=timedelta(days=-1)),
    }[wrong]()
    settings = TransportSettings()
    if wrong != "self-signed":
        settings = TransportSettings(ssl_context=authority.trusting())
    gateway = gateway_with(settings)
    with Ground(tls) as ground:
        way = make(ground)
        problem = None
        if way.revokes:  # the browser would be opened
            return _assert_refused_before_the_browser(gateway, way)
        try:
            way.enter(gateway)
        except PluginError as err:
            problem = err
        problem = problem or imported(gateway, way).error
        gateway.stop()
        assert isinstance(problem, CertificateError)
        assert [one for server in way.servers for one in server.seen()] == []
    return None


def _assert_refused_before_the_browser(gateway, way):
    opened = []
    asked = given("oauth", way.servers[0], client_id="layerferry-test")
    with pytest.raises(CertificateError):
        gateway.sign_in_on_page(way.address, asked, in_browser(opened.append))
    gateway.stop()
    assert opened == []
    assert [one for server in way.servers for one in server.seen()] == []


# --- S7 and S8: the browser's way back -----------------------------------------------------------


def portal_with_browser(ground, **rules):
    return ground.enter_context(
        ArcGisServer(Site(), security=Security(users={USER: PASSWORD}, oauth=OAuth(**rules)))
    )


def page_of(owner):
    return f"{owner.portal}/home/index.html"


def test_s7_code_verifier_and_state(gateway, ground):
    owner = portal_with_browser(ground, demands_pkce=True)
    open_it, _pages, threads = browser(owner, username=USER, password=PASSWORD)
    asked = given("oauth", client_id="layerferry-test")
    gateway.sign_in_on_page(page_of(owner), asked, in_browser(open_it))
    threads[0].join(60)
    page, token = owner.seen("authorize")[0], owner.seen("oauth")[0]
    assert page.query["code_challenge_method"] == "S256"
    assert len(page.query["code_challenge"]) == 43
    assert len(page.query["state"]) >= 22  # 128 bits
    assert 43 <= len(token.form["code_verifier"]) <= 128
    assert token.form["redirect_uri"] == page.query["redirect_uri"]


@pytest.mark.parametrize("echo", ["wrong", "absent"])
def test_s7_an_answer_with_another_state_asks_for_no_token(gateway, ground, echo):
    owner = portal_with_browser(ground, state_echo=echo)
    open_it, pages, threads = browser(owner, username=USER, password=PASSWORD)
    asked = given("oauth", client_id="layerferry-test")
    with pytest.raises(errors.Cancelled):
        gateway.sign_in_on_page(
            page_of(owner), asked, in_browser(open_it, is_cancelled=lambda: bool(pages))
        )
    threads[0].join(60)
    assert owner.seen("oauth") == []


def test_s8_listens_on_this_machine_only_and_stops(gateway, ground):
    owner = portal_with_browser(ground)
    asked, seen, is_over = given("oauth", client_id="layerferry-test"), [], threading.Event()

    def open_browser(url):
        port = int(re.search(r"127\.0\.0\.1%3A(\d+)", url)[1])

        def look():
            seen.extend([port, _answers("127.0.0.2", port), _answers("127.0.0.1", port)])
            is_over.set()

        threading.Thread(target=look).start()

    with pytest.raises(errors.Cancelled):
        gateway.sign_in_on_page(page_of(owner), asked, in_browser(open_browser, is_over.is_set))
    port, elsewhere, here = seen
    assert (elsewhere, here) == (False, True)
    assert not _answers("127.0.0.1", port)


def _answers(address, port):
    with socket.socket() as line:
        line.settimeout(2)
        return line.connect_ex((address, port)) == 0
