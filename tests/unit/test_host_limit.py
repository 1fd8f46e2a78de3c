"""One limit per host, over all jobs of the process."""

from __future__ import annotations

import threading
import time
from contextlib import suppress

import pytest
from layerferry.core.errors import Cancelled
from layerferry.core.net.host_limit import HostLimit, limit_for
from layerferry.core.net.slots import Slots


def use(limit, times=1):
    for _ in range(times):
        with limit.slot(lambda: False):
            pass


def test_all_addresses_of_a_host_share_one_limit():
    assert limit_for("https://h.example/a") is limit_for("https://H.example:443/b")
    assert limit_for("https://h.example/") is not limit_for("http://h.example/")


def test_no_more_run_at_once_than_allowed():
    limit, now, peak, lock = HostLimit(3), [0], [0], threading.Lock()
    are_three = threading.Event()

    def work():
        with limit.slot(lambda: False):
            with lock:
                now[0] += 1
                peak[0] = max(peak[0], now[0])
                if now[0] == 3:
                    are_three.set()
            are_three.wait(60)
            time.sleep(0.02)  # more than three would show
            with lock:
                now[0] -= 1

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert peak[0] == 3


def test_a_refusal_halves_and_calm_gives_back():
    limit = HostLimit(8)
    limit.too_many(0)
    assert limit.capacity == 4
    use(limit, 50)
    assert limit.capacity == 5
    use(limit, 1000)
    assert limit.capacity == 8


def test_refusals_of_one_burst_halve_once():
    limit = HostLimit(8)
    for _refusal in range(5):
        limit.too_many(30)
    assert limit.capacity == 4


def test_a_host_that_cools_off_is_not_asked():
    limit = HostLimit()
    started = time.monotonic()
    limit.stay_away(0.3)
    use(limit)
    assert time.monotonic() - started >= 0.3


def test_waiting_for_a_place_can_be_cancelled():
    limit = HostLimit(1)
    limit.stay_away(60)
    with pytest.raises(Cancelled), limit.slot(lambda: True):
        pass


def test_places_are_given_in_the_order_of_asking_and_given_back_after_every_end():
    slots, order = Slots(1), []

    def work(number, waits):
        # asked whenever there is no place
        with suppress(ZeroDivisionError), slots.slot(lambda: bool(waits.set())):
            order.append(number)
            raise ZeroDivisionError

    threads = []
    with slots.slot(lambda: False):
        for number in range(5):
            waits = threading.Event()
            threads.append(threading.Thread(target=work, args=(number, waits)))
            threads[-1].start()
            assert waits.wait(60)
            with pytest.raises(Cancelled), slots.slot(lambda: True):
                pass
        assert order == []
    for thread in threads:
        thread.join(60)
    assert order == [0, 1, 2, 3, 4]
