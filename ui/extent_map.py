"""A little map that shows where a layer is, over the outlines of countries that QGIS brings."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

from ..core.host.layer_schema import qgis_crs
from ..core.rest.layer import LayerDescription

_WORLD = QgsRectangle(-180, -90, 180, 90)
_LEAST_DEGREES = 0.5  # across: a box of a few metres would be seen over nothing at all


class ExtentMap(QgsMapCanvas):
    """Draws a layer's extent, and the one that is wanted of it, in longitude and latitude."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crs = QgsCoordinateReferenceSystem("EPSG:4326")
        self.setDestinationCrs(self._crs)
        self.setCanvasColor(self.palette().color(QPalette.ColorRole.Base))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._outlines: QgsVectorLayer | None = None
        highlight = self.palette().color(QPalette.ColorRole.Highlight)
        self._of_layer = self._band(highlight)
        self._wanted = self._band(QColor(200, 80, 0))
        #: what is shown, (west, south, east, north) in degrees; None = nothing
        self.shown: tuple[float, float, float, float] | None = None

    def show_layer(
        self,
        layer: LayerDescription | None,
        wanted: QgsRectangle | None,
        wanted_crs: QgsCoordinateReferenceSystem,
    ) -> None:
        """Turn to a layer; None shows the world alone."""
        self._set_up_outlines()
        extent = None
        if layer is not None and layer.extent is not None:
            own = layer.extent
            reference = own.spatial_reference or layer.spatial_reference
            box = QgsRectangle(own.xmin, own.ymin, own.xmax, own.ymax)
            extent = self._in_degrees(box, qgis_crs(reference))
        chosen = None if wanted is None else self._in_degrees(wanted, wanted_crs)
        self._draw(self._of_layer, extent)
        self._draw(self._wanted, chosen)
        self.shown = None
        view = QgsRectangle(_WORLD)
        if extent is not None:
            self.shown = (
                extent.xMinimum(),
                extent.yMinimum(),
                extent.xMaximum(),
                extent.yMaximum(),
            )
            view = QgsRectangle(extent)
            view.grow(max(0.4 * max(view.width(), view.height()), _LEAST_DEGREES))
        self.setExtent(view)
        self.refresh()

    def close_down(self) -> None:
        """Stop drawing, for good."""
        self.stopRendering()
        self.setLayers([])
        self._outlines = None

    # inside

    def _band(self, color: QColor) -> QgsRubberBand:
        band = QgsRubberBand(self)
        band.setColor(color)
        fill = QColor(color)
        fill.setAlpha(50)
        band.setFillColor(fill)
        band.setWidth(2)
        return band

    def _set_up_outlines(self) -> None:
        if self._outlines is not None:
            return
        path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
        options = QgsVectorLayer.LayerOptions(QgsProject.instance().transformContext())
        options.loadDefaultStyle = False
        self._outlines = QgsVectorLayer(f"{path}|layername=countries", "", "ogr", options)
        if not self._outlines.isValid():
            return  # the box alone still tells its shape
        symbol = self._outlines.renderer().symbol()
        symbol.setColor(self.palette().color(QPalette.ColorRole.Button))
        self.setLayers([self._outlines])

    def _in_degrees(
        self, box: QgsRectangle, crs: QgsCoordinateReferenceSystem
    ) -> QgsRectangle | None:
        if not crs.isValid():
            return None
        transform = QgsCoordinateTransform(crs, self._crs, QgsProject.instance())
        try:
            found = transform.transformBoundingBox(box)
        except QgsCsException:
            return None
        return found if found.isFinite() else None

    def _draw(self, band: QgsRubberBand, box: QgsRectangle | None) -> None:
        if box is None:
            band.hide()
            return
        band.setToGeometry(QgsGeometry.fromRect(box), None)
        band.show()
