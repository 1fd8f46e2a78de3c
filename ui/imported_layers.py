"""Puts what an import brought into the project."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from ..core.errors import ExportError
from ..core.export.report import CROSSWALK_SUFFIX, is_crosswalk
from ..core.host.additions import Additions
from ..core.host.import_job import Outcome
from ..core.host.layer_notes import note_origin
from ..core.host.layer_schema import qgis_fields
from ..core.host.project_relations import relate
from .layer_groups import add_in_groups


def add_to_project(outcome: Outcome, name: str, groups: Sequence[str] = ()) -> QgsVectorLayer:
    """Add the layer, or load the file and add that (main thread).

    Args:
        outcome: of an import that has an output.
        name: of a file's layer; a memory layer has its own.
        groups: names of the layer tree's groups it goes into, the outermost first.

    Raises:
        ExportError: QGIS cannot open the file that was written.
    """
    layer = outcome.layer
    if layer is None:
        layer = QgsVectorLayer(outcome.source, name, "ogr")
        if not layer.isValid():
            raise ExportError(
                f"QGIS cannot open {outcome.path}.", "The file was written; look at it there."
            )
        layer.loadDefaultStyle()  # again, for QGIS drops the times in it when a layer is opened
        _dress(layer, outcome)
    if not add_in_groups(layer, groups):
        raise ExportError(f"QGIS did not take the layer {name} into the project.")
    _add_what_came_besides(outcome.additions, layer, groups)
    return layer


def _add_what_came_besides(
    additions: Additions, layer: QgsVectorLayer, groups: Sequence[str]
) -> None:
    """Add related tables and attachments, and relate them to the layer."""
    layers = {one.number: add_to_project(one.outcome, one.name, groups) for one in additions.tables}
    relate(QgsProject.instance(), additions, {**layers, additions.number: layer})


def _dress(layer: QgsVectorLayer, outcome: Outcome) -> None:
    """Give a layer of a file what the file cannot hold: aliases, origin, receipt."""
    if outcome.description is None:
        return
    aliases = {
        field.name().casefold(): field.alias() for field in qgis_fields(outcome.description.fields)
    }
    sources = _sources(Path(outcome.path))
    for index, field in enumerate(layer.fields()):
        source = sources.get(field.name().casefold(), field.name())
        alias = aliases.get(source.casefold()) or source
        if alias != field.name():
            layer.setFieldAlias(index, alias)
    if outcome.receipt is not None:
        note_origin(layer, outcome.description, outcome.receipt)


def _sources(path: Path) -> dict[str, str]:
    """The server's names of a Shapefile's shortened columns, from the list beside it."""
    listed = path.with_name(f"{path.stem}{CROSSWALK_SUFFIX}")
    if path.suffix.lower() not in (".shp", ".dbf") or not is_crosswalk(listed):
        return {}
    with listed.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))[1:]
    return {row[1].casefold(): row[0] for row in rows if len(row) > 1 and row[1]}
