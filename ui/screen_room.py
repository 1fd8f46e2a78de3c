"""Windows that fit the screen, however small or enlarged it is."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QWidget

_FRAME = QSize(16, 48)  # of a window, about; it is known only once the window is shown


def fit_to_screen(window: QWidget) -> None:
    """Make a window that is not shown yet no larger than its screen."""
    room = window.screen().availableSize() - _FRAME
    window.resize(window.size().boundedTo(room))
