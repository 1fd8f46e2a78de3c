"""Whole numbers that count steps of a grid become coordinates again, of PBF and of rounded JSON."""

from __future__ import annotations

import numpy as np

from .arrays import Floats, Ints
from .shapes import offsets


def off_grid(whole: Ints, scale: float, translate: float) -> Floats:
    """Return ``translate + whole * scale``, correctly rounded where the grid is decimal.

    A grid of 0.0001 is no binary number: adding gives 454814.6000000006. Where scale is one
    over a whole number, the sum is made in whole numbers and divided once: 454814.6.
    """
    if not (1e-15 < scale <= 1.0 and abs(translate) < 1e15):
        return translate + whole * scale
    units = float(round(1.0 / scale))
    shift = float(round(translate * units))
    is_decimal = abs(units * scale - 1.0) < 1e-12 and abs(shift / units - translate) <= 1e-15 * abs(
        translate
    )
    reach = float(np.abs(whole).max(initial=0)) + abs(shift)
    if not is_decimal or reach >= 2.0**53:
        return translate + whole * scale
    return (whole + int(shift)) / units


def summed(steps: Ints, sizes: Ints) -> Ints:
    """Add up differences from the start of each part; overflow wraps and cancels out.

    Args:
        steps: of one axis, part by part.
        sizes: how many each part has.
    """
    sums = np.cumsum(steps)
    starts = offsets(sizes)[:-1]
    filled = sizes > 0
    before = np.zeros(len(sizes), dtype=np.int64)
    before[filled] = sums[starts[filled]] - steps[starts[filled]]
    return sums - np.repeat(before, sizes)
