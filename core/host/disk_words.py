"""Why a file could not be written, in people's words: GDAL and SQLite speak of themselves."""

from __future__ import annotations

import logging
import re
import shutil
from pathlib import Path

log = logging.getLogger(__name__)

_FULL = "the disk is full"
_FULL_OR_FAILING = "the disk is full, or fails"
_LEAST_FREE = 1_000_000  # bytes; what is left when a disk is called full
_KNOWN = (
    (("is locked", "is busy"), "another program is using it"),
    (("readonly database", "read-only", "permission denied"), "it cannot be written to"),
    (("disk is full", "no space left", "quota exceeded"), _FULL),
)
# what a disk that fails, or has space again by now, makes GDAL and SQLite say: also of the work
# that a transaction which was lost then made impossible
_FAILING = (
    "i/o error",
    "io error",
    "i/o failure",
    "input/output error",
    "file too large",
    "cannot write feature",
    "seeking",
    "no such table",
    "no transaction is active",
    "within a transaction",
    "no such savepoint",
)
_NO_FAILURE = "laundered"  # said of another name for a column, which is no reason
_NO_REASON = "QGIS gives no reason"
# what QGIS, GDAL and SQLite put around a reason
_WRAPPED = re.compile(
    r"(?:\(OGR error: (?P<ogr>.*)\)|sqlite3_\w+\(.*\) failed: (?P<sqlite>.*))\Z", re.S
)


def why_not(words: str, path: Path) -> str:
    """The reason that a sentence can end with, without a full stop.

    Args:
        words: of GDAL, SQLite or QGIS; "" = none.
        path: of what was being written, or of its folder.
    """
    log.info("%s: %s", path.name, words)
    reason = _plain(words)
    said = reason.casefold()
    for signs, known in _KNOWN:
        if any(sign in said for sign in signs):
            return known
    if _is_full(path):
        return _FULL
    if any(sign in said for sign in _FAILING):
        return _FULL_OR_FAILING
    return _NO_REASON if _NO_FAILURE in said else reason or _NO_REASON


def what_to_do(reason: str) -> str:
    """The advice that fits a reason of `why_not`."""
    if reason in (_FULL_OR_FAILING, _NO_REASON, *dict(_KNOWN).values()):
        return "Check the space on the disk, or choose another folder or format."
    return "Choose another format."


def _plain(words: str) -> str:
    """The reason in what QGIS says, in one line and without a full stop."""
    plain = " ".join(words.split()).rstrip(".")
    while found := _WRAPPED.search(plain):
        plain = found["ogr"] or found["sqlite"] or ""
    return plain


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path if path.is_dir() else path.parent).free < _LEAST_FREE
    except OSError:
        return False
