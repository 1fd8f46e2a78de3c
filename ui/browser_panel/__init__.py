"""LayerFerry's place in QGIS's Browser panel: connections, folders, services, layers."""
