"""What comes besides a layer's rows, handed to Processing: tables, and relations in a project."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsVectorLayer,
)

from ..core.host.import_job import Outcome
from ..core.host.loaded_layer import complete_loaded
from ..core.host.project_relations import relate


def table_sources(outcome: Outcome, context: QgsProcessingContext) -> list[str]:
    """What stands for each table in the results; memory layers go into Processing's keeping."""
    found = []
    for one in outcome.additions.tables:
        layer = one.outcome.layer
        if layer is not None:
            context.temporaryLayerStore().addMapLayer(layer)
        found.append(one.outcome.source if layer is None else str(layer.id()))
    return found


class Completion:
    """Completes the layers of one import when Processing has put them into a project."""

    def __init__(self, project: QgsProject, outcome: Outcome) -> None:
        self._project, self._additions = project, outcome.additions
        self._left = {self._additions.number, *(one.number for one in self._additions.tables)}
        self._layers: dict[int, QgsVectorLayer] = {}

    def of(self, number: int, outcome: Outcome) -> QgsProcessingLayerPostProcessorInterface:
        """What QGIS calls with one of the layers; each has its own, for QGIS deletes them all."""
        return _Loaded(self, number, outcome)

    def add(self, number: int, outcome: Outcome, layer: QgsVectorLayer) -> None:
        """Take a layer that is in the project (main thread)."""
        self._layers[number] = layer
        self._left.discard(number)
        if outcome.layer is None:
            complete_loaded(layer, outcome)
        if not self._left:
            relate(self._project, self._additions, self._layers)


class _Loaded(QgsProcessingLayerPostProcessorInterface):
    # QGIS owns the C++ half only; without its Python half nothing would be called
    _waiting: ClassVar[set[_Loaded]] = set()

    def __init__(self, completion: Completion, number: int, outcome: Outcome) -> None:
        super().__init__()
        self._waiting.add(self)
        self._completion, self._number, self._outcome = completion, number, outcome

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        _context: QgsProcessingContext,
        _feedback: QgsProcessingFeedback,
    ) -> None:
        self._waiting.discard(self)
        self._completion.add(self._number, self._outcome, layer)
