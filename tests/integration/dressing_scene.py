"""Layers with a drawing of their own, imported, and pictures of what QGIS makes of them."""

from __future__ import annotations

import struct
import zlib

import pytest

from tests.arcgis_server import ArcGisServer, Behaviour, Field, Layer, Row, one_layer_site
from tests.arcgis_server.layers import POINT, POLYGON, POLYLINE, coded

RED, GREEN, BLUE = [255, 0, 0, 255], [0, 160, 0, 255], [0, 0, 255, 255]


def marker(color):
    outline = {"type": "esriSLS", "style": "esriSLSNull", "color": [0, 0, 0, 0], "width": 0}
    style = "esriSMSSquare"
    return {"type": "esriSMS", "style": style, "color": color, "size": 18, "outline": outline}


def line(color, width=6):
    return {"type": "esriSLS", "style": "esriSLSSolid", "color": color, "width": width}


def fill(color):
    outline = line([0, 0, 0, 255], 1)
    return {"type": "esriSFS", "style": "esriSFSSolid", "color": color, "outline": outline}


def png(color):
    """A picture of one colour, 8 by 8."""
    rows = b"".join(b"\0" + bytes(color[:3]) * 8 for _ in range(8))

    def chunk(kind, body):
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
    body = head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


STATES = coded("State", {1: "new", 2: "old"})
FIELDS = [
    Field("OBJECTID", "OID"),
    Field("KIND", "SmallInteger", alias="Kind of thing"),
    Field("NAME", length=30, nullable=False),
    Field("STATE", "Integer", domain=STATES),
    Field("PERCENT", "Integer", domain={"type": "range", "name": "P", "range": [0, 100]}),
    Field("MADE", "Date"),
    Field("NOTE", length=4000),
]
SHAPES = {
    POINT: lambda i: {"x": 2.0 * i, "y": 0.0},
    POLYLINE: lambda i: {"paths": [[[2.0 * i - 0.8, 0.0], [2.0 * i + 0.8, 0.0]]]},
    POLYGON: lambda i: {
        "rings": [
            [
                [2 * i - 0.8, -0.8],
                [2 * i - 0.8, 0.8],
                [2 * i + 0.8, 0.8],
                [2 * i + 0.8, -0.8],
                [2 * i - 0.8, -0.8],
            ]
        ]
    },
}


def layer_of(renderer, geometry=POINT, labels=None, fields=None, info=None, **more):
    rows = [
        Row(
            {
                "OBJECTID": i,
                "KIND": kind,
                "NAME": "ABC"[i - 1] * 3,
                "STATE": 1 + i % 2,
                "PERCENT": 10 * i,
                "MADE": None,
                "NOTE": "",
            },
            SHAPES[geometry](i),
        )
        for i, kind in enumerate((1, 2, None), 1)
    ]
    drawing = {"renderer": renderer, "labelingInfo": labels, **(info or {})}
    behaviour = Behaviour(extra={"drawingInfo": drawing, **more})
    fields = fields or FIELDS
    return Layer("Things", fields, rows, geometry_type=geometry, behaviour=behaviour)


@pytest.fixture
def imported(gateway):
    """Import a layer; returns its outcome."""
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    def run(layer, **wishes):
        with ArcGisServer(one_layer_site(layer)) as server:
            order = ImportOrder(f"{server.address}/Test/FeatureServer/0", **wishes)
            outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        return outcome

    return run


def rendered(layer, name):
    """Draw the layer: 300 by 100 pixels, 1 to 3 from left to right; kept to be looked at."""
    from pathlib import Path

    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setBackgroundColor(QColor("white"))
    settings.setOutputSize(QSize(300, 100))
    settings.setExtent(QgsRectangle(1, -1, 7, 1))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    folder = Path("build/screens/dressing")
    folder.mkdir(parents=True, exist_ok=True)
    image.save(str(folder / f"{name}.png"))
    return image


def colour(image, place):
    """Colour in the middle of the 1st, 2nd or 3rd thing."""
    found = image.pixelColor(100 * place - 50, 50)
    return [found.red(), found.green(), found.blue(), 255]


def near(one, other):
    return all(abs(a - b) <= 6 for a, b in zip(one, other))
