"""Why a file could not be written, in people's words: GDAL and SQLite speak of themselves."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

log = logging.getLogger(__name__)

_FULL = "the disk is full"
_FULL_OR_FAILING = "the disk is full, or fails"
_LEAST_FREE = 1_000_000  # bytes; what is left when a disk is called full
_KNOWN = (
    (("locked", "busy"), "another program is using it"),
    (("readonly", "read-only", "permission denied"), "it cannot be written to"),
    (("disk is full", "no space left", "quota"), _FULL),
)
# what is said of the work that a first failure made impossible, not of the failure itself
_INTERNAL = (
    "sqlite3_",
    "rollback",
    "transaction",
    "no such table",
    "i/o",
    "io error",
    "laundered",
    "seeking",
    "feature creation error",
    "creation of data source failed",
)


def why_not(words: str, path: Path) -> str:
    """The reason that a sentence can end with, without a full stop.

    Args:
        words: of GDAL, SQLite or QGIS; "" = none.
        path: of what was being written, or of its folder.
    """
    log.info("%s: %s", path.name, words)
    said = words.casefold()
    for signs, reason in _KNOWN:
        if any(sign in said for sign in signs):
            return reason
    if _is_full(path):
        return _FULL
    if not words.strip() or any(sign in said for sign in _INTERNAL):
        return _FULL_OR_FAILING
    return words.strip().rstrip(".")


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path if path.is_dir() else path.parent).free < _LEAST_FREE
    except OSError:
        return False
