"""Where kept passwords belong: to the place that they are sent to, and to no server besides."""

from __future__ import annotations

import pytest
from layerferry.core.auth import SessionStore
from layerferry.core.errors import CredentialStoreError, PluginError

from tests.arcgis_server import App, ArcGisServer, OAuth, Security, Site
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_ways_in import APP, SECRET, count, given, owned, secured


@pytest.fixture
def store():
    return SessionStore()


@pytest.fixture
def session(qgis_app, store):
    """Begin a session of QGIS: a gateway with the same credential store each time."""
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    made = []

    def begin():
        made.append(Gateway(TransportSettings(), store))
        return made[-1]

    yield begin
    for gateway in made:
        gateway.stop()


def test_servers_of_a_portal_share_one_kept_password(session, store):
    with owned(servers=2) as (owner, first, second):
        session().sign_in(first.address, given("password", owner, keep=True))
        assert store.get(owner.portal, USER) == PASSWORD
        assert store.get(first.root, USER) is None
        later = session()
        later.sign_in(second.address, given("password", owner, password=""))
        assert count(later, second) == 3


def test_server_that_leaves_its_portal_gets_nothing(session):
    with owned() as (owner, server):
        session().sign_in(server.address, given("password", owner, keep=True))
        server.tokens.security.federated = False
        with pytest.raises(CredentialStoreError, match="No password"):
            session().sign_in(server.address, given("password", owner, password=""))
        assert server.where_seen(PASSWORD) == set()


def test_server_that_names_another_token_service_gives_nothing_away(session, store):
    with ArcGisServer(Site(), security=Security()) as stranger, secured() as server:
        session().sign_in(server.address, given(keep=True))
        assert store.get(server.root, USER) == PASSWORD
        server.tokens.security.token_services_url = f"{stranger.root}/tokens/"
        with pytest.raises(PluginError):
            session().sign_in(server.address, given(password=""))
        assert stranger.where_seen(PASSWORD) == set()


def test_password_for_a_confirmed_token_service_belongs_there(session, store):
    rules = Security(users={USER: PASSWORD})
    with ArcGisServer(Site(), security=rules) as elsewhere, secured() as server:
        server.tokens.security.token_services_url = f"{elsewhere.root}/tokens/"
        session().sign_in(server.address, given("password", elsewhere, keep=True))
        assert store.get(elsewhere.origin, USER) == PASSWORD
        assert store.get(server.root, USER) is None
        server.tokens.security.token_services_url = ""
        with pytest.raises(CredentialStoreError):
            session().sign_in(server.address, given(password=""))
        assert server.where_seen(PASSWORD) == set()


def test_entry_of_an_earlier_version_is_found_and_moved(session, store):
    with owned() as (owner, server):
        store.put(server.root, USER, PASSWORD)
        session().sign_in(server.address, given("password", owner, password="", keep=True))
        assert store.get(owner.portal, USER) == PASSWORD
        assert store.get(server.root, USER) is None


def test_secret_of_an_application_belongs_to_the_portal(session, store):
    rules = {"oauth": OAuth(apps=[App(APP, secret=SECRET)])}
    with owned(servers=2, portal=rules) as (owner, first, second):
        asked = given("app", owner, client_id=APP, client_secret=SECRET, keep=True)
        session().sign_in(first.address, asked)
        assert store.get(owner.portal, APP) == SECRET
        session().sign_in(second.address, given("app", owner, client_id=APP))


def test_last_server_of_a_portal_takes_the_password_along(session, store, qgis_app):
    from layerferry.core.host.connection import Connection
    from layerferry.core.host.connections import Connections
    from layerferry.core.host.forgetting import delete_connection

    with owned(servers=2) as (owner, first, second):
        for name, server in (("First", first), ("Second", second)):
            session().sign_in(server.address, given("password", owner, keep=True))
            Connections().save(Connection(name, server.address, way_in="password", username=USER))
    later = session()  # no server runs any more
    assert delete_connection(later, "First") == []
    assert store.get(owner.portal, USER) == PASSWORD
    assert delete_connection(later, "Second") == []
    assert store._secrets == {}
    assert later.secrets.kept(first.root) == later.secrets.kept(second.root) == []


def test_session_only_password_of_a_portal_is_forgotten_too(qgis_app, monkeypatch):
    from layerferry.core.host import secret_keeper
    from layerferry.core.host.connection import Connection
    from layerferry.core.host.connections import Connections
    from layerferry.core.host.forgetting import delete_connection
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    memory = SessionStore()
    monkeypatch.setattr(secret_keeper, "choose_store", lambda: (memory, "No keyring."))
    gateway = Gateway(TransportSettings())
    with owned() as (owner, server):
        note = gateway.sign_in(server.address, given("password", owner, keep=True))
        assert note.startswith("No keyring.")
        Connections().save(Connection("Only", server.address, way_in="password", username=USER))
    delete_connection(gateway, "Only")
    assert memory._secrets == {}
    gateway.stop()
