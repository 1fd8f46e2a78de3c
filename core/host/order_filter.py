"""Which rows and columns an order wants, in the terms of its layer."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException

from ..errors import DownloadError
from ..rest.layer import LayerDescription
from ..rest.query import Filter
from .import_order import ImportOrder
from .layer_schema import qgis_crs


def filter_of(order: ImportOrder, layer: LayerDescription) -> Filter:
    """Put an order as a question to its layer. Any thread.

    Raises:
        DownloadError: the extent lies outside of the layer's reference system.
    """
    extent, reference = _extent(order, layer)
    return Filter(order.where, extent, reference, order.field_names, order.row_limit)


def _extent(
    order: ImportOrder, layer: LayerDescription
) -> tuple[tuple[float, float, float, float] | None, str]:
    """The wanted extent in the layer's own reference, where that is known."""
    box = order.extent
    if box is None or box.isNull():
        return None, ""
    own, given = qgis_crs(layer.spatial_reference), order.extent_crs
    known = layer.spatial_reference
    wkid = str(known.latest_wkid or known.wkid or "") if known else ""
    if given.isValid() and own.isValid() and wkid and given != own:
        try:
            transform = QgsCoordinateTransform(given, own, order.transform_context)
            box = transform.transformBoundingBox(box)
        except QgsCsException:
            raise DownloadError(
                "The extent lies outside of the layer's reference system.",
                "Choose another extent.",
            ) from None
    elif given.isValid() and given.authid().startswith("EPSG:"):
        wkid = given.authid().partition(":")[2]
    return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()), wkid
