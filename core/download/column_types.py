"""Do the values fit the columns that the server announced? Some servers guess their types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field, FieldType
from ..rest.layer import LayerDescription
from ..rest.value_columns import NumberColumn, TextColumn
from .start_anew import StartAnew

_SMALL = (FieldType.SMALL_INTEGER, FieldType.INTEGER)
_TEXT = (FieldType.STRING, FieldType.UNKNOWN)
# the smallest 32-bit number stands for "nothing" in some places, so it needs more room too
_LEAST, _MOST = -(2**31) + 1, 2**31 - 1


class ColumnsTooNarrow(StartAnew):
    """Values do not fit the announced columns; starting anew with `fields` keeps them all.

    Attributes:
        fields: the same columns, wide enough for what has come so far.
        names: of the columns that had to change.
    """

    def __init__(
        self, fields: tuple[Field, ...], names: Sequence[str], batch: FeatureBatch
    ) -> None:
        listed = ", ".join(names[:5])
        text = f"Values do not fit the type that the server announces for {listed}."
        super().__init__(text, batch)
        self.fields = fields
        self.names = tuple(names)

    def described(self, layer: LayerDescription) -> LayerDescription:
        """See `StartAnew`."""
        return layer.with_fields(self.fields)


def check_columns(
    batch: FeatureBatch, decode_as: Callable[[Sequence[Field]], FeatureBatch]
) -> None:
    """Make sure that every value of a page has come in its column.

    Args:
        batch: the page.
        decode_as: decodes the page again, for other columns.

    Raises:
        ColumnsTooNarrow: some have not, or will not fit where they go.
    """
    wider = list(batch.fields)
    for place, (field, column) in enumerate(zip(batch.fields, batch.columns)):
        if field.type in _SMALL and _exceeds_32_bits(column):
            wider[place] = replace(field, type=FieldType.BIG_INTEGER)
        elif field.length and field.type in _TEXT and _is_longer(column, field.length):
            wider = [_unbounded(f) for f in wider]  # one wrong length, and none is to be believed
    if batch.repairs["value_unreadable"]:
        _widen_unreadable(batch, decode_as([_as_text(f) for f in batch.fields]), wider)
    changed = [f.name for f, g in zip(batch.fields, wider) if f != g]
    if changed:
        raise ColumnsTooNarrow(tuple(wider), changed, batch)


def _widen_unreadable(batch: FeatureBatch, texts: FeatureBatch, wider: list[Field]) -> None:
    """Where a value was lost, take numbers as they are if all are numbers, else text."""
    for place, field in enumerate(batch.fields):
        came = texts.columns[place]
        pairs = zip(batch.columns[place], came)
        if not any(value is None and text is not None for value, text in pairs):
            continue
        is_number = field.type.is_integer and all(_is_number(t) for t in came if t is not None)
        kind = FieldType.DOUBLE if is_number else FieldType.STRING
        wider[place] = replace(field, type=kind, length=0)


def _exceeds_32_bits(column: Sequence[object]) -> bool:
    if isinstance(column, NumberColumn):
        numbers = column.numbers
        return bool(len(numbers)) and bool(numbers.min() < _LEAST or numbers.max() > _MOST)
    # 0 may go with the nulls: it exceeds nothing
    least = min(filter(None, column), default=0)  # type: ignore[type-var]
    most = max(filter(None, column), default=0)  # type: ignore[type-var]
    return least < _LEAST or most > _MOST  # type: ignore[operator]


def _is_longer(column: Sequence[object], length: int) -> bool:
    if isinstance(column, TextColumn) and column.longest <= length:
        return False  # a character has one byte at least
    return max(map(len, filter(None, column)), default=0) > length  # type: ignore[arg-type]


def _unbounded(field: Field) -> Field:
    return replace(field, length=0) if field.type in _TEXT else field


def _as_text(field: Field) -> Field:
    return replace(field, type=FieldType.UNKNOWN)


def _is_number(text: object) -> bool:
    """Tell whether a double holds it, with all its digits where it is whole."""
    try:
        number = float(str(text))
        return not str(text).lstrip("-").isdecimal() or int(number) == int(str(text))
    except (ValueError, OverflowError):
        return False
