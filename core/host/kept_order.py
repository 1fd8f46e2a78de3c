"""An import order as JSON, for a run that goes on with it later; never a secret."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsRectangle,
)

from ..download.options import DownloadOptions, Part
from ..errors import PluginError
from .import_order import ImportOrder


def order_to_json(order: ImportOrder, address: str) -> dict[str, object]:
    """Note an order.

    Args:
        order: as given.
        address: of the layer, canonical: what was pasted may hold more than an address.
    """
    box, options = order.extent, order.options
    return {
        "address": address,
        "where": order.where,
        "extent": None
        if box is None or box.isNull()
        else [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()],
        "extent_crs": _crs_text(order.extent_crs),
        "field_names": None if order.field_names is None else list(order.field_names),
        "row_limit": order.row_limit,
        "crs": _crs_text(order.crs),
        "output": order.output,
        "overwrite": order.overwrite,
        "into_existing": order.into_existing,
        "allow_partial": order.allow_partial,
        "layer_name": order.layer_name,
        "groups": list(order.groups),
        "label_columns": order.label_columns,
        "receipt_path": order.receipt_path,
        "attachments": order.attachments,
        "attachments_folder": order.attachments_folder,
        "related": order.related,
        "page_size": options.page_size,
        "concurrency": options.concurrency,
        "data_format": options.data_format,
        "part": options.part.label if options.part else "",
    }


def order_from_json(
    node: Mapping[str, object], transform_context: QgsCoordinateTransformContext
) -> ImportOrder | None:
    """Read a noted order; None when it is none (any more).

    Args:
        node: as `order_to_json` made it.
        transform_context: the project's of now.
    """
    try:
        extent, names = node["extent"], node["field_names"]
        return ImportOrder(
            address=str(node["address"]),
            where=str(node["where"]),
            extent=None if extent is None else QgsRectangle(*map(float, extent)),  # type: ignore[call-overload]
            extent_crs=_crs(node["extent_crs"]),
            field_names=None if names is None else tuple(map(str, names)),  # type: ignore[call-overload]
            row_limit=max(0, int(node.get("row_limit") or 0)),  # type: ignore[call-overload]
            crs=_crs(node["crs"]),
            output=str(node["output"]),
            overwrite=node["overwrite"] is True,
            into_existing=node.get("into_existing") is True,
            allow_partial=node["allow_partial"] is True,
            layer_name=str(node["layer_name"]),
            groups=tuple(map(str, node.get("groups") or ())),  # type: ignore[call-overload]
            label_columns=node.get("label_columns") is True,
            receipt_path=str(node["receipt_path"]),
            attachments=str(node.get("attachments", "")),
            attachments_folder=str(node.get("attachments_folder", "")),
            related=node.get("related") is True,
            options=DownloadOptions(
                page_size=int(node["page_size"]),  # type: ignore[call-overload]
                concurrency=int(node["concurrency"]),  # type: ignore[call-overload]
                data_format=str(node["data_format"]),
                part=Part.parse(str(node["part"])),
            ),
            transform_context=transform_context,
        )
    except (KeyError, TypeError, ValueError, PluginError):
        return None


def _crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    if not crs.isValid():
        return ""
    return crs.authid() or crs.toWkt()


def _crs(text: object) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(str(text)) if text else QgsCoordinateReferenceSystem()
