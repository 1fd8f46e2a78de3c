"""Circular arcs that stay arcs, as QGIS has them; GDAL reads what we write."""

from __future__ import annotations

import json

import pytest
from layerferry.core.rest.page import decode_page

ogr = pytest.importorskip("osgeo.ogr", reason="GDAL reads the curves")
ogr.UseExceptions()

LINES, POLYGONS = 5, 6
HALF = {"c": [[2, 0], [1, 1]]}
ABOUT = {"a": [[2, 0], [1, 0], 1, 1]}
ELLIPSE = {"a": [[4, 0], [2, 0], 1, 1, 0, 2, 0.5]}
BEZIER = {"b": [[4, 0], [1, 3], [3, 3]]}


def page(*geometries, kind=LINES, keep=True, **flags):
    features = [{"attributes": {}, "geometry": node} for node in geometries]
    body = json.dumps({**flags, "features": features}).encode()
    return decode_page(body, (), kind, None, keep)


def wkt(*geometries, **more):
    shapes = page(*geometries, **more).geometries
    return [raw and ogr.CreateGeometryFromWkb(bytes(raw)).ExportToIsoWkt() for raw in shapes]


@pytest.mark.parametrize(
    ("path", "truth"),
    [
        ([[0, 0], HALF], "CIRCULARSTRING (0 0,1 1,2 0)"),
        ([[0, 0], ABOUT], "CIRCULARSTRING (0 0,1 1,2 0)"),
        ([[-1, 0], [0, 0], HALF, [3, 0]],
         "COMPOUNDCURVE ((-1 0,0 0),CIRCULARSTRING (0 0,1 1,2 0),(2 0,3 0))"),
        ([[0, 0], HALF, {"c": [[4, 0], [3, -1]]}], "CIRCULARSTRING (0 0,1 1,2 0,3 -1,4 0)"),
        ([[0, 0], {"c": [[0, 0], [2, 0]]}], "CIRCULARSTRING (0 0,2 0,0 0)"),
    ],
)  # fmt: skip
def test_an_arc_stays_an_arc(path, truth):
    batch = page({"curvePaths": [path]})
    assert batch.is_curved
    assert not batch.repairs
    assert wkt({"curvePaths": [path]}) == [f"MULTICURVE ({truth})"]


def test_an_arc_is_where_it_was_when_it_is_told_by_its_centre():
    shape = ogr.CreateGeometryFromWkb(
        bytes(page({"curvePaths": [[[5, 2], {"a": [[3, 0], [3, 2], 0, 1]}]]}).geometries[0])
    )
    # clockwise from the right to the bottom is a quarter
    assert shape.Length() == pytest.approx(3.14159265, abs=1e-3)
    assert shape.GetEnvelope() == pytest.approx((3, 5, 0, 2), abs=1e-3)


@pytest.mark.parametrize("segment", [ELLIPSE, BEZIER, {"c": [[4, 0], [2, 0]]}])
def test_curves_that_qgis_does_not_have_become_vertices(segment):
    batch = page({"curvePaths": [[[0, 0], segment]]})
    assert not batch.is_curved
    assert batch.repairs == {"curve_densified": 1}
    assert wkt({"curvePaths": [[[0, 0], segment]]})[0].startswith("MULTILINESTRING")


def test_an_ellipse_beside_an_arc_becomes_vertices_and_the_arc_stays():
    batch = page({"curvePaths": [[[0, 0], HALF, {"b": [[6, 0], [3, 3], [5, 3]]}]]})
    assert batch.is_curved
    assert batch.repairs == {"curve_densified": 1}


def test_rows_without_arcs_take_the_type_of_those_with():
    found = wkt({"paths": [[[0, 0], [1, 1]]]}, {"curvePaths": [[[0, 0], HALF]]}, None)
    assert found == [
        "MULTICURVE ((0 0,1 1))", "MULTICURVE (CIRCULARSTRING (0 0,1 1,2 0))", None
    ]  # fmt: skip


def test_rings_are_sorted_and_turned_with_their_arcs():
    hole = [[0.5, 0.1], [1, 0.1], [1, 0.4], [0.5, 0.4], [0.5, 0.1]]
    # both run the wrong way, and the hole comes first
    ring = [[0, 0], [2, 0], {"c": [[0, 0], [1, 1]]}]
    (found,) = wkt({"curveRings": [hole[::-1], ring]}, kind=POLYGONS)
    assert found == (
        "MULTISURFACE (CURVEPOLYGON (COMPOUNDCURVE (CIRCULARSTRING (0 0,1 1,2 0),(2 0,0 0)),"
        "(0.5 0.1,1.0 0.1,1.0 0.4,0.5 0.4,0.5 0.1)))"
    )


def test_an_island_in_the_hole_of_a_circle_is_a_polygon_of_its_own():
    def circle(radius):
        return [[-radius, 0], {"a": [[-radius, 0], [0, 0], 0, 1]}]

    (found,) = wkt({"curveRings": [circle(1), circle(3), circle(2)]}, kind=POLYGONS)
    shape = ogr.CreateGeometryFromWkt(found)
    assert [shape.GetGeometryRef(n).GetGeometryCount() for n in (0, 1)] == [1, 2]


@pytest.mark.parametrize(
    ("flags", "ordinates", "truth"),
    [
        ({"hasZ": True}, [5], "MULTICURVE Z (CIRCULARSTRING Z (0 0 5,1 1 5,2 0 5))"),
        ({"hasM": True}, [7], "MULTICURVE M (CIRCULARSTRING M (0 0 7,1 1 7,2 0 7))"),
        ({"hasZ": True, "hasM": True}, [5, 7],
         "MULTICURVE ZM (CIRCULARSTRING ZM (0 0 5 7,1 1 5 7,2 0 5 7))"),
    ],
)  # fmt: skip
def test_z_and_m_run_along_an_arc(flags, ordinates, truth):
    path = [[0, 0, *ordinates], {"c": [[2, 0, *ordinates], [1, 1]]}]
    assert wkt({"curvePaths": [path]}, **flags) == [truth]


def test_a_row_that_needs_a_repair_comes_as_vertices():
    batch = page({"curveRings": [[[0, 0], HALF]]}, kind=POLYGONS)  # open
    assert not batch.is_curved
    assert batch.repairs == {"curve_densified": 1, "ring_closed": 1}


def test_arcs_become_vertices_for_whoever_cannot_hold_them():
    batch = page({"curvePaths": [[[0, 0], HALF]]}, keep=False)
    assert not batch.is_curved
    assert batch.repairs == {"curve_densified": 1}


def test_empty_curves_beside_paths_are_ignored():
    assert wkt({"curvePaths": [], "paths": [[[0, 0], [1, 1]]]}) == ["MULTILINESTRING ((0 0,1 1))"]
