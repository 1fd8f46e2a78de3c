"""Which files belong together, and whether a target can be written at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sqlite3
import stat
from pathlib import Path

from ..errors import ExportError
from .folder_lock import FolderLock
from .receipt_head import RECEIPT_SUFFIX, receipt_of

PREFIX = ".layerferry-"  # of the private folders beside targets
# made by Esri, GDAL and QGIS beside a .shp; index files of an older set must not survive it
_SHAPEFILE = (
    ".shp .shx .dbf .prj .cpg .cst .qix .qml .qmd .qpj .sld .lyr .sbn .sbx .fbn .fbx .ain .aih "
    ".ixs .mxs .atx .idm .ind .mdx .cdx .fix .shp.xml .dbf.xml .shp.iso.xml .shp.receipt.json "
    ".shp.rows .dbf.receipt.json .dbf.rows"
).split()
_SIDE_FILES = {
    ".shp": _SHAPEFILE,
    ".dbf": _SHAPEFILE,
    ".gpkg": [".gpkg", ".gpkg-wal", ".gpkg-shm", ".gpkg-journal"],
    ".sqlite": [".sqlite", ".sqlite-wal", ".sqlite-shm", ".sqlite-journal"],
    ".zip": [".zip"],
    ".csv": [".csv", ".csvt", ".prj", ".qml"],
    ".tab": [".tab", ".dat", ".id", ".map", ".ind", ".qml"],
    ".mif": [".mif", ".mid", ".qml"],
    ".gml": [".gml", ".xsd", ".gfs", ".qml"],
}

_DATABASES = (".gpkg", ".sqlite")


def existing_parts(target: Path) -> list[Path]:
    """The files of a set that are there now, the main file first.

    Extensions are compared without case (`ROADS.SHP`); the stem exactly. `roads_2.shp` and
    `roads.txt` do not belong to `roads.shp`.
    """
    suffix = target.suffix.lower()
    suffixes = _SIDE_FILES.get(suffix, [suffix, ".qml"])
    stem = target.name[: len(target.name) - len(target.suffix)]
    try:
        names = os.listdir(target.parent)
    except OSError:
        return []
    parts = [
        name for name in names if name.startswith(stem) and name[len(stem) :].lower() in suffixes
    ]
    parts.sort(key=lambda name: (name[len(stem) :].lower() != suffix, name))
    return [target.parent / name for name in parts]


def notes_of_import(target: Path) -> list[Path]:
    """What says of an older set where its rows came from; wrong beside other rows.

    A file that a person called `roads.rows` stays, where there is no receipt. So do the notes of
    another file: `roads.gpkg` beside `roads.shp`.
    """
    if target.suffix.lower() in (".json", ".rows"):
        return []
    receipt = receipt_of(target)
    rows = receipt.with_name(f"{receipt.name[: -len(RECEIPT_SUFFIX)]}.rows")
    notes = [receipt, rows] if receipt.is_file() else []
    return [note for note in notes if note.is_file()]


def check_target(target: Path) -> None:
    """Find out before any work whether a file, with its side files, can be written.

    Raises:
        ExportError: one sentence that says why not.
    """
    folder = target.parent
    # os.path answers False where Path raises: names too long or with a NUL
    if not os.path.exists(folder):
        raise ExportError(f"The folder {folder} does not exist.", "Create it, or choose another.")
    if not os.path.isdir(folder):
        raise ExportError(f"{folder} is not a folder.", "Choose a folder.")
    if os.path.isdir(target) and target.suffix.lower() != ".gdb":
        raise ExportError(f"{target.name} is a folder.", "Choose another name.")
    for part in existing_parts(target):
        _check_existing(part)
    _probe(target)


def _check_existing(part: Path) -> None:
    """An old file must be replaceable; root and Windows need different questions."""
    advice = "Close programs that have it open, or choose another name."
    try:
        if not part.stat().st_mode & stat.S_IWUSR:
            raise ExportError(f"{part.name} is read-only.", "Choose another name.")
        if part.suffix.lower() in _DATABASES:
            # opening and closing it here would drop the locks that QGIS itself has on it
            if _is_being_written(part):
                raise ExportError(f"{part.name} is being written by another program.", advice)
        elif part.is_file():
            with part.open("r+b"):
                pass
    except OSError as err:
        raise ExportError(f"{part.name} cannot be replaced: {err.strerror}.", advice) from err


def _is_being_written(database: Path) -> bool:
    """Whether another connection has begun to write into a SQLite file; its work would be lost."""
    if not any(os.path.exists(f"{database}{suffix}") for suffix in ("-journal", "-wal")):
        return False  # and asking would make such files
    try:
        with contextlib.closing(sqlite3.connect(database, timeout=0)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.rollback()
    except sqlite3.Error as err:
        return "locked" in str(err)  # what is no database at all may be replaced
    return False


def _probe(target: Path) -> None:
    """Really create a file of the longest name that will be needed."""
    # a folder that is marked as ours: a killed run's is cleared like any other
    probe = FolderLock(target.parent / f"{PREFIX}probe-{secrets.token_hex(8)}")
    try:
        probe.take()
        probe.try_file(f"{target.name}_fields.csv")
    except (OSError, ValueError) as err:
        if getattr(err, "errno", None) == errno.ENAMETOOLONG:
            raise ExportError(
                f"The name {target.name[:40]}… is too long.", "Choose a shorter name."
            ) from err
        reason = getattr(err, "strerror", None) or "the name is not usable"
        raise ExportError(f"The folder {target.parent} does not take files: {reason}.") from err
    finally:
        probe.release()
