"""QGIS quits while somebody signs in: it ends at once, and nothing is told to what is gone."""

from __future__ import annotations

import threading

import pytest
from layerferry.core.auth import SessionStore
from layerferry.core.errors import Cancelled
from layerferry.core.host.gateway import SignIn, WayIn

from tests.arcgis_server import ArcGisServer, Security, numbered_points, one_layer_site

USER, PASSWORD = "analyst", "ferry-demo-1"
PASSWORD_GIVEN = SignIn(WayIn.PASSWORD, USER, PASSWORD, allow_http=True, keep=True)


class Gate:
    """Where a worker waits until the test has seen it there and lets it go on."""

    def __init__(self):
        self.is_reached, self._is_open = threading.Event(), threading.Event()

    def __call__(self):
        self.is_reached.set()
        assert self._is_open.wait(60)

    def open(self):
        self._is_open.set()


class SlowStore(SessionStore):
    """A keyring that takes as long as the test wants."""

    def __init__(self, gate):
        super().__init__()
        self._gate = gate

    def put(self, server_root, user, secret):
        self._gate()
        super().put(server_root, user, secret)


class Worker(threading.Thread):
    """A thread as of an errand; knows how its call ended."""

    def __init__(self, call):
        super().__init__(daemon=True)
        self._call, self.error = call, None
        self.start()

    def run(self):
        try:
            self._call()
        except BaseException as err:  # noqa: BLE001  the test looks at it
            self.error = err


def gone(gateway):
    """What quitting QGIS does to the gateway."""
    from qgis.PyQt import sip

    gateway.stop()
    sip.delete(gateway)


def make_gateway(store=None):
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.host.network import transport_settings

    return Gateway(transport_settings(), store or SessionStore())


@pytest.fixture
def server():
    site = one_layer_site(numbered_points(5), secured=True)
    with ArcGisServer(site, security=Security()) as running:
        yield running


@pytest.mark.parametrize("moment", ["info", "token"])
def test_a_sign_in_whose_answer_is_on_its_way_is_cancelled(qgis_app, server, moment):
    gate, gateway = Gate(), make_gateway()
    server.after(moment, 1, gate)
    worker = Worker(lambda: gateway.sign_in(server.address, PASSWORD_GIVEN))
    assert gate.is_reached.wait(60)
    gone(gateway)
    worker.join(60)  # while the server still holds the answer
    is_over = not worker.is_alive()
    gate.open()
    worker.join(60)
    assert is_over
    assert isinstance(worker.error, Cancelled), worker.error
    later = {"info": "token", "token": "catalog"}[moment]
    assert server.seen(later) == []


def test_a_sign_in_that_is_just_being_kept_tells_nobody(qgis_app, server):
    gate = Gate()
    gateway = make_gateway(SlowStore(gate))
    told = []
    gateway.changed.connect(told.append)
    worker = Worker(lambda: gateway.sign_in(server.address, PASSWORD_GIVEN))
    assert gate.is_reached.wait(60)
    gone(gateway)
    gate.open()
    worker.join(60)
    assert worker.error is None or isinstance(worker.error, Cancelled), worker.error
    qgis_app.processEvents()
    assert told == []


def test_nothing_begins_after_the_end(qgis_app, server):
    gateway = make_gateway()
    gateway.stop()
    for way in (PASSWORD_GIVEN, SignIn(WayIn.TOKEN, token="pasted")):
        with pytest.raises(Cancelled):
            gateway.sign_in(server.address, way)
    with pytest.raises(Cancelled):
        gateway.look(server.address)
    assert server.seen() == []


def test_a_client_of_the_session_ends_with_it(qgis_app, server):
    gate, gateway = Gate(), make_gateway()
    gateway.sign_in(server.address, PASSWORD_GIVEN)
    client = gateway.client(server.address)
    server.after("layer", 1, gate)
    worker = Worker(lambda: client.json(f"{server.address}/Test/FeatureServer/0"))
    assert gate.is_reached.wait(60)
    gone(gateway)
    worker.join(60)
    is_over = not worker.is_alive()
    gate.open()
    assert is_over
    assert isinstance(worker.error, Cancelled), worker.error


def test_a_configuration_of_qgis_is_waited_for_no_longer(qgis_app, server):
    """The main thread, which would read it, is busy quitting."""
    gateway = make_gateway()
    worker = Worker(
        lambda: gateway.sign_in(server.address, SignIn(WayIn.QGIS, auth_config="abcdefg"))
    )
    gone(gateway)
    worker.join(60)
    assert not worker.is_alive()
    assert isinstance(worker.error, Cancelled), worker.error
