"""Rows that a server cannot deliver: asked in all manners, named, and the job goes on."""

from __future__ import annotations

import pytest

from tests.arcgis_server import Behaviour, numbered_points
from tests.fakes.downloading import fetch, served

ROWS = 300


def without_zm(asked):
    return not (asked.says("returnZ") or asked.says("returnM"))


def in_format(name):
    return lambda asked: asked.text("f") == name


def fails_on(*bad, unless=lambda _asked: False):
    """Fail on each page that holds one of these rows, unless it is asked for so."""
    numbers = set(bad)
    return lambda rows, asked: not unless(asked) and any(
        row.attributes["NUMBER"] + 1 in numbers for row in rows
    )


def points(fails_when, count=ROWS, **more):
    behaviour = Behaviour(fails_when=fails_when, **more.pop("behaviour", {}))
    return numbered_points(count, behaviour=behaviour, **{"max_record_count": 100, **more})


@pytest.mark.parametrize(
    ("way", "said"),
    [
        (without_zm, "asked without Z and M, it came"),
        (in_format("json"), "asked in another format, it came"),
        (
            lambda asked: without_zm(asked) and asked.text("f") == "json",
            "asked in another format, without Z and M, it came",
        ),
    ],
    ids=["without Z and M", "other format", "both"],
)
def test_a_row_that_comes_in_one_manner_alone_comes(way, said):
    with served(points(fails_on(137, unless=way), has_z=True, has_m=True)) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, ROWS + 1))
    assert not receipt.quarantined
    assert any(said in warning for warning in receipt.warnings)
