"""While an import runs: how fast, how long still, and what it logs."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

import threading

from layerferry.core.host import import_task, log_bridge
from layerferry.core.host.job_log import JobLog, log_of_job
from layerferry.ui.details_dialog import DetailsDialog
from layerferry.ui.pace import Pace

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Behaviour,
    Fault,
    numbered_points,
    one_layer_site,
)
from tests.gui.dark import dark
from tests.gui.scene import connect, counted, imported
from tests.gui.steps import bar_button, bar_texts, click, click_line, find, grab, settle, wait_until


@pytest.fixture
def logged(qgis_app):
    handler = log_bridge.attach()
    yield
    log_bridge.detach(handler)


@pytest.fixture
def slow():
    """A server whose pages take their time."""
    site = one_layer_site(numbered_points(4000, max_record_count=50))
    with ArcGisServer(site) as running:
        running.faults.add(Fault("delay", on="page", seconds=0.3, times=EVERY_TIME))
        yield running


def begin(window, server):
    connect(window, server.address)
    click_line(window.tree_view, find(window.tree_view, "Test (FeatureServer)", "Points"))
    counted(window, "rows")
    click(window.import_button)


def test_the_pace_is_that_of_the_last_seconds():
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.seconds_left(1000) == 0
    for second in range(60):
        now[0] = float(second)
        pace.note(100 * second if second < 30 else 3000 + 10 * (second - 30))
    assert pace.rows_per_s == pytest.approx(10)
    assert pace.seconds_left(3390) == pytest.approx(10)
    assert pace.seconds_left(0) == 0


def test_rows_of_an_earlier_run_say_nothing_of_the_pace():
    now = [0.0]
    pace = Pace(lambda: now[0])
    pace.note(0)
    for second, kept in enumerate((30_000, 60_000), 1):
        now[0] = float(second)
        pace.note(kept, kept)
    assert pace.rows_per_s == 0
    now[0] = 12.0
    pace.note(61_000, 60_000)
    assert pace.rows_per_s == pytest.approx(100)
    assert pace.seconds_left(62_000) == pytest.approx(10)


def test_the_bar_says_how_fast_and_how_long(window, iface, slow):
    begin(window, slow)
    wait_until(lambda: " s left" in " ".join(bar_texts(iface.bar)))
    (text,) = bar_texts(iface.bar)
    assert "of 4,000 rows" in text
    assert "per second" in text
    grab(iface.window, "65-progress")
    with dark():
        grab(iface.window, "66-progress-dark")
    click(bar_button(iface.bar, "Cancel"))
    settle()


def test_the_log_grows_while_the_import_runs(window, iface, slow, logged):
    begin(window, slow)
    wait_until(lambda: "of 4,000 rows" in " ".join(bar_texts(iface.bar)))
    click(bar_button(iface.bar, "Details"))
    (dialog,) = iface.window.findChildren(DetailsDialog)
    assert "Import Points" in dialog.text_edit.toPlainText()
    slow.faults.clear()
    slow.faults.add(Fault("status", on="page", status=503, times=EVERY_TIME))
    wait_until(lambda: "try 1 of" in dialog.text_edit.toPlainText(), what="a failure is told")
    slow.faults.clear()
    grab(dialog, "67-log")
    imported(window, iface)
    wait_until(lambda: "object ids match" in dialog.text_edit.toPlainText())
    dialog.close()


def test_the_server_that_makes_us_wait_is_named(window, iface, server):
    connect(window, f"{server.address}/Open")
    click_line(window.tree_view, find(window.tree_view, "Grid (FeatureServer)", "Points"))
    counted(window, "1,200 rows")
    server.faults.add(
        Fault("status", on="page", status=429, retry_after=30, times=EVERY_TIME),
    )
    click(window.import_button)
    wait_until(lambda: "30" in " ".join(bar_texts(iface.bar)), what=bar_texts(iface.bar))
    click(bar_button(iface.bar, "Cancel"))
    wait_until(lambda: not window.progress.is_running, 20)


def test_a_wait_is_shown_to_its_end_though_rows_that_were_on_their_way_come(
    window, iface, monkeypatch
):
    monkeypatch.setattr(import_task, "_BETWEEN_REPORTS_S", 0.0)  # every page is told
    may_come = threading.Event()
    only_json = Behaviour(formats="JSON")  # which is compared with nothing
    site = one_layer_site(numbered_points(4000, max_record_count=50, behaviour=only_json))
    faults = [
        Fault("status", on="page", skip=12, status=429, retry_after=60),
        Fault("then", on="page", skip=10, times=EVERY_TIME, action=lambda: may_come.wait(60)),
    ]
    with ArcGisServer(site, faults=faults) as server:
        begin(window, server)
        wait_until(lambda: "wait 60 s" in " ".join(bar_texts(iface.bar)), what="the wait is shown")
        before = window.progress.percent
        may_come.set()
        wait_until(lambda: window.progress.percent > before, what="rows come")
        assert "wait 60 s" in " ".join(bar_texts(iface.bar))
        click(bar_button(iface.bar, "Cancel"))
        settle()


def test_jobs_that_run_at_once_keep_their_lines_apart():
    logs, lines = (JobLog(), JobLog()), ("one", "two")
    both = threading.Barrier(2)

    def work(job_log, line):
        with job_log.listening():
            both.wait(60)
            log_of_job().add(line)

    threads = [threading.Thread(target=work, args=pair) for pair in zip(logs, lines)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [log.text.split("  ")[1] for log in logs] == ["one", "two"]
    assert log_of_job() is None


def test_a_job_that_logs_without_end_keeps_the_latest():
    log = JobLog()
    for number in range(2000):
        log.add(f"line {number} " + "x" * 5000)
    assert len(log.text) < 600_000
    assert "line 1999" in log.text
    assert "line 1 " not in log.text
