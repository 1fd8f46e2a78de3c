"""Who gives up a sign-in waits for no server, and nothing more is asked for him."""

from __future__ import annotations

import time

import pytest
from layerferry.core.auth import TokenState
from layerferry.core.errors import Cancelled
from layerferry.core.net.giving_up import given_up_by
from qgis.PyQt.QtCore import QCoreApplication

from tests.arcgis_server import EVERY_TIME, Fault, Manners
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_ways_in import (
    WALL_PASSWORD,
    WALL_USER,
    given,
    owned,
    passwords_sent,
    secured,
)

LONG_S = 60.0  # what a test waits for if a cancel were not noticed


@pytest.fixture(autouse=True)
def patient_desk(monkeypatch):
    from layerferry.core.host import lines

    monkeypatch.setattr(lines, "SILENCE_AT_DESK_S", LONG_S)


def innermost(transport):
    """Those that have the sockets, whatever is around them."""
    within = getattr(transport, "_transports", None) or [getattr(transport, "_inner", None)]
    return [transport] if within == [None] else [own for one in within for own in innermost(one)]


def is_nothing_under_way(gateway, within_s=60.0):
    """Whether no line is busy soon: what others might wait for too ends a moment later."""
    end = time.monotonic() + within_s
    transports = list(gateway._desk.lines._open)
    lines = [line for one in transports for line in innermost(one)]
    while any(line._busy for line in lines) and time.monotonic() < end:
        time.sleep(0.01)
    return not any(line._busy for line in lines)


def give_up(gateway, server, kind, address, how):
    """Sign in, and give up as soon as the server has got a question of a kind."""
    server.faults.add(Fault("silence", on=kind, seconds=LONG_S, times=EVERY_TIME))
    before = len(server.seen(kind))
    began = time.monotonic()
    with (
        pytest.raises(Cancelled),
        given_up_by(lambda: len(server.seen(kind)) > before),
    ):
        gateway.sign_in(address, how)
    assert time.monotonic() - began < LONG_S / 3
    server.hear_out()
    asked = len(server.seen())
    assert is_nothing_under_way(gateway)
    server.hear_out()
    assert len(server.seen()) == asked
    assert gateway.state(address) is TokenState.SIGNED_OUT


@pytest.mark.parametrize("kind", ["info", "token"])
def test_at_a_server(gateway, kind):
    with secured() as server:
        give_up(gateway, server, kind, server.address, given())
        assert passwords_sent(server) <= 1


@pytest.mark.parametrize("kind", ["portal", "token", "exchange"])
def test_at_the_portal_of_a_server(gateway, kind):
    with owned() as (owner, server):
        give_up(gateway, owner, kind, server.address, given("password", owner))
        assert passwords_sent(owner) <= 1
        owner.faults.clear()
        gateway.sign_in(server.address, given("password", owner))
        assert gateway.state(server.address) is TokenState.SIGNED_IN


def test_at_the_web_server_in_front(gateway):
    with secured(manners=Manners(web_tier="basic")) as server:
        way = given("webtier", username=WALL_USER, password=WALL_PASSWORD)
        give_up(gateway, server, "info", server.address, way)


def test_between_two_tries_nothing_more_is_sent(gateway):
    with secured() as server:
        server.faults.add(Fault("reset", on="token", times=EVERY_TIME))
        with (
            pytest.raises(Cancelled),
            given_up_by(lambda: bool(server.seen("token"))),
        ):
            gateway.sign_in(server.address, given())
        server.hear_out()
        assert len(server.seen("token")) == 1


def test_a_cancelled_errand_ends_its_sign_in(gateway):
    from layerferry.core.host.background import Errands

    with secured() as server:
        server.faults.add(Fault("silence", on="token", seconds=LONG_S, times=EVERY_TIME))
        ended, told = [], []

        def call(_errand):
            try:
                return gateway.sign_in(server.address, given())
            finally:
                ended.append(time.monotonic())

        errand = Errands().start("Sign in", call, told.append, told.append)
        end = time.monotonic() + 60
        while not server.seen("token"):
            assert time.monotonic() < end
            QCoreApplication.processEvents()
        errand.cancel()
        while not ended:
            assert time.monotonic() < end
            QCoreApplication.processEvents()
        assert is_nothing_under_way(gateway)
        assert told == []
        assert gateway.state(server.address) is TokenState.SIGNED_OUT


def test_who_gives_up_before_the_second_door_is_out_of_the_first_too(gateway):
    from layerferry.core.host.gateway import WayIn
    from layerferry.core.net.addresses import parse_address
    from layerferry.ui.visit import enter

    class Errand:
        def isCanceled(self):
            return bool(server.seen("token"))

    both = given(front=WayIn.WEB_TIER, front_username=WALL_USER, front_password=WALL_PASSWORD)
    with secured(manners=Manners(web_tier="basic")) as server:
        server.faults.add(Fault("silence", on="token", seconds=LONG_S, times=EVERY_TIME))
        errand, target = Errand(), parse_address(server.address)
        with pytest.raises(Cancelled), given_up_by(errand.isCanceled):
            enter(gateway, target, both, None, errand)
        assert gateway.state(server.address) is TokenState.SIGNED_OUT
        assert not gateway.standing(server.address).is_walled


def test_a_cancelled_algorithm_ends_its_sign_in(provider, monkeypatch):
    from layerferry.processing.access import PASSWORD_VARIABLE
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    class GivesUp(QgsProcessingFeedback):
        def isCanceled(self):
            return bool(server.seen("token"))

    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    with secured() as server:
        server.faults.add(Fault("silence", on="token", seconds=LONG_S, times=EVERY_TIME))
        began = time.monotonic()
        for name in ("importlayer", "listlayers"):
            algorithm = QgsApplication.processingRegistry().algorithmById(f"layerferry:{name}")
            wanted = {"URL": f"{server.address}/Test/FeatureServer/0", "USERNAME": USER}
            context, feedback = QgsProcessingContext(), GivesUp()
            algorithm.run({**wanted, "OUTPUT": "TEMPORARY_OUTPUT"}, context, feedback, {}, False)
        assert time.monotonic() - began < LONG_S / 3
        assert len(server.seen("token")) == 1
