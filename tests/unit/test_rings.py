"""Flat ring lists become polygons with holes."""

from __future__ import annotations

import struct
import time
from collections import Counter

import numpy as np
import pytest
from layerferry.core.rest.ring_location import BORDER, INSIDE, OUTSIDE, locate, locate_in_one
from layerferry.core.rest.shape_rows import settled
from layerferry.core.rest.shapes import Shapes, offsets, signed_areas
from layerferry.core.rest.wkb_shapes import shapes_of


def square(x, y, size, clockwise=True):
    ring = [(x, y), (x, y + size), (x + size, y + size), (x + size, y), (x, y)]
    return ring if clockwise else ring[::-1]


def polygons_of(*rows, repairs=None):
    """Sort rows of rings; return per row the polygons as lists of rings of vertices."""
    rings = [ring for row in rows for ring in row]
    vertices = np.array([v for ring in rings for v in ring], dtype=float).reshape(-1, 2)
    shapes = Shapes(
        6,
        False,
        False,
        vertices,
        np.array([len(ring) for ring in rings], dtype=np.int64),
        np.array([len(row) for row in rows], dtype=np.int64),
    )
    found = settled(shapes, Counter() if repairs is None else repairs)
    assert_same_shapes(shapes_of(found.tolist(), 6), found.shapes)
    back = found.taken(np.arange(len(rows))[::-1])
    assert back.tolist() == found.tolist()[::-1]
    without = found.without_empty().tolist()
    assert back.missing == found.missing == without.count(None)
    return [None if raw is None else parse(raw) for raw in found]


def assert_same_shapes(first, second):
    assert first.part_counts.tolist() == second.part_counts.tolist()
    assert first.part_sizes.tolist() == second.part_sizes.tolist()
    assert first.vertices.tolist() == second.vertices.tolist()


def parse(raw):
    """Read a 2D MultiPolygon the long way, to check the writer byte by byte."""
    at = 0

    def take(fmt):
        nonlocal at
        values = struct.unpack_from("<" + fmt, raw, at)
        at += struct.calcsize("<" + fmt)
        return values if len(values) > 1 else values[0]

    assert take("BI") == (1, 6)
    polygons = []
    for _ in range(take("I")):
        assert take("BI") == (1, 3)
        polygons.append([[take("dd") for _ in range(take("I"))] for _ in range(take("I"))])
    assert at == len(raw)
    return polygons


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def sizes(polygons):
    return [[round(area(ring), 6) for ring in polygon] for polygon in polygons]


def test_line_47_hole_before_its_exterior_still_becomes_its_hole():
    (row,) = polygons_of([square(1, 1, 2, clockwise=False), square(0, 0, 10)])
    assert sizes(row) == [[-100, 4]]


def test_hole_goes_to_the_exterior_around_it_not_to_the_one_before():
    (row,) = polygons_of([square(0, 0, 10), square(20, 0, 10), square(1, 1, 2, False)])
    assert sizes(row) == [[-100, 4], [-100]]


def test_island_in_a_hole_is_a_polygon_of_its_own_and_may_have_holes():
    (row,) = polygons_of(
        [square(0, 0, 10), square(1, 1, 8, False), square(2, 2, 6), square(3, 3, 1, False)]
    )
    assert sizes(row) == [[-100, 64], [-36, 1]]


def test_hole_outside_the_only_exterior_becomes_a_polygon_and_is_counted():
    repairs = Counter()
    (row,) = polygons_of([square(0, 0, 10), square(20, 20, 2, False)], repairs=repairs)
    assert sizes(row) == [[-100], [-4]]
    assert repairs == {"hole_outside": 1, "ring_turned": 1}


def test_all_counter_clockwise_rings_are_sorted_by_containment_alone():
    (row,) = polygons_of([square(20, 0, 5, False), square(1, 1, 2, False), square(0, 0, 10, False)])
    assert sizes(row) == [[-25], [-100, 4]]


def test_all_clockwise_rings_are_sorted_by_containment_alone():
    (row,) = polygons_of([square(0, 0, 10), square(1, 1, 2)])
    assert sizes(row) == [[-100, 4]]


def test_polygons_of_a_server_that_turns_everything_are_read_as_meant():
    repairs = Counter()
    (row,) = polygons_of([square(0, 0, 10, False), square(1, 1, 2)], repairs=repairs)
    assert sizes(row) == [[-100, 4]]
    assert repairs == {"ring_turned": 2}


def test_single_ring_that_runs_the_wrong_way_is_turned():
    repairs = Counter()
    (row,) = polygons_of([square(0, 0, 10, False)], repairs=repairs)
    assert sizes(row) == [[-100]]
    assert repairs == {"ring_turned": 1}


def test_hole_touching_its_exterior_in_its_first_vertex_stays_a_hole():
    hole = [(0, 5), (3, 3), (3, 7), (0, 5)]
    (row,) = polygons_of([square(0, 0, 10), hole])
    assert [len(polygon) for polygon in row] == [2]


