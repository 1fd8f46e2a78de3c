"""Columns spelled in bulk against the same values spelled and measured one by one."""

from __future__ import annotations

import io
import math
import struct
from datetime import date, datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from layerferry.core.errors import ExportError
from layerferry.core.export.attribute_spool import AttributeSpool
from layerferry.core.export.cells import BLANK, civil_dates, is_filled
from layerferry.core.export.columns import ColumnKind
from layerferry.core.export.measure import Measure
from layerferry.core.export.readback import records_in, shapes_in, tally_of
from layerferry.core.export.shapefile_plan import make_plan
from layerferry.core.export.shapes import LayerShape, ShapeKind, ShapeMeasure
from layerferry.core.export.shp_writer import ShpWriter
from layerferry.core.rest.fields import Field, FieldType
from layerferry.core.rest.shapes import Shapes

from tests.fakes.plain_dbf import PlainDbfWriter

TODAY = date(2026, 11, 21)
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
FIRST_MS, LAST_MS = -62_135_596_800_000, 253_402_300_799_999

whole = st.one_of(
    st.integers(-(2**63), 2**63 - 1), st.integers(-1000, 1000), st.sampled_from([2**53, -(2**53)])
)
real = st.one_of(
    st.floats(allow_nan=False),
    st.integers(-(10**9), 10**9).map(lambda n: n / 1000),
    st.floats(-1e4, 1e4).map(lambda x: round(x, 2)),
)
text = st.one_of(st.text(max_size=12), st.text("ab ä語\0\ud800", max_size=300))
midnight = st.integers(-719_161, 2_932_896).flatmap(
    lambda day: st.sampled_from([day * 86_400_000, day * 86_400_000 - 1])
)
COLUMNS = {
    FieldType.OID: (whole, ColumnKind.INTEGER),
    FieldType.INTEGER: (st.integers(-(2**31), 2**31), ColumnKind.INTEGER),
    FieldType.DOUBLE: (real, ColumnKind.REAL),
    FieldType.STRING: (text, ColumnKind.TEXT),
    FieldType.DATE: (st.integers(FIRST_MS, LAST_MS) | midnight, ColumnKind.DATETIME),
}


def as_plain(kind, value):
    if value is not None and kind is ColumnKind.DATETIME:
        return EPOCH + timedelta(milliseconds=value)
    return value


