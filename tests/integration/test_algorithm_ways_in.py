"""Ways in without a window: parameters, environment, saved connections, the keyring."""

from __future__ import annotations

import pytest
from layerferry.core.auth import SessionStore
from layerferry.core.host.portal_page import in_browser

from tests.arcgis_server import App, Manners, OAuth, Security
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_ways_in import (
    APP,
    SECRET,
    by_browser,
    owned,
    secured,
)
from tests.unit.test_sign_in_ways import WALL_PASSWORD, WALL_USER, browser

PLACE = "Test/FeatureServer/0"


@pytest.fixture(autouse=True)
def store(monkeypatch):
    """Secrets in memory, and none in the environment."""
    from layerferry.core.host import secret_keeper

    for name in ("PASSWORD", "TOKEN", "CLIENT_SECRET"):
        monkeypatch.delenv(f"LAYERFERRY_{name}", raising=False)
    made = SessionStore()
    monkeypatch.setattr(secret_keeper, "choose_store", lambda: (made, ""))
    return made


@pytest.fixture
def saved(qgis_app):
    """Save connections; they are gone after the test."""
    from layerferry.core.host.connections import Connection, Connections

    names = []

    def save(server, owner=None, **more):
        trusted = () if owner is None else (owner.origin,)
        name = f"Saved {len(names)}"
        Connections().save(Connection(name, server.address, trusted_token_origins=trusted, **more))
        names.append(name)
        return name

    yield save
    for name in names:
        Connections().delete(name)


def rows(run, server, **wishes):
    results, _context, feedback = run(
        "importlayer", URL=f"{server.address}/{PLACE}", OUTPUT="memory:", **wishes
    )
    assert results["COMPLETE"] is True
    for secret in (PASSWORD, SECRET, WALL_PASSWORD):
        assert secret not in feedback.textLog()
    return results["FEATURE_COUNT"]


def test_federated_server_by_a_saved_connection(run, saved, monkeypatch):
    from qgis.core import QgsProcessingException

    monkeypatch.setenv("LAYERFERRY_PASSWORD", PASSWORD)
    with owned() as (owner, server):
        with pytest.raises(QgsProcessingException, match="confirm it there"):
            rows(run, server, USERNAME=USER)
        assert owner.log == []
        name = saved(server, owner, way_in="password", username=USER)
        assert rows(run, server, CONNECTION=name) == 3


def test_connection_of_a_portal_opens_its_servers_and_no_others(run, qgis_app, monkeypatch):
    from layerferry.core.host.connections import Connection, Connections
    from qgis.core import QgsProcessingException

    monkeypatch.setenv("LAYERFERRY_PASSWORD", PASSWORD)
    with owned() as (owner, server), secured() as stranger:
        home = f"{owner.portal}/home"
        Connections().save(Connection("Portal", home, "password", USER))
        try:
            assert rows(run, server, CONNECTION="Portal") == 3
            with pytest.raises(QgsProcessingException, match="belongs to another server"):
                rows(run, stranger, CONNECTION="Portal")
        finally:
            Connections().delete("Portal")
        assert server.where_seen(PASSWORD) == stranger.where_seen(PASSWORD) == set()
        assert not any("x-esri-authorization" in one.headers for one in stranger.seen())


def test_application(run, saved, monkeypatch):
    from qgis.core import QgsProcessingException

    rules = {"oauth": OAuth(apps=[App(APP, secret=SECRET)])}
    with owned(portal=rules) as (owner, server):
        name = saved(server, owner, way_in="app", client_id=APP)
        with pytest.raises(QgsProcessingException, match="LAYERFERRY_CLIENT_SECRET"):
            rows(run, server, CONNECTION=name)
        monkeypatch.setenv("LAYERFERRY_CLIENT_SECRET", SECRET)
        assert rows(run, server, CONNECTION=name) == 3
        plain = saved(server, owner)
        assert rows(run, server, CONNECTION=plain, AUTHENTICATION="app", USERNAME=APP) == 3
        assert owner.where_seen(SECRET) == {"form"}


def test_application_of_a_portal_on_the_same_origin(run, monkeypatch):
    monkeypatch.setenv("LAYERFERRY_CLIENT_SECRET", SECRET)
    rules = Security(federated=True, oauth=OAuth(apps=[App(APP, secret=SECRET)]))
    with secured(rules) as server:
        assert rows(run, server, AUTHENTICATION="app", USERNAME=APP) == 3


@pytest.mark.parametrize("schemes", ["basic", "digest"])
def test_web_server_in_front(run, monkeypatch, schemes):
    monkeypatch.setenv("LAYERFERRY_PASSWORD", WALL_PASSWORD)
    manners = Manners(web_tier=schemes, web_tier_arcgis_user=USER)
    with secured(manners=manners) as server:
        assert rows(run, server, AUTHENTICATION="webtier", USERNAME=WALL_USER) == 3
        assert rows(run, server, AUTHENTICATION="auto", USERNAME=WALL_USER) == 3
        assert server.where_seen(WALL_PASSWORD) <= {"authorization"}


def test_web_server_in_front_and_a_token(run, monkeypatch, gateway):
    from layerferry.core.host.gateway import SignIn, WayIn

    with secured(manners=Manners(web_tier="basic")) as server:
        given = SignIn(WayIn.WEB_TIER, WALL_USER, WALL_PASSWORD)
        gateway.sign_in(server.address, given)
        gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
        token = gateway.service(server.address).token().value
        monkeypatch.setenv("LAYERFERRY_PASSWORD", WALL_PASSWORD)
        monkeypatch.setenv("LAYERFERRY_TOKEN", token)
        assert rows(run, server, AUTHENTICATION="webtier", USERNAME=WALL_USER) == 3
        assert server.where_seen(token) == {"x-esri-authorization"}


def test_sign_in_that_a_browser_left(run, saved, store):
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings
    from qgis.core import QgsProcessingException

    with owned(portal={"oauth": OAuth()}) as (owner, server):
        name = saved(server, owner, way_in="oauth", client_id="layerferry-test")
        with pytest.raises(QgsProcessingException, match="No sign-in by browser is stored"):
            rows(run, server, CONNECTION=name)
        window = Gateway(TransportSettings(), store)
        open_it, _pages, threads = browser(owner)
        window.sign_in_on_page(server.address, by_browser(owner, keep=True), in_browser(open_it))
        threads[0].join(60)
        window.stop()
        pages = len(owner.seen("authorize"))
        assert rows(run, server, CONNECTION=name) == 3
        assert len(owner.seen("authorize")) == pages
        owner.oauth.expire_refresh_tokens()
        with pytest.raises(QgsProcessingException, match="only you can renew"):
            rows(run, server, CONNECTION=name)
