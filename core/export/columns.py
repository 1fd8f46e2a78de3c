"""Columns of any layer, and of a DBF, in neutral terms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ColumnKind(Enum):
    """What a source column holds, and as which Python value. Null is None in every kind."""

    INTEGER = "integer"  # int
    REAL = "real"  # float
    TEXT = "text"  # str
    BOOLEAN = "boolean"  # bool
    DATE = "date"  # datetime.date or FarDate
    TIME = "time"  # datetime.time
    DATETIME = "datetime"  # datetime.datetime, naive or with a fixed offset; or FarDate
    LIST = "list"  # list or dict of JSON values
    BINARY = "binary"  # bytes


class FarDate(str):
    """The ISO text of a date that Python and DBF cannot hold: before year 1 or after 9999."""

    __slots__ = ()


class DatetimePolicy(str, Enum):
    """What becomes of a date with a time, for which DBF has no type."""

    DATE = "date"  # the date only
    TEXT = "text"  # ISO text, `2023-05-03T11:44:08Z`
    BOTH = "both"  # a date field and a text field with the time


@dataclass(frozen=True)
class Column:
    """One field of the source.

    Attributes:
        label_of: for the labels of a field with coded values, the index of that field; else -1.
            Such columns follow all others and have the name of their field.
    """

    name: str
    kind: ColumnKind
    label_of: int = -1


class DbfType(Enum):
    """The types of a DBF field; the value is the byte in the file."""

    NUMERIC = "N"
    FLOAT = "F"
    CHARACTER = "C"
    DATE = "D"


class Content(Enum):
    """How a source value is written into its DBF field."""

    INTEGER = "integer"
    REAL = "real"
    TEXT = "text"
    DATE = "date"
    TIME_OF_DAY = "time_of_day"
    ROW_NUMBER = "row_number"


@dataclass(frozen=True)
class DbfField:
    """One field of the written file.

    Attributes:
        name: 1 to 10 ASCII characters.
        width: in bytes.
        content: how the source value is written.
        source: index of the source column; -1 for a column that we add.
        null: what is written for null; empty for what DBF readers take as null.
    """

    name: str
    type: DbfType
    width: int
    decimals: int
    content: Content
    source: int
    null: str = ""
