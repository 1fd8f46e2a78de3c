"""A .qix is proven before it stands beside a Shapefile: a broken one hides rows from readers."""

from __future__ import annotations

import numpy as np
import pytest
from layerferry.core.errors import Cancelled
from layerferry.core.export import index_writer, spatial_index
from layerferry.core.export.index_writer import write_index
from layerferry.core.export.readback import shapes_in
from layerferry.core.export.shapes import LayerShape, ShapeKind
from layerferry.core.export.shp_writer import ShpWriter
from layerferry.core.export.spatial_index import holds_all
from layerferry.core.rest.bit_set import BitSet
from layerferry.core.rest.shapes import POINT, POLYGONS, Shapes
from osgeo import ogr

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(scope="module")
def saved(qgis_app, tmp_path_factory):
    """A Shapefile of 3,000 rows, each seventh without a shape, as it was saved."""
    from layerferry.core.host.shapefile import save_shapefile
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    layer = QgsVectorLayer("Point?crs=EPSG:2056&field=n:int", "points", "memory")
    features = []
    for number in range(3000):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        if number % 7:
            feature.setGeometry(
                QgsGeometry.fromPointXY(QgsPointXY(number % 61 * 3.0, number % 97 / 7))
            )
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    path = tmp_path_factory.mktemp("saved") / "points.shp"
    save_shapefile(layer, path)
    return path


def test_a_saved_set_has_an_index_that_leads_to_every_row(saved):
    has_shape = shapes_in(saved)
    assert len(has_shape) == 3000
    assert holds_all(saved.with_suffix(".qix"), has_shape)


def all_of(rows):
    found = BitSet(rows)
    found.add(np.arange(rows))
    return found


def test_an_index_of_other_rows_is_refused(saved):
    index = saved.with_suffix(".qix")
    assert not holds_all(index, all_of(3001))
    assert not holds_all(index, all_of(2999))


@pytest.mark.parametrize("at_once", [100, 2000, 1 << 20])
def test_an_index_that_lacks_any_piece_is_refused(saved, tmp_path, monkeypatch, at_once):
    monkeypatch.setattr(spatial_index, "_BRANCH_BYTES", at_once)
    raw = saved.with_suffix(".qix").read_bytes()
    has_shape = shapes_in(saved)
    broken = tmp_path / "broken.qix"
    for size in (4, 8, 44, 400):
        for at in range(0, len(raw) - size, len(raw) // 60):
            broken.write_bytes(raw[:at] + raw[at + size :])
            assert not holds_all(broken, has_shape), (size, at)
    for text in (b"", b"SQT", raw + b"\0"):
        broken.write_bytes(text)
        assert not holds_all(broken, has_shape)
    assert not holds_all(tmp_path / "absent.qix", has_shape)


def written(path, boxes, kind=POLYGONS):
    """A `.shp` with a rectangle per row, or a point at its corner; None = no shape."""
    shape = ShapeKind.POINT if kind == POINT else ShapeKind.POLYGON
    order = [(0, 1)] if kind == POINT else [(0, 1), (0, 3), (2, 3), (2, 1), (0, 1)]
    filled = [box for box in boxes if box is not None]
    vertices = [[box[x], box[y]] for box in filled for x, y in order]
    counts = np.array([box is not None for box in boxes], dtype=np.int64)
    sizes = np.full(len(filled), len(order), dtype=np.int64)
    writer = ShpWriter(path, LayerShape(shape))
    places = np.array(vertices, dtype=np.float64).reshape(-1, 2)
    writer.add(Shapes(kind, False, False, places, sizes, counts))
    writer.finish()
    return path


def scattered(count, seed=1):
    """Rectangles of several sizes, every eleventh row without one."""
    dice = np.random.default_rng(seed)
    corners = dice.normal((2_600_000, 1_200_000), 300, (count, 2))
    sides = dice.exponential(4, (count, 2))
    boxes = np.hstack((corners, corners + sides)).tolist()
    return [None if row % 11 == 10 else box for row, box in enumerate(boxes)]


@pytest.mark.parametrize("kind", [POINT, POLYGONS])
@pytest.mark.parametrize("count", [1, 10, 16, 17, 70, 71, 300, 5000])
@pytest.mark.parametrize("in_branch", [16, 64, 16384])
def test_gdal_finds_every_row_by_the_index_and_no_other(
    tmp_path, monkeypatch, kind, count, in_branch
):
    monkeypatch.setattr(index_writer, "_ROWS_IN_BRANCH", in_branch)
    monkeypatch.setattr(spatial_index, "_BRANCH_BYTES", 16 * in_branch)
    boxes = scattered(count)
    path = written(tmp_path / "a.shp", boxes, kind)
    assert write_index(path)
    assert holds_all(path.with_suffix(".qix"), shapes_in(path))
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    dice = np.random.default_rng(2)
    known = [(row, box) for row, box in enumerate(boxes) if box is not None]
    for _time in range(30):
        _row, (west, south, _east, _north) = known[dice.integers(len(known))]
        side = float(dice.choice([0.0, 3.0, 100.0]))
        layer.SetSpatialFilterRect(west, south, west + side, south + side)
        found = [feature.GetFID() for feature in layer]
        assert found == [
            row
            for row, (w, s, e, n) in known
            if w <= west + side
            and s <= south + side
            and (kind == POINT or e >= west)
            and (kind == POINT or n >= south)
            and (kind == POLYGONS or (w >= west and s >= south))
        ]


@pytest.mark.parametrize(
    "boxes",
    [
        [[7.5, 47.5, 7.5, 47.5]] * 40,  # all in one place
        [[7.5, y / 7, 7.5, y / 7] for y in range(40)],  # on a line
        [[0.0, 0.0, 0.0, 0.0]]
        + [[2.6e6 + n / 1e5, 1.2e6, 2.6e6 + n / 1e5, 1.2e6] for n in range(40)],
        [[n * 1e-320, 0.0, n * 1e-320, 0.0] for n in range(40)],  # closer than a grid can be
        [[-1.7e308, 0.0, -1.7e308, 0.0], [1.7e308, 0.0, 1.7e308, 0.0]],  # wider than numbers go
    ],
)
def test_odd_layers_lose_no_row_to_an_index(tmp_path, boxes):
    path = written(tmp_path / "a.shp", boxes, POINT)
    if write_index(path):
        assert holds_all(path.with_suffix(".qix"), shapes_in(path))
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    for row, (x, y, _x, _y) in enumerate(boxes):
        layer.SetSpatialFilterRect(x, y, x, y)
        assert row in [feature.GetFID() for feature in layer]


def test_rows_without_any_shape_get_no_index(tmp_path):
    path = written(tmp_path / "a.shp", [None] * 20)
    assert not write_index(path)
    assert not path.with_suffix(".qix").exists()


def test_a_cancel_ends_the_writing_of_an_index_at_any_look(tmp_path, monkeypatch):
    monkeypatch.setattr(index_writer, "_ROWS_IN_BRANCH", 64)
    path = written(tmp_path / "a.shp", scattered(200))
    looks = []
    write_index(path, lambda: looks.append(1))
    assert len(looks) > 3
    for last in range(len(looks)):
        left = iter(range(last))

        def look(left=left):
            if next(left, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            write_index(path, look)
