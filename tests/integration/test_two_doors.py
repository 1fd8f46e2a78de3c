"""A web server in front, and ArcGIS behind it with accounts of its own: one connection for both."""

from __future__ import annotations

import pytest
from layerferry.core.auth import SessionStore, TokenState
from layerferry.core.errors import CredentialStoreError, SignInRejected, WebServerRejected

from tests.arcgis_server import ArcGisServer, Manners, Security, numbered_points, one_layer_site
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_ways_in import count

WALL_PASSWORD = "c4n4ry-wall"


@pytest.fixture
def server():
    """Whose web server knows somebody of the same name as ArcGIS does."""
    site = one_layer_site(numbered_points(3), secured=True)
    manners = Manners(web_tier="basic", web_tier_user=USER, web_tier_password=WALL_PASSWORD)
    with ArcGisServer(site, security=Security(), manners=manners) as running:
        yield running


@pytest.fixture
def sessions(qgis_app):
    """Begin sessions that share a keyring."""
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings
    from qgis.core import QgsSettings

    store, made = SessionStore(), []

    def begin():
        made.append(Gateway(TransportSettings(), store))
        return made[-1]

    yield begin
    for gateway in made:
        gateway.stop()
    QgsSettings().remove("layerferry")


def connection(server, way="password", **more):
    from layerferry.core.host.connection import Connection

    return Connection("A", server.address, way, USER, front="webtier", front_username=USER, **more)


def both(server, way="password", **more):
    from layerferry.core.host.gateway import SignIn, WayIn

    told = {"password": PASSWORD, "front_password": WALL_PASSWORD, "keep": True, **more}
    return SignIn(WayIn(way), USER, front=WayIn.WEB_TIER, front_username=USER, **told)


def later(server, way="password"):
    from layerferry.core.host.gateway import SignIn

    return SignIn.by(connection(server, way))


def test_both_are_kept_and_the_next_session_asks_nobody(sessions, server):
    first = sessions()
    assert first.sign_in(server.address, both(server)) == ""
    assert count(first, server) == 3
    first.stop()
    second = sessions()
    second.sign_in(server.address, later(server))
    assert count(second, server) == 3
    assert second.service(server.address).user == USER
    server.expire_tokens()
    assert count(second, server) == 3  # renewed through the web server
    assert server.where_seen(PASSWORD) == {"form"}
    assert server.sign_ins_refused == 0
    assert "c4n4ry" not in repr(both(server)) + repr(later(server))


def test_a_token_behind_is_kept_as_well(sessions, server):
    token = server.tokens.keep(USER, 3600, "server").text
    sessions().sign_in(server.address, both(server, "token", token=token))
    second = sessions()
    second.sign_in(server.address, later(server, "token"))
    assert count(second, server) == 3


def test_the_web_server_refuses_and_arcgis_is_not_even_asked(sessions, server):
    gateway = sessions()
    with pytest.raises(WebServerRejected):
        gateway.sign_in(server.address, both(server, front_password="wrong"))
    assert server.where_seen(PASSWORD) == set()
    assert sum("authorization" in one.headers for one in server.seen()) == 1
    assert gateway.state(server.address) is TokenState.FAILED


def test_arcgis_refuses_and_the_web_server_goes_on_letting_us_in(sessions, server):
    gateway = sessions()
    with pytest.raises(SignInRejected) as refused:
        gateway.sign_in(server.address, both(server, password="wrong"))
    assert not isinstance(refused.value, WebServerRejected)
    assert server.sign_ins_refused == 1
    assert gateway.standing(server.address).is_walled
    gateway.sign_in(server.address, both(server, front_password=""))  # kept since it worked
    assert count(gateway, server) == 3


def test_neither_password_stands_for_the_other(sessions, server):
    gateway = sessions()
    gateway.secrets.keep(server.root, USER, PASSWORD)
    with pytest.raises(CredentialStoreError, match="for the web server"):
        gateway.sign_in(server.address, later(server))
    assert not any("authorization" in one.headers for one in server.seen())


def test_signing_out_leaves_by_both_doors(sessions, server):
    gateway = sessions()
    gateway.sign_in(server.address, both(server))
    gateway.sign_out(server.address)
    assert gateway.state(server.address) is TokenState.SIGNED_OUT
    assert gateway.look(server.address).web_tier_challenge


@pytest.mark.parametrize("all_of_it", [True, False])
def test_both_are_forgotten(sessions, server, all_of_it):
    from layerferry.core.host.connections import Connections
    from layerferry.core.host.forgetting import delete_connection, forget_everything

    gateway = sessions()
    gateway.sign_in(server.address, both(server))
    Connections().save(connection(server))
    names = {f"{USER} (web server)", USER}
    assert {one.user for one in gateway.secrets.kept(server.root)} == names
    assert (forget_everything(gateway) if all_of_it else delete_connection(gateway, "A")) == []
    assert gateway.secrets.kept() == []
    with pytest.raises(CredentialStoreError):
        gateway.sign_in(server.address, later(server))


def test_nothing_of_it_is_in_an_exported_connection(sessions, server):
    from layerferry.core.host.connection_file import connections_as_text, connections_in_text

    text = connections_as_text([connection(server)])
    assert connections_in_text(text, ()).connections == (connection(server),)
    assert "c4n4ry" not in text
    assert PASSWORD not in text


def test_a_script_gets_through_both(server):
    from layerferry.core.script import open_site

    with open_site(server.address, store=SessionStore()) as site:
        site.sign_in(USER, PASSWORD, front_username=USER, front_password=WALL_PASSWORD)
        assert len(list(site.layer(f"{server.address}/Test/FeatureServer/0").rows())) == 3
