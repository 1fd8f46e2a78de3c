"""The part of the window that tells of the highlighted layer: place, rows, fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QTableView, QTreeView, QVBoxLayout, QWidget

from ..core.download.preflight import Preflight
from .card_text import cost_text, shapefile_text
from .extent_map import ExtentMap
from .field_model import FieldModel
from .layer_card import LayerCard
from .layer_text import detail_text
from .plain_text import bounded, tooltip
from .sample_model import SampleModel


@dataclass(frozen=True)
class LayerWidgets:
    """The form's widgets."""

    name_label: QLabel
    detail_label: QLabel
    cost_label: QLabel
    shapefile_label: QLabel
    preview_group: QgsCollapsibleGroupBox
    map_place: QVBoxLayout
    sample_view: QTableView
    field_view: QTreeView
    fields_count_label: QLabel
    all_fields_button: QPushButton
    no_fields_button: QPushButton


class LayerView(QObject):
    """Follows the card, and tells it which fields are wanted.

    Args:
        card: knows the highlighted layer.
        widgets: of the form.
        window: owns this object.
    """

    def __init__(self, card: LayerCard, widgets: LayerWidgets, window: QWidget) -> None:
        super().__init__(window)
        self._card, self._widgets = card, widgets
        self._map = ExtentMap(window)
        self._sample, self._fields = SampleModel(self), FieldModel(self)
        self._described = ""  # the layer whose fields are shown
        self._drawn: object = None
        self._listed: Preflight | None = None
        self._map.setMinimumSize(150, 120)
        self._map.setMaximumSize(220, 150)
        self._map.setAccessibleName(self.tr("Where the highlighted layer is"))
        widgets.map_place.addWidget(self._map)
        widgets.sample_view.setModel(self._sample)
        rows = widgets.sample_view.verticalHeader()
        rows.setDefaultSectionSize(rows.minimumSectionSize())
        widgets.sample_view.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        widgets.field_view.setModel(self._fields)
        widgets.all_fields_button.clicked.connect(lambda: self._fields.check_all(True))
        widgets.no_fields_button.clicked.connect(lambda: self._fields.check_all(False))
        self._fields.choice_changed.connect(self._on_fields)
        card.filter_taken.connect(self._describe_anew)
        card.changed.connect(self._refresh)
        self._refresh()

    def close(self) -> None:
        """Stop drawing, for good."""
        self._map.close_down()

    # inside

    def _on_fields(self) -> None:
        self._card.set_fields(self._fields.chosen())
        self._refresh_fields_count()

    def _describe_anew(self) -> None:
        """Show the fields that were chosen elsewhere."""
        self._described = ""

    def _refresh(self) -> None:
        card, widgets = self._card, self._widgets
        entry, layer = card.entry, card.layer
        widgets.name_label.setText(bounded(entry.name) if entry is not None else "")
        widgets.name_label.setVisible(entry is not None)
        widgets.name_label.setToolTip(tooltip(entry.url if entry is not None else ""))
        widgets.detail_label.setText(detail_text(card))
        widgets.cost_label.setText(cost_text(card))
        widgets.shapefile_label.setText(shapefile_text(card))
        is_of_rows = entry is not None and entry.kind.is_importable
        for one in (widgets.cost_label, widgets.shapefile_label, widgets.preview_group):
            one.setVisible(is_of_rows)
        self._refresh_preview()
        self._refresh_fields()
        for widget in (widgets.field_view, widgets.all_fields_button, widgets.no_fields_button):
            widget.setEnabled(layer is not None)

    def _refresh_preview(self) -> None:
        """Draw the extent, and list the first rows, when they are others than before."""
        card = self._card
        choice = card.choice(card.entry)
        shown = (card.layer, choice.extent)
        if shown != self._drawn:
            self._drawn = shown
            self._map.show_layer(card.layer, choice.extent, choice.extent_crs)
            self._map.setVisible(card.layer is None or bool(card.layer.geometry_type))
        if card.preflight is not self._listed:
            self._listed = card.preflight
            self._sample.show(card.preflight)
            _fit_columns(self._widgets.sample_view, range(self._sample.columnCount()), 40)

    def _refresh_fields(self) -> None:
        card, view = self._card, self._widgets.field_view
        entry, layer = card.entry, card.layer
        shown = entry.key if entry is not None and layer is not None else ""
        if shown != self._described:
            self._described = shown
            chosen = card.choice(entry).field_names
            self._fields.set_fields(layer.fields if layer is not None else (), chosen)
            _fit_columns(view, (0, 1), 120)
        self._refresh_fields_count()

    def _refresh_fields_count(self) -> None:
        chosen, total = self._fields.counts()
        text = self.tr("{chosen} of {total}").format(chosen=chosen, total=total) if total else ""
        self._widgets.fields_count_label.setText(text)


def _fit_columns(view: QTableView | QTreeView, columns: Iterable[int], least: int) -> None:
    """Show names and values whole, unless they are very long."""
    for column in columns:
        view.resizeColumnToContents(column)
        width = view.columnWidth(column) + 12
        view.setColumnWidth(column, min(max(width, least), 240))
