"""Whose a receipt is: `roads.gpkg` and `roads.shp` in one folder share the name of theirs."""

from __future__ import annotations

import json
import re
from pathlib import Path

RECEIPT_SUFFIX = ".receipt.json"
OUTPUT = "output"  # the key that says it, among the first
_HEAD_BYTES = 600
_NAME = re.compile(rb'"output": ("(?:[^"\\]|\\.)*")')
_TABLES = (".shp", ".dbf")


def receipt_of(target: Path) -> Path:
    """Where the receipt of a file stands: ``roads.receipt.json``, unless that is another's.

    Then it is ``roads.shp.receipt.json``.
    """
    shared = target.with_suffix(RECEIPT_SUFFIX)
    is_taken = _is_of_another(shared, target)
    return target.with_name(f"{target.name}{RECEIPT_SUFFIX}") if is_taken else shared


def _is_of_another(receipt: Path, target: Path) -> bool:
    """Whether a receipt belongs to another file, which is still there; reads its first bytes."""
    output = _output(_head(receipt))
    return bool(output) and not is_same(output, target.name) and target.with_name(output).exists()


def is_same(output: str, name: str) -> bool:
    """Whether two names are of one output; a Shapefile without shapes is a lone `.dbf`."""
    one, other = Path(output), Path(name)
    is_shapefile = {one.suffix.lower(), other.suffix.lower()} <= set(_TABLES)
    return output == name or (is_shapefile and one.stem == other.stem)


def tells_of_import(receipt: Path, name: str) -> bool:
    """Whether a receipt is there, is of this file, and is not of a save alone."""
    head = _head(receipt)
    saved, imported = head.find(b'"shapefile"'), head.find(b'"source"')
    if not head or (saved >= 0 and (imported < 0 or saved < imported)):
        return False
    output = _output(head)
    return not output or is_same(output, name)


def _head(receipt: Path) -> bytes:
    try:
        with receipt.open("rb") as stream:
            return stream.read(_HEAD_BYTES)
    except OSError:
        return b""


def _output(head: bytes) -> str:
    found = _NAME.search(head)
    try:
        output = str(json.loads(found.group(1))) if found else ""
    except ValueError:
        return ""
    # anybody may have put it there: plain names only
    return output if output == Path(output).name else ""
