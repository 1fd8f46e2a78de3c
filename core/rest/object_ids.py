"""Lists of object ids in answers, read without a Python object for each of millions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from ..net.answers import parse_object
from ..net.request import Response
from .arrays import Ints
from .sorted_ids import SortedIds

_LIST = re.compile(rb'"objectIds"\s*:\s*\[')
_PIECE_BYTES = 500_000


@dataclass(frozen=True)
class ListedIds:
    """A list of ids.

    Attributes:
        are_unique: each was listed once.
    """

    ids: SortedIds
    are_unique: bool


def parse_ids(response: Response) -> dict[str, object]:
    """Read an answer as `parse_object` does, its ``objectIds`` as `ListedIds` if they are ids.

    Raises:
        ProtocolError, ServiceError: see `parse_object`.
    """
    body = response.body
    begins = [found.end() for found in _LIST.finditer(body)]
    end = body.find(b"]", begins[0]) if len(begins) == 1 else -1
    if end > 0:
        try:
            listed = ListedIds(*SortedIds.gathered(_numbers(body, begins[0], end)))
        except _NotJustNumbers:
            pass
        else:
            rest = replace(response, body=body[: begins[0]] + body[end:])
            return {**parse_object(rest), "objectIds": listed}
    node = parse_object(response)
    ids = as_ids(node["objectIds"]) if "objectIds" in node else None
    if ids is not None:
        node["objectIds"] = ListedIds(*SortedIds.gathered([ids]))
    return node


def as_ids(values: object) -> Ints | None:
    """Read ids that may come as numbers, floats or digits; null is no row, text is no id."""
    if values is None:
        return np.empty(0, dtype=np.int64)
    if not isinstance(values, list):
        return None
    try:
        return np.array([int(value) for value in values], dtype=np.int64)
    except (TypeError, ValueError, OverflowError):
        return None


class _NotJustNumbers(Exception):  # nobody sees it: the answer is read whole instead
    pass


def _numbers(body: bytes, begin: int, end: int) -> Iterator[Ints]:
    """The numbers between two places of an answer, some thousands at a time.

    Raises:
        _NotJustNumbers: there are other things among them.
    """
    is_first = True
    while begin <= end:
        comma = body.find(b",", begin + _PIECE_BYTES, end)
        piece = body[begin : comma if comma >= 0 else end]
        try:
            ids = as_ids(json.loads(b"[" + piece + b"]"))
        except (ValueError, RecursionError):
            ids = None
        if ids is None or not (is_first or len(ids)):
            raise _NotJustNumbers
        yield ids
        begin, is_first = comma + 1 if comma >= 0 else end + 1, False
