"""What an update has to know of an import, kept with the layer; never a secret.

A memory layer keeps the notes itself. A file has them beside it, in its receipt and in
``<name>.rows``, so that it can be updated from any project.
"""

from __future__ import annotations

import glob
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray

from ..download.marks_file import pack_marks, read_marks, unpack_marks, write_marks
from ..download.origin import Origin
from ..download.row_marks import Marks, RowMarks
from ..errors import ExportError
from ..export.file_names import safe_file_name
from ..export.receipt_head import (
    OUTPUT,
    RECEIPT_SUFFIX,
    is_same,
    receipt_of,
    tells_of_import,
)
from .layer_notes import RECEIPT_PROPERTY
from .staging import stage

ORIGIN = "origin"
# of the object, not of the project: marks are worthless once the rows are gone
_ROWS = "layerferry_rows"
_UPDATABLE = (".gpkg", ".shp")


@dataclass(frozen=True)
class NewNotes:
    """What is to be known of an import.

    Attributes:
        origin: where the rows came from.
        server: marks of the rows as the server had them; None when they are lost.
        local: marks of the rows as the output held them; None = as the server's.
        receipt: of the import, with the reports of its updates.
        coming: marks of the rows that an update is about to write, as the output will hold
            them: if it is killed, they are not taken for the user's.
    """

    origin: Origin
    server: Marks | None
    local: Marks | None
    receipt: Mapping[str, Any]
    coming: Marks | None = None


@dataclass(frozen=True)
class Notes(NewNotes):
    """What is known of an import, to be looked up."""

    server: RowMarks | None
    local: RowMarks | None
    coming: RowMarks | None = None


def note_rows(layer: QgsVectorLayer, notes: NewNotes) -> None:
    """Let a memory layer remember its import (its own thread)."""
    layer.setCustomProperty(RECEIPT_PROPERTY, json.dumps(_receipt(notes), ensure_ascii=False))
    layer.setProperty(_ROWS, QByteArray(pack_marks(**_sets(notes))))


def note_beside(path: str | Path, notes: NewNotes, table: str = "") -> None:
    """Write the notes beside a file, both or none. Any thread.

    Args:
        path: of the file.
        notes: what to remember.
        table: of a GeoPackage whose layers have notes of their own; "" = the only one.

    Raises:
        ExportError: the folder does not take them.
    """
    receipt = receipt_beside(path, table)
    with stage(receipt) as staged:
        write_notes(staged.folder, path, notes, table)
        staged.commit(also_replace=[_rows_beside(path, table).name])


def write_notes(folder: Path, path: str | Path, notes: NewNotes, table: str = "") -> None:
    """Write the notes of a file into the folder in which its set is made. Any thread.

    Raises:
        ExportError: the folder does not take them.
    """
    receipt = {OUTPUT: "", **_receipt(notes)}  # at the beginning, where it is looked for
    receipt[OUTPUT] = Path(path).name
    text = json.dumps(receipt, indent=2, ensure_ascii=False)
    try:
        if notes.server is not None:
            with (folder / _rows_beside(path, table).name).open("wb") as stream:
                write_marks(stream, **_sets(notes))
        (folder / receipt_beside(path, table).name).write_text(f"{text}\n", encoding="utf-8")
    except OSError as err:
        raise ExportError(f"The receipt could not be written: {err.strerror}.") from err


def notes_of(layer: QgsVectorLayer) -> Notes | None:
    """What a layer remembers; None when it was not imported (its own thread; reads files)."""
    if layer.providerType() == "memory":
        receipt = _json(str(layer.customProperty(RECEIPT_PROPERTY) or ""))
        packed = layer.property(_ROWS)
        return _notes(receipt, {} if packed is None else unpack_marks(bytes(packed)))
    path = file_of(layer)
    return None if path is None else notes_beside(path, noted_table(layer.source()))


