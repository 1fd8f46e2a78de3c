"""Rows are put in order on the disk, as they would be in memory."""

from __future__ import annotations

import contextlib
import gc
import tracemalloc

import numpy as np
import pytest
from layerferry.core.rest import sorted_runs
from layerferry.core.rest.sorted_runs import SortedRuns


@pytest.fixture(autouse=True)
def little_memory(monkeypatch):
    monkeypatch.setattr(sorted_runs, "_IN_MEMORY", 100)
    monkeypatch.setattr(sorted_runs, "_LEAST_READ", 7)


def filled(keys, page, folder=None):
    runs = SortedRuns(2, folder)
    for first in range(0, len(keys), page):
        own = keys[first : first + page]
        runs.add(np.stack((own, np.arange(first, first + len(own))), axis=1))
    return runs


@pytest.mark.parametrize("count", [0, 1, 99, 100, 1000, 5003])
@pytest.mark.parametrize("page", [3, 64, 250])
@pytest.mark.parametrize("kind", ["in order", "backwards", "mixed", "twice", "two runs"])
def test_rows_come_back_in_order_and_equal_ones_as_they_came(tmp_path, count, page, kind):
    keys = np.arange(count, dtype=np.int64) - 40
    if kind == "backwards":
        keys = keys[::-1]
    elif kind == "mixed":
        keys = np.random.default_rng(count).permutation(keys)
    elif kind == "twice":
        keys = np.random.default_rng(count).integers(0, count // 20 + 1, count)
    elif kind == "two runs":
        keys = np.concatenate((keys[::2], keys[1::2]))
    runs = filled(keys, page, tmp_path)
    order = np.argsort(keys, kind="stable")
    for _again in range(2):
        parts = list(runs.parts())
        found = np.concatenate(parts) if parts else np.empty((0, 2), dtype=np.int64)
        assert np.array_equal(found, np.stack((keys[order], order), axis=1))
        for one, other in zip(parts, parts[1:]):
            assert one[-1, 0] < other[0, 0]
    assert len(runs) == count
    assert not list(tmp_path.iterdir())


def test_rows_may_follow_after_a_look():
    runs = filled(np.arange(500), 50)
    assert sum(map(len, runs.parts())) == 500
    runs.add(np.array([[250, -1]]))
    found = np.concatenate(list(runs.parts()))
    assert found[250:252].tolist() == [[250, 250], [250, -1]]


def test_what_stays_in_memory_does_not_grow_with_the_rows(monkeypatch):
    monkeypatch.setattr(sorted_runs, "_IN_MEMORY", 1000)

    def peak(count):
        keys = np.random.default_rng(1).permutation(count)
        tracemalloc.start()
        try:
            runs = filled(keys, 50)
            for _part in runs.parts():
                pass
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(200)
    gc.collect()
    assert peak(20_000) - peak(2000) < 18_000 * 2  # a row has 16 bytes


def test_a_folder_that_takes_no_files_says_so(tmp_path):
    with pytest.raises(OSError, match="gone"):
        filled(np.arange(500), 50, tmp_path / "gone")


def test_what_the_disk_does_not_take_waits_in_memory(tmp_path):
    runs = SortedRuns(1, tmp_path / "gone")
    numbers = np.random.default_rng(5).permutation(500)
    for some in np.array_split(numbers, 10):
        with contextlib.suppress(OSError):
            runs.add(some[:, None])
    assert [row for part in runs.parts() for row in part[:, 0].tolist()] == list(range(500))
