"""Bring the vertices of a JSON answer to one table, and tell z from m."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import cast

import numpy as np

from .arrays import Floats
from .flags import is_true

_NO_NUMBER = frozenset({"nan", "null", "none", ""})


@dataclass
class Answer:
    """What the decoder found beside the geometries.

    Attributes:
        has_z, has_m: flags at the top of the answer; geometries may state their own.
        repairs: tolerances by name, see `read_shapes`.
        third_is_m: what the third number of a vertex is where nothing states it; else it is z.
    """

    has_z: bool = False
    has_m: bool = False
    repairs: Counter[str] = field(default_factory=Counter)
    third_is_m: bool = False


def uniform(parts: list[list[object]]) -> Floats | None:
    """Flatten parts whose vertices all have the same 2 to 4 numbers; None for any others."""
    if not parts:
        return np.zeros((0, 2), dtype=np.float64)
    if set(map(type, parts)) != {list}:
        return None
    vertices = cast("list[list[float]]", list(chain.from_iterable(parts)))
    try:
        widths = set(map(len, vertices))
        width = widths.pop()
        if widths or not 2 <= width <= 4:
            return None
        # takes numbers alone: what else JSON has, or holds within, ends in a TypeError
        numbers = array("d", list(chain.from_iterable(vertices)))
    except (KeyError, TypeError, OverflowError):
        return None
    return np.frombuffer(numbers, dtype=np.float64).reshape(-1, width)


def cleaned(
    parts: list[list[object]], counts: list[int], repairs: Counter[str]
) -> tuple[list[list[object]], list[int]]:
    """Bring every vertex to a list of 2 to 4 floats; geometries that cannot be are dropped."""
    good: list[list[object]] = []
    kept: list[int] = []
    at = 0
    for count in counts:
        found: Counter[str] = Counter()
        try:
            mine = [_clean_part(part, found) for part in parts[at : at + count]]
            repairs.update(found)
        except (ValueError, TypeError, OverflowError):
            repairs["geometry_unreadable"] += 1
            mine = []
        good.extend(mine)
        kept.append(len(mine))
        at += count
    return good, kept


def _clean_part(part: object, repairs: Counter[str]) -> list[object]:
    """Read one part vertex by vertex."""
    if not isinstance(part, list):
        raise TypeError("a part is a list")
    if len(part) == 1 and _is_nested(part[0]):
        repairs["points_nested"] += 1
        part = cast("list[object]", part[0])
    out: list[object] = []
    for vertex in part:
        if not isinstance(vertex, list) or len(vertex) < 2:
            raise TypeError("a vertex is a list of at least two numbers")
        if len(vertex) > 4:
            repairs["ordinates_ignored"] += len(vertex) - 4
        out.append([_ordinate(number) for number in vertex[:4]])
    return out


def _is_nested(item: object) -> bool:
    """Tell whether a list of vertices stands where one vertex should."""
    return isinstance(item, list) and bool(item) and isinstance(item[0], list)


def _ordinate(value: object) -> float:
    """Read a number that may be null, "NaN" or digits; NaN when it is none."""
    return math.nan if is_nothing(value) else float(value)  # type: ignore[arg-type]


def is_nothing(value: object) -> bool:
    """Tell whether a server means that there is no number."""
    if isinstance(value, str):
        return value.strip().lower() in _NO_NUMBER
    return value is None or value != value


def with_roles(
    ordinates: Floats | None,
    geometries: Sequence[object],
    parts: list[list[object]],
    counts: list[int],
    answer: Answer,
) -> tuple[Floats, bool, bool]:
    """Tell z from m and give all vertices the same ordinates."""
    if ordinates is not None and ordinates.shape[1] == 2 and not (answer.has_z or answer.has_m):
        return ordinates, False, False
    roles = None if ordinates is None else _shared_roles(ordinates, geometries, counts, answer)
    if ordinates is not None and roles is not None:
        table = np.full((len(ordinates), 4), np.nan)
        table[:, roles] = ordinates
        has_z, has_m = 2 in roles, 3 in roles
    else:
        table, has_z, has_m = _table(geometries, parts, counts, answer)
    has_z, has_m = has_z or answer.has_z, has_m or answer.has_m
    if has_z and (missing := int(np.count_nonzero(np.isnan(table[:, 2])))):
        answer.repairs["z_missing"] += missing
    columns = [0, 1] + [2] * has_z + [3] * has_m
    return np.ascontiguousarray(table[:, columns]), has_z, has_m


def _shared_roles(
    ordinates: Floats, geometries: Sequence[object], counts: list[int], answer: Answer
) -> list[int] | None:
    """Return which of x, y, z, m the columns are when all geometries agree, else None."""
    width = ordinates.shape[1]
    if width == 2:
        return [0, 1]
    flags = {flags_of(node, answer) for node, count in zip(geometries, counts) if count}
    if len(flags) > 1:
        return None
    declared_z, declared_m = flags.pop()
    if not (declared_z or declared_m):
        answer.repairs["z_undeclared"] += sum(count > 0 for count in counts)
    if width == 4:
        return [0, 1, 2, 3]
    return [0, 1, 3] if declared_m and not declared_z else [0, 1, 2]


def _table(
    geometries: Sequence[object],
    parts: list[list[object]],
    counts: list[int],
    answer: Answer,
) -> tuple[Floats, bool, bool]:
    """Lay x, y, z, m side by side, geometry by geometry; NaN where there is none."""
    rows: list[list[float]] = []
    nan = math.nan
    has_z = has_m = False
    at = 0
    for node, count in zip(geometries, counts):
        if not count:
            continue
        own_z, own_m = flags_of(node, answer)
        third_is_m = own_m and not own_z
        undeclared = False
        for vertex in chain.from_iterable(parts[at : at + count]):
            numbers = cast("list[float]", vertex)
            width = len(numbers)
            if width == 2:
                rows.append([numbers[0], numbers[1], nan, nan])
                continue
            undeclared = undeclared or not (own_z or own_m)
            if width == 3 and third_is_m:
                has_m = True
                rows.append([numbers[0], numbers[1], nan, numbers[2]])
            elif width == 3:
                has_z = True
                rows.append([numbers[0], numbers[1], numbers[2], nan])
            else:
                has_z = has_m = True
                rows.append(numbers)
        if undeclared:
            answer.repairs["z_undeclared"] += 1
        at += count
    return np.array(rows, dtype=np.float64).reshape(-1, 4), has_z, has_m


def flags_of(node: object, answer: Answer) -> tuple[bool, bool]:
    """Return what a geometry says it has: its own flags first, then the answer's, the layer's."""
    if not isinstance(node, dict):
        return answer.has_z, answer.has_m
    if "x" in node:
        return "z" in node, "m" in node
    has_z = node.get("hasZ", node.get("hasZs", answer.has_z))
    has_m = node.get("hasM", node.get("hasMs", answer.has_m))
    if not (has_z or has_m):
        return False, answer.third_is_m
    return is_true(has_z), is_true(has_m)
