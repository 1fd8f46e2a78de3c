"""Columns that a page lacks are not taken for empty ones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from layerferry.core.download.options import DownloadOptions
from layerferry.core.errors import DownloadError

from tests.arcgis_server import (
    EVERY_TIME,
    Behaviour,
    Fault,
    Field,
    Layer,
    Row,
    numbered_points,
)
from tests.fakes.downloading import fetch, served

ROWS = 300
ALL = list(range(1, ROWS + 1))


@pytest.mark.parametrize("data_format", ["json", "auto"])
def test_columns_that_are_lost_meanwhile_are_not_taken_for_empty_ones(data_format):
    with served(numbered_points(ROWS, max_record_count=50)) as server:

        def lose_half():
            layer = server.layer()
            layer.fields = [field for field in layer.fields if field.name != "HALF"]

        server.after("page", 3, lose_half)
        with pytest.raises(DownloadError, match="no longer has HALF"):
            fetch(server, options=DownloadOptions(data_format=data_format))


def test_columns_that_are_announced_and_never_come_are_empty_and_told():
    layer = numbered_points(
        ROWS, max_record_count=50, behaviour=Behaviour(unsent_fields=frozenset({"HALF"}))
    )
    with served(layer) as server:
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json"))
        assert len(server.seen("layer")) == 2  # once more, to make sure of the columns
    assert receipt.complete
    assert set(sink.column("HALF")) == {None}
    assert any("did not send all columns" in said for said in receipt.warnings)


def lacks_half(server, *, begin, end=EVERY_TIME):
    """The answers behind page `begin`, up to page `end`, come without a column."""

    def send_all(but):
        server.layer().behaviour = replace(server.layer().behaviour, unsent_fields=frozenset(but))

    if begin:
        server.after("page", begin, lambda: send_all({"HALF"}))
    else:
        send_all({"HALF"})
    if end < EVERY_TIME:
        server.after("page", end, lambda: send_all(()))


def test_a_page_without_a_column_that_others_have_is_asked_for_again():
    with served(numbered_points(ROWS, max_record_count=50)) as server:
        lacks_half(server, begin=3, end=4)
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json", concurrency=1))
    assert receipt.complete
    assert None not in sink.column("HALF")


@pytest.mark.parametrize("how", [{}, {"refuses_ids": True}], ids=["listed", "upwards"])
@pytest.mark.parametrize("pages", [{"begin": 3}, {"begin": 0, "end": 3}], ids=["late", "early"])
def test_pages_that_keep_lacking_a_column_that_others_have_are_not_called_complete(pages, how):
    layer = numbered_points(ROWS, max_record_count=50, behaviour=Behaviour(**how))
    with served(layer) as server:
        lacks_half(server, **pages)
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json", concurrency=1))
    assert not receipt.complete
    assert "without the column HALF" in receipt.why
    assert sorted(sink.ids) == ALL


def test_a_row_that_comes_without_its_values_is_asked_for_again():
    rows = [Row({"KIND": f"row {number:04}", "NUMBER": number}) for number in range(ROWS)]
    fields = [Field("KIND"), Field("NUMBER", "Integer")]
    layer = Layer("Table", fields, rows, geometry_type=None, object_id_field="")
    layer.max_record_count, layer.behaviour = 50, Behaviour(refuses_ids=True)
    with served(layer) as server:
        server.faults.add(Fault("hide_values", on="page", skip=2))
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert receipt.complete
    assert sorted(sink.column("NUMBER")) == list(range(ROWS))
    assert not receipt.warnings
