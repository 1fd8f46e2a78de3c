"""Whatever shapes come, an import's own writer makes the files that GDAL would make."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.integration.both_shapefile_ways import assert_same_files, page

pytestmark = pytest.mark.usefixtures("qgis_app")

ordinate = st.one_of(st.floats(-1e6, 1e6), st.integers(-500, 500)).map(lambda x: round(x, 4) + 0.0)
DIMENSIONS = [(False, False), (True, False), (False, True), (True, True)]


@st.composite
def shapes(draw, geometry_type, has_z, has_m):
    """One Esri JSON geometry, or None."""
    if draw(st.integers(0, 4)) == 0:
        return None

    # GDAL 3.6 takes a ring at other heights for no hole and turns it the wrong way
    height = draw(ordinate) if geometry_type == 6 else None

    def vertex(x=None, y=None):
        place = [draw(ordinate) if x is None else x, draw(ordinate) if y is None else y]
        if has_z:
            place.append(draw(ordinate) if height is None else height)
        if has_m:
            place.append(draw(ordinate))
        return place

    if geometry_type == 1:
        return dict(zip("xy" + "z" * has_z + "m" * has_m, vertex()))
    if geometry_type == 4:
        return {"points": [vertex() for _ in range(draw(st.integers(1, 4)))]}
    if geometry_type == 5:
        paths = draw(st.integers(1, 3))
        return {"paths": [[vertex() for _ in range(draw(st.integers(2, 5)))] for _ in range(paths)]}
    rings = []
    for number in range(draw(st.integers(1, 3))):
        west, south = 1000.0 * number, draw(st.integers(-5, 5)) * 10.0
        size = draw(st.integers(30, 90))
        rings.append([(0, 0), (0, size), (size, size), (size, 0)])
        if draw(st.booleans()):
            rings.append([(5, 5), (20, 5), (20, 20), (5, 20)])
        for at in range(-1 - (len(rings) > 1 and rings[-1][0] == (5, 5)), 0):
            ring = [vertex(west + x, south + y) for x, y in rings[at]]
            ring = ring[::-1] if draw(st.booleans()) else ring
            rings[at] = [*ring, ring[0]]
    return {"rings": rings}


@pytest.mark.parametrize("dimensions", DIMENSIONS)
@pytest.mark.parametrize("geometry_type", [1, 4, 5, 6])
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_shapes_are_written_as_gdal_writes_them(
    tmp_path_factory, geometry_type, dimensions, data
):
    from layerferry.core.export.layer_shapes import file_shapes, read_shapes
    from layerferry.core.export.shapes import LayerShape, ShapeMeasure, shape_kind
    from layerferry.core.export.shp_writer import ShpWriter
    from layerferry.core.host.plain_shapes import plain_shapes
    from layerferry.core.rest.wkb_shapes import shapes_of
    from qgis.core import QgsGeometry

    from tests.fakes.gdal_shapes import GdalShapeWriter

    folder = tmp_path_factory.mktemp("shapes")
    shape = LayerShape(shape_kind(geometry_type), *dimensions)
    one_shape = shapes(geometry_type, *dimensions)
    pages = [
        page(data.draw(st.lists(one_shape, max_size=5)), geometry_type, *dimensions)
        for _ in range(2)
    ]
    for way in ("new", "old", "saved"):
        (folder / way).mkdir()
    ours = ShpWriter(folder / "new" / "a.shp", shape)
    saved = ShpWriter(folder / "saved" / "a.shp", shape)
    old = GdalShapeWriter(folder / "old" / "a.shp", shape)
    for batch in pages:
        ours.add(shapes_of(batch.geometries, geometry_type, *dimensions))
        geometries = []
        for wkb in batch.geometries:
            geometries.append(QgsGeometry())
            if wkb is not None:
                geometries[-1].fromWkb(wkb)
        old.add(geometries)
        rows, _curves = plain_shapes(geometries)
        groups = read_shapes(rows, ShapeMeasure(geometry_type))
        saved.add(file_shapes(groups, len(rows), shape))
    ours.finish()
    saved.finish()
    old.finish()
    (folder / "old" / "a.dbf").unlink()
    (folder / "old" / "a.cpg").unlink(missing_ok=True)
    assert (ours.written, ours.box) == (old.written, old.box) == (saved.written, saved.box)
    for part in ("a.shp", "a.shx"):
        assert (folder / "saved" / part).read_bytes() == (folder / "new" / part).read_bytes()
    first = next(iter([*pages[0].geometries, *pages[1].geometries]), None)
    # GDAL starts the ranges of heights and measures at 0 when the first row has no shape
    assert_same_files(folder, but_ranges=first is None)
