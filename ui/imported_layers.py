"""Puts what an import brought into the project."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject, QgsVectorLayer

from ..core.errors import ExportError
from ..core.host.additions import Additions
from ..core.host.import_job import Outcome
from ..core.host.inert_text import inert
from ..core.host.loaded_layer import complete_loaded
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
        layer = QgsVectorLayer(outcome.source, inert(name), "ogr")
        if not layer.isValid():
            raise ExportError(
                f"QGIS cannot open {outcome.path}.", "The file was written; look at it there."
            )
        complete_loaded(layer, outcome)
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
