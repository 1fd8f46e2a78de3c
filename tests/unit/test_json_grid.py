"""JSON that the server has rounded to a grid, though nobody asked for it."""

from __future__ import annotations

import json
import math

import pytest
from layerferry.core.download.repair_notes import repair_notes
from layerferry.core.errors import ProtocolError
from layerferry.core.rest.page import decode_page
from layerferry.core.rest.wkb_shapes import shapes_of

from tests.fakes.downloading import fetch
from tests.fakes.given_layer import GivenLayer

POINT, MULTIPOINT, LINES, POLYGONS = 1, 4, 5, 6
UPPER_LEFT = {"originPosition": "upperLeft", "scale": [0.5, 0.25], "translate": [100, 1000]}


def page(*shapes, grid=UPPER_LEFT, **more):
    rows = [{"attributes": {"OBJECTID": n}, "geometry": s} for n, s in enumerate(shapes, 1)]
    return {"objectIdFieldName": "OBJECTID", "transform": grid, "features": rows, **more}


def decoded(kind, *shapes, **more):
    return decode_page(json.dumps(page(*shapes, **more)).encode(), [], kind, None)


def vertices(batch):
    found = shapes_of(batch.geometries, batch.geometry_type, batch.has_z, batch.has_m)
    return found.part_sizes.tolist(), found.vertices.tolist()


@pytest.mark.parametrize(
    ("kind", "shape", "sizes", "places"),
    [
        (POINT, {"x": 4, "y": 8}, [1], [[102, 998]]),
        (MULTIPOINT, {"points": [[4, 8], [1, -1], [2, 0]]}, [3],
         [[102, 998], [102.5, 998.25], [103.5, 998.25]]),
        (LINES, {"paths": [[[0, 0], [2, 4]], [[10, 10], [-2, -4]]]}, [2, 2],
         [[100, 1000], [101, 999], [105, 997.5], [104, 998.5]]),
        (POLYGONS, {"rings": [[[0, 4], [0, -4], [2, 0], [0, 4], [-2, 0]]]}, [5],
         [[100, 999], [100, 1000], [101, 1000], [101, 999], [100, 999]]),
    ],
)  # fmt: skip
def test_steps_become_coordinates_part_by_part(kind, shape, sizes, places):
    batch = decoded(kind, shape)
    assert vertices(batch) == (sizes, places)
    assert batch.rounded_to == 0.5
    assert not batch.repairs


def test_y_counts_upwards_from_a_lower_left_origin():
    grid = {**UPPER_LEFT, "originPosition": "lowerLeft"}
    assert vertices(decoded(POINT, {"x": 4, "y": 8}, grid=grid))[1] == [[102, 1002]]


def test_a_decimal_grid_gives_decimal_coordinates():
    grid = {"scale": [0.0001, 0.0001], "translate": [-20037700, -30241100]}
    batch = decoded(POINT, {"x": 204925146000, "y": 0}, grid=grid)
    assert vertices(batch)[1] == [[454814.6, -30241100.0]]


@pytest.mark.parametrize(
    ("flags", "more_axes", "ordinates", "expected"),
    [
        ({"hasZ": True}, [], [7.5], [7.5]),
        ({"hasZ": True}, [(2, -10)], [7], [4]),
        ({"hasM": True}, [(2, -10)], [7], [4]),
        ({"hasM": True}, [(2, -10), (3, 1)], [7], [22]),
        ({"hasZ": True, "hasM": True}, [(2, -10), (3, 1)], [7, 5], [4, 16]),
        ({"hasZ": True, "hasM": True}, [(0, 0), (3, 1)], [7, None], [7, math.nan]),
    ],
)
def test_z_and_m_are_absolute_and_on_the_grid_where_it_has_steps_for_them(
    flags, more_axes, ordinates, expected
):
    scale, translate = zip((0.5, 100), (0.25, 1000), *more_axes)
    grid = {"scale": list(scale), "translate": list(translate)}
    line = {"paths": [[[0, 0, *ordinates], [2, 4, *ordinates]]]}
    _, found = vertices(decoded(LINES, line, grid=grid, **flags))
    wanted = [[100.0, 1000.0, *expected], [101.0, 999.0, *expected]]
    assert repr(found) == repr([[float(number) for number in vertex] for vertex in wanted])


def test_rows_without_shape_and_empty_shapes_stay_so_and_an_empty_page_needs_no_grid():
    batch = decoded(POINT, None, {"x": "NaN", "y": "NaN"}, {"x": 0, "y": 0})
    assert [shape is None for shape in batch.geometries] == [True, False, False]
    told_apart = batch.without_empty_shapes().geometries
    assert [shape is None for shape in told_apart] == [True, True, False]
    for grid in (UPPER_LEFT, {"scale": [1]}):
        assert decoded(POINT, None, grid=grid).rounded_to == 0.0


@pytest.mark.parametrize(
    "grid",
    [
        {"scale": [1, 1]},
        {"scale": [1], "translate": [0]},
        {"scale": [0, 1], "translate": [0, 0]},
        {"scale": [1, math.nan], "translate": [0, 0]},
        {"scale": [10**400, 1], "translate": [0, 0]},
        {"scale": ["1", "1"], "translate": [0, 0]},
        {"scale": 1, "translate": [0, 0]},
        [1],
    ],
    ids=str,
)
def test_a_grid_that_is_not_described_is_refused(grid):
    with pytest.raises(ProtocolError, match="does not describe"):
        decoded(POINT, {"x": 1, "y": 1}, grid=grid)


@pytest.mark.parametrize(
    ("kind", "shape"),
    [
        (POINT, {"x": 1.5, "y": 1}),
        (POINT, {"x": 1e300, "y": 1}),
        (LINES, {"paths": [[[0, 0], ["NaN", 1], [1, 1]]]}),
        (LINES, {"curvePaths": [[[0, 0], {"c": [[2, 0], [1, 1]]}]]}),
        (POLYGONS, {"xmin": 0, "ymin": 0, "xmax": 1, "ymax": 1}),
    ],
)
def test_numbers_that_are_no_steps_are_refused(kind, shape):
    with pytest.raises(ProtocolError, match="in a way that is not known"):
        decoded(kind, shape)


@pytest.mark.parametrize("formats", ["JSON", "JSON, PBF"])
def test_the_receipt_tells_how_coarse_the_grid_is(formats):
    described = {
        "id": 0, "name": "Rounded", "type": "Feature Layer", "geometryType": "esriGeometryPoint",
        "fields": [{"name": "OBJECTID", "type": "esriFieldTypeOID"}], "maxRecordCount": 1000,
        "supportedQueryFormats": formats,
    }  # fmt: skip
    with GivenLayer(described, page({"x": 1, "y": 2}, {"x": 3, "y": 4})) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sink.ids == [1, 2]
    (told,) = (text for text in receipt.warnings if "rounded" in text)
    assert told == repair_notes({}, 0.5)[0]
    assert "to 0.5, in units of its reference system" in told
