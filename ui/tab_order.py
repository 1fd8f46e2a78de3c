"""The Tab key goes through a window as one reads it, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLayout, QScrollArea, QSplitter, QToolButton, QWidget


def order_tabs(window: QWidget) -> None:
    """Follow the layouts, row by row; called when all widgets are in their places."""
    stops = [one for one in _inside(window) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for first, second in zip(stops, stops[1:]):
        QWidget.setTabOrder(first, second)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])
    for item in map(layout.itemAt, places):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
            yield from _inside(widget)
        elif inner is not None:
            yield from _of_layout(inner)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """What a widget is made of, as far as it was put together by layouts."""
    if isinstance(widget, QgsCollapsibleGroupBoxBasic):
        for button in widget.findChildren(QToolButton, "collapseButton"):
            button.setAccessibleName(widget.title())  # QGIS gives it none
            yield button
    if isinstance(widget, QScrollArea):
        yield from _inside(widget.widget())
    elif isinstance(widget, QSplitter):
        for place in range(widget.count()):
            yield from _inside(widget.widget(place))
    elif widget.layout() is not None:
        yield from _of_layout(widget.layout())
