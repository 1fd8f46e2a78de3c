"""Several jobs at once ask one host through one limit."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from layerferry.core.download.options import DownloadOptions
from layerferry.core.net.host_limit import MOST_PARALLEL, limit_for

from tests.arcgis_server import EVERY_TIME, Behaviour, Fault, numbered_points, too_busy
from tests.fakes.downloading import client_for, fetch, served

ROWS = 1000


def slow_layer(pages):
    behaviour = Behaviour(answer_wait_s=0.05)  # so that requests meet each other
    return numbered_points(ROWS, max_record_count=ROWS // pages, behaviour=behaviour)


def jobs_at_once(server, jobs, workers):
    options = DownloadOptions(concurrency=workers)
    with ThreadPoolExecutor(jobs) as pool:
        futures = [pool.submit(fetch, server, options=options) for _job in range(jobs)]
        return [future.result() for future in futures]


def test_four_jobs_together_ask_no_more_than_one_limit_allows():
    are_five = threading.Barrier(5)
    with served(slow_layer(pages=10)) as server:
        for nth in range(1, 6):
            server.after("page", nth, lambda: are_five.wait(60))
        for receipt, sink in jobs_at_once(server, jobs=4, workers=4):
            assert receipt.complete
            assert sink.ids == list(range(1, ROWS + 1))
        assert 4 < server.peak_in_flight <= MOST_PARALLEL


def test_after_the_first_429_three_jobs_together_keep_to_what_the_server_bears():
    most, guard = 4, threading.Lock()
    arrivals = []

    def watch(exchange):
        with guard:
            arrivals.append((exchange.in_flight, limit_for(exchange.owner.root).capacity))
        return False

    with served(slow_layer(pages=10)) as server:
        # the first never strikes, it only looks on
        server.faults.add(
            Fault("status", times=EVERY_TIME, when=watch), too_busy(most, retry_after=0.2)
        )
        for receipt, sink in jobs_at_once(server, jobs=3, workers=4):
            assert receipt.complete
            assert sink.ids == list(range(1, ROWS + 1))
    known = next(place for place, (_, capacity) in enumerate(arrivals) if capacity <= most)
    # those that were on their way when the refusal came are not to blame
    later = [in_flight for in_flight, _ in arrivals[known + MOST_PARALLEL :]]
    assert later
    assert max(later) <= most


def test_a_pause_that_one_job_was_asked_for_holds_for_the_other_one():
    layer = numbered_points(ROWS, max_record_count=50, behaviour=Behaviour(answer_wait_s=0.2))
    with served(layer) as server:
        server.faults.add(Fault("status", on="page", skip=1, status=503, retry_after=2))
        for receipt, sink in jobs_at_once(server, jobs=2, workers=2):
            assert receipt.complete
            assert sink.ids == list(range(1, ROWS + 1))
        (told,) = (one.at for one in server.seen("page") if one.fault)
        # what was on its way may still come
        early = [one for one in server.seen() if 1.0 < one.at - told < 1.9]
    assert early == []


def test_a_pause_that_somebody_else_was_asked_for_is_shown_once():
    told = []
    telling = client_for(on_wait=lambda *what: told.append(what))
    with served(numbered_points(1)) as server, telling as client:
        limit_for(server.root).stay_away(2)
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(client.json, [f"{server.address}/Test/FeatureServer/0"] * 2))
    ((sentence, seconds),) = told
    assert sentence == f"127.0.0.1 asks us to wait {seconds:.0f} s."
    assert client.traffic.waits == [sentence]
