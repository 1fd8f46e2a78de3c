"""Which column of a Shapefile is which of the server's: the list that stands beside the file."""

from __future__ import annotations

import csv
from pathlib import Path

from ..export.report import CROSSWALK_SUFFIX, is_crosswalk


def names_in_file(path: Path) -> dict[str, str]:
    """A Shapefile's shortened names by the server's; {} for other formats."""
    listed = path.with_name(f"{path.stem}{CROSSWALK_SUFFIX}")
    if path.suffix.lower() not in (".shp", ".dbf") or not is_crosswalk(listed):
        return {}
    with listed.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))[1:]
    return {row[0]: row[1] for row in rows if len(row) > 1 and row[1]}


def server_names(path: Path) -> dict[str, str]:
    """The server's names by a Shapefile's shortened ones without case; {} for other formats."""
    return {short.casefold(): name for name, short in names_in_file(path).items()}
