"""Where an algorithm's layer goes: a file by its extension, or a memory layer."""

from __future__ import annotations

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
)

from ..core.host.import_job import MEMORY, Outcome

_TEMPORARY = "TEMPORARY_OUTPUT"


class Destination:
    """Reads a layer output parameter and hands the finished layer to Processing.

    Attributes:
        path: a file path, or ``memory:``.
        table: of a database file that is to stay otherwise; "" = the file is replaced.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        name: str = "OUTPUT",
    ) -> None:
        self._context, self._name = context, name
        value = parameters.get(name)
        self._project: QgsProject | None = None
        self._layer_name = ""
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            self._project, self._layer_name = value.destinationProject, value.destinationName
            value = value.sink
        if isinstance(value, QgsProperty):
            value, _ok = value.valueAsString(context.expressionContext(), "")
        text = str(value or "")
        if not text:
            raise QgsProcessingException("OUTPUT is missing. Give a file, or memory:")
        is_memory = text == _TEMPORARY or text.startswith(MEMORY)
        self.path, self.table = (MEMORY, "") if is_memory else _file_and_table(text)

    def hand_over(self, outcome: Outcome) -> str:
        """Give the layer to Processing; return what stands for it in the results."""
        if outcome.layer is None:
            self._load_on_completion(outcome.source, self._layer_name)
            return outcome.source if self.table else outcome.path
        layer = outcome.layer
        if self._layer_name:
            layer.setName(self._layer_name)
        self._context.temporaryLayerStore().addMapLayer(layer)
        self._load_on_completion(layer.id(), layer.name())
        for one in outcome.additions.tables:
            related = one.outcome.layer
            if related is not None:
                self._context.temporaryLayerStore().addMapLayer(related)
                self._load_on_completion(related.id(), related.name())
        return str(layer.id())

    def _load_on_completion(self, layer_or_path: str, name: str) -> None:
        if self._project is None:
            return
        details = QgsProcessingContext.LayerDetails(
            name, self._project, self._name, QgsProcessingUtils.LayerHint.Vector
        )
        self._context.addLayerToLoadOnCompletion(layer_or_path, details)


def _file_and_table(text: str) -> tuple[str, str]:
    """Read ``ogr:dbname='/x/y.gpkg' table="t" (geom)``, QGIS's words for a table in a file."""
    if not text.startswith("ogr:"):
        return text, ""
    uri = QgsDataSourceUri(text[len("ogr:") :])
    return str(uri.database()), str(uri.table())
