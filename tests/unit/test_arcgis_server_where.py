"""The filter of the look-alike server is SQL enough, and never code."""

from __future__ import annotations

import pytest

from tests.arcgis_server import POINT, Field, Layer, Row, numbered_points
from tests.arcgis_server.errors import RestError
from tests.arcgis_server.where import parse_where

LAYER = Layer(
    "People",
    [
        Field("OBJECTID", "OID"),
        Field("NAME"),
        Field("AGE", "Integer"),
        Field("BORN", "Date"),
        Field("DAY", "DateOnly"),
        Field("DB.OWNER.T.CODE"),
        Field("Straße"),
    ],
    [
        Row({"OBJECTID": 1, "NAME": "O'Brien", "AGE": 30, "BORN": 0, "DAY": "2020-01-31"}),
        Row({"OBJECTID": 2, "NAME": "Anna", "AGE": None, "BORN": -86400000, "DAY": None}),
        Row({"OBJECTID": 3, "NAME": "bert", "AGE": -5, "DB.OWNER.T.CODE": "x", "Straße": "Weg"}),
    ],
    geometry_type=POINT,
)


def hits(text: str) -> list[int]:
    test = parse_where(text, LAYER).test
    return [row.attributes["OBJECTID"] for row in LAYER.rows if test(row.attributes) is True]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("1=1", [1, 2, 3]),
        ("1=0", []),
        ("OBJECTID >= 2", [2, 3]),
        ("objectid<>2", [1, 3]),
        ("NAME = 'O''Brien'", [1]),
        ("name LIKE '%n%'", [1, 2]),
        ("NAME NOT LIKE 'A_na'", [1, 3]),
        ("UPPER(NAME) = 'BERT'", [3]),
        ("lower(name) in ('anna','bert')", [2, 3]),
        ("AGE IS NULL", [2]),
        ("AGE IS NOT NULL", [1, 3]),
        ("AGE = -5", [3]),
        ("NOT AGE = 30", [3]),  # null is neither
        ("AGE <> 30 OR AGE IS NULL", [2, 3]),
        ("(OBJECTID=1 OR OBJECTID=2) AND NAME LIKE 'A%'", [2]),
        ("OBJECTID=1 OR OBJECTID=2 AND NAME LIKE 'A%'", [1, 2]),
        ("OBJECTID IN (1, 3)", [1, 3]),
        ("OBJECTID NOT IN (1, 3)", [2]),
        ("OBJECTID BETWEEN 2 AND 3", [2, 3]),
        ("AGE > -5.5", [1, 3]),
        ("BORN >= TIMESTAMP '1970-01-01 00:00:00'", [1]),
        ("BORN < DATE '1970-01-01'", [2]),
        ("DAY = DATE '2020-01-31'", [1]),
        ("DB.OWNER.T.CODE = 'x'", [3]),
        ("\"Straße\" = 'Weg'", [3]),
        ("Straße='Weg'", [3]),
        ("NAME=N'Anna'", [2]),
    ],
)
def test_filter_finds(text, ids):
    assert hits(text) == ids


@pytest.mark.parametrize(
    "text",
    [
        "NAME = ", "NAME = 'x", "1=1;", "(1=1", "1=1)", "NAME", "AGE = 'x'", "BORN > 5", "= 5",
        "NAME LIKE 5", "OBJECTID IN ()", "1=1 -- x", "BORN > DATE 'soon'", "AND", "NOT",
    ],
)  # fmt: skip
def test_bad_syntax_is_400(text):
    with pytest.raises(RestError) as caught:
        parse_where(text, LAYER)
    assert caught.value.code == 400
    assert caught.value.details == ["'where' clause is invalid"]


def test_unknown_field_is_named():
    with pytest.raises(RestError) as caught:
        parse_where("NOPE = 1", LAYER)
    assert caught.value.details == ["'Invalid field: NOPE' parameter is invalid"]


def test_limits_of_the_id_are_understood_as_such():
    parsed = parse_where("1=1 AND (OBJECTID > 5 AND OBJECTID <= 9)", LAYER)
    assert parsed.only_bounds
    assert [(one.sign, one.value) for one in parsed.bounds] == [(">", 5), ("<=", 9)]
    assert not parse_where("OBJECTID > 5 OR OBJECTID < 2", LAYER).bounds
    assert not parse_where("NOT (OBJECTID > 5)", LAYER).bounds
    mixed = parse_where("OBJECTID > 5 AND AGE > 3", LAYER)
    assert mixed.bounds
    assert not mixed.only_bounds


def test_limits_cut_a_layer_of_a_million_at_once():
    index = numbered_points(1_000_000, first=10, step=3).index()
    bounds = parse_where("OBJECTID > 16 AND OBJECTID <= 22", numbered_points(1)).bounds
    assert [index.id_at(i) for i in index.within(bounds)] == [19, 22]
    assert index.find([10, 11, 13, 3_000_007]) == [0, 1, 999_999]
