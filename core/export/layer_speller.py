"""Spells the columns of any layer for a DBF, a page at a time, and measures them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..rest.arrays import Bools, Bytes, Floats, Ints
from ..rest.fields import Field, FieldType
from ..rest.value_columns import NumberColumn, TextColumn, number_column
from . import cells
from .choices import ShapefileChoices
from .column_speller import ColumnSpeller
from .columns import Column, ColumnKind, Content, DatetimePolicy
from .dbf_values import encoder
from .losses import LossKind
from .measure import Measure
from .moment_column import MomentColumn

_DAY_MS = 86_400_000
_DATE_BYTES = 11  # `2023-05-03T`
# what an import's speller does as well; the others have values of their own kind here
_AS_IMPORTED = {
    ColumnKind.INTEGER: FieldType.BIG_INTEGER,
    ColumnKind.REAL: FieldType.DOUBLE,
    ColumnKind.TEXT: FieldType.STRING,
}
_NONE = type(None)


@dataclass(frozen=True)
class Spelled:
    """One page of one field of the file.

    Attributes:
        cells: see `cells`; a null is blank.
        numbers: their values, 0 where blank; None where they are no numbers.
    """

    cells: Bytes
    numbers: Floats | None = None


class LayerSpeller:
    """One column; every value is spelled once, whatever its field's width will be.

    Args:
        column: of the layer.
        choices: what the cells depend on: the date-time policy and the text for null.
    """

    def __init__(self, column: Column, choices: ShapefileChoices) -> None:
        self._kind = column.kind
        known = _AS_IMPORTED.get(column.kind)
        self._quick = None if known is None else ColumnSpeller(Field(column.name, known))
        self.measure = Measure(column.kind) if self._quick is None else self._quick.measure
        self._null_text = choices.null_text
        self.contents = _contents(column.kind, choices.datetime)

    def spell(self, values: Sequence[object]) -> tuple[Spelled, ...]:
        """Return the next values for each of `contents`.

        Args:
            values: as `ColumnKind` states them, or an `ArrayColumn` of them.
        """
        if self._quick is not None:
            return (self._with_null_text(values, self._numbers_or_texts(values)),)
        if self._kind in (ColumnKind.DATE, ColumnKind.DATETIME):
            quick = self._days(values)
            if quick is not None:
                return (quick,)
        self.measure.add(values)
        return tuple(
            self._with_null_text(values, _one_by_one(values, content)) for content in self.contents
        )

    def _numbers_or_texts(self, values: Sequence[object]) -> Spelled:
        assert self._quick is not None  # noqa: S101  the caller has looked
        if self._kind is ColumnKind.TEXT:
            return Spelled(self._quick.spell(values))
        column = values if isinstance(values, NumberColumn) else _as_numbers(values, self._kind)
        if column is None:
            spelled = self._quick.spell(values)
            return Spelled(spelled, _read(spelled))
        return Spelled(self._quick.spell(column), _zeroed(column))

    def _days(self, values: Sequence[object]) -> Spelled | None:
        if not isinstance(values, MomentColumn) or self.contents != (Content.DATE,):
            return None
        moments, nulls = values.milliseconds, values.nulls
        self._measure_moments(values, moments)
        return Spelled(cells.moment_cells(moments, nulls))

    def _measure_moments(self, values: MomentColumn, moments: Ints) -> None:
        """Count what `Measure.add` counts in the same values."""
        measure = self.measure
        null_count = 0 if values.nulls is None else int(np.count_nonzero(values.nulls))
        measure.rows += len(moments)
        measure.nulls += null_count
        filled = len(moments) - null_count
        if self._kind is ColumnKind.DATE or not filled:
            return
        timed = int(np.count_nonzero(moments % _DAY_MS))
        changes = Counter({LossKind.MOMENT_AS_TEXT: filled, LossKind.TIME_OF_DAY: timed})
        measure.changes.update(+changes)
        longest = _time_bytes(moments) + values.is_utc
        measure.time_width = max(measure.time_width, longest)
        measure.width = max(measure.width, _DATE_BYTES + longest)

    def _with_null_text(self, values: Sequence[object], spelled: Spelled) -> Spelled:
        """Write what stands for null; in numbers that is done where their type is known."""
        if not self._null_text or spelled.numbers is not None or self.contents == (Content.DATE,):
            return spelled
        nulls = _nulls(values)
        if not nulls.any():
            return spelled
        filling = cells.text_cells([self._null_text.encode("utf-8", "replace")])
        wider = cells.blank_cells(len(nulls), max(spelled.cells.shape[1], filling.shape[1]))
        wider[:, : spelled.cells.shape[1]] = spelled.cells
        wider[nulls, : filling.shape[1]] = filling
        return Spelled(wider)


def _contents(kind: ColumnKind, policy: DatetimePolicy) -> tuple[Content, ...]:
    """How the values of a kind are written, a field each; none for binary ones."""
    if kind is ColumnKind.BINARY:
        return ()
    if kind is ColumnKind.DATETIME and policy is not DatetimePolicy.TEXT:
        is_both = policy is DatetimePolicy.BOTH
        return (Content.DATE, Content.TIME_OF_DAY) if is_both else (Content.DATE,)
    return (
        {
            ColumnKind.INTEGER: Content.INTEGER,
            ColumnKind.BOOLEAN: Content.INTEGER,
            ColumnKind.REAL: Content.REAL,
            ColumnKind.DATE: Content.DATE,
        }.get(kind, Content.TEXT),
    )


def _one_by_one(values: Sequence[object], content: Content) -> Spelled:
    encode = encoder(content)
    spelled = cells.text_cells([b"" if value is None else encode(value) for value in values])
    if content is not Content.INTEGER:
        return Spelled(spelled)
    spelled = cells.right_aligned(spelled)
    return Spelled(spelled, _read(spelled))


def _as_numbers(values: Sequence[object], kind: ColumnKind) -> NumberColumn | None:
    kinds = set(map(type, values)) - {_NONE}
    is_whole = kind is ColumnKind.INTEGER
    if kinds - {int} and (is_whole or kinds - {int, float}):
        return None
    return number_column(list(values), is_whole)


def _zeroed(column: NumberColumn) -> Floats:
    numbers: Floats = column.numbers.astype(np.float64)
    return numbers if column.nulls is None else np.where(column.nulls, 0.0, numbers)


def _read(spelled: Bytes) -> Floats:
    """The numbers that cells say."""
    numbers = np.zeros(len(spelled), dtype=np.float64)
    filled = np.flatnonzero((spelled != cells.BLANK).any(axis=1))
    if len(filled):
        texts = np.ascontiguousarray(spelled[filled]).view(f"S{spelled.shape[1]}")[:, 0]
        numbers[filled] = texts.astype(np.float64)
    return numbers


def _nulls(values: Sequence[object]) -> Bools:
    if isinstance(values, (NumberColumn, TextColumn, MomentColumn)):
        return np.zeros(len(values), dtype=np.bool_) if values.nulls is None else values.nulls
    return np.fromiter((value is None for value in values), dtype=np.bool_, count=len(values))


def _time_bytes(moments: Ints) -> int:
    """Characters of the longest time of day, without its zone."""
    fractions = np.unique(moments % 1000)
    return max(len(f"{f:03d}".rstrip("0")) + 1 if f else 0 for f in fractions.tolist()) + 8
