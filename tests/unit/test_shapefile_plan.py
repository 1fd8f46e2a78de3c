"""What the plan says about measured values, without QGIS."""

from __future__ import annotations

import io
import struct
from datetime import date, datetime, time, timedelta, timezone

import pytest
import shapefile as pyshp
from hypothesis import example, given
from hypothesis import strategies as st
from layerferry.core.errors import ExportError
from layerferry.core.export.choices import ShapefileChoices
from layerferry.core.export.columns import Column, ColumnKind, DatetimePolicy, FarDate
from layerferry.core.export.dbf_values import cut_text, real_text, time_text
from layerferry.core.export.measure import Measure
from layerferry.core.export.shapefile_plan import make_plan
from layerferry.core.export.shapes import ShapeMeasure

from tests.fakes.plain_dbf import PlainDbfWriter

UTC = timezone.utc


def plan_of(kind, values, policy=DatetimePolicy.DATE, shapes=None, **choices):
    measure = Measure(kind)
    measure.add(values)
    chosen = ShapefileChoices(datetime=policy, **choices)
    return make_plan(
        [Column("f", kind)], [measure], shapes or ShapeMeasure(None), len(values), chosen
    )


def losses(plan, index=0):
    return {loss.kind.value: loss.rows for loss in plan.fields[index].losses}


def spelled(plan):
    return [(c.type.value, c.width, c.decimals) for c in plan.columns]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, ("N", 9, 0)),
        (999_999_999, ("N", 9, 0)),
        (-99_999_999, ("N", 9, 0)),
        (-999_999_999, ("N", 18, 0)),
        (2**31, ("N", 18, 0)),
        (2**53 + 1, ("N", 18, 0)),
        (999_999_999_999_999_999, ("N", 18, 0)),
        (-99_999_999_999_999_999, ("N", 18, 0)),
        (1_000_000_000_000_000_000, ("C", 19, 0)),
        (-999_999_999_999_999_999, ("C", 19, 0)),
    ],
)
def test_integers_get_the_narrowest_type_that_is_exact(value, expected):
    assert spelled(plan_of(ColumnKind.INTEGER, [value])) == [expected]


def test_only_integers_over_2_53_are_named():
    plan = plan_of(ColumnKind.INTEGER, [2**53, 2**53 + 1, -(2**53) - 1, None])
    assert losses(plan) == {"over_2_31": 1, "over_2_53": 2, "null_number": 1}


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1))
def test_doubles_are_spelled_exactly_within_the_planned_width(values):
    plan = plan_of(ColumnKind.REAL, values)
    (column,) = plan.columns
    for value in values:
        text = real_text(value)
        assert float(text) == value
        assert len(text) <= column.width <= 24
    assert 1 <= column.decimals <= 15
    assert losses(plan) == {}


@example("aß€🦊" * 3, 5)
@given(st.text(max_size=60), st.integers(0, 40))
def test_a_cut_text_is_the_longest_beginning_that_fits(text, limit):
    cut = cut_text(text, limit)
    whole = text.encode("utf-8", "replace")
    assert len(cut) <= limit
    assert whole.startswith(cut)
    rest = whole[len(cut) :].decode("utf-8")
    assert not rest or len(cut) + len(rest[0].encode()) > limit


def test_moments_per_policy():
    values = [
        datetime(2023, 5, 3, 11, 44, 8, tzinfo=UTC),
        datetime(2023, 5, 3),
        FarDate("-0044-03-15T00:00:00"),
        None,
    ]
    plan = plan_of(ColumnKind.DATETIME, values)
    assert spelled(plan) == [("D", 8, 0)]
    assert losses(plan) == {"time_of_day": 1, "date_out_of_range": 1}
    plan = plan_of(ColumnKind.DATETIME, values, DatetimePolicy.TEXT)
    assert spelled(plan) == [("C", 20, 0)]
    assert losses(plan) == {"moment_as_text": 3}
    plan = plan_of(ColumnKind.DATETIME, values, DatetimePolicy.BOTH)
    assert spelled(plan) == [("D", 8, 0), ("C", 9, 0)]
    assert losses(plan) == {"date_out_of_range": 1, "moment_as_text": 3}
    assert [c.name for c in plan.columns] == ["f", "f_t"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2023, 5, 3, 11, 44, 8, tzinfo=UTC), "11:44:08Z"),
        (datetime(2023, 5, 3, 11, 44, 8), "11:44:08"),
        (datetime(2023, 5, 3, 1, 2, 3, 4000, timezone(timedelta(hours=-7))), "01:02:03.004-07:00"),
        (time(15, 54, 36), "15:54:36"),
    ],
)
def test_times_keep_their_zone_and_get_none_they_did_not_have(value, text):
    assert time_text(value) == text


