"""How one value is spelled in a DBF record. Nothing here rounds."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal

from .columns import Content, FarDate

MAX_TEXT_BYTES = 254
_DIGITS = re.compile(r"-?[0-9]{1,19}", re.ASCII)
# what GDAL reads as a 64-bit integer; one more digit and it is read as floating point
MAX_INTEGER_WIDTH = 18
# the longest shortest-exact spelling of a double: -2.2250738585072014e-308
MAX_REAL_WIDTH = 24


def real_text(value: float) -> str:
    """Spell a finite double so that reading the text gives the same double.

    Plain digits where they fit 24 characters, else with an exponent, as ArcGIS writes type F.
    """
    text = repr(value)
    if "e" not in text:
        return text
    plain = format(Decimal(text), "f")
    if "." not in plain:
        plain += ".0"
    return plain if len(plain) <= MAX_REAL_WIDTH else text


def clean_text(value: str) -> str:
    """Replace what a DBF record cannot hold: NUL ends a text for most readers."""
    if "\0" in value:
        value = value.replace("\0", " ")
    # lone surrogates have no UTF-8
    return value.encode("utf-8", "replace").decode("utf-8")


def cut_text(value: str, limit: int = MAX_TEXT_BYTES) -> bytes:
    """Encode as UTF-8, cut to `limit` bytes, never inside a character."""
    encoded = value.encode("utf-8", "replace")
    if len(encoded) <= limit:
        return encoded
    return encoded[:limit].decode("utf-8", "ignore").encode("utf-8")


def plain_text(value: object) -> str:
    """Any non-null value as the text that is written for it, before cutting."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, datetime):
        return f"{value.date().isoformat()}T{time_text(value)}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return time_text(value)
    if isinstance(value, (list, dict)):
        return clean_text(json.dumps(value, ensure_ascii=False, default=str))
    return clean_text(str(value))


def time_text(value: datetime | time) -> str:
    """The time of day as ISO text with its zone, `11:44:08Z`; milliseconds only where there are.

    A moment without a zone gets none: inventing one would move it.
    """
    suffix = ""
    if isinstance(value, datetime):
        zone = value.strftime("%z")
        suffix = "Z" if zone == "+0000" else f"{zone[:3]}:{zone[3:5]}" if zone else ""
    text = f"{value.hour:02d}:{value.minute:02d}:{value.second:02d}"
    if value.microsecond:
        text += f".{value.microsecond:06d}".rstrip("0")
    return text + suffix


def whole_number(value: object) -> int | None:
    """The value as an int where it is one, in whatever Python type it came."""
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float) and math.isfinite(value) and value == int(value):
        return int(value)
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        return int(value)  # QGIS gives the larger ones of a text file like that (3.22)
    return None


def calendar_date(value: object) -> date | None:
    """The value's own calendar date, in its own zone; None when DBF cannot hold it."""
    if isinstance(value, FarDate):
        return None
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def encoder(content: Content) -> Callable[[object], bytes]:
    """The spelling of a non-null value; empty bytes stand for null."""
    return {
        Content.TEXT: _text,
        Content.INTEGER: _integer,
        Content.ROW_NUMBER: _integer,
        Content.REAL: _real,
        Content.DATE: _date,
        Content.TIME_OF_DAY: _time_of_day,
    }[content]


def _text(value: object) -> bytes:
    return cut_text(plain_text(value).rstrip(" "))


def _integer(value: object) -> bytes:
    number = whole_number(value)
    return b"" if number is None else b"%d" % number


def _real(value: object) -> bytes:
    if not isinstance(value, (float, int)) or not math.isfinite(value):
        return b""
    return real_text(float(value)).encode("ascii")


def _date(value: object) -> bytes:
    day = calendar_date(value)
    # strftime does not pad years below 1000 on every platform
    return b"" if day is None else b"%04d%02d%02d" % (day.year, day.month, day.day)


def _time_of_day(value: object) -> bytes:
    return time_text(value).encode("ascii") if isinstance(value, datetime) else b""
