"""A layer's looks and manners kept with its file, so that they are there wherever it is opened."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsMapLayer, QgsVectorLayer

from ..rest.layer import LayerDescription
from ..rest.renamed import renamed
from .dressing import dress
from .qt_compat import style_into_database

log = logging.getLogger(__name__)

STYLE_SUFFIX = ".qml"


def keep_style(
    path: Path, described: LayerDescription, names: Mapping[str, str], table: str = ""
) -> None:
    """Put the style into a GeoPackage, or beside any other file (any thread).

    A file without its style is whole; where the style cannot be kept, only the log says so.

    Args:
        path: of a closed file that nobody else uses yet.
        described: as its server describes it.
        names: server's name -> the file's, for columns that have another one there.
        table: in a GeoPackage of several; "" = the only one.
    """
    source = f"{path}|layername={table}" if table else str(path)
    layer = QgsVectorLayer(source, described.name, "ogr")
    if not layer.isValid():
        log.info("style of %s: QGIS cannot open the file", path.name)
        return
    dress(layer, renamed(described, names) if names else described)
    if path.suffix.lower() == ".gpkg":
        problem = style_into_database(layer, described.name)
        if problem:
            log.info("style of %s: %s", path.name, problem)
    else:
        style = path.with_suffix(STYLE_SUFFIX)
        answer = layer.saveNamedStyle(str(style), portable_categories())
        log.debug("style of %s: %s", path.name, answer)
        with suppress(OSError):  # QGIS does not look whether all of it has arrived
            if not style.read_bytes().rstrip().endswith(b"</qgis>"):
                style.unlink()


def portable_categories() -> object:
    """All of a style but what tells of this machine and this session."""
    kinds = QgsMapLayer.StyleCategory
    return (
        kinds.LayerConfiguration
        | kinds.Symbology
        | kinds.Labeling
        | kinds.Fields
        | kinds.Forms
        | kinds.Rendering
        | kinds.AttributeTable
        | kinds.Temporal
        | kinds.Diagrams
    )
