"""The layer that an update is for, as it is on the main thread, and its siblings in the project."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureSource,
    QgsFields,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..errors import DownloadError
from .apply_update import refresh
from .origin_notes import Notes, file_of, notes_of


@dataclass(frozen=True)
class UpdateTarget:
    """What is to be updated, as it is on the main thread when the update begins.

    Attributes:
        path: of the file; None for a memory layer.
        uri: as QGIS opens it, without a filter of the user's.
        notes: of a memory layer; those of a file are read by the job.
        source: of a memory layer's rows.
    """

    name: str
    path: Path | None
    uri: str
    notes: Notes | None
    source: QgsFeatureSource | None
    fields: QgsFields
    wkb_type: object
    context: QgsCoordinateTransformContext

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> UpdateTarget:
        """Take what a job needs of a layer (main thread).

        Raises:
            DownloadError: it does not know its origin, or somebody is editing it.
        """
        path = file_of(layer)
        is_memory = layer.providerType() == "memory"
        if not is_memory and path is None:
            raise DownloadError(
                f"“{layer.name()}” is not of a kind that can be updated.",
                "Updates work for memory layers, GeoPackages and Shapefiles (not in a .zip).",
            )
        same = [layer] if path is None else [layer, *layers_of_file(path)]
        if any(one.isEditable() for one in same):
            raise DownloadError(
                f"“{layer.name()}” is being edited.", "Save or discard the edits, then try again."
            )
        return cls(
            layer.name(),
            path,
            "" if path is None else _without_filter(layer.source()),
            notes_of(layer) if is_memory else None,
            QgsVectorLayerFeatureSource(layer) if is_memory else None,
            QgsFields(layer.dataProvider().fields()),  # without columns that QGIS computes
            layer.wkbType(),
            QgsProject.instance().transformContext(),
        )


def layers_of_file(path: Path) -> list[QgsVectorLayer]:
    """The project's layers that show a file (main thread)."""
    layers = QgsProject.instance().mapLayers().values()
    return [one for one in layers if isinstance(one, QgsVectorLayer) and file_of(one) == path]


def refresh_layers(path: Path) -> None:
    """Let QGIS show what is in a file now (main thread)."""
    for layer in layers_of_file(path):
        refresh(layer)


def _without_filter(uri: str) -> str:
    """The same source without the user's filter: rows that are hidden are there all the same."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", uri)
    parts.pop("subset", None)
    return str(registry.encodeUri("ogr", parts))
