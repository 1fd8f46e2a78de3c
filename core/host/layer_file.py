"""A whole layer into a file that keeps everything, and saved files back into QGIS."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Protocol

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..errors import Cancelled
from ..export.file_names import safe_file_name
from ..export.report import ShapefileReport, WrittenFile
from .layer_source import LayerSource
from .qt_compat import style_into_database, wkb_type
from .style_file import STYLE_SUFFIX, portable_categories
from .vector_file import KeyUnfit, VectorFileWriter

log = logging.getLogger(__name__)

_BATCH_ROWS = 1000
_NO_GEOMETRY = 100


class Feedback(Protocol):
    """What can be asked whether to stop."""

    def isCanceled(self) -> bool:
        """Whether to stop."""
        ...


def save_layer(
    source: LayerSource,
    path: Path,
    transform_context: QgsCoordinateTransformContext,
    feedback: Feedback | None = None,
) -> Path:
    """Write every row of a layer, with its style inside or beside the file. Any thread.

    Args:
        source: of `prepare`.
        path: the extension chooses the format; a file of that name is replaced as a whole.
        transform_context: of the project.
        feedback: asked for cancel.

    Raises:
        ExportError: the file cannot be written; an older one is as it was.
        Cancelled: asked through `feedback`.
    """
    try:
        return _save(source, path, transform_context, feedback, None)
    except KeyUnfit:
        return _save(source, path, transform_context, feedback, "")


def _save(
    source: LayerSource,
    path: Path,
    transform_context: QgsCoordinateTransformContext,
    feedback: Feedback | None,
    key: str | None,
) -> Path:
    number = _NO_GEOMETRY if source.wkb_type is None else source.native_type
    writer = VectorFileWriter(
        path,
        source.fields,
        wkb_type(number),
        source.crs,
        transform_context,
        safe_file_name(source.name),  # GeoPackage refuses some characters
        overwrite=True,
        key=key,
    )

    def check_cancelled() -> None:
        if feedback is not None and feedback.isCanceled():
            raise Cancelled

    try:
        batch: list[QgsFeature] = []
        for feature in source.features.getFeatures(QgsFeatureRequest()):
            batch.append(feature)
            if len(batch) == _BATCH_ROWS:
                writer.add(batch)
                batch = []
                check_cancelled()
        writer.add(batch)
        return writer.finish(lambda written: _keep_style(written, source), check_cancelled)
    finally:
        writer.abandon()


def _keep_style(path: Path, source: LayerSource) -> None:
    document = QDomDocument()
    layer = QgsVectorLayer(str(path), source.name, "ogr")
    if not source.style or not layer.isValid() or not document.setContent(source.style):
        return
    layer.importNamedStyle(document)
    if path.suffix.lower() == ".gpkg":
        problem = style_into_database(layer, safe_file_name(source.name))
        if problem:
            log.info("style of %s: %s", path.name, problem)
    else:
        layer.saveNamedStyle(str(path.with_suffix(STYLE_SUFFIX)), portable_categories())


def saved_layers(report: ShapefileReport) -> list[QgsVectorLayer]:
    """Open what was saved, with the source's names as aliases. Main thread."""
    layers = []
    for written in report.written:
        layer = QgsVectorLayer(_address(written), Path(written.name).stem, "ogr")
        for field in report.plan.fields:
            for column in field.columns[:1] if field.is_renamed else ():
                index = layer.fields().lookupField(column.name)
                if index >= 0 and not layer.attributeAlias(index):
                    layer.setFieldAlias(index, field.source)
        layers.append(layer)
    return layers


def _address(written: WrittenFile) -> str:
    """What QGIS opens: a file, or one in a zip."""
    if written.path.suffix.lower() == ".zip":
        return f"/vsizip/{written.path}/{written.name}"
    return str(written.path)
