"""Where an algorithm's layer goes: a file by its extension, or a memory layer."""

from __future__ import annotations

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
)

from ..core.host.import_job import MEMORY, Outcome
from .tables import Completion, table_sources

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

    def hand_over(self, outcome: Outcome) -> tuple[str, list[str]]:
        """Give the layer to Processing; return what stands for it, and for each further table."""
        layer, number = outcome.layer, outcome.additions.number
        tables = table_sources(outcome, self._context)
        completion = None if self._project is None else Completion(self._project, outcome)
        if layer is None:
            source, name = outcome.source, self._layer_name
            own = source if self.table else outcome.path
        else:
            if self._layer_name:
                layer.setName(self._layer_name)
            self._context.temporaryLayerStore().addMapLayer(layer)
            own = source = str(layer.id())
            name = layer.name()
        if completion is not None:
            self._load_on_completion(source, name, completion.of(number, outcome))
            for place, one in zip(tables, outcome.additions.tables):
                post = completion.of(one.number, one.outcome)
                self._load_on_completion(place, one.name, post)
        return own, tables

    def _load_on_completion(
        self, layer_or_path: str, name: str, post: QgsProcessingLayerPostProcessorInterface
    ) -> None:
        details = QgsProcessingContext.LayerDetails(
            name, self._project, self._name, QgsProcessingUtils.LayerHint.Vector
        )
        details.setPostProcessor(post)
        self._context.addLayerToLoadOnCompletion(layer_or_path, details)


def _file_and_table(text: str) -> tuple[str, str]:
    """Read ``ogr:dbname='/x/y.gpkg' table="t" (geom)``, QGIS's words for a table in a file."""
    if not text.startswith("ogr:"):
        return text, ""
    uri = QgsDataSourceUri(text[len("ogr:") :])
    return str(uri.database()), str(uri.table())
