"""What an imported layer remembers of its origin; never a secret."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsNotSupportedException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..download.receipt import Receipt
from ..rest.fields import Field, FieldType
from ..rest.layer import LayerDescription
from ..rest.plain_text import plain_text
from .inert_text import inert
from .layer_schema import moment

log = logging.getLogger(__name__)

SOURCE_PROPERTY = "layerferry/source"
RECEIPT_PROPERTY = "layerferry/receipt"


def _history(description: LayerDescription, receipt: Receipt) -> list[str]:
    """How the layer came here, a sentence each."""
    now = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M")
    told = [f"{now} UTC, from {description.url}: {receipt.sentence}"]
    if receipt.where:
        told.append(f"Only rows where {receipt.where}")
    if receipt.extent is not None:
        told.append(f"Only within {', '.join(f'{corner:.10g}' for corner in receipt.extent)}")
    if any(field.type is FieldType.DATE for field in description.fields):
        told.append(_dates(description))
    times = description.time_info
    if times.start_field:
        ends = " to ".join(filter(None, (times.start_field, times.end_field)))
        told.append(f"Rows are placed in time by {ends}")
    if description.item_id:
        told.append(f"Portal item {description.item_id}")
    return [inert(line) for line in told]


def _dates(description: LayerDescription) -> str:
    if description.needs_unknown_time_flag:
        return "Dates are as they were written, in a time zone that the server does not know."
    kept = f"; the server keeps them in {description.time_zone}" if description.time_zone else ""
    return f"Dates are in UTC{kept}."


def note_origin(
    layer: QgsVectorLayer,
    description: LayerDescription,
    receipt: Receipt,
    keep_receipt: bool = True,
) -> None:
    """Fill the layer's metadata, unless its file brought them, and keep the receipt with it."""
    if layer.metadata().identifier() != description.url:
        metadata = _metadata(QgsLayerMetadata(layer.metadata()), description, receipt)
        metadata.setCrs(layer.crs())
        layer.setMetadata(metadata)
    layer.setCustomProperty(SOURCE_PROPERTY, description.url)
    if keep_receipt:
        layer.setCustomProperty(RECEIPT_PROPERTY, json.dumps(receipt.as_json(), ensure_ascii=False))


def keep_metadata(path: Path, table: str, description: LayerDescription, receipt: Receipt) -> None:
    """Put the metadata of a table into its GeoPackage (any thread).

    A file without them is whole; where they cannot be kept, only the log says so.

    Args:
        path: of a closed file that nobody else uses yet.
        table: in it.
        description: as the server describes it.
        receipt: of its import.
    """
    source = f"{path}|layername={table}"
    layer = QgsVectorLayer(source, table, "ogr")
    metadata = _metadata(QgsLayerMetadata(), description, receipt)
    metadata.setCrs(layer.crs())
    del layer
    provider = QgsProviderRegistry.instance().providerMetadata("ogr")
    try:
        kept, problem = provider.saveLayerMetadata(source, metadata)
    except QgsNotSupportedException as err:
        kept, problem = False, str(err)
    if not kept:
        log.info("metadata of %s: %s", path.name, problem)


def _metadata(
    metadata: QgsLayerMetadata, description: LayerDescription, receipt: Receipt
) -> QgsLayerMetadata:
    metadata.setIdentifier(description.url)
    metadata.setParentIdentifier(description.url.rpartition("/")[0])
    metadata.setTitle(inert(description.name))
    metadata.setType("dataset")
    metadata.setAbstract(inert(plain_text(description.description)))
    rights = (plain_text(description.copyright_text), description.terms.credits)
    metadata.setRights([inert(one) for one in dict.fromkeys(filter(None, rights))])
    if description.terms.licence:
        metadata.setLicenses([inert(description.terms.licence)])
    metadata.setHistory([*metadata.history(), *_history(description, receipt)])
    if description.time_info.span_ms is not None:
        extent = metadata.extent()
        first, last = map(moment, description.time_info.span_ms)
        extent.setTemporalExtents([QgsDateTimeRange(first, last)])
        metadata.setExtent(extent)
    return metadata


def schema_notes(
    description: LayerDescription, fields: Sequence[Field], crs: QgsCoordinateReferenceSystem
) -> list[str]:
    """What the receipt has to say about columns and places."""
    notes = []
    future = [f"{f.name} ({f.esri_type})" for f in fields if _is_of_unknown_type(f)]
    if future:
        notes.append(f"Fields of types that are not known here came as text: {', '.join(future)}.")
    if description.geometry_type and not crs.isValid():
        notes.append(
            "The reference system is not known, so the output has none: "
            "ask whoever runs the server, and set it by hand."
        )
    if description.needs_unknown_time_flag and any(f.type is FieldType.DATE for f in fields):
        notes.append(_dates(description))
    return notes


def _is_of_unknown_type(field: Field) -> bool:
    return field.type is FieldType.UNKNOWN and bool(field.esri_type)
