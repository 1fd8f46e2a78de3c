"""Where the user guide is: with the plugin, so that reading it needs no network."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

_ROOT = Path(__file__).resolve().parents[2]


def guide_page(name: str = "index") -> QUrl:
    """Address of a page of the guide: packed with the plugin, or as it is written in a checkout.

    Args:
        name: of the page, such as ``shapefile``.
    """
    packed = _ROOT / "help" / f"{name}.html"
    written = _ROOT / "docs" / f"{name}.md"
    return QUrl.fromLocalFile(str(packed if packed.is_file() else written))
