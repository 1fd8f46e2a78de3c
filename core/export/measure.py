"""One pass over the values of a column: how wide it is, and what a DBF would lose of it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, time

from .columns import ColumnKind, FarDate
from .dbf_values import (
    MAX_TEXT_BYTES,
    calendar_date,
    cut_text,
    plain_text,
    real_text,
    time_text,
    whole_number,
)
from .losses import LossKind

_EXACT_IN_DOUBLE = 2**53
_MOST_IN_32_BITS = 2**31
_MIDNIGHT = time(0, 0)


@dataclass
class Measure:
    """What was seen in one column so far. Feed it with `add`, in batches of any size.

    Attributes:
        rows: values seen, null or not.
        nulls: how many of them were null.
        width: characters of the longest number, bytes of the longest text, before cutting.
        decimals: most digits after the point of a real number.
        exponent: a real number needs an exponent to be spelled in 24 characters.
        time_width: characters of the longest time of day.
        changes: rows per kind of change, whatever the date-time policy; the plan picks.
    """

    kind: ColumnKind
    rows: int = 0
    nulls: int = 0
    width: int = 0
    decimals: int = 0
    exponent: bool = False
    time_width: int = 0
    changes: Counter[LossKind] = field(default_factory=Counter)

    def add(self, values: Iterable[object]) -> None:
        """Take the next values of the column."""
        see = self._seeing()
        rows = nulls = 0
        for value in values:
            rows += 1
            if value is None:
                nulls += 1
            else:
                see(value)
        self.rows += rows
        self.nulls += nulls

    def _seeing(self) -> Callable[[object], None]:
        return {
            ColumnKind.INTEGER: self._integer,
            ColumnKind.BOOLEAN: self._boolean,
            ColumnKind.REAL: self._real,
            ColumnKind.DATE: self._date,
            ColumnKind.DATETIME: self._datetime,
            ColumnKind.TIME: self._time,
            ColumnKind.LIST: self._list,
            ColumnKind.BINARY: self._binary,
        }.get(self.kind, self._text)

    def _text(self, value: object) -> None:
        text = plain_text(value)
        if not self._widen(text):
            return
        if text != text.strip(" "):
            self.changes[LossKind.OUTER_BLANKS] += 1
        if text != value and isinstance(value, str):
            self.changes[LossKind.ODD_CHARACTERS] += 1

    def _widen(self, text: str) -> bool:
        """Take a text; whether anything of it is seen in a file."""
        size = len(text) if text.isascii() else len(text.encode("utf-8"))
        is_seen = bool(text.strip(" "))
        if size > MAX_TEXT_BYTES:
            is_seen = is_seen and bool(cut_text(text).strip(b" "))
            self.changes[LossKind.TEXT_CUT] += is_seen
        self.changes[LossKind.EMPTY_TEXT] += not is_seen
        if size > self.width:
            self.width = size
        return is_seen

    def _integer(self, value: object) -> None:
        number = whole_number(value)
        if number is None:
            self.changes[LossKind.WRONG_TYPE] += 1
            return
        self.width = max(self.width, len(str(number)))
        if abs(number) > _EXACT_IN_DOUBLE:
            self.changes[LossKind.OVER_2_53] += 1
            self.changes[LossKind.INTEGER_ROUNDED] += int(float(number)) != number
        elif not -_MOST_IN_32_BITS <= number < _MOST_IN_32_BITS:
            self.changes[LossKind.OVER_2_31] += 1

    def _boolean(self, value: object) -> None:
        if whole_number(value) is not None:
            self.width = 1
            self.changes[LossKind.BOOLEAN_AS_NUMBER] += 1
        else:
            self.changes[LossKind.WRONG_TYPE] += 1

    def _real(self, value: object) -> None:
        if not isinstance(value, (float, int)):
            self.changes[LossKind.WRONG_TYPE] += 1
            return
        number = float(value)
        if not math.isfinite(number):
            self.changes[LossKind.NOT_FINITE] += 1
            return
        text = real_text(number)
        self.width = max(self.width, len(text))
        if "e" in text:
            self.exponent = True
        else:
            self.decimals = max(self.decimals, len(text) - text.index(".") - 1)

    def _date(self, value: object) -> None:
        if calendar_date(value) is None:
            kind = LossKind.DATE_OUT_OF_RANGE
            self.changes[kind if isinstance(value, FarDate) else LossKind.WRONG_TYPE] += 1

    def _datetime(self, value: object) -> None:
        self._date(value)
        if isinstance(value, datetime):
            if value.time() != _MIDNIGHT:
                self.changes[LossKind.TIME_OF_DAY] += 1
            elif value.utcoffset():
                self.changes[LossKind.ZONE] += 1
            self.time_width = max(self.time_width, len(time_text(value)))
        self.changes[LossKind.MOMENT_AS_TEXT] += 1
        self._widen(plain_text(value))

    def _time(self, value: object) -> None:
        self.changes[LossKind.MOMENT_AS_TEXT] += 1
        self._widen(plain_text(value))

    def _list(self, value: object) -> None:
        self.changes[LossKind.LIST_AS_TEXT] += 1
        self._widen(plain_text(value))

    def _binary(self, value: object) -> None:
        self.changes[LossKind.BINARY_LEFT_OUT] += 1
