"""LayerFerry: whole, proven layers from secured ArcGIS services, in QGIS.

Importing this package touches neither QGIS nor Qt, so its pure parts serve any script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import LayerFerryPlugin


def classFactory(iface: QgisInterface) -> LayerFerryPlugin:
    """Build the plugin; QGIS calls this by name when it loads it."""
    from .plugin import LayerFerryPlugin

    return LayerFerryPlugin(iface)
