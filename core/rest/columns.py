"""Bring the values of a column to the Python type that its field promises."""

from __future__ import annotations

import json
import math
import re
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, timezone
from typing import cast

from .fields import Field, FieldType

_FLOATS = frozenset({FieldType.SINGLE, FieldType.DOUBLE})
_DIGITS = re.compile(r"\s*[+-]?[0-9]{1,20}(\.0*)?\s*", re.ASCII)
_NUMBER = re.compile(r"\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\s*", re.ASCII)
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T00:00:00(?:\.0+)?Z?)?", re.ASCII)
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,3}0*)?)?", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_UNREADABLE = object()
_NONE = type(None)


def match_names(wanted: Sequence[Field], names: Iterable[str]) -> list[str | None]:
    """Find each wanted column among the answer's names: exact first, then without case."""
    offered = list(names)
    exact = set(offered)
    folded: dict[str, str] = {}
    for name in offered:
        folded.setdefault(name.casefold(), name)
    return [
        field.name if field.name in exact else folded.get(field.name.casefold()) for field in wanted
    ]


def convert(values: list[object], field: Field, repairs: Counter[str]) -> list[object]:
    """Return the values as `FieldType` states them; null stays None.

    A value that does not fit becomes None and is counted as ``value_unreadable``; never is one
    rounded or cut. NaN means "no value" and is counted as ``nan_value``;
    "" is no day and no time, counted as ``value_blank``.
    """
    kinds = set(map(type, values))
    if field.type.is_integer or field.type is FieldType.DATE:
        if kinds <= {int, _NONE} and _fits_64_bits(values):
            return values
        read = _as_date if field.type is FieldType.DATE else _as_int
    elif field.type in _READ_TEXT:
        read = _READ_TEXT[field.type]
    elif field.type in _FLOATS:
        if kinds <= {float, _NONE} and _all_finite(values):
            return values
        read = _as_float
    else:
        if kinds <= {str, _NONE}:
            return values
        read = _as_text
    return [None if value is None else _kept(read(value, repairs), repairs) for value in values]


def object_ids(values: list[object], repairs: Counter[str]) -> list[int] | None:
    """Read object ids that may be numbers, whole floats or digits.

    None when one cannot be read (counted as ``object_id_unreadable``): ids with a hole prove
    nothing.
    """
    if set(map(type, values)) <= {int} and _fits_64_bits(values):
        return values  # type: ignore[return-value]
    ids: list[int] = []
    for value in values:
        number = None if isinstance(value, bool) else _as_int(value, repairs)
        if not isinstance(number, int):
            repairs["object_id_unreadable"] += 1
            return None
        ids.append(number)
    return ids


def without_lone_surrogates(values: list[object], repairs: Counter[str]) -> list[object]:
    r"""Replace halves of ``\ud800``-style pairs, which no file can hold, by U+FFFD."""
    out: list[object] = []
    for value in values:
        if isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError:
                repairs["text_repaired"] += 1
                value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        out.append(value)
    return out


def _kept(value: object, repairs: Counter[str]) -> object:
    """Turn the mark for "unreadable" into a counted null."""
    if value is _UNREADABLE:
        repairs["value_unreadable"] += 1
        return None
    return value


def _fits_64_bits(values: list[object]) -> bool:
    """Tell whether all whole numbers (nulls apart) are 64 bit."""
    try:
        array("q", cast("Iterable[int]", filter(None, values)))  # 0 may go with the nulls
    except OverflowError:
        return False
    return True


def _all_finite(values: list[object]) -> bool:
    """Tell whether all floats (nulls apart) are numbers; doubt counts as no."""
    return math.isfinite(sum(filter(None, values)))  # type: ignore[arg-type]


def _as_int(value: object, _repairs: Counter[str]) -> object:
    """Read a whole number of 64 bits."""
    number: int
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        number = int(value)
    elif isinstance(value, str) and _DIGITS.fullmatch(value):
        number = int(value.strip().split(".")[0])
    else:
        return _UNREADABLE
    return number if -(2**63) <= number < 2**63 else _UNREADABLE


def _as_date(value: object, repairs: Counter[str]) -> object:
    """Read milliseconds since 1970 UTC; look-alike servers write ISO text (counted)."""
    number = _as_int(value, repairs)
    if number is not _UNREADABLE or not isinstance(value, str):
        return number
    try:
        moment = datetime.fromisoformat(value.strip().replace("Z", "+00:00"))
    except ValueError:
        return _UNREADABLE
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    repairs["date_from_text"] += 1
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def _as_day(value: object, repairs: Counter[str]) -> object:
    """Read a day of the calendar, ``2023-05-03``; a midnight behind it says nothing more."""
    if value == "":
        repairs["value_blank"] += 1
        return None
    found = _DAY.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return _UNREADABLE
    try:
        date.fromisoformat(found.group(1))
    except ValueError:
        return _UNREADABLE
    return found.group(1)


def _as_time(value: object, repairs: Counter[str]) -> object:
    """Read a time of the day, to the millisecond at most: QGIS has no more."""
    if value == "":
        repairs["value_blank"] += 1
        return None
    return value if isinstance(value, str) and _TIME.fullmatch(value) else _UNREADABLE


_READ_TEXT = {FieldType.DATE_ONLY: _as_day, FieldType.TIME_ONLY: _as_time}


def _as_float(value: object, repairs: Counter[str]) -> object:
    """Read a number; "NaN" is no value, infinity does not fit any file."""
    if isinstance(value, str):
        if value.strip().lower() == "nan":
            value = math.nan
        elif not _NUMBER.fullmatch(value):
            return _UNREADABLE
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return _UNREADABLE
    if math.isnan(number):
        repairs["nan_value"] += 1
        return None
    return number if math.isfinite(number) else _UNREADABLE


def _as_text(value: object, _repairs: Counter[str]) -> object:
    """Write anything as text; lists and objects as JSON."""
    if isinstance(value, str):
        return value
    try:
        if isinstance(value, bool):
            return str(int(value))
        if isinstance(value, (int, float)):
            return str(value)
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError):  # digits without end, bottomless nesting
        return _UNREADABLE
