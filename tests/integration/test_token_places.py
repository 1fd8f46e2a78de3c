"""Where a server honours tokens is learnt once, and known in the next session."""

from __future__ import annotations

import pytest
from layerferry.core.auth import Placement, SessionStore

from tests.arcgis_server import ArcGisServer, Security, numbered_points, one_layer_site
from tests.integration.conftest import PASSWORD, USER

ONLY = {
    Placement.BODY: {"token_in_x_esri": False},
    Placement.AUTHORIZATION: {
        "token_in_x_esri": False,
        "token_in_body": False,
        "token_in_query": False,
    },
    Placement.URL: {
        "token_in_x_esri": False,
        "token_in_body": False,
        "token_in_bearer": False,
        "token_in_bare_authorization": False,
    },
}


def site(**switches):
    layer = one_layer_site(numbered_points(3), secured=True)
    return ArcGisServer(layer, security=Security(**switches))


@pytest.fixture
def session(qgis_app):
    """Sign in and ask for a count as a session of its own; returns the requests that it took."""
    from layerferry.core.host.gateway import Gateway, SignIn, WayIn
    from layerferry.core.net.requests_transport import TransportSettings

    def run(server, consent=False, ends_by=None):
        gateway = Gateway(TransportSettings(), SessionStore())
        before = len(server.seen("count"))
        try:
            given = SignIn(WayIn.PASSWORD, USER, PASSWORD, token_in_url=consent)
            gateway.sign_in(server.address, given)
            client = gateway.client(server.address)
            question = {"where": "1=1", "returnCountOnly": "true"}
            layer = f"{server.address}/Test/FeatureServer/0/query"
            assert client.json(layer, question)["count"] == 3
            client.close()
            if ends_by is not None:
                ends_by(gateway)
        finally:
            gateway.stop()
        return len(server.seen("count")) - before

    return run


@pytest.mark.parametrize(
    ("place", "places_tried"),
    [(Placement.BODY, 2), (Placement.AUTHORIZATION, 3), (Placement.URL, 4)],
)
def test_only_the_first_session_looks_for_the_place(session, place, places_tried):
    with site(**ONLY[place]) as server:
        consent = place is Placement.URL
        assert session(server, consent) == places_tried
        assert session(server, consent) == 1
        assert session(server, consent) == 1


def test_a_remembered_place_that_works_no_more_is_unlearnt(session):
    with site(**ONLY[Placement.BODY]) as server:
        session(server)
        for name, is_on in (("token_in_x_esri", True), ("token_in_body", False)):
            setattr(server.tokens.security, name, is_on)
        server.tokens.security.token_in_query = False
        assert session(server) == 2
        assert session(server) == 1


def test_a_remembered_address_counts_only_while_the_consent_stands(session):
    with site(**ONLY[Placement.URL]) as server:
        session(server, consent=True)
        server.tokens.security.token_in_x_esri = True
        assert session(server) == 1
        given = server.tokens.given[-1]
        assert server.where_seen(given) == {"x-esri-authorization"}


@pytest.mark.parametrize("what", ["everything", "the connection"])
def test_forgetting_forgets_the_place_too(session, what):
    from layerferry.core.host.connections import Connection, Connections
    from layerferry.core.host.forgetting import delete_connection, forget_everything

    def forget(gateway):
        if what == "everything":
            forget_everything(gateway)
        else:
            delete_connection(gateway, "A")

    with site(**ONLY[Placement.BODY]) as server:
        Connections().save(Connection("A", server.address, "password", USER))
        assert session(server, ends_by=forget) == 2
        assert session(server) == 2


def test_the_settings_hold_no_address_and_no_token(session):
    from qgis.core import QgsSettings

    with site(**ONLY[Placement.BODY]) as server:
        session(server)
        kept = str(QgsSettings().value("layerferry/tokenPlaces"))
        assert kept.endswith(": 2}")
        assert "127.0.0.1" not in kept
        assert not any(token in kept for token in server.tokens.given)


@pytest.mark.parametrize("odd", ["", "[]", "{", '{"a": 99}', "3"])
def test_odd_settings_count_as_none(qgis_app, odd):
    from layerferry.core.host.token_places import KeptTokenPlaces
    from qgis.core import QgsSettings

    QgsSettings().setValue("layerferry/tokenPlaces", odd)
    assert KeptTokenPlaces().get("https://host.example/arcgis") is Placement.ESRI_HEADER
