"""Addresses in tables and trees, readable in windows that run from right to left too."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QStyledItemDelegate

_ISOLATED = "\u2066{}\u2069"  # left-to-right isolate, and its end


class AddressCells(QStyledItemDelegate):
    """Paints a cell that is an address from left to right; what is copied from it stays plain.

    In a line that runs from right to left its last “/” would stand at its beginning.
    """

    def displayText(self, value: Any, locale: QLocale) -> str:
        """Return what is painted."""
        text: str = super().displayText(value, locale)
        is_address = text.startswith(("https://", "http://")) and " " not in text
        return _ISOLATED.format(text) if is_address else text
