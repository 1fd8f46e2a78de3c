"""Bring the values of a column to the Python type that its field promises."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, timezone

from .fields import Field, FieldType
from .value_columns import ArrayColumn, NumberColumn, number_column, text_column

_FLOATS = frozenset({FieldType.SINGLE, FieldType.DOUBLE})
_DIGITS = re.compile(r"\s*[+-]?[0-9]{1,20}(\.0*)?\s*", re.ASCII)
_NUMBER = re.compile(r"\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\s*", re.ASCII)
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T00:00:00(?:\.0+)?Z?)?", re.ASCII)
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,3}0*)?)?", re.ASCII)
_DOT_NET = re.compile(r"\s*/Date\((-?[0-9]{1,18})([+-][0-9]{4})?\)/\s*", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_UNREADABLE = object()
_NONE = type(None)


def match_names(wanted: Sequence[Field], names: Iterable[str]) -> list[str | None]:
    """Find each wanted column among the answer's names: exact first, then without case.

    Where none is found, all may be by their last words: some servers say ``OWNER.TABLE.FIELD`` on
    one page and ``FIELD`` on the other.
    """
    offered = list(names)
    exact = set(offered)
    folded: dict[str, str] = {}
    for name in offered:
        folded.setdefault(name.casefold(), name)
    found = [
        field.name if field.name in exact else folded.get(field.name.casefold()) for field in wanted
    ]
    if found and offered and not any(found):
        return _by_last_words([field.name for field in wanted], offered) or found
    return found


def lacking(wanted: Sequence[Field], names: Iterable[str]) -> frozenset[str]:
    """Which wanted columns are not among these names; see `match_names`."""
    found = match_names(wanted, names)
    return frozenset(field.name for field, name in zip(wanted, found) if name is None)


def _by_last_words(wanted: list[str], offered: list[str]) -> list[str | None]:
    """Match names by what stands behind their last dots; [] when that is not clear for all."""
    by_word = {_last_word(name): name for name in offered}
    words = [_last_word(name) for name in wanted]
    are_clear = len(set(words)) == len(words) and len(by_word) == len(offered)
    return [by_word[word] for word in words] if are_clear and by_word.keys() >= set(words) else []


def _last_word(name: str) -> str:
    return name.rpartition(".")[2].casefold()


def convert(values: Sequence[object], field: Field, repairs: Counter[str]) -> Sequence[object]:
    """Return the values as `FieldType` states them; null stays None.

    A value that does not fit becomes None and is counted as ``value_unreadable``; never is one
    rounded or cut, but for parts of a millisecond (``date_rounded``). NaN means "no value" and is
    counted as ``nan_value``; blanks are no number, no day and no time, counted as ``value_blank``.

    Returns:
        An `ArrayColumn` wherever the values can be held as one.
    """
    is_whole = field.type.is_integer or field.type is FieldType.DATE
    if isinstance(values, ArrayColumn):
        if _is_right(values, field):
            return values
        values = values.tolist()
    plain = list(values)
    kinds = set(map(type, plain)) - {_NONE}
    column: ArrayColumn | None = None
    if is_whole and kinds == {int}:
        column = number_column(plain, is_whole=True)
    elif field.type in _FLOATS and kinds and kinds <= {float, int}:
        column = number_column(plain, is_whole=False)
    elif kinds == {str} and not field.type.is_number and field.type not in _READ_TEXT:
        column = text_column(plain)
    if column is not None:
        return column
    if is_whole:
        read = _as_date if field.type is FieldType.DATE else _as_int
    elif field.type in _READ_TEXT:
        read = _READ_TEXT[field.type]
    else:
        read = _as_float if field.type in _FLOATS else _as_text
    if str in kinds and read is not _as_text:
        blanks = [isinstance(value, str) and not value.strip() for value in plain]
        if found := sum(blanks):
            repairs["value_blank"] += found
        plain = [None if blank else value for value, blank in zip(plain, blanks)]
    return [None if value is None else _kept(read(value, repairs), repairs) for value in plain]


def _is_right(column: ArrayColumn, field: Field) -> bool:
    """Tell whether a column holds what its field promises."""
    if isinstance(column, NumberColumn):
        wants_whole = field.type.is_integer or field.type is FieldType.DATE
        return wants_whole if column.is_whole else field.type in _FLOATS
    return not field.type.is_number and field.type not in _READ_TEXT


def object_ids(values: Sequence[object], repairs: Counter[str]) -> Sequence[int] | None:
    """Read object ids that may be numbers, whole floats or digits.

    None when one cannot be read: ids with a hole prove nothing. ``object_id_unreadable`` counts
    the rows without one.
    """
    column = values if isinstance(values, NumberColumn) else None
    if column is None and set(map(type, values)) == {int}:
        column = number_column(list(values), is_whole=True)
    if column is not None and column.is_whole and column.nulls is None:
        return column  # type: ignore[return-value]
    ids: list[int] = []
    for value in values:
        number = None if isinstance(value, bool) else _as_int(value, repairs)
        if isinstance(number, int):
            ids.append(number)
    if len(ids) == len(values):
        return ids
    repairs["object_id_unreadable"] += len(values) - len(ids)
    return None


def without_lone_surrogates(values: Sequence[object], repairs: Counter[str]) -> Sequence[object]:
    r"""Replace halves of ``\ud800``-style pairs, which no file can hold, by U+FFFD."""
    if isinstance(values, ArrayColumn):
        return values  # which holds no half of a pair
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
    """Read milliseconds since 1970 UTC; look-alike servers write fractions and texts (counted)."""
    number = _as_int(value, repairs)
    if isinstance(value, float) and not value.is_integer() and abs(value) < 2**53:
        repairs["date_rounded"] += 1
        return round(value)
    if number is not _UNREADABLE or not isinstance(value, str):
        return number
    if ticks := _DOT_NET.fullmatch(value):
        repairs["date_from_text"] += 1
        return int(ticks.group(1))  # UTC, whatever zone stands behind it
    try:
        moment = datetime.fromisoformat(value.strip().replace("Z", "+00:00"))
    except ValueError:
        return _UNREADABLE
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    repairs["date_from_text"] += 1
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def _as_day(value: object, _repairs: Counter[str]) -> object:
    """Read a day of the calendar, ``2023-05-03``; a midnight behind it says nothing more."""
    found = _DAY.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return _UNREADABLE
    try:
        date.fromisoformat(found.group(1))
    except ValueError:
        return _UNREADABLE
    return found.group(1)


def _as_time(value: object, _repairs: Counter[str]) -> object:
    """Read a time of the day, to the millisecond at most: QGIS has no more."""
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
