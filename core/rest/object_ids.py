"""Lists of object ids in answers, read without a Python object for each of millions."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

import numpy as np

from ..net.answers import parse_object
from ..net.request import Response
from .arrays import Ints
from .sorted_ids import SortedIds

_LIST = re.compile(rb'"objectIds"\s*:\s*\[')
_LIST_END = re.compile(rb"\]")
_PIECE_BYTES = 500_000
_LONGEST_MARK = 100  # of the beginning of a list, blanks included


@dataclass(frozen=True)
class ListedIds:
    """A list of ids.

    Attributes:
        are_unique: each was listed once.
    """

    ids: SortedIds
    are_unique: bool


def parse_ids(response: Response, body: BinaryIO | None = None) -> dict[str, object]:
    """Read an answer as `parse_object` does, its ``objectIds`` as `ListedIds` if they are ids.

    Memory: half a megabyte of the list at a time, if it is one of numbers.

    Args:
        response: the answer.
        body: all of it; None = what the response has.

    Raises:
        ProtocolError, ServiceError: see `parse_object`.
    """
    body = body or io.BytesIO(response.body)
    begins = list(_ends(_LIST, body, 0))
    end = next(_ends(_LIST_END, body, begins[0]), 0) - 1 if len(begins) == 1 else -1
    if end > 0:
        try:
            listed = ListedIds(*SortedIds.gathered(_numbers(body, begins[0], end)))
        except _NotJustNumbers:
            pass
        else:
            rest = _read(body, 0, begins[0]) + _read(body, end)
            return {**parse_object(replace(response, body=rest)), "objectIds": listed}
    node = parse_object(replace(response, body=_read(body, 0)))
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


def _numbers(body: BinaryIO, begin: int, end: int) -> Iterator[Ints]:
    """The numbers between two places of an answer, some thousands at a time.

    Raises:
        _NotJustNumbers: there are other things among them.
    """
    rest = b""
    for place in range(begin, end, _PIECE_BYTES):
        piece = rest + _read(body, place, min(place + _PIECE_BYTES, end))
        is_last = place + _PIECE_BYTES >= end
        cut = len(piece) if is_last else piece.rfind(b",")
        try:
            ids = as_ids(json.loads(b"[" + piece[:cut] + b"]")) if cut > 0 else None
        except (ValueError, RecursionError):
            ids = None
        if ids is None or not (len(ids) or (is_last and place == begin)):
            raise _NotJustNumbers
        yield ids
        rest = piece[cut + 1 :]


def _ends(pattern: re.Pattern[bytes], body: BinaryIO, begin: int) -> Iterator[int]:
    """Where what fits a pattern ends, from a place on."""
    before, place = b"", begin
    while piece := _read(body, place, place + _PIECE_BYTES):
        text = before + piece
        for found in pattern.finditer(text):
            if found.end() > len(before):
                yield place - len(before) + found.end()
        before, place = text[-_LONGEST_MARK:], place + len(piece)


def _read(body: BinaryIO, begin: int, end: int | None = None) -> bytes:
    body.seek(begin)
    return body.read() if end is None else body.read(end - begin)
