"""Brings a shape into one form, whatever order its parts, rings and corners came in."""

from itertools import groupby

from osgeo import gdal, ogr

DIGITS = 7  # PBF rounds to 1e-9 of a degree


class Shape:
    """An OGR geometry that equals others of the same rings in the same places.

    A single part and a multi-part of one part are the same, so are none and empty. Valid
    polygons have the same holes in the same parts; of an invalid one, where parts overlap,
    neither Esri's format nor a Shapefile tells whose hole is whose, so its rings are compared.
    """

    def __init__(self, geometry):
        self.parts = canonical(geometry)
        self.is_area = geometry is not None and geometry.GetDimension() == 2
        self._wkb = None if geometry is None else bytes(geometry.ExportToWkb())

    def __eq__(self, other):
        if self.parts == other.parts:
            return True
        if not (self.is_area and other.is_area):
            return False
        return self.rings == other.rings and not (self.is_valid and other.is_valid)

    __hash__ = None

    def __repr__(self):
        return f"<Shape {str(self.parts)[:200]}>"

    @property
    def rings(self):
        return sorted(ring for part in self.parts for ring in part)

    @property
    def is_valid(self):
        # GEOS says why on standard error, whatever we ask
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            return ogr.CreateGeometryFromWkb(self._wkb).IsValid()
        finally:
            gdal.PopErrorHandler()


def canonical(geometry):
    """Describe an OGR geometry by nested tuples that are equal for equal shapes.

    A single part and a multi-part of one part are the same; None and empty are None.
    """
    if geometry is None or geometry.IsEmpty():
        return None
    flat = ogr.GT_Flatten(geometry.GetGeometryType())
    if flat in (ogr.wkbMultiPoint, ogr.wkbMultiLineString, ogr.wkbMultiPolygon):
        parts = [geometry.GetGeometryRef(i) for i in range(geometry.GetGeometryCount())]
    else:
        parts = [geometry]
    describe = {
        ogr.wkbPoint: _corners,
        ogr.wkbLineString: _line,
        ogr.wkbPolygon: _polygon,
    }
    return tuple(sorted(describe[ogr.GT_Flatten(part.GetGeometryType())](part) for part in parts))


def _corners(line):
    """Corners, rounded; one that repeats the corner before it says nothing."""
    corners = ((round(x, DIGITS) + 0.0, round(y, DIGITS) + 0.0) for x, y, *_ in line.GetPoints())
    return tuple(corner for corner, _repeats in groupby(corners))


def _line(line):
    corners = _corners(line)
    return min(corners, corners[::-1])


def _polygon(polygon):
    rings = [_ring(polygon.GetGeometryRef(i)) for i in range(polygon.GetGeometryCount())]
    return (rings[0], *sorted(rings[1:]))


def _ring(ring):
    corners = _corners(ring)[:-1]
    first = corners.index(min(corners))
    forwards = corners[first:] + corners[:first]
    return min(forwards, (forwards[0], *forwards[:0:-1]))