def test_hole_that_starts_just_outside_through_rounding_stays_a_hole():
    hole = [(-1e-12, 5), (3, 3), (3, 7), (-1e-12, 5)]
    repairs = Counter()
    (row,) = polygons_of([square(0, 0, 10), hole], repairs=repairs)
    assert [len(polygon) for polygon in row] == [2]
    assert repairs == {"hole_crosses": 1}


def test_exteriors_that_share_a_border_stay_two():
    (row,) = polygons_of([square(0, 0, 10), square(10, 0, 5)])
    assert sizes(row) == [[-100], [-25]]


def test_equal_rings_do_not_swallow_each_other():
    (row,) = polygons_of([square(0, 0, 10), square(0, 0, 10)])
    assert sizes(row) == [[-100], [-100]]


def test_rows_are_sorted_apart_from_each_other():
    rows = polygons_of([square(0, 0, 10)], [], [square(1, 1, 2), square(5, 5, 1)])
    assert [None if row is None else sizes(row) for row in rows] == [
        [[-100]],
        None,
        [[-4], [-1]],
    ]


def test_open_rings_are_closed_and_collapsed_ones_dropped():
    repairs = Counter()
    flat = [(5, 5), (6, 6), (5, 5), (6, 6), (5, 5)]
    (row,) = polygons_of([square(0, 0, 10)[:-1], [(1, 1), (2, 2), (1, 1)], flat], repairs=repairs)
    assert sizes(row) == [[-100]]
    assert repairs == {"ring_closed": 1, "ring_dropped": 2}


def test_a_ring_that_begins_with_the_same_point_twice_is_kept_unless_it_is_flat():
    repairs = Counter()
    outline = square(0, 0, 10)
    (row,) = polygons_of([outline[:1] + outline, [(5, 5), (5, 5), (6, 6), (5, 5)]], repairs=repairs)
    assert sizes(row) == [[-100]]
    assert repairs == {"ring_dropped": 1}


def test_a_row_left_without_rings_has_an_empty_shape():
    repairs = Counter()
    assert polygons_of([[(1, 1), (2, 2)]], repairs=repairs) == [[]]
    assert repairs == {"ring_closed": 1, "ring_dropped": 1, "geometry_empty": 1}


@pytest.mark.parametrize("count", [30, 200])
def test_many_rings_give_the_same_polygons_as_few(count):
    """200 rings take the sweep instead of the list of all pairs."""
    rings = []
    for number in range(count):
        x, y = 10 * (number % 14), 10 * (number // 14)
        rings += [square(x + 1, y + 1, 7, False), square(x, y, 9), square(x + 2, y + 2, 3)]
    (row,) = polygons_of(rings)
    assert sorted(map(tuple, sizes(row))) == sorted([(-81, 49), (-9,)] * count)


def test_thousands_of_holes_in_one_long_exterior_are_sorted_in_seconds():
    angles = np.linspace(0, -2 * np.pi, 200_001)
    outline = np.column_stack((100 + 100 * np.cos(angles), 100 + 100 * np.sin(angles)))
    outline[-1] = outline[0]
    holes = [square(60 + (n % 100) * 0.8, 60 + (n // 100) * 0.8, 0.5, False) for n in range(10_000)]
    started = time.process_time()
    (row,) = polygons_of([outline.tolist(), *holes])
    assert time.process_time() - started < 10
    assert [len(polygon) for polygon in row] == [10_001]


def test_areas_of_small_rings_far_from_the_origin_keep_their_sign():
    ring = np.array(square(5e8, 5e8, 1e-3), dtype=float)
    (found,) = signed_areas(ring, offsets(np.array([5])))
    assert found == pytest.approx(-1e-6, rel=1e-3)


def test_both_ways_of_locating_points_agree():
    random = np.random.default_rng(7)
    angles = np.sort(random.uniform(0, 2 * np.pi, 40))
    radius = random.uniform(2, 9, 40)
    ring = np.column_stack((radius * np.cos(angles), radius * np.sin(angles))).round(0)
    ring = np.vstack((ring, ring[:1]))
    points = random.integers(-9, 10, (500, 2)).astype(float)
    one = locate_in_one(points, ring)
    each = locate(points, np.zeros(500, dtype=np.int64), ring, np.array([0, len(ring)]))
    assert one.tolist() == each.tolist()
    assert {INSIDE, BORDER, OUTSIDE} == set(one.tolist())


def test_points_on_corners_are_on_the_border_and_centres_inside():
    ring = np.array(square(0, 0, 2), dtype=float)
    points = np.array([(0, 0), (1, 0), (1, 1), (3, 1), (-1, 2)], dtype=float)
    assert locate_in_one(points, ring).tolist() == [BORDER, BORDER, INSIDE, OUTSIDE, OUTSIDE]
