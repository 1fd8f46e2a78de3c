"""Columns of a page that numpy holds: files and marks are made of them without a Python value.

Whoever wants Python values finds an ordinary sequence; its list is made once, when first asked for.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from itertools import repeat
from operator import is_
from typing import Any, cast

import numpy as np

from .arrays import Bools, Bytes, Ints, Numbers

WORD = 8  # cells of texts are whole words of so many bytes
# texts wider than this are laid out only where most are about as wide
_ALWAYS_WIDTH, _MOST_SPARSE = 256, 4


class ArrayColumn(Sequence[object]):
    """One value per row; null is None in the sequence.

    Attributes:
        nulls: which rows are null, whatever the arrays hold there (zeros); None = none is.
    """

    nulls: Bools | None

    def __init__(self, nulls: Bools | None, values: list[object] | None) -> None:
        self.nulls = nulls
        self._values = values

    def tolist(self) -> list[object]:
        """All values, the same list each time: not to be changed."""
        if self._values is None:
            values = self._made()
            if self.nulls is not None:
                for row in np.flatnonzero(self.nulls).tolist():
                    values[row] = None
            self._values = values
        return self._values

    @abstractmethod
    def taken(self, rows: Ints) -> ArrayColumn:
        """The given rows (positions), in the given order."""

    @abstractmethod
    def _made(self) -> list[object]:
        """A new list, anything where a row is null."""

    def __getitem__(self, place: Any) -> Any:
        return self.tolist()[place]

    def __iter__(self) -> Iterator[object]:
        return iter(self.tolist())

    def __contains__(self, value: object) -> bool:
        return self.nulls is not None if value is None else value in self.tolist()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Sequence) and not isinstance(other, str):
            return self.tolist() == list(other)
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.tolist()!r})"

    def _taken_nulls(self, rows: Ints) -> Bools | None:
        if self.nulls is None or not self.nulls[rows].any():
            return None
        return cast("Bools", self.nulls[rows])


class NumberColumn(ArrayColumn):
    """Whole numbers of 64 bits, or finite doubles.

    Attributes:
        numbers: shape (rows,), int64 or float64.
    """

    def __init__(
        self, numbers: Numbers, nulls: Bools | None, values: list[object] | None = None
    ) -> None:
        super().__init__(nulls, values)
        self.numbers = numbers

    @property
    def is_whole(self) -> bool:
        """Whether the values are int rather than float."""
        return self.numbers.dtype.kind == "i"

    def taken(self, rows: Ints) -> NumberColumn:
        """See `ArrayColumn`."""
        return NumberColumn(self.numbers[rows], self._taken_nulls(rows))

    def __len__(self) -> int:
        return len(self.numbers)

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        return np.array(self.numbers, dtype=dtype) if copy else np.asarray(self.numbers, dtype)

    def _made(self) -> list[object]:
        return cast("list[object]", self.numbers.tolist())


class TextColumn(ArrayColumn):
    """Texts without NUL, as UTF-8.

    Attributes:
        cells: shape (rows, width), each text at the left and zeros behind it, at least one;
            the width is a multiple of `WORD`.
        sizes: bytes of each text.
    """

    def __init__(
        self, cells: Bytes, sizes: Ints, nulls: Bools | None, values: list[object] | None = None
    ) -> None:
        super().__init__(nulls, values)
        self.cells, self.sizes = cells, sizes

    @property
    def longest(self) -> int:
        """Bytes of the longest text."""
        return int(self.sizes.max(initial=0))

    def taken(self, rows: Ints) -> TextColumn:
        """See `ArrayColumn`."""
        return TextColumn(self.cells[rows], self.sizes[rows], self._taken_nulls(rows))

    def __len__(self) -> int:
        return len(self.sizes)

    def _made(self) -> list[object]:
        if not len(self.cells):
            return []
        texts = self.cells.view(f"S{self.cells.shape[1]}")[:, 0].tolist()
        return cast("list[object]", b"\0".join(texts).decode().split("\0"))


def number_column(values: list[object], is_whole: bool) -> NumberColumn | None:
    """Lay out int or float and None; None where they do not fit 64 bits, or are not finite."""
    nulls = _nulls(values)
    filled = values if nulls is None else [0 if value is None else value for value in values]
    try:
        numbers: Numbers = np.array(filled, dtype=np.int64 if is_whole else np.float64)
    except OverflowError:
        return None
    if not is_whole and not np.isfinite(numbers).all():
        return None
    is_same = is_whole or int not in set(map(type, values))
    return NumberColumn(numbers, nulls, values if is_same else None)


def text_column(values: list[object]) -> TextColumn | None:
    """Lay out str and None; None where a text has NUL or half a surrogate, or is far too long."""
    if not values:
        return None
    nulls = _nulls(values)
    filled = values if nulls is None else ["" if value is None else value for value in values]
    try:
        raw = "\0".join(cast("list[str]", filled)).encode() + b"\0"
    except UnicodeEncodeError:
        return None
    data = np.frombuffer(raw, dtype=np.uint8)
    ends = np.flatnonzero(data == 0)
    if len(ends) != len(values):
        return None
    starts = np.append(0, ends[:-1] + 1)
    cells = text_cells(data, starts, ends - starts)
    return None if cells is None else TextColumn(cells, ends - starts, nulls, values)


def text_cells(data: Bytes, starts: Ints, sizes: Ints) -> Bytes | None:
    """Lay texts out as `TextColumn` has them; None where they are too unlike in length.

    Args:
        data: holds the texts.
        starts: where each one starts.
        sizes: bytes of each one.
    """
    longest = int(sizes.max(initial=0))
    width = (longest // WORD + 1) * WORD
    if width > _ALWAYS_WIDTH and longest * len(sizes) > _MOST_SPARSE * int(sizes.sum()):
        return None
    if len(starts) and int(starts.max()) + width > len(data):
        data = np.append(data, np.zeros(width, dtype=np.uint8))
    windows = np.lib.stride_tricks.as_strided(data, (len(data) - width + 1, width), (1, 1))
    cells: Bytes = windows[starts]
    cells *= np.arange(width) < sizes[:, None]
    return cells


def _nulls(values: list[object]) -> Bools | None:
    if None not in values:
        return None
    return np.fromiter(map(is_, values, repeat(None)), dtype=np.bool_, count=len(values))
