"""Layers that are odd in one way each; `oddities_site` serves them all under one service."""

from __future__ import annotations

from typing import Any

from .builders import OID, layer_of, numbered_points, point_of, rows_of_ids, shapes_of, square
from .catalog import Service, Site
from .layers import (
    MERCATOR_WITHOUT_LATEST,
    MULTIPATCH,
    MULTIPOINT,
    POINT,
    POLYGON,
    POLYLINE,
    WKT_ONLY,
    Behaviour,
    Field,
    Layer,
    Row,
)

COLLIDING = (
    "POPULATION_2020",
    "POPULATION_2021",
    "POPULATION",
    "population_x",
    "Einwohnerzahl_männlich",
    "人口統計資料二〇二〇年",
    "Численность_населения",
    "SELECT",
    "with blank",
)
BAD_RINGS: list[dict[str, Any] | None] = [
    {"rings": [square(0, 0, 1)[:-1]]},  # not closed
    {"rings": [square(0, 0, 1, clockwise=False)]},  # an exterior that runs the wrong way
    {"rings": [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]},  # a bow tie
    {"rings": [[[0, 0], [1, 1], [0, 0]]]},  # no area
    {"rings": [square(0, 0, 1), []]},
]


def dimensions() -> list[Layer]:
    """Every geometry type with and without Z and M, ids from 0."""
    layers = []
    for shape in (POINT, MULTIPOINT, POLYLINE, POLYGON):
        for has_z, has_m in ((False, False), (True, False), (False, True), (True, True)):
            word = "Z" * has_z + "M" * has_m or "plain"
            shapes = [_raised(one, has_z, has_m) for one in shapes_of(shape)]
            name = f"{shape[len('esriGeometry') :]} {word}"
            layer = layer_of(shapes, shape, name=name, id=len(layers), has_z=has_z, has_m=has_m)
            layers.append(layer)
    solid = [{"rings": [square(0, 0, 1)]}]
    layers.append(layer_of(solid, MULTIPATCH, name="Multipatch", id=len(layers)))
    return layers


def _raised(shape: dict[str, Any] | None, has_z: bool, has_m: bool) -> dict[str, Any] | None:
    """Give every vertex z and m; every third m is missing."""
    if shape is None or shape.get("x") == "NaN":
        return shape
    if "x" in shape:
        more = {"z": 12.5} if has_z else {}
        return {**shape, **more, **({"m": 7.25} if has_m else {})}
    key = next(iter(shape))
    lists = shape[key] if key != "points" else [shape[key]]
    raised = []
    for part in lists:
        vertices = []
        for i, (x, y) in enumerate(part):
            vertex = [x, y] + ([i * 1.5] if has_z else [])
            vertices.append(vertex + ([None if i % 3 == 1 else i * 10] if has_m else []))
        raised.append(vertices)
    return {key: raised[0] if key == "points" else raised}


def hard_names() -> Layer:
    """Names longer than ten bytes that collide when cut, reserved words, other scripts."""
    fields = [OID, *(Field(name, "Integer") for name in COLLIDING)]
    rows = [
        Row({"OBJECTID": i, **{n: i * k for k, n in enumerate(COLLIDING, 1)}}, point_of(i))
        for i in range(1, 21)
    ]
    return Layer("Hard names", fields, rows)


def joined() -> Layer:
    """Names as a database join gives them, the object id's too."""
    names = ["GIS.OWNER.PARCELS.OBJECTID", "GIS.OWNER.PARCELS.NAME", "GIS.OWNER.OWNERS.NAME"]
    fields = [Field(names[0], "OID"), Field(names[1]), Field(names[2])]
    rows = [
        Row({names[0]: i, names[1]: f"p{i}", names[2]: f"o{i}"}, point_of(i)) for i in range(1, 31)
    ]
    return Layer("Joined", fields, rows, object_id_field=names[0])


def oddities() -> list[Layer]:
    """One layer per oddity, ids from 0."""
    gaps = [4_000_000 + i * 3 + i // 10 * 500 for i in range(700)]
    points = numbered_points
    layers = [
        points(1200, name="No paging", behaviour=Behaviour(supports_pagination=False)),
        points(1200, name="Real cap lower", behaviour=Behaviour(real_cap=300)),
        points(1200, name="Flag never", behaviour=Behaviour(flag="never")),
        points(1200, name="Flag always", behaviour=Behaviour(flag="always")),
        points(1200, name="Id not stated", behaviour=Behaviour(states_object_id_field=False)),
        points(300, name="64-bit ids", first=5_000_000_000, behaviour=Behaviour(object_id_bytes=8)),
        points(300, name="Ids as text", behaviour=Behaviour(object_ids_as="text")),
        points(300, name="Ids null", behaviour=Behaviour(object_ids_as="null")),
        points(300, name="String ids", behaviour=Behaviour(string_ids=True)),
        Layer("Ids with holes", [OID, Field("NAME")], rows_of_ids(gaps)[::-1]),
        points(1200, name="Repeats", behaviour=Behaviour(repeated_ids=frozenset({5, 500}))),
        points(1200, name="Hides", behaviour=Behaviour(hidden_ids=frozenset({7, 600}))),
        points(1200, name="Loses", behaviour=Behaviour(lost_ids=frozenset({7, 600}))),
        points(1200, name="Fails above 100", behaviour=Behaviour(fails_above_rows=100)),
        points(1200, name="One bad row", behaviour=Behaviour(fails_on_ids=frozenset({777}))),
        points(1200, name="Ignores paging", behaviour=Behaviour(ignores_paging=True)),
        points(1200, name="Count refused", behaviour=Behaviour(refuses_count=True)),
        points(1200, name="Count lies", behaviour=Behaviour(count_lie=-5)),
        points(1200, name="Ids refused", behaviour=Behaviour(refuses_ids=True)),
        points(300, name="No 1=1", behaviour=Behaviour(refuses_always_true=True)),
        points(300, name="JSON for PBF", behaviour=Behaviour(answers_json_to_pbf=True)),
        points(300, name="Only JSON", behaviour=Behaviour(formats="JSON")),
        points(300, name="outSR ignored", behaviour=Behaviour(ignores_out_sr=True)),
        points(300, name="WKT only", spatial_reference=dict(WKT_ONLY)),
        points(300, name="102100", spatial_reference=dict(MERCATOR_WITHOUT_LATEST)),
        points(300, name="No reference", spatial_reference=None),
        points(0, name="Empty"),
        hard_names(),
        joined(),
        layer_of(
            [{"points": [[i, i]]} for i in range(5)],
            MULTIPOINT,
            name="Multipoints as points",
            behaviour=Behaviour(multipoints_as_points=True),
        ),
        layer_of([None, {"x": "NaN", "y": "NaN"}, {"x": 1, "y": 2}, None], name="Null shapes"),
        layer_of(BAD_RINGS, POLYGON, name="Bad rings"),
        points(100, name="No fields", behaviour=Behaviour(states_fields=False)),
        points(100, name="Closed", behaviour=Behaviour(query_refused=True)),
    ]
    for number, layer in enumerate(layers):
        layer.id = number
    return layers


def oddities_site(kind: str = "FeatureServer") -> Site:
    """Serve all oddities at ``Odd/{kind}`` and all shapes at ``Shapes/{kind}``."""
    return Site(services=[Service("Odd", oddities(), kind), Service("Shapes", dimensions(), kind)])
