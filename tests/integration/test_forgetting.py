"""A connection goes with its secrets, everything goes with everything; what stays is said."""

from __future__ import annotations

import pytest
from layerferry.core.auth import TokenState
from layerferry.core.auth.keyring_store import SERVICE_NAME
from layerferry.core.host.portal_page import in_browser

from tests.arcgis_server import ArcGisServer, OAuth, Security, demo_site
from tests.fakes.keyring_backend import FAILURES, Backend, failure, install
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_ways_in import by_browser, given, owned, wait_until
from tests.unit.test_sign_in_ways import browser


@pytest.fixture
def backend(monkeypatch):
    made = Backend()
    install(monkeypatch, made)
    return made


@pytest.fixture
def start(qgis_app):
    """Make gateways as a session of QGIS does; the store is the one it chooses itself."""
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    made = []

    def start_session():
        made.append(Gateway(TransportSettings()))
        return made[-1]

    yield start_session
    for gateway in made:
        gateway.stop()


def enter(gateway, server, name, **more):
    """Sign in and save the connection, as the window does."""
    from layerferry.core.host.connections import Connection, Connections
    from layerferry.core.host.gateway import SignIn, WayIn

    given = SignIn(**{"way": WayIn.PASSWORD, "username": USER, "password": PASSWORD, **more})
    note = gateway.sign_in(server.address, SignIn(**{**vars(given), "keep": True}))
    Connections().save(Connection(name, server.address, given.way.value, given.username))
    return note


def entries(backend):
    assert {service for service, _ in backend.entries} <= {SERVICE_NAME}
    return {name for _, name in backend.entries}


@pytest.fixture
def second():
    with ArcGisServer(demo_site(), security=Security(users={"jo": "other-pw-1"})) as server:
        yield server


def test_deleting_a_connection_deletes_its_secret(start, backend, secured, second):
    from layerferry.core.host.connections import Connections
    from layerferry.core.host.forgetting import delete_connection

    gateway = start()
    enter(gateway, secured, "A")
    enter(gateway, second, "B", username="jo", password="other-pw-1")
    assert len(backend.entries) == 2
    assert delete_connection(gateway, "A") == []
    assert entries(backend) == {f"jo@{second.root}"}
    assert Connections().names() == ["B"]
    assert gateway.state(secured.address) is TokenState.SIGNED_OUT
    assert gateway.state(second.address) is TokenState.SIGNED_IN
    assert delete_connection(gateway, "A") == []


def test_a_secret_that_another_connection_uses_stays(start, backend, secured):
    from layerferry.core.host.forgetting import delete_connection

    gateway = start()
    enter(gateway, secured, "A")
    enter(gateway, secured, "B")
    delete_connection(gateway, "A")
    assert entries(backend) == {f"{USER}@{secured.root}"}
    assert gateway.state(secured.address) is TokenState.SIGNED_IN
    delete_connection(gateway, "B")
    assert entries(backend) == set()


def test_what_an_earlier_way_in_left_goes_too(start, backend, secured):
    from layerferry.core.host.forgetting import delete_connection
    from layerferry.core.host.gateway import WayIn

    gateway = start()
    enter(gateway, secured, "A")
    token = gateway.service(secured.address).token().value
    enter(gateway, secured, "A", way=WayIn.TOKEN, username="", password="", token=token)
    assert len(backend.entries) == 2
    delete_connection(gateway, "A")
    assert backend.entries == {}


def test_everything_is_forgotten_in_a_later_session_too(start, backend, secured, second):
    from layerferry.core.host.connections import Connections
    from layerferry.core.host.forgetting import forget_everything

    first = start()
    enter(first, secured, "A")
    enter(first, second, "B", username="jo", password="other-pw-1")
    Connections().delete("B")  # its secret is known by the list alone
    first.stop()
    gateway = start()
    enter(gateway, secured, "A")
    assert forget_everything(gateway) == []
    assert backend.entries == {}
    assert Connections().names() == []
    assert gateway.secrets.kept() == []
    assert gateway.state(secured.address) is TokenState.SIGNED_OUT


@pytest.mark.parametrize("name", FAILURES)
def test_a_keyring_that_fails_is_said_and_tried_again(start, backend, secured, name):
    from layerferry.core.host.connections import Connections
    from layerferry.core.host.forgetting import forget_everything

    enter(start(), secured, "A")
    backend.problem = failure(name)
    gateway = start()
    note = enter(gateway, secured, "A")
    assert FAILURES[name] in note
    assert "this session only" in note
    (problem,) = forget_everything(gateway)
    assert problem.startswith(f"{USER}@{secured.root}: ")
    assert FAILURES[name] in problem
    assert Connections().names() == []
    assert gateway.state(secured.address) is TokenState.SIGNED_OUT
    assert len(backend.entries) == 1
    backend.problem = None
    assert forget_everything(gateway) == []  # unlocked meanwhile
    assert backend.entries == {}


