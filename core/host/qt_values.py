"""Attributes of QGIS as Python values, or as columns that numpy holds. Any thread."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, timezone

import numpy as np
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

from ..export.columns import FarDate
from ..export.moment_column import MomentColumn

_UNIX_DAY = 2_440_588  # 1 January 1970 as a Julian day
_FIRST_DAY, _LAST_DAY = -719_162, 2_932_896  # of years 1 and 9999, since 1970


def plain_column(values: Sequence[object]) -> Sequence[object]:
    """A column of attributes as `ColumnKind` states them; null is None."""
    kinds = set(map(type, values))
    if kinds <= _PLAIN:
        return values
    if QDateTime in kinds and kinds <= _MOMENTS:
        moments = _moment_column(values)
        if moments is not None:
            return moments
    return [value if type(value) in _PLAIN else plain_value(value) for value in values]


_PLAIN = frozenset({int, float, str, bool, type(None)})


def plain_value(value: object) -> object:
    """One attribute as a Python value, as `ColumnKind` states them; null is None."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, QVariant):
        return None if value.isNull() else plain_value(value.value())
    if isinstance(value, QDateTime):
        return _moment(value)
    if isinstance(value, QDate):
        return _date(value)
    if isinstance(value, QTime):
        return _time(value) if value.isValid() else None
    if isinstance(value, QByteArray):
        return None if value.isNull() else bytes(value)
    if isinstance(value, (list, tuple)):
        return [plain_value(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain_value(item) for key, item in value.items()}
    return value if isinstance(value, (int, float, str, bytes)) else str(value)


def _date(value: QDate) -> object:
    if not value.isValid():
        return None
    if not 1 <= value.year() <= 9999:
        return FarDate(value.toString(Qt.DateFormat.ISODate) or f"year {value.year()}")
    return date(value.year(), value.month(), value.day())


def _time(value: QTime) -> time:
    return time(value.hour(), value.minute(), value.second(), value.msec() * 1000)


def _moment(value: QDateTime) -> object:
    if not value.isValid():
        return None
    day = _date(value.date())
    if isinstance(day, FarDate):
        return FarDate(value.toString(Qt.DateFormat.ISODateWithMs) or day)
    moment = datetime.combine(day, _time(value.time()))  # type: ignore[arg-type]
    if value.timeSpec() == Qt.TimeSpec.LocalTime:
        return moment
    return moment.replace(tzinfo=timezone(timedelta(seconds=value.offsetFromUtc())))


_MOMENTS = frozenset({QDateTime, QVariant, type(None)})


def _moment_column(values: Sequence[object]) -> MomentColumn | None:
    """Moments of one clock, without zone or all in UTC; None for any others."""
    nulls = np.fromiter((type(value) is not QDateTime for value in values), np.bool_, len(values))
    filled = [value for value in values if type(value) is QDateTime]
    specs = {value.timeSpec() for value in filled}
    if specs not in ({Qt.TimeSpec.LocalTime}, {Qt.TimeSpec.UTC}):
        return None
    if not all(value.isValid() for value in filled):
        return None
    numbers = np.zeros((2, len(values)), dtype=np.int64)
    numbers[0, ~nulls] = [value.date().toJulianDay() - _UNIX_DAY for value in filled]
    numbers[1, ~nulls] = [value.time().msecsSinceStartOfDay() for value in filled]
    days, milliseconds = numbers
    if (days < _FIRST_DAY).any() or (days > _LAST_DAY).any():
        return None
    moments = (days * 86_400_000 + milliseconds).astype("datetime64[ms]")
    return MomentColumn(moments, nulls if nulls.any() else None, specs == {Qt.TimeSpec.UTC})