def test_text_losses_are_counted_by_row():
    values = ["x" * 255, "ß" * 127, "ß" * 128, "", " a", None, "a\0", "\ud800"]
    plan = plan_of(ColumnKind.TEXT, values)
    assert spelled(plan) == [("C", 254, 0)]
    # the NUL becomes a blank at the end
    assert losses(plan) == {"text_cut": 2, "outer_blanks": 2, "empty_text": 1, "odd_characters": 2}


def test_other_kinds():
    assert losses(plan_of(ColumnKind.BINARY, [b"x", None])) == {"binary_left_out": 1}
    assert losses(plan_of(ColumnKind.LIST, [["ß", 1], None])) == {"list_as_text": 1}
    assert losses(plan_of(ColumnKind.BOOLEAN, [True, None])) == {
        "null_number": 1,
        "boolean_as_number": 1,
    }
    assert losses(plan_of(ColumnKind.INTEGER, ["x"])) == {"wrong_type": 1}
    assert losses(plan_of(ColumnKind.DATE, [date(1, 1, 1), FarDate("10000-01-01")])) == {
        "date_out_of_range": 1
    }


def test_a_left_out_field_is_listed_even_when_all_null():
    plan = plan_of(ColumnKind.BINARY, [None])
    assert losses(plan) == {"binary_left_out": 0}
    assert plan.loses_values
    assert [c.name for c in plan.columns] == ["ROW_ID"]


def test_nothing_lost_is_nothing_said():
    plan = plan_of(ColumnKind.TEXT, ["a", None])
    assert not plan.loses_values
    assert losses(plan) == {}


def test_feeding_in_batches_is_the_same_as_at_once():
    values = [1.5, None, 1e300, float("nan"), 2]
    once, twice = Measure(ColumnKind.REAL), Measure(ColumnKind.REAL)
    once.add(values)
    twice.add(values[:2])
    twice.add(values[2:])
    assert once == twice


class TestShapes:
    def shape(self, declared, *codes):
        shapes = ShapeMeasure(declared)
        for code in codes:
            shapes.add(code, 10)
        plan = plan_of(ColumnKind.INTEGER, [1] * len(codes), shapes=shapes)
        return plan.shape.text, {loss.kind.value: loss.rows for loss in plan.shape_losses}

    def test_a_table_has_none(self):
        assert self.shape(None) == ("table", {})

    def test_an_empty_layer_has_its_declared_kind(self):
        assert self.shape(3006) == ("polygon ZM", {})

    def test_single_and_multi_lines_are_one_kind(self):
        assert self.shape(5, 2, 5, None) == ("line", {"no_geometry": 1})

    def test_a_multipoint_makes_all_multipoints(self):
        assert self.shape(0, 1, 4) == ("multipoint", {"points_as_multi": 1})

    def test_the_commonest_kind_wins_and_the_rest_is_counted(self):
        assert self.shape(0, 1, 3, 6, 2) == ("polygon", {"other_geometry": 2})

    def test_heights_of_some_are_filled_for_others(self):
        assert self.shape(0, 1001, 1, 2001) == (
            "point ZM",
            {"height_filled": 2, "measure_filled": 2},
        )

    def test_collections_fit_nowhere(self):
        assert self.shape(0, 7) == ("table", {"other_geometry": 1})


def test_two_gigabytes_are_refused_before_writing():
    shapes = ShapeMeasure(6)
    shapes.add(6, 2**31)
    plan = plan_of(ColumnKind.INTEGER, [1], shapes=shapes)
    with pytest.raises(ExportError, match="2 GB"):
        plan.check()
    plan = plan_of(ColumnKind.TEXT, ["x" * 254])
    plan.check()
    measure = Measure(ColumnKind.TEXT)
    measure.add(["x" * 254])
    with pytest.raises(ExportError, match="attributes"):
        make_plan([Column("t", ColumnKind.TEXT)], [measure], ShapeMeasure(None), 9_000_000).check()


def write(plan, columns, count):
    stream = io.BytesIO()
    writer = PlainDbfWriter(stream, plan.columns, date(2024, 2, 29))
    writer.add(columns, count)
    writer.finish()
    return stream.getvalue(), writer


def test_the_dbf_is_read_by_pyshp():
    values = [date(1, 1, 1), date(9999, 12, 31), None]
    data, writer = write(plan_of(ColumnKind.DATE, values), [values], 3)
    with pyshp.Reader(dbf=io.BytesIO(data)) as reader:
        assert [record[0] for record in reader.records()] == values
    assert struct.unpack("<I", data[4:8]) == (3,)
    assert data[1:4] == bytes([124, 2, 29])
    assert writer.filled == [2]


def test_a_value_wider_than_measured_is_refused_not_cut():
    plan = plan_of(ColumnKind.TEXT, ["short"])
    with pytest.raises(ExportError, match="changed while"):
        write(plan, [["much longer than measured"]], 1)
