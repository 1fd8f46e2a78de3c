"""The Processing provider `layerferry`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .import_layer import ImportLayerAlgorithm
from .list_layers import ListLayersAlgorithm
from .merge_receipts import MergeReceiptsAlgorithm
from .run_preset import RunPresetAlgorithm
from .save_shapefile import SaveShapefileAlgorithm
from .update_layer import UpdateLayerAlgorithm

_ICON = Path(__file__).resolve().parents[1] / "icon.svg"


class LayerFerryProvider(QgsProcessingProvider):
    """Offers the import, the listing and the honest Shapefile."""

    def loadAlgorithms(self) -> None:
        """Register the algorithms."""
        for algorithm in (
            ImportLayerAlgorithm,
            ListLayersAlgorithm,
            MergeReceiptsAlgorithm,
            RunPresetAlgorithm,
            SaveShapefileAlgorithm,
            UpdateLayerAlgorithm,
        ):
            self.addAlgorithm(algorithm())

    def id(self) -> str:
        """Stable id."""
        return "layerferry"

    def name(self) -> str:
        """Name in the toolbox."""
        return "LayerFerry"

    def longName(self) -> str:
        """Name with what it is about."""
        return self.tr("LayerFerry (secured ArcGIS services)")

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(_ICON))
