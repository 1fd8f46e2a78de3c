"""The table that says which file belongs to which row, and may hold the files themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from qgis.core import QgsFeature, QgsFields, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray, QCoreApplication

from ..rest.attachments import Attachment
from .qt_compat import field

ROW, PATH, CONTENT = "row_object_id", "path", "content"
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
    attachments: Sequence[Attachment],
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
