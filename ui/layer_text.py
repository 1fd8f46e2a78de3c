"""A layer in words: kind of shape, rows, reference system."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.download.plan import not_importable
from ..core.host.layer_schema import qgis_crs
from ..core.rest.catalog import Entry, EntryKind
from ..core.rest.layer import LayerDescription
from .layer_card import Counting, LayerCard
from .messages import message_for
from .numbers import rows_text
from .plain_text import bounded

translate = QCoreApplication.translate


def detail_text(card: LayerCard) -> str:
    """Describe the highlighted line of the tree in one sentence or list."""
    entry = card.entry
    if entry is None:
        return translate("LayerText", "Choose a layer on the left.")
    if not entry.kind.is_importable:
        return _container_text(entry)
    if card.error is not None:
        return bounded(message_for(card.error).text)
    layer = card.layer
    if layer is None:
        return translate("LayerText", "Reading…")
    if not layer.kind.is_importable or not layer.can_query:
        return bounded(message_for(not_importable(layer)).text)
    parts = [_shape_text(layer), _rows_text(card)]
    if layer.geometry_type:
        parts.append(_crs_text(layer))
    return " · ".join(parts)


def _container_text(entry: Entry) -> str:
    texts = {
        EntryKind.FOLDER: translate("LayerText", "A folder: open it and choose a layer in it."),
        EntryKind.SERVICE: translate(
            "LayerText", "A service: tick it for all of its layers, or open it and choose."
        ),
        EntryKind.GROUP: translate(
            "LayerText", "A group of layers: tick it for all of them, or open it and choose."
        ),
        EntryKind.SEARCH: translate("LayerText", "Open it and choose from what is in it."),
        EntryKind.GROUPS: translate("LayerText", "Open it and choose a group."),
        EntryKind.WEB_MAP: translate(
            "LayerText",
            "A web map: tick it for all of its layers, or open it and choose; "
            "they come with its filters.",
        ),
        EntryKind.MORE: translate("LayerText", "Press Enter to see more."),
        EntryKind.RASTER: translate(
            "LayerText", "A raster layer has no rows to import: choose another layer."
        ),
    }
    fallback = translate("LayerText", "This cannot be imported: choose another layer.")
    return texts.get(entry.kind, fallback)


def _shape_text(layer: LayerDescription) -> str:
    shapes = {
        0: translate("LayerText", "Table without shapes"),
        1: translate("LayerText", "Points"),
        4: translate("LayerText", "Multipoints"),
        5: translate("LayerText", "Lines"),
        6: translate("LayerText", "Polygons"),
    }
    text = shapes.get(layer.geometry_type, "")
    extra = [name for name, is_there in (("Z", layer.has_z), ("M", layer.has_m)) if is_there]
    return f"{text} ({', '.join(extra)})" if extra else text


def _rows_text(card: LayerCard) -> str:
    if card.counting is Counting.KNOWN and card.rows is not None:
        return rows_text(card.rows)
    if card.counting is Counting.UNDER_WAY:
        return translate("LayerText", "counting rows…")
    where = card.choice(card.entry).where.strip()
    if where:
        return translate("LayerText", "the server does not understand this condition")
    return translate("LayerText", "the server does not count its rows")


def _crs_text(layer: LayerDescription) -> str:
    crs = qgis_crs(layer.spatial_reference)
    if not crs.isValid():
        return translate("LayerText", "unknown reference system")
    name = bounded(crs.description() or "")
    return f"{crs.authid()} {name}".strip() or translate("LayerText", "own reference system")
