"""Lists of object ids in answers, read without a Python object for each of millions."""

from __future__ import annotations

import json
import re
from array import array
from dataclasses import replace

import numpy as np

from ..net.answers import parse_object
from ..net.request import Response
from .arrays import Ints

_LIST = re.compile(rb'"objectIds"\s*:\s*\[')
_PIECE_BYTES = 500_000


def parse_ids(response: Response) -> dict[str, object]:
    """Read an answer as `parse_object` does, its ``objectIds`` as an array if they are numbers.

    Raises:
        ProtocolError, ServiceError: see `parse_object`.
    """
    body = response.body
    begins = [found.end() for found in _LIST.finditer(body)]
    end = body.find(b"]", begins[0]) if len(begins) == 1 else -1
    ids = _numbers(body, begins[0], end) if end > 0 else None
    if ids is None:
        return parse_object(response)
    rest = replace(response, body=body[: begins[0]] + body[end:])
    return {**parse_object(rest), "objectIds": ids}


def as_ids(values: object) -> Ints | None:
    """Read ids that may come as numbers, floats or digits; null is no row, text is no id."""
    if values is None:
        return np.empty(0, dtype=np.int64)
    if isinstance(values, np.ndarray):
        return values
    if not isinstance(values, list):
        return None
    try:
        return np.array([int(value) for value in values], dtype=np.int64)
    except (TypeError, ValueError, OverflowError):
        return None


def _numbers(body: bytes, begin: int, end: int) -> Ints | None:
    """The numbers between two places of an answer; None when they are not just numbers."""
    found = array("q")
    while begin <= end:
        comma = body.find(b",", begin + _PIECE_BYTES, end)
        piece = body[begin : comma if comma >= 0 else end]
        try:
            ids = as_ids(json.loads(b"[" + piece + b"]"))
        except (ValueError, RecursionError):
            return None
        if ids is None or (found and not len(ids)):
            return None
        found.frombytes(ids.tobytes())
        begin = comma + 1 if comma >= 0 else end + 1
    return np.asarray(found, dtype=np.int64)
