"""What an imported layer remembers of its origin; never a secret."""

from __future__ import annotations

import json

from qgis.core import QgsLayerMetadata, QgsVectorLayer

from ..download.receipt import Receipt
from ..rest.layer import LayerDescription

SOURCE_PROPERTY = "layerferry/source"
RECEIPT_PROPERTY = "layerferry/receipt"


def note_origin(layer: QgsVectorLayer, description: LayerDescription, receipt: Receipt) -> None:
    """Fill the layer's metadata and keep the receipt in its properties."""
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setIdentifier(description.url)
    metadata.setParentIdentifier(description.url.rpartition("/")[0])
    metadata.setTitle(description.name)
    metadata.setType("dataset")
    metadata.setAbstract(description.description)
    if description.copyright_text:
        metadata.setRights([description.copyright_text])
    metadata.addHistoryItem(receipt.sentence)
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)
    layer.setCustomProperty(SOURCE_PROPERTY, description.url)
    layer.setCustomProperty(RECEIPT_PROPERTY, json.dumps(receipt.as_json(), ensure_ascii=False))
