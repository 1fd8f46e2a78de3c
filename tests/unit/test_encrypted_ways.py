"""An address by http: whatever is secret travels by https, or after a yes, or not at all."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace

import pytest
from layerferry.core.auth import SessionStore
from layerferry.core.errors import SignInRefused
from layerferry.core.host.given import SignIn
from layerferry.core.host.ways_in import check_confirmed
from layerferry.core.net.requests_transport import TransportSettings
from layerferry.core.script import open_site

from tests.arcgis_server import ApiKey, ArcGisServer, Security, numbered_points, one_layer_site
from tests.fakes.certificates import Authority
from tests.fakes.far_host import HOST, FarHost

NAME, PASSWORD = "analyst", "ferry-demo-1"
ROWS = 30


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def tls(authority):
    return authority.server(demands_certificate=False, address=HOST)


KEY = ApiKey()


def serving(tls):
    rules = Security(token_services_url=f"https://{HOST}/arcgis/tokens/", api_keys=(KEY,))
    site = one_layer_site(numbered_points(ROWS), secured=True)
    return ArcGisServer(site, security=rules, tls=tls)


@contextmanager
def opened(authority, tls, demands_https):
    with serving(tls) as server, FarHost(server, demands_https) as far:
        network = TransportSettings(
            ssl_context=authority.trusting(),
            make_ssl_context=authority.trusting,
            proxy_for=lambda url: far.proxy if HOST in url else None,
        )
        with open_site(f"http://{HOST}/arcgis", network, SessionStore()) as site:
            yield site, far


def rows_of(site):
    return site.layer(f"http://{HOST}/arcgis/rest/services/Test/FeatureServer/0").rows()


def secrets_seen_in(requests):
    words = (b"password", b"token=", b"authorization", KEY.text.lower().encode())
    return [one for one in requests if any(word in one.lower() for word in words)]


def by_password(site, **more):
    site.sign_in(NAME, PASSWORD, **more)


def by_token(site, **more):
    site.sign_in(token=KEY.text, **more)


WAYS = pytest.mark.parametrize("enter", [by_password, by_token])


@WAYS
def test_a_server_that_demands_https_gets_password_and_token_by_https(authority, tls, enter):
    with opened(authority, tls, demands_https=True) as (site, far):
        enter(site)
        assert len(rows_of(site)) == ROWS
    assert far.by_http
    assert secrets_seen_in(far.by_http) == []


@WAYS
def test_an_unencrypted_server_gets_no_token_before_the_person_agrees(authority, tls, enter):
    with opened(authority, tls, demands_https=False) as (site, far):
        with pytest.raises(SignInRefused) as caught:
            enter(site)
        assert caught.value.needs_http
        assert secrets_seen_in(far.by_http) == []
        enter(site, allow_http=True)
        assert len(rows_of(site)) == ROWS
    assert secrets_seen_in(far.by_http)


def test_a_portal_that_is_stated_by_http_is_confirmed_by_the_address_that_is_spoken_to():
    server, stated = "https://gis.example.org/server", "http://portal.example.org/portal"
    confirmed = SignIn(trusted_token_origins=("https://portal.example.org",))
    check_confirmed(server, stated, confirmed)
    with pytest.raises(SignInRefused):
        check_confirmed(server, stated, replace(confirmed, allow_http=True))
