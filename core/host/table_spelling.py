"""How the values of a GeoPackage's table are spelled, looked at before they are read in bulk.

SQLite puts any value into any column. Dates that GDAL and QGIS might read differently, and texts
so long that columns would fill the memory, are left to QGIS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from osgeo import gdal
from qgis.core import QgsFields

# by the names of GDAL's types, which QGIS gives to its fields
NUMBERS, TEXT, DATE, MOMENT = ("Integer", "Integer64", "Real"), "String", "Date", "DateTime"
_LONGEST_TEXT = 1000
_LONGEST_MOMENT = 24  # `2023-05-03T11:44:08.250Z`
_DAY_GLOB = "[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]"
_TIME_GLOB = "T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]*"
_SPAN, _MOST_SPANS = 100_000, 200  # row numbers that are looked at between two questions


@dataclass(frozen=True)
class Spelling:
    """A table that can be read in bulk.

    Attributes:
        rows: in it.
        text_length: characters of the longest texts of all columns together.
    """

    rows: int
    text_length: int


def quoted(name: str) -> str:
    """A name for SQL."""
    return '"' + name.replace('"', '""') + '"'


def spelling_of(
    source: gdal.Dataset,
    table: str,
    fields: QgsFields,
    condition: str,
    between_spans: Callable[[], None],
) -> Spelling | None:
    """Look at all values; None where one is not of the expected spelling.

    Args:
        source: that is open.
        table: its name.
        fields: of the table, the row number first.
        condition: SQL; empty for all rows.
        between_spans: called again and again; what it raises ends the look.
    """
    number = quoted(fields.at(0).name())
    wanted = ["COUNT(*)", *(sql for field in fields for sql in _questions(field))]
    totals = [0] * len(wanted)
    for first, last in _spans(source, table, number):
        between_spans()
        where = f"{number} BETWEEN {first} AND {last}"
        if condition:
            where += f" AND ({condition})"  # the layer's own
        found = _answers(source, f"SELECT {', '.join(wanted)} FROM {quoted(table)} WHERE {where}")  # noqa: S608
        for index, (sql, value) in enumerate(zip(wanted, found)):
            is_most = sql.startswith("MAX")
            totals[index] = max(totals[index], value) if is_most else totals[index] + value
    rows, *rest = totals
    answers = iter(rest)
    lengths = 0
    for field in fields:
        own = [next(answers) for _ in _questions(field)]
        if field.typeName() == TEXT:
            lengths += own[0]
            if own[0] > _LONGEST_TEXT:
                return None
        elif own:
            odd, longest, utc, filled = own
            if odd or longest > _LONGEST_MOMENT or utc not in (0, filled):
                return None
    return Spelling(rows, lengths)


def _questions(field: object) -> list[str]:
    name, kind = quoted(field.name()), field.typeName()  # type: ignore[attr-defined]
    if kind == TEXT:
        return [f"MAX(LENGTH({name}))"]
    if kind not in (DATE, MOMENT):
        return []
    glob = _DAY_GLOB + (_TIME_GLOB if kind == MOMENT else "")
    return [
        f"SUM({name} NOT GLOB '{glob}' OR {name} GLOB '0000*')",
        f"MAX(LENGTH({name}))",
        f"SUM({name} GLOB '*Z')",
        f"COUNT({name})",
    ]


def _spans(source: gdal.Dataset, table: str, number: str) -> Iterator[tuple[int, int]]:
    bounds = f"SELECT MIN({number}), MAX({number}), COUNT(*) FROM {quoted(table)}"  # noqa: S608
    first, last, rows = _answers(source, bounds)
    step = max(_SPAN, (last - first) // _MOST_SPANS + 1)
    if rows:
        for start in range(first, last + 1, step):
            yield start, start + step - 1


def _answers(source: gdal.Dataset, sql: str) -> list[int]:
    result = source.ExecuteSQL(sql)
    try:
        found = result.GetNextFeature()
        return [found.GetFieldAsInteger64(index) for index in range(found.GetFieldCount())]
    finally:
        source.ReleaseResultSet(result)
