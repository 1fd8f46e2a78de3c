"""QGIS's own icons for what a server offers."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from ..core.rest.catalog import Entry, EntryKind

_ROOT = Path(__file__).resolve().parents[1]
_BY_KIND = {
    EntryKind.FOLDER: "mIconFolder.svg",
    EntryKind.GROUP: "mActionAddGroup.svg",
    EntryKind.TABLE: "mIconTableLayer.svg",
    EntryKind.RASTER: "mIconRaster.svg",
    EntryKind.SEARCH: "mIconFolder.svg",
    EntryKind.MORE: "mActionArrowDown.svg",
    EntryKind.GROUPS: "mIconFolder.svg",
    EntryKind.WEB_MAP: "mIconQgsProjectFile.svg",
}
_BY_SERVICE = {"MapServer": "mIconAms.svg", "FeatureServer": "mIconAfs.svg"}
_BY_GEOMETRY = {
    "esriGeometryPoint": "mIconPointLayer.svg",
    "esriGeometryMultipoint": "mIconPointLayer.svg",
    "esriGeometryPolyline": "mIconLineLayer.svg",
    "esriGeometryPolygon": "mIconPolygonLayer.svg",
    "esriGeometryEnvelope": "mIconPolygonLayer.svg",
    "esriGeometryMultiPatch": "mIconPolygonLayer.svg",
}


def plugin_icon() -> QIcon:
    """The ferry."""
    return QIcon(str(_ROOT / "icon.svg"))


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS's theme, light or dark."""
    return QgsApplication.getThemeIcon(f"/{name}")


def entry_icon(entry: Entry) -> QIcon:
    """The icon that QGIS would show for such a thing."""
    return theme_icon(entry_icon_name(entry))


def entry_icon_name(entry: Entry) -> str:
    """The name of that icon in QGIS's theme; any thread."""
    name = _BY_KIND.get(entry.kind)
    if entry.kind is EntryKind.SERVICE:
        name = _BY_SERVICE.get(entry.detail)
    elif entry.kind is EntryKind.LAYER:
        name = _BY_GEOMETRY.get(entry.detail, "mIconVector.svg")
    return name or "mIconVector.svg"