def notes_beside(path: Path, table: str = "", folder: Path | None = None) -> Notes | None:
    """What stands beside a file (any thread); see `noted_table`.

    Args:
        path: of the file.
        table: of a GeoPackage whose layers have notes of their own; "" = the only one.
        folder: see `RowMarks`.

    Raises:
        OSError: the disk fails, or does not take the marks.
    """
    try:
        receipt = _json(receipt_beside(path, table).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None
    if not is_same(str(receipt.get(OUTPUT) or path.name), path.name):
        return None
    try:
        stream = _rows_beside(path, table).open("rb")
    except OSError:
        return _notes(receipt, {})
    with stream:
        return _notes(receipt, read_marks(stream, folder))


def has_origin(layer: QgsVectorLayer) -> bool:
    """Whether the layer can be asked where it came from; reads a few bytes of a file at most."""
    if layer.providerType() == "memory":
        return bool(layer.customProperty(RECEIPT_PROPERTY))
    return layer.providerType() == "ogr" and has_origin_beside(layer.source())


def has_origin_beside(uri: str) -> bool:
    """The same of a file, or a table in it, as QGIS opens it."""
    path = _file_in(uri)
    return path is not None and tells_of_import(receipt_beside(path, noted_table(uri)), path.name)


def file_of(layer: QgsVectorLayer) -> Path | None:
    """The file of a layer whose rows can be replaced in place; None for all others."""
    return _file_in(layer.source()) if layer.providerType() == "ogr" else None


def _file_in(uri: str) -> Path | None:
    parts = QgsProviderRegistry.instance().decodeUri("ogr", uri)
    path = Path(str(parts.get("path") or ""))
    is_table = path.suffix.lower() == ".dbf"
    return path if path.suffix.lower() in _UPDATABLE or is_table else None


def noted_table(uri: str) -> str:
    """The table that notes stand under, where layers of the file have notes of their own.

    Args:
        uri: of a layer, as QGIS has it.
    """
    parts = QgsProviderRegistry.instance().decodeUri("ogr", uri)
    path, table = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    return table if table and receipt_beside(path, table).is_file() else ""


def receipt_beside(output: str | Path, table: str = "") -> Path:
    """Where a receipt goes: see `receipt_of`, or ``a.gpkg.roads.receipt.json`` for a table."""
    return _beside(output, table, RECEIPT_SUFFIX)


def forget_tables(output: str | Path) -> None:
    """Remove the notes on single tables of a file that was replaced as a whole."""
    path = Path(output)
    for suffix in (".receipt.json", ".rows"):
        for old in path.parent.glob(f"{glob.escape(path.name)}.*{suffix}"):
            old.unlink(missing_ok=True)


def _rows_beside(output: str | Path, table: str) -> Path:
    return _beside(output, table, ".rows")


def _beside(output: str | Path, table: str, suffix: str) -> Path:
    path = Path(output)
    if not table:
        receipt = receipt_of(path)
        return receipt.with_name(f"{receipt.name[: -len(RECEIPT_SUFFIX)]}{suffix}")
    return path.with_name(f"{path.name}.{safe_file_name(table)}{suffix}")


def _receipt(notes: NewNotes) -> dict[str, Any]:
    return {**notes.receipt, ORIGIN: notes.origin.as_json()}


def _sets(notes: NewNotes) -> dict[str, Marks]:
    sets = {"server": notes.server, "local": notes.local, "coming": notes.coming}
    return {name: marks for name, marks in sets.items() if marks is not None}


def _notes(receipt: Mapping[str, Any], marks: Mapping[str, RowMarks]) -> Notes | None:
    origin = Origin.from_json(receipt.get(ORIGIN))
    if origin is None:
        return None
    return Notes(origin, marks.get("server"), marks.get("local"), receipt, marks.get("coming"))


def _json(text: str) -> Mapping[str, Any]:
    try:
        node = json.loads(text)
    except ValueError:
        return {}
    return node if isinstance(node, dict) else {}
