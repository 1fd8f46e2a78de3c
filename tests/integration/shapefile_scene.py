"""What tests of saved Shapefiles share."""

from __future__ import annotations

from layerferry.core.host.qt_compat import field
from osgeo import ogr
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer


def make_layer(geometry, fields, rows, crs="EPSG:2056"):
    """A memory layer; each row is (wkt or None, value, value, ...)."""
    uri = geometry if geometry in ("None", "NoGeometry") else f"{geometry}?crs={crs}"
    layer = QgsVectorLayer(uri, "probe", "memory")
    assert layer.isValid()
    made = [field(*parts) for parts in fields]
    assert not made or layer.dataProvider().addAttributes(made)
    layer.updateFields()
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def read_ogr(path):
    """Field names, rows as lists, shapes as WKT (None for null), WKT name of the layer's type."""
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    rows, shapes = [], []
    for feature in layer:
        rows.append([feature.GetField(i) for i in range(len(names))])
        geometry = feature.GetGeometryRef()
        shapes.append(geometry.ExportToIsoWkt() if geometry is not None else None)
    return names, rows, shapes, ogr.GeometryTypeToName(layer.GetGeomType())


def losses(report, source):
    found = next(field for field in report.plan.fields if field.source == source)
    return {loss.kind.value: loss.rows for loss in found.losses}


def shape_losses(report):
    return {loss.kind.value: loss.rows for loss in report.plan.shape_losses}
