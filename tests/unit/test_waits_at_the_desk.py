"""A server that wants to be left alone is, also where one signs in and is told how."""

from __future__ import annotations

import pytest
from layerferry.core.auth import SessionStore
from layerferry.core.errors import ServiceError
from layerferry.core.script import open_site

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Fault,
    Security,
    numbered_points,
    one_layer_site,
)

NAME, PASSWORD = "analyst", "ferry-demo-1"
ROWS = 20


def rows_of(server):
    with open_site(server.address, store=SessionStore()) as site:
        site.sign_in(NAME, PASSWORD)
        return site.layer(f"{server.address}/Test/FeatureServer/0").rows()


@pytest.fixture
def server():
    site = one_layer_site(numbered_points(ROWS), secured=True)
    with ArcGisServer(site, security=Security()) as one:
        yield one


@pytest.mark.parametrize("on", ["info", "token"])
@pytest.mark.parametrize("status", [429, 503])
def test_nothing_is_asked_before_the_time_is_over(server, on, status):
    server.faults.add(Fault("status", on=on, status=status, retry_after=1))
    assert len(rows_of(server)) == ROWS
    (told,) = (one.at for one in server.seen() if one.fault)
    assert [one.kind for one in server.seen() if 0 < one.at - told < 0.95] == []


def test_a_pause_that_nobody_waits_for_ends_the_sign_in_with_the_password_sent_once(server):
    server.faults.add(Fault("status", on="token", status=503, retry_after=600, times=EVERY_TIME))
    with pytest.raises(ServiceError, match="HTTP 503"):
        rows_of(server)
    assert len(server.seen("token")) == 1


def test_a_token_address_that_always_asks_for_time_gets_the_password_three_times(server):
    server.faults.add(Fault("status", on="token", status=429, retry_after=0, times=EVERY_TIME))
    with pytest.raises(ServiceError, match="asked too often"):
        rows_of(server)
    assert len(server.seen("token")) == 3
