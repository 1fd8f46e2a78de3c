"""Days, times and names of columns, as they come and as outputs have them."""

from __future__ import annotations

from collections import Counter

import pytest
from layerferry.core.rest.columns import convert
from layerferry.core.rest.fields import Field
from layerferry.core.rest.short_names import with_short_names


def column(kind, *values):
    repairs = Counter()
    field = Field.from_json({"name": "V", "type": f"esriFieldType{kind}"})
    return convert(list(values), field, repairs), dict(repairs)


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [
        ("DateOnly", "1899-12-30", "1899-12-30"),
        ("DateOnly", "2023-05-03T00:00:00", "2023-05-03"),
        ("TimeOnly", "15:54:36", "15:54:36"),
        ("TimeOnly", "15:54:36.120000", "15:54:36.120000"),
        ("TimestampOffset", "2023-05-03T11:44:08.123-07:00", "2023-05-03T11:44:08.123-07:00"),
    ],
)
def test_line_59_days_and_times_come_as_they_are(kind, value, read):
    assert column(kind, value, None) == ([read, None], {})


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("DateOnly", "2023-02-30"),
        ("DateOnly", "2023-05-03T11:00:00"),
        ("DateOnly", "03.05.2023"),
        ("DateOnly", 1683072000000),
        ("TimeOnly", "25:00:00"),
        ("TimeOnly", "15:54:36.1234567"),
        ("TimeOnly", "noon"),
    ],
)
def test_what_no_day_or_time_can_hold_is_counted_so_that_the_column_becomes_text(kind, value):
    assert column(kind, value) == ([None], {"value_unreadable": 1})


@pytest.mark.parametrize("kind", ["DateOnly", "TimeOnly", "Date", "Integer", "Double", "OID"])
def test_a_blank_text_is_no_day_and_no_number(kind):
    assert column(kind, "") == ([None], {"value_blank": 1})


def test_a_blank_text_is_a_text():
    assert column("String", "") == ([""], {})


def test_joined_names_become_short_unique_and_keep_the_full_one_as_alias():
    fields = [
        Field.from_json({"name": name, "type": "esriFieldTypeString"})
        for name in ("D.O.A.ID", "D.O.B.ID", "D.O.B.id", "NAME", "D.O.A.Name", "A.B.", "...")
    ]
    named = with_short_names(fields)
    assert [f.name for f in named] == ["ID", "B_ID", "B_id_2", "NAME", "A_Name", "B", "field"]
    assert [f.alias for f in named] == [f.name for f in fields]


def test_names_that_differ_in_case_alone_become_unique():
    fields = [Field.from_json({"name": name}) for name in ("Name", "NAME", "name_2", "T.name")]
    named = with_short_names(fields)
    assert [f.name for f in named] == ["Name", "NAME_3", "name_2", "T_name"]
    assert [f.alias for f in named] == [f.name for f in fields]
