"""The timer renews in time, off the main thread, and leaves nothing behind."""

from __future__ import annotations

import threading
import time
from datetime import datetime, timedelta, timezone

import pytest
from layerferry.core.auth.token import Token
from layerferry.core.auth.token_service import TokenService, TokenState
from layerferry.core.errors import SignInRejected, TransportError


class Method:
    can_renew = True
    user = "maria"

    def __init__(self, life_s):
        self.life = timedelta(seconds=life_s)
        self.threads, self.problems = [], []
        self.gate = threading.Event()
        self.gate.set()

    def obtain(self):
        self.threads.append(threading.current_thread())
        assert self.gate.wait(60)
        if self.problems:
            raise self.problems.pop(0)
        number = len(self.threads)
        return Token(f"t{number}", datetime.now(timezone.utc) + self.life, self.life)


@pytest.fixture
def service():
    return TokenService("https://h/arcgis")


@pytest.fixture
def timer(qgis_app, service):
    from layerferry.core.host.token_timer import TokenTimer

    made = TokenTimer(service)
    made.start()
    yield made
    made.stop()
    for thread in threading.enumerate():
        if thread.name == "layerferry-renewal":
            thread.join(60)
    made.deleteLater()
    qgis_app.processEvents()


def live(qgis_app, seconds, until=lambda: False):
    """Run the event loop for a while, or until something is so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        qgis_app.processEvents()
        time.sleep(0.005)


def test_renews_in_time_and_off_the_main_thread(qgis_app, service, timer):
    method = Method(life_s=1.5)
    service.sign_in(method)
    for done in range(3):
        method.gate.clear()
        live(qgis_app, 60, lambda: len(method.threads) == done + 2)  # noqa: B023  called at once
        live(qgis_app, 0.1)  # the main thread does not wait for the renewal, which waits for it
        assert service.renewals == done
        method.gate.set()
        live(qgis_app, 60, lambda: service.renewals > done)  # noqa: B023
    assert threading.main_thread() not in method.threads[1:]
    assert service.token().value == f"t{len(method.threads)}"


def test_sign_in_in_a_worker_arms_it(qgis_app, service, timer):
    method = Method(life_s=1)
    worker = threading.Thread(target=service.sign_in, args=(method,))
    worker.start()
    worker.join()
    live(qgis_app, 60, lambda: service.renewals >= 1)
    assert service.renewals >= 1


def test_nothing_happens_when_signed_out_or_stopped(qgis_app, service, timer):
    method = Method(life_s=0.5)
    service.sign_in(method)
    service.sign_out()
    live(qgis_app, 1)
    assert len(method.threads) == 1
    service.sign_in(method)
    timer.stop()
    live(qgis_app, 1)
    assert len(method.threads) == 2


def test_refused_password_is_not_tried_again(qgis_app, service, timer):
    method = Method(life_s=0.6)
    service.sign_in(method)
    method.problems = [SignInRejected("no")] * 9
    live(qgis_app, 60, lambda: service.state is TokenState.NEEDS_PERSON)
    live(qgis_app, 1)
    assert len(method.threads) == 2
    assert service.state is TokenState.NEEDS_PERSON


def test_failed_renewal_is_put_off_not_hammered(qgis_app, service, timer):
    method = Method(life_s=0.6)
    service.sign_in(method)
    method.problems = [TransportError("down")] * 9
    live(qgis_app, 60, lambda: len(method.threads) == 2)
    live(qgis_app, 1)
    assert len(method.threads) == 2
    assert timer._timer.isActive()
    assert timer._timer.remainingTime() <= 30_000


def test_long_lives_are_looked_at_often(qgis_app, service, timer):
    service.sign_in(Method(life_s=24 * 3600))
    live(qgis_app, 0.2)
    assert timer._timer.isActive()
    assert timer._timer.remainingTime() <= 30_000, "would oversleep with the computer"


def test_timer_may_go_while_a_renewal_is_under_way(qgis_app, service):
    from layerferry.core.host.token_timer import TokenTimer

    timer = TokenTimer(service)
    timer.start()
    method = Method(life_s=0.3)
    service.sign_in(method)
    method.gate.clear()
    live(qgis_app, 60, lambda: len(method.threads) >= 2)
    timer.stop()
    del timer
    live(qgis_app, 0.2)
    method.gate.set()
    live(qgis_app, 60, lambda: service.renewals >= 1)
    assert service.renewals == 1
