"""A host that accepts and says nothing is named after seconds, wherever it is asked."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from layerferry.core.auth import SessionStore
from layerferry.core.errors import TimedOut
from layerferry.core.net import retry

from tests.arcgis_server import EVERY_TIME, Fault
from tests.integration.conftest import PASSWORD, USER

LONG_S = 60.0  # QGIS's own time-out, which would be waited for otherwise
CITIES = "Reference/World/FeatureServer/0"


@pytest.fixture
def gateway(qgis_app, monkeypatch):
    """Has QGIS's time-out; what ends silence at a window is as short as a test wants it."""
    from layerferry.core.host import lines
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.host.network import transport_settings

    monkeypatch.setattr(lines, "SILENCE_AT_DESK_S", 0.5)
    made = Gateway(replace(transport_settings(), read_timeout_s=LONG_S), SessionStore())
    yield made
    made.stop()


@pytest.fixture
def gives_time(gateway, monkeypatch):
    """For tests in which the server has to answer something, however busy this machine is."""
    from layerferry.core.host import lines

    monkeypatch.setattr(lines, "SILENCE_AT_DESK_S", 3.0)


def sign_in(gateway, server):
    from layerferry.core.host.gateway import SignIn, WayIn

    gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))


def look(gateway, server):
    gateway.look(server.address)


def recognise(gateway, server):
    gateway.recognise(server.address)


def list_services(gateway, server):
    from layerferry.core.rest.catalog import read_folder

    policy = replace(retry.IMPATIENT, silence_s=0.5)
    client = gateway.client(server.address, policy=policy)
    try:
        read_folder(client, server.root, server.address)
    finally:
        client.close()


@pytest.mark.parametrize("ask", [look, recognise, sign_in, list_services])
def test_silence_is_named_after_seconds(gateway, secured, ask):
    secured.faults.add(Fault("silence", on="any", seconds=LONG_S, times=EVERY_TIME))
    began = time.monotonic()
    with pytest.raises(TimedOut, match=r"127\.0\.0\.1"):
        ask(gateway, secured)
    assert time.monotonic() - began < LONG_S / 3


def test_a_password_that_met_silence_is_not_sent_again(gateway, gives_time, secured):
    secured.faults.add(Fault("silence", on="token", seconds=LONG_S, times=EVERY_TIME))
    with pytest.raises(TimedOut, match=r"127\.0\.0\.1"):
        sign_in(gateway, secured)
    assert len(secured.seen("token")) == 1


def test_a_renewal_that_meets_silence_leaves_the_token_that_is_good(gateway, gives_time, secured):
    sign_in(gateway, secured)
    service = gateway.service(secured.address)
    token = service.token()
    secured.faults.add(Fault("silence", on="token", seconds=LONG_S, times=EVERY_TIME))
    began = time.monotonic()
    with pytest.raises(TimedOut):
        service.renew(token)
    assert time.monotonic() - began < LONG_S / 3
    assert service.token().value == token.value


def test_who_waits_at_a_window_waits_for_half_a_minute_at_most():
    assert retry.SILENCE_AT_DESK_S <= 20
    assert retry.IMPATIENT.silence_s <= 30
