"""The table that says which file belongs to which row, and may hold the files themselves."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from qgis.core import QgsEditorWidgetSetup, QgsFeature, QgsFields, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray, QCoreApplication

from ..rest.attachments import Attachment
from .qt_compat import field, style_into_database

log = logging.getLogger(__name__)

ROW, PATH, CONTENT = "row_object_id", "path", "content"
_IMAGE, _RELATIVE_TO_ROOT, _FILE = 1, 2, 0  # as QGIS's widget for files numbers them
MOST_BYTES_IN_TABLE = 500 * 1024**2  # SQLite refuses a value above 1 GB, QGIS copies it twice


def attachment_fields(holds_files: bool) -> QgsFields:
    """Columns of the table: the last one is the file's path, or the file itself."""
    fields = QgsFields()
    for name, kind in (
        (ROW, "int64"),
        ("row_global_id", "text"),
        ("attachment_id", "int64"),
        ("global_id", "text"),
        ("name", "text"),
        ("content_type", "text"),
        ("size_bytes", "int64"),
        ("keywords", "text"),
    ):
        fields.append(field(name, kind))
    fields.append(field(CONTENT, "binary") if holds_files else field(PATH, "text"))
    return fields


def attachment_rows(
    attachments: Iterable[Attachment],
    path_of: Callable[[Attachment], Path],
    holds_files: bool,
) -> Iterator[QgsFeature]:
    """Rows of the table, one file in memory at a time; files that are not there are left out."""
    fields = attachment_fields(holds_files)
    for one in attachments:
        path = path_of(one)
        if not path.is_file():
            continue
        row = QgsFeature(fields)
        row.setAttributes(
            [
                one.object_id,
                one.parent_global_id,
                one.id,
                one.global_id,
                one.name,
                one.content_type,
                path.stat().st_size,
                one.keywords,
                QByteArray(path.read_bytes()) if holds_files else f"{path.parent.name}/{path.name}",
            ]
        )
        yield row


def attachment_layer(name: str, rows: Iterable[QgsFeature]) -> QgsVectorLayer:
    """The table as a memory layer, in the application's thread."""
    layer = QgsVectorLayer("NoGeometry", name, "memory")
    provider = layer.dataProvider()
    provider.addAttributes(list(attachment_fields(holds_files=False)))
    layer.updateFields()
    provider.addFeatures(list(rows))
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def keep_style_of_files(path: Path, name: str) -> None:
    """Give the table of a closed GeoPackage a style of its own (any thread)."""
    table = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    show_files(table, "")
    problem = style_into_database(table, name)
    if problem:
        log.info("style of %s: %s", path.name, problem)


def show_files(table: QgsVectorLayer, folder: str) -> None:
    """Let a form show the picture that a path leads to, or that the table holds.

    Args:
        table: of the calling thread.
        folder: from which paths count; "" = not known here, or the table holds the files.
    """
    name = PATH if folder else CONTENT
    index = table.fields().indexOf(name)
    table.setDisplayExpression('"name"')
    if index < 0:
        return
    setup = QgsEditorWidgetSetup("Binary", {})
    if folder:
        setup = QgsEditorWidgetSetup(
            "ExternalResource",
            {
                "DocumentViewer": _IMAGE,
                "DocumentViewerHeight": 240,
                "DocumentViewerWidth": 0,
                "FileWidget": True,
                "FileWidgetButton": False,
                "RelativeStorage": _RELATIVE_TO_ROOT,
                "DefaultRoot": folder,
                "StorageMode": _FILE,
            },
        )
    table.setEditorWidgetSetup(index, setup)
