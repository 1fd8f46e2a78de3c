"""What a result says, so that all of them can be compared: a race counts only between equals."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

_COMPARED = ("OBJECTID", "NAME", "FLOORS", "AREA_M2")


@dataclass(frozen=True)
class Digest:
    """Rows, vertices, extent, and a hash over ids, texts and numbers in the order of ids.

    Dates are left out: GDAL's ESRIJSON reader turns them into other things.
    """

    rows: int
    vertices: int
    extent: tuple[float, ...]
    values: str


def digest_of(result: Any) -> Digest:
    """Read a layer, or a file that QGIS opens."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(result, "result", "ogr") if isinstance(result, str) else result
    assert layer.isValid(), result
    names = {field.name().upper(): place for place, field in enumerate(layer.fields())}
    places = [names[name] for name in _COMPARED]
    rows, vertices = [], 0
    for feature in layer.getFeatures():
        number, name, floors, area = (feature[place] for place in places)
        rows.append((int(number), str(name), int(floors), f"{float(area):.3f}"))
        vertices += feature.geometry().constGet().nCoordinates()
    rows.sort()
    box = layer.extent()
    corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    text = repr(rows).encode()
    return Digest(
        len(rows),
        vertices,
        tuple(round(value, 6) for value in corners),
        hashlib.sha256(text).hexdigest()[:16],
    )
