"""Token addresses that lead nowhere from here: names of the inside, http behind https."""

from __future__ import annotations

import pytest
from layerferry.core.auth import SessionStore
from layerferry.core.errors import CredentialStoreError, SignInRefused
from layerferry.core.net.requests_transport import TransportSettings

from tests.arcgis_server import ArcGisServer, Security, Site, server_10_0
from tests.fakes.certificates import Authority
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_ways_in import count, given, secured

# longer than any name can be, so that nobody is asked for it
UNKNOWN = f"http://{'inner' * 13}.example:6080/arcgis/tokens/"


def report_of(gateway, server):
    from layerferry.core.host.access_check import AccessCheck

    return AccessCheck(gateway, server.address).look().ticket()


@pytest.mark.parametrize("security", [Security, server_10_0])
def test_a_token_address_inside_is_sought_where_the_person_is(gateway, security):
    rules = security()
    rules.token_services_url = UNKNOWN
    with secured(rules) as server:
        gateway.sign_in(server.address, given(keep=True))
        assert count(gateway, server) == 3
        assert server.where_seen(PASSWORD) == {"form"}
        report = report_of(gateway, server)
        assert f"Token from: {server.root}/tokens" in report
        assert "Gives tokens at: http://innerinner" in report
        assert gateway.secrets.get(server.root, USER) == PASSWORD


def test_it_is_not_sought_where_nothing_gives_tokens(gateway):
    with secured(Security(token_services_url=UNKNOWN.replace("tokens", "elsewhere"))) as server:
        with pytest.raises(SignInRefused) as caught:
            gateway.sign_in(server.address, given())
        assert caught.value.needs_trust_in.startswith("http://innerinner")
        assert server.where_seen(PASSWORD) == set()


def test_a_confirmed_place_where_nobody_listens_is_replaced_too(gateway):
    with ArcGisServer(Site()) as gone:
        pass
    with secured(Security(token_services_url=f"{gone.root}/tokens/")) as server:
        gateway.sign_in(server.address, given("password", gone))
        assert count(gateway, server) == 3
        assert f"Token from: {server.root}/tokens" in report_of(gateway, server)


def test_a_stranger_who_could_be_reached_is_asked_nothing(gateway):
    """Nor does the own address take its place unasked: the person decides."""
    with ArcGisServer(Site(), security=Security()) as stranger:
        with secured(Security(token_services_url=f"{stranger.root}/tokens/")) as server:
            with pytest.raises(SignInRefused) as caught:
                gateway.sign_in(server.address, given())
            assert caught.value.needs_trust_in == stranger.origin
            assert server.where_seen(PASSWORD) == set()
        assert stranger.log == []


def test_what_is_kept_for_a_place_elsewhere_never_goes_to_a_server_that_names_it(gateway):
    """It would have to be gone only, and any server could have its passwords."""
    with ArcGisServer(Site()) as gone:
        pass
    gateway.secrets.keep(gone.origin, USER, PASSWORD)
    with secured(Security(token_services_url=f"{gone.root}/tokens/")) as server:
        with pytest.raises(CredentialStoreError):
            gateway.sign_in(server.address, given("password", gone, password=""))
        assert server.where_seen(PASSWORD) == set()


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


def test_http_is_left_for_the_https_that_the_person_named(qgis_app, authority):
    from layerferry.core.host.gateway import Gateway

    trusting = TransportSettings(
        ssl_context=authority.trusting(), make_ssl_context=authority.trusting
    )
    gateway = Gateway(trusting, SessionStore())
    with ArcGisServer(Site(), security=Security()) as stranger:
        rules = Security(token_services_url=f"http://localhost:{stranger.port}/arcgis/tokens/")
        with secured(rules, tls=authority.server(demands_certificate=False)) as server:
            gateway.sign_in(server.address, given())
            assert count(gateway, server) == 3
        assert stranger.log == []
    gateway.stop()