def test_a_keyring_that_fails_later_is_asked_once_for_all(start, backend, secured, second):
    from layerferry.core.host.forgetting import forget_everything

    gateway = start()
    enter(gateway, secured, "A")
    enter(gateway, second, "B", username="jo", password="other-pw-1")
    asked = []

    def get(_service, name):
        asked.append(name)
        raise failure("KeyringLocked")

    backend.get_password = get
    assert len(forget_everything(gateway)) == 2
    assert len(asked) == 2  # an entry, and whether there is any use in going on
    del backend.get_password
    assert forget_everything(gateway) == []
    assert backend.entries == {}


def test_what_was_kept_for_this_session_only_goes_too(start, backend, secured):
    from layerferry.core.errors import CredentialStoreError
    from layerferry.core.host.forgetting import delete_connection
    from layerferry.core.host.gateway import SignIn, WayIn

    backend.problem = failure("KeyringLocked")
    gateway = start()
    enter(gateway, secured, "A")
    gateway.sign_in(secured.address, SignIn(WayIn.PASSWORD, USER))  # from memory
    assert delete_connection(gateway, "A") == []
    with pytest.raises(CredentialStoreError):
        gateway.sign_in(secured.address, SignIn(WayIn.PASSWORD, USER))


def test_the_list_of_entries_holds_no_secret(start, backend, secured, tmp_path):
    import os
    from pathlib import Path

    from qgis.core import QgsSettings

    enter(start(), secured, "A")
    QgsSettings().sync()
    profile = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"])
    texts = [path.read_bytes() for path in profile.rglob("*") if path.is_file()]
    assert not [text for text in texts if PASSWORD.encode() in text]


def test_renaming_keeps_what_is_there(qgis_app):
    from layerferry.core.host.connections import Connection, Connections

    Connections().save(Connection("A", "https://a.example/arcgis", allow_http=True))
    Connections().save(Connection("B", "https://b.example/arcgis"))
    assert not Connections().rename("A", "B")
    assert not Connections().rename("none", "C")
    assert Connections().rename("A", "A / c")
    assert Connections().names() == ["A / c", "B"]
    assert Connections().get("A / c").allow_http


def test_settings_that_somebody_edited_are_no_connections(qgis_app):
    from layerferry.core.host.connections import Connection, Connections
    from qgis.core import QgsSettings

    Connections().save(Connection("A", "https://a.example/arcgis"))
    for number, text in enumerate(["", "{", "[]", "7", '{"name": "x"}', '{"redirect_ports": 1}']):
        QgsSettings().setValue(f"layerferry/connections/{number}", text)
    assert Connections().names() == ["A"]


@pytest.mark.parametrize("all_of_it", [True, False])
@pytest.mark.parametrize("is_used", [True, False], ids=["used", "kept_by_an_earlier_session"])
def test_a_sign_in_by_browser_is_ended_at_the_portal_too(start, backend, all_of_it, is_used):
    from layerferry.core.host.client_ids import ClientIds
    from layerferry.core.host.connections import Connection, Connections
    from layerferry.core.host.forgetting import delete_connection, forget_everything

    with owned(portal={"oauth": OAuth()}) as (owner, server):
        gateway = start()
        open_it, _pages, threads = browser(owner)
        gateway.sign_in_on_page(server.address, by_browser(owner, keep=True), in_browser(open_it))
        threads[0].join(60)
        Connections().save(Connection("A", server.address, "oauth", client_id="layerferry-test"))
        ClientIds().remember(owner.portal, "layerferry-test")
        assert len(backend.entries) == 1
        if not is_used:
            gateway.stop()
            gateway = start()
        if all_of_it:
            assert forget_everything(gateway) == []
            assert ClientIds().of(owner.portal) == ""
        else:
            assert delete_connection(gateway, "A") == []
        assert backend.entries == {}
        assert gateway.secrets.kept() == []
        assert wait_until(lambda: owner.oauth.revocations == 1)
        assert wait_until(lambda: not gateway._desk.open_sign_ins.is_any_leaving)
        assert owner.oauth.revocations == 1


def test_a_portal_that_is_gone_delays_no_deletion(start, backend):
    from layerferry.core.host.connections import Connection, Connections
    from layerferry.core.host.forgetting import delete_connection
    from layerferry.core.host.secret_keeper import BrowserSecret

    root = "https://127.0.0.1:1/arcgis"
    gateway = start()
    left = BrowserSecret("c4n4ry", "https://127.0.0.1:1/portal", client_id="ferry")
    assert gateway.secrets.keep_browser_secret(root, left) == ""
    Connections().save(Connection("A", f"{root}/rest/services", "oauth"))
    assert delete_connection(gateway, "A") == []
    assert backend.entries == {}
    assert wait_until(lambda: not gateway._desk.open_sign_ins.is_any_leaving)


def test_a_password_kept_for_a_portal_goes_with_its_last_server(start, backend):
    from layerferry.core.host.connections import Connection, Connections
    from layerferry.core.host.forgetting import delete_connection

    with owned(servers=2) as (owner, first, second):
        gateway = start()
        for name, server in (("A", first), ("B", second)):
            gateway.sign_in(server.address, given("password", owner, keep=True))
            Connections().save(Connection(name, server.address, "password", USER))
        assert entries(backend) == {f"{USER}@{owner.portal}"}
        assert delete_connection(gateway, "A") == []
        assert entries(backend) == {f"{USER}@{owner.portal}"}
        assert delete_connection(gateway, "B") == []
        assert backend.entries == {}
