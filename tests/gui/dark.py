"""QGIS with a dark theme, for a while."""

from __future__ import annotations

import contextlib

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication


@contextlib.contextmanager
def dark():
    """Colours like those of the theme “Night Mapping”."""
    before = QApplication.palette()
    palette = QPalette(QColor(50, 50, 50), QColor(45, 45, 45))
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: (50, 50, 50),
        roles.Base: (35, 35, 35),
        roles.AlternateBase: (45, 45, 45),
        roles.Text: (230, 230, 230),
        roles.WindowText: (230, 230, 230),
        roles.ButtonText: (230, 230, 230),
        roles.ToolTipBase: (60, 60, 60),
        roles.ToolTipText: (230, 230, 230),
        roles.Highlight: (90, 120, 160),
        roles.HighlightedText: (255, 255, 255),
    }.items():
        palette.setColor(role, QColor(*colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(128, 128, 128))
    QApplication.setPalette(palette)
    try:
        yield
    finally:
        QApplication.setPalette(before)
