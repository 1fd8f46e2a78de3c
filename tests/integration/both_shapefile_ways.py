"""Rows that are hard to write, and both ways of writing them into a Shapefile."""

from __future__ import annotations

import json

from layerferry.core.rest.feature_batch import FeatureBatch
from layerferry.core.rest.fields import Field, FieldType
from layerferry.core.rest.layer import LayerDescription
from layerferry.core.rest.page import decode_page
from layerferry.core.rest.spatial_reference import SpatialReference

KINDS = {
    0: "",
    1: "esriGeometryPoint",
    4: "esriGeometryMultipoint",
    5: "esriGeometryPolyline",
    6: "esriGeometryPolygon",
}
FIELDS = (
    Field("OBJECTID", FieldType.OID),
    Field("SMALL", FieldType.SMALL_INTEGER),
    Field("BIG", FieldType.BIG_INTEGER),
    Field("LONGER", FieldType.BIG_INTEGER),
    Field("VALUE", FieldType.DOUBLE),
    Field("ANY", FieldType.DOUBLE),
    Field("SINGLE", FieldType.SINGLE),
    Field("NAME", FieldType.STRING),
    Field("NAME_TOO_LONG", FieldType.STRING),
    Field("NOTHING", FieldType.STRING),
    Field("NONE_AT_ALL", FieldType.DOUBLE),
    Field("EDITED", FieldType.DATE),
    Field("AT_NOON", FieldType.DATE),
    Field("DAY", FieldType.DATE_ONLY),
    Field("TIME", FieldType.TIME_ONLY),
    Field("OFFSET", FieldType.TIMESTAMP_OFFSET),
    Field("GUID", FieldType.GUID),
)
NASTY = (
    (1, 0, 2**53, 5, 1.5, 0.1, 0.10000000149011612, "Ω plain", "x" * 300),
    (2, None, 2**53 + 1, 2**63 - 1, -0.0, 1e-300, 0.5, "", "ä" * 127 + "語"),
    (3, -32768, -(2**53) - 1, -(2**63), 123456789.125, 1.7976931348623157e308, -7.25, None, None),
    (4, 7, None, None, None, 2 / 3, None, " both ends ", "y" * 250 + " " * 20),
    (5, 99, -1, 0, 1e15, 1e22, 1e10, "伊斯坦堡 🦊 مساحة", "short"),
    (6, -1, 10**18, 12, -12.34, 5e-324, -3e38, "line\nbreak\ttab", " "),
)
DATES = (
    (0, 43_200_000, "2023-05-03", "11:44:08", "2023-05-03T11:44:08-07:00", "{a}"),
    (-1, -62_135_596_800_000, "0001-01-01", "11:44:08.250", None, None),
    (-86_400_000, 253_402_300_799_999, "9999-12-31", None, "", "{b}"),
    (None, None, None, "23:59:59", "x", "{c}"),
    (951_782_400_000, 951_868_799_250, "2000-02-29", "00:00:00", "y", "{d}"),
    (-2_208_988_800_001, 1, "1899-12-31", "15:54:36", "z", "{e}"),
)
TOO_FAR = (
    (-62_135_596_800_001, 253_402_300_800_000),
    (10**17, -(10**17)),
)


def description(geometry_type, fields, has_z=False, has_m=False):
    return LayerDescription.from_json(
        "http://127.0.0.1/rest/services/Nasty/FeatureServer/0",
        {
            "id": 0,
            "name": "Nasty",
            "type": "Feature Layer" if geometry_type else "Table",
            "geometryType": KINDS[geometry_type],
            "hasZ": has_z,
            "hasM": has_m,
            "extent": {"spatialReference": {"wkid": 2056}},
            "fields": [{"name": f.name, "type": f.type.value} for f in fields],
        },
    )


def batch_of(rows, geometries, geometry_type, fields=FIELDS, has_z=False, has_m=False):
    columns = tuple(list(column) for column in zip(*rows)) if rows else tuple([] for _ in fields)
    return FeatureBatch(
        fields=fields,
        columns=columns,
        geometries=geometries,
        geometry_type=geometry_type,
        has_z=has_z,
        has_m=has_m,
        object_ids=list(columns[0]) if rows else [],
        spatial_reference=SpatialReference(wkid=2056),
        exceeded_transfer_limit=False,
        row_count=len(rows),
    )


def both_ways(
    folder, batches, geometry_type, fields=FIELDS, crs="", suffix=".shp", dims=(), prepares=False
):
    """Write through columns, prepared after each page or not, and through a QGIS layer."""
    from layerferry.core.host.column_shapefile import ColumnShapefileSink
    from layerferry.core.host.memory_sink import MemorySink
    from layerferry.core.host.shapefile import save_shapefile
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    layer = description(geometry_type, fields, "z" in dims, "m" in dims)
    target = QgsCoordinateReferenceSystem(crs) if crs else QgsCoordinateReferenceSystem()
    context = QgsCoordinateTransformContext()
    for name in ("new", "old"):
        (folder / name).mkdir()
    ours = ColumnShapefileSink(folder / "new" / f"a{suffix}", layer, fields, target, context)
    rows = MemorySink(layer, fields, target, context)
    for batch in batches:
        ours.write(batch)
        if prepares:
            ours.prepare()
        rows.write(batch)
    ours.finish()
    old = save_shapefile(rows.finish(keep_thread=True), folder / "old" / f"a{suffix}")
    return ours.report, old


RANGES = slice(68, 100)  # of heights and measures, in the headers of .shp and .shx


def without_style(names):
    # an import brings the server's style, and its receipt is written by the job
    others = (".qml", ".receipt.json")
    return sorted(name for name in names if not name.endswith(others))


def assert_same_files(folder, but_ranges=False):
    names = without_style(path.name for path in (folder / "old").iterdir())
    assert without_style(path.name for path in (folder / "new").iterdir()) == names
    for name in names:
        ours, old = (folder / "new" / name).read_bytes(), (folder / "old" / name).read_bytes()
        if but_ranges and name.endswith((".shp", ".shx")):
            assert len(ours) == len(old)
            ours, old = (part[: RANGES.start] + part[RANGES.stop :] for part in (ours, old))
        assert ours == old, name


def assert_same(folder, reports, but_ranges=False):
    ours, old = reports
    assert ours.plan.fields == old.plan.fields
    assert ours.plan.columns == old.plan.columns
    assert ours.plan.shape == old.plan.shape
    assert ours.plan.shape_losses == old.plan.shape_losses
    assert_same_files(folder, but_ranges)


def page(geometries, geometry_type, has_z, has_m):
    body = {
        "objectIdFieldName": "OBJECTID",
        "geometryType": KINDS[geometry_type],
        "hasZ": has_z,
        "hasM": has_m,
        "spatialReference": {"wkid": 2056},
        "fields": [{"name": "OBJECTID", "type": "esriFieldTypeOID"}],
        "features": [
            {"attributes": {"OBJECTID": number}, "geometry": shape}
            for number, shape in enumerate(geometries, 1)
        ],
    }
    return decode_page(json.dumps(body).encode(), FIELDS[:1], geometry_type, "OBJECTID")
