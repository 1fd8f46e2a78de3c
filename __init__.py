"""LayerFerry: whole, proven layers from secured ArcGIS services."""

from __future__ import annotations


def classFactory(iface):  # noqa: N802, ANN001, ANN201  the name and the call are QGIS's
    """Give QGIS the plugin; imported here so that the package itself never needs QGIS."""
    from .plugin import LayerFerryPlugin

    return LayerFerryPlugin(iface)
