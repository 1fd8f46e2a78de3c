"""The part of the window that says which rows of a layer are wanted, and where they shall lie."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import (
    QgsExtentWidget,
    QgsFilterLineEdit,
    QgsMapCanvas,
    QgsProjectionSelectionWidget,
    QgsSpinBox,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton, QWidget

from ..core.host.gateway import Gateway
from ..core.host.layer_schema import qgis_crs
from .layer_card import LayerCard
from .where_builder import WhereBuilder


@dataclass(frozen=True)
class FilterWidgets:
    """The form's widgets."""

    where_edit: QgsFilterLineEdit
    build_button: QPushButton
    extent_widget: QgsExtentWidget
    selection_button: QPushButton
    crs_widget: QgsProjectionSelectionWidget
    limit_box: QgsSpinBox


class FilterPanel(QObject):
    """Shows the highlighted layer's choice and changes it.

    Args:
        gateway: of the session.
        card: knows the highlighted layer.
        widgets: of the form.
        canvas: of QGIS's map, to take an extent from; None where there is no map.
        window: owns this object.
    """

    noted = pyqtSignal(str)  # one sentence

    def __init__(
        self,
        gateway: Gateway,
        card: LayerCard,
        widgets: FilterWidgets,
        canvas: QgsMapCanvas | None,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._gateway, self._card, self._canvas, self._window = gateway, card, canvas, window
        self._widgets = widgets
        self._shown = ""
        self._is_filling = False
        self._set_up()
        card.changed.connect(self._refresh)
        card.filter_taken.connect(self._fill)
        widgets.where_edit.textChanged.connect(self._on_where)
        widgets.build_button.clicked.connect(lambda _checked=False: self._build())
        widgets.extent_widget.extentChanged.connect(lambda _box: self._on_extent())
        widgets.extent_widget.toggleDialogVisibility.connect(window.setVisible)
        widgets.selection_button.clicked.connect(lambda _checked=False: self._take_selection())
        widgets.crs_widget.crsChanged.connect(self._on_crs)
        widgets.limit_box.valueChanged.connect(self._on_limit)
        self._refresh()

    # setting up

    def _set_up(self) -> None:
        extent, crs, limit = (
            self._widgets.extent_widget,
            self._widgets.crs_widget,
            self._widgets.limit_box,
        )
        extent.setNullValueAllowed(True, self.tr("Everywhere"))
        if self._canvas is not None:
            extent.setMapCanvas(self._canvas)
        crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        crs.setNotSetText(self.tr("The layer's own"))
        crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CurrentCrs, False)
        limit.setClearValue(0, self.tr("All rows"))

    # showing

    def _refresh(self) -> None:
        """Follow the card to another layer."""
        entry, layer = self._card.entry, self._card.layer
        key = entry.key if entry is not None and layer is not None else ""
        if key != self._shown:
            self._shown = key
            self._fill()
        is_known = layer is not None
        has_shapes = layer is not None and bool(layer.geometry_type)
        widgets = self._widgets
        for widget in (widgets.where_edit, widgets.build_button, widgets.limit_box):
            widget.setEnabled(is_known)
        for widget in (widgets.extent_widget, widgets.selection_button, widgets.crs_widget):
            widget.setEnabled(has_shapes)

    def _fill(self) -> None:
        """Show the choice of the highlighted layer."""
        widgets, choice, layer = (
            self._widgets,
            self._card.choice(self._card.entry),
            self._card.layer,
        )
        self._is_filling = True
        try:
            if widgets.where_edit.text() != choice.where:
                widgets.where_edit.setText(choice.where)
            if layer is not None and layer.extent is not None and layer.geometry_type:
                box = layer.extent
                widgets.extent_widget.setOriginalExtent(
                    QgsRectangle(box.xmin, box.ymin, box.xmax, box.ymax),
                    qgis_crs(box.spatial_reference or layer.spatial_reference),
                )
            if choice.extent is None:
                widgets.extent_widget.clear()
                for edit in widgets.extent_widget.findChildren(QLineEdit):
                    edit.deselect()  # QGIS highlights “Everywhere” as if it were to be typed over
            else:
                widgets.extent_widget.setOutputCrs(choice.extent_crs)
                widgets.extent_widget.setOutputExtentFromUser(choice.extent, choice.extent_crs)
            widgets.crs_widget.setCrs(choice.crs)
            widgets.limit_box.setValue(choice.row_limit)
        finally:
            self._is_filling = False

    # changing

    def _on_where(self, text: str) -> None:
        if not self._is_filling:
            self._card.set_where(text)

    def _on_extent(self) -> None:
        if self._is_filling:
            return
        widget = self._widgets.extent_widget
        box = widget.outputExtent() if widget.isValid() else QgsRectangle()
        is_somewhere = not box.isNull() and box.isFinite()
        self._card.set_extent(box if is_somewhere else None, widget.outputCrs())

    def _on_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        if not self._is_filling:
            self._card.set_crs(crs)

    def _on_limit(self, rows: int) -> None:
        if not self._is_filling:
            self._card.set_row_limit(rows)

    def _take_selection(self) -> None:
        """Want only what touches the box around the selected features."""
        found = QgsRectangle()
        crs = QgsCoordinateReferenceSystem()
        current = None if self._canvas is None else self._canvas.currentLayer()
        # the active layer first, then any other with a selection
        for layer in (current, *QgsProject.instance().mapLayers().values()):
            if isinstance(layer, QgsVectorLayer) and layer.selectedFeatureCount():
                found, crs = layer.boundingBoxOfSelected(), layer.crs()
                break
        if found.isNull():
            self.noted.emit(self.tr("No features are selected. Select some on the map first."))
            return
        widget = self._widgets.extent_widget
        widget.setOutputCrs(crs)
        widget.setOutputExtentFromUser(found, crs)

    def _build(self) -> None:
        layer = self._card.layer
        if layer is None:
            return
        builder = WhereBuilder(self._gateway, layer, self._widgets.where_edit.text(), self._window)
        builder.built.connect(self._widgets.where_edit.setText)
        builder.finished.connect(lambda _result: builder.deleteLater())
        builder.open()