@pytest.mark.parametrize("field_type", COLUMNS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_columns_in_bulk_give_the_plan_and_the_bytes_of_values_one_by_one(
    tmp_path_factory, field_type, data
):
    strategy, kind = COLUMNS[field_type]
    pages = data.draw(st.lists(st.lists(st.none() | strategy, max_size=6), max_size=3))
    folder = tmp_path_factory.mktemp("spool")
    spool = AttributeSpool(folder / "cells", [Field("F", field_type)])
    measure = Measure(kind)
    for page in pages:
        spool.add([page], len(page))
        measure.add([as_plain(kind, value) for value in page])
    assert spool.measures == (measure,)
    plan = make_plan(spool.columns, spool.measures, ShapeMeasure(None), spool.rows)
    ours, theirs = io.BytesIO(), io.BytesIO()
    bulk = spool.write_dbf(ours, plan, TODAY)
    spool.close()
    single = PlainDbfWriter(theirs, plan.columns, TODAY)
    for page in pages:
        single.add([[as_plain(kind, value) for value in page]], len(page))
    single.finish()
    assert ours.getvalue() == theirs.getvalue()
    assert bulk.filled == single.filled == list(plan.values)
    (folder / "a.dbf").write_bytes(ours.getvalue())
    tally = tally_of(folder / "a.dbf")
    assert (tally.rows, tally.filled) == (spool.rows, single.filled)
    assert tally.names == [column.name for column in plan.columns]
    if bulk.magnitudes[0] < math.inf:
        for total in (tally.sums[0], single.sums[0]):
            assert abs(total - bulk.sums[0]) <= 1e-9 * bulk.magnitudes[0]


@pytest.mark.parametrize(("row", "is_value"), [(b"   ", False), (b"a  ", True), (b" a ", True)])
def test_a_row_is_filled_wherever_its_value_stands(row, is_value):
    cells = np.frombuffer(row + b"  b" + b"   ", dtype=np.uint8).reshape(3, 3)
    assert is_filled(cells, BLANK).tolist() == [is_value, True, False]


def test_days_become_dates_over_all_years_of_the_calendar():
    days = np.arange(-719_162, 2_932_897, 1237)
    found = list(zip(*(part.tolist() for part in civil_dates(days))))
    wanted = [(EPOCH.date() + timedelta(days=int(n))) for n in days]
    assert found == [(day.year, day.month, day.day) for day in wanted]


def table(folder):
    spool = AttributeSpool(folder / "cells", [Field("N", FieldType.INTEGER)])
    spool.add([[1, None, 30]], 3)
    plan = make_plan(spool.columns, spool.measures, ShapeMeasure(None), spool.rows)
    with (folder / "a.dbf").open("wb") as stream:
        spool.write_dbf(stream, plan, TODAY)
    spool.close()
    return folder / "a.dbf"


def kinds_in(path):
    """The kind of shape of each record, as far as `shapes_in` agrees on where there is one."""
    kinds = np.concatenate([records.kinds for records in records_in(path)])
    found = shapes_in(path)
    assert found.has(np.arange(len(found))).tolist() == (kinds > 0).tolist()
    assert found.count == np.count_nonzero(kinds)
    return kinds.tolist()


def test_a_cut_table_is_noticed(tmp_path):
    path = table(tmp_path)
    assert tally_of(path).filled == [2]
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(ExportError, match="the table"):
        tally_of(path)


@pytest.mark.parametrize("at", [103, 106, 108, 100 + 28 + 3])
def test_a_record_that_contradicts_the_index_is_noticed(tmp_path, at):
    writer = ShpWriter(tmp_path / "a.shp", LayerShape(ShapeKind.POINT))
    ones = np.ones(3, dtype=np.int64)
    writer.add(Shapes(1, False, False, np.arange(6.0).reshape(3, 2), ones, ones))
    writer.finish()
    assert kinds_in(tmp_path / "a.shp") == [1, 1, 1]
    raw = bytearray((tmp_path / "a.shp").read_bytes())
    raw[at] ^= 1
    (tmp_path / "a.shp").write_bytes(raw)
    if at == 108:  # the kind itself
        assert kinds_in(tmp_path / "a.shp") == [0, 1, 1]
    else:
        with pytest.raises(ExportError, match="records"):
            shapes_in(tmp_path / "a.shp")


def test_files_larger_than_a_page_are_read_whole(tmp_path, monkeypatch):
    from layerferry.core.export import readback

    path = table(tmp_path)
    writer = ShpWriter(tmp_path / "a.shp", LayerShape(ShapeKind.MULTIPOINT))
    counts = np.array([1, 0, 1, 1, 0, 1])
    writer.add(Shapes(4, False, False, np.ones((9, 2)), np.array([1, 4, 2, 2]), counts))
    writer.finish()
    monkeypatch.setattr(readback, "_PAGE_BYTES", 1)
    monkeypatch.setattr(readback, "_INDEX_PAGE_BYTES", 16)
    assert kinds_in(tmp_path / "a.shp") == [8, 0, 8, 8, 0, 8]
    tally = tally_of(path)
    assert (tally.rows, tally.filled, tally.sums) == (3, [2], [31.0])


def test_a_place_that_is_no_number_leaves_the_row_without_shape(tmp_path):
    writer = ShpWriter(tmp_path / "a.shp", LayerShape(ShapeKind.LINE))
    vertices = np.array([[0, 0], [1, 1], [2, math.inf], [3, 3], [4, 4], [5, 5]], dtype=float)
    writer.add(Shapes(5, False, False, vertices, np.array([2, 2, 2]), np.array([1, 1, 1])))
    writer.finish()
    assert kinds_in(tmp_path / "a.shp") == [3, 0, 3]
    assert (writer.written, writer.unusable, writer.box) == (2, 1, (0, 0, 5, 5))
    raw = (tmp_path / "a.shp").read_bytes()
    assert struct.unpack_from(">i", raw, 24)[0] * 2 == len(raw)
