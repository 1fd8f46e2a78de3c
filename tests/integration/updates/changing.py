"""What tests of updates share: edits at the server, and an update as a job makes it."""

from __future__ import annotations

from tests.arcgis_server import (
    Field,
    Row,
    coded,
    numbered_points,
)

FORMATS = ["memory", ".gpkg", ".shp"]
ROWS = 300
LONGER = " ".join(["renamed"] * 4)


def open_file(path):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "points", "ogr")
    assert layer.isValid()
    return layer


def edit(server):
    """Remove row 3, rename row 5, move row 6, add row 9001."""
    server.delete_rows([3])
    change_rows(server, 5, NAME=LONGER)
    layer = server.layer()
    moved = {"x": 1.25, "y": 2.5}
    layer.rows = [
        Row(row.attributes, moved) if row.attributes["OBJECTID"] == 6 else row for row in layer.rows
    ]
    last = layer.rows[-1]
    server.add_rows([Row({**last.attributes, "OBJECTID": 9001}, last.geometry)])


def change_rows(server, *ids, **values):
    layer = server.layer()
    layer.rows = [
        Row({**row.attributes, **values}, row.geometry)
        if row.attributes["OBJECTID"] in ids
        else row
        for row in layer.rows
    ]


def plan_for(gateway, layer, **more):
    from layerferry.core.host.update_job import UpdateJob
    from layerferry.core.host.update_target import UpdateTarget

    job = UpdateJob(gateway, UpdateTarget.of(layer))
    return job, job.plan(job.check(), **more)


def update(gateway, layer, policy="mine", **more):
    from layerferry.core.host.origin_notes import file_of
    from layerferry.core.host.update_plan import Policy
    from layerferry.core.host.update_target import refresh_layers

    job, plan = plan_for(gateway, layer, **more)
    path = file_of(layer)
    report = job.apply(plan, Policy(policy), layer if path is None else None)
    if path is not None:
        refresh_layers(path)
    return report


def by_id(layer):
    return {feature["OBJECTID"]: feature for feature in layer.getFeatures()}


def short(layer, name):
    names = [field.name() for field in layer.fields()]
    return name if name in names else next(one for one in names if one.startswith(name[:2]))


def same_as_server(layer, server, but=()):
    rows = by_id(layer)
    truth = {row.attributes["OBJECTID"]: row for row in server.layer().rows}
    assert set(rows) == set(truth)
    for number, row in truth.items():
        if number in but:
            continue
        feature = rows[number]
        for name in ("NUMBER", "NAME", "HALF"):
            assert feature[name] == row.attributes[name], (number, name)
        point = feature.geometry().asPoint()
        assert (point.x(), point.y()) == (row.geometry["x"], row.geometry["y"])


def state(layer):
    return sorted((f.id(), str(f.attributes()), f.geometry().asWkt()) for f in layer.getFeatures())


def policy_of(word):
    from layerferry.core.host.update_plan import Policy

    return Policy(word)


def coded_layer():
    layer = numbered_points(20)
    kinds = coded("Kinds", {0: "Field", 1: "Road", 2: "River"})
    layer.fields = [*layer.fields, Field("KIND", "Integer", domain=kinds), Field("KIND_label")]
    layer.rows = [
        Row({**row.attributes, "KIND": row.attributes["OBJECTID"] % 2, "KIND_label": "server's"},
            row.geometry)
        for row in layer.rows
    ]  # fmt: skip
    return layer
