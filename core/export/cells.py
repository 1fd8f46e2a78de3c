"""Values of a page as the bytes of DBF cells, all rows at once.

Cells are a matrix of bytes, one row per value, as wide as the page's widest value: numbers stand
at the right, everything else at the left, the rest is blank, and a null is all blank. Whatever
the field's final width, the bytes stay the same, so they can be made before the width is known.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..rest.arrays import Bools, Bytes, Floats, Ints

BLANK = 0x20
_ZERO, _MINUS, _POINT = 0x30, 0x2D, 0x2E
_DAY_MS = 86_400_000
# a number of up to 15 digits is the shortest spelling of the double that it reads as
_MOST_DIGITS = 10**15
_MOST_QUICK_DECIMALS = 7
# 1 January of year 1 and 31 December of year 9999, in days since 1970
_FIRST_DAY, _LAST_DAY = -719_162, 2_932_896


def blank_cells(rows: int, width: int = 0) -> Bytes:
    """Cells without a value."""
    return np.full((rows, width), BLANK, dtype=np.uint8)


def integer_cells(numbers: Ints, nulls: Bools | None = None) -> Bytes:
    """Spell whole numbers of 64 bits.

    Args:
        numbers: shape (rows,).
        nulls: which rows are null, whatever their number; None = none.
    """
    negative = numbers < 0
    size = np.abs(numbers).view(np.uint64)  # -2**63 has no int64 of its own size
    return _with_signs(_digits(size, 1, nulls), negative if nulls is None else negative & ~nulls)


def real_cells(numbers: Floats, nulls: Bools | None = None) -> tuple[Bytes, Ints, Bools]:
    """Spell the doubles whose shortest exact text has few digits: nearly all that people enter.

    Args:
        numbers: finite, shape (rows,).
        nulls: which rows are null.

    Returns:
        The cells; how many digits stand after the point (0 where there is no text); and which
        rows are still without text, because only `repr` finds the shortest one.
    """
    wanted = np.ones(len(numbers), dtype=np.bool_) if nulls is None else ~nulls
    decimals = np.zeros(len(numbers), dtype=np.int64)
    parts: list[tuple[Ints, Bytes]] = []
    open_rows = np.flatnonzero(wanted)
    for places in range(1, _MOST_QUICK_DECIMALS + 1):
        if not len(open_rows):
            break
        values = numbers[open_rows]
        with np.errstate(over="ignore"):
            scaled = np.rint(values * 10.0**places)
        # both are whole numbers that a double holds exactly, so the quotient is rounded once,
        # as the text is when it is read
        exact = (np.abs(scaled) < _MOST_DIGITS) & (scaled / 10.0**places == values)
        rows = open_rows[exact]
        if len(rows):
            decimals[rows] = places
            size = np.abs(scaled[exact]).astype(np.uint64)
            cells = _digits(size // np.uint64(10**places), 1)
            after = _digits(size % np.uint64(10**places), places)
            point = np.full((len(rows), 1), _POINT, dtype=np.uint8)
            signed = _with_signs(cells, np.signbit(numbers[rows]))
            parts.append((rows, np.hstack((signed, point, after))))
        open_rows = open_rows[~exact]
    is_open = np.zeros(len(numbers), dtype=np.bool_)
    is_open[open_rows] = True
    return stacked(len(numbers), parts), decimals, is_open


def moment_cells(moments: Ints, nulls: Bools | None = None) -> Bytes:
    """Spell the UTC dates, `20230503`, of milliseconds since 1970; all within years 1 to 9999."""
    days = moments // _DAY_MS
    if nulls is not None:
        days = np.where(nulls, 0, days)
    year, month, day = civil_dates(days.astype(np.int32))
    cells = _digits((year * 10_000 + month * 100 + day).astype(np.uint64), 8)
    if nulls is not None:
        cells[nulls] = BLANK
    return cells


def has_calendar_date(moments: Ints) -> Bools:
    """Tell which moments lie in the years that a DBF can hold."""
    days = moments // _DAY_MS
    inside: Bools = (days >= _FIRST_DAY) & (days <= _LAST_DAY)
    return inside


def civil_dates(days: Ints) -> tuple[Ints, Ints, Ints]:
    """Return year, month and day of days since 1970, in the Gregorian calendar.

    Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    """
    shifted = days + 719_468  # from 1 March of year 0: leap days come last
    era = shifted // 146_097
    day_of_era = shifted - era * 146_097
    year_of_era = (
        day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096
    ) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    march_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * march_month + 2) // 5 + 1
    month = march_month + np.where(march_month < 10, 3, -9)
    return year_of_era + era * 400 + (month <= 2), month, day


def is_filled(cells: Bytes, empty: int) -> Bools:
    """Tell which rows hold anything but the byte that fills empty ones."""
    # most rows show it in the last place, or in the first one
    found: Bools = (cells[:, -1:] != empty).any(axis=1)
    for place in (slice(0, 1), slice(None)):
        rows = np.flatnonzero(~found)
        found[rows] = (cells[rows, place] != empty).any(axis=1)
    return found


def text_cells(texts: Sequence[bytes]) -> Bytes:
    """Lay out texts without NUL, at the left; an empty one is blank."""
    if not any(texts):
        return blank_cells(len(texts))
    packed = np.array(texts, dtype=np.bytes_)
    return with_blanks(packed.view(np.uint8).reshape(len(texts), packed.dtype.itemsize))


def with_blanks(texts: Bytes) -> Bytes:
    """Cells of texts that have zeros behind them."""
    # the bit that makes a blank of a zero
    filled: Bytes = texts | (texts == 0).view(np.uint8) << np.uint8(5)
    return filled


def right_aligned(cells: Bytes) -> Bytes:
    """Move what stands at the left to the right; there must be no blanks inside."""
    width = cells.shape[1]
    sizes = np.count_nonzero(cells != BLANK, axis=1)
    places = np.arange(width) - (width - sizes)[:, None]
    moved = np.take_along_axis(cells, np.maximum(places, 0), axis=1)
    return np.where(places < 0, np.uint8(BLANK), moved)


def left_aligned(cells: Bytes) -> Bytes:
    """Move what stands at the right to the left; there must be no blanks inside."""
    width = cells.shape[1]
    sizes = np.count_nonzero(cells != BLANK, axis=1)
    places = np.arange(width) + (width - sizes)[:, None]
    moved = np.take_along_axis(cells, np.minimum(places, max(width - 1, 0)), axis=1)
    return np.where(places >= width, np.uint8(BLANK), moved)


def _digits(size: object, fewest: int, nulls: Bools | None = None) -> Bytes:
    """Write unsigned numbers in base ten, at the right, with at least `fewest` digits."""
    rest = np.array(size, dtype=np.uint64)
    if nulls is not None:
        rest[nulls] = 0
    largest = int(rest.max(initial=0))
    width = max(fewest, len(str(largest)))
    if largest < 2**32:
        rest = rest.astype(np.uint32)  # which is divided in half the time
    ten = rest.dtype.type(10)
    cells = np.empty((width, len(rest)), dtype=np.uint8)
    for place in range(width - 1, -1, -1):
        tens = rest // ten
        digit = (rest - tens * ten).astype(np.uint8) + np.uint8(_ZERO)
        if width - place > fewest:
            digit[rest == 0] = BLANK
        cells[place] = digit
        rest = tens
    turned = np.ascontiguousarray(cells.T)
    if nulls is not None:
        turned[nulls] = BLANK
    return turned


def _with_signs(cells: Bytes, negative: Bools) -> Bytes:
    """Write a minus before the digits of the chosen rows."""
    rows = np.flatnonzero(negative)
    if not len(rows):
        return cells
    wider = np.hstack((blank_cells(len(cells), 1), cells))
    sizes = np.count_nonzero(cells[rows] != BLANK, axis=1)
    wider[rows, cells.shape[1] - sizes] = _MINUS
    # the blank column is needed only where the widest number is negative
    return wider if (wider[:, 0] != BLANK).any() else np.ascontiguousarray(wider[:, 1:])


def stacked(rows: int, parts: Sequence[tuple[Ints, Bytes]]) -> Bytes:
    """Put cells of some rows each, all aligned right, into one matrix; other rows stay blank."""
    width = max((cells.shape[1] for _rows, cells in parts), default=0)
    whole = blank_cells(rows, width)
    for chosen, cells in parts:
        whole[chosen, width - cells.shape[1] :] = cells
    return whole
