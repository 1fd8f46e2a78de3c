"""Related tables and attachments come with a layer: whole, related, or not at all."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from contextlib import closing
from xml.etree import ElementTree

import pytest

from tests.arcgis_server import (
    EVERY_TIME,
    MANY_TO_MANY,
    ArcGisServer,
    Attachment,
    Fault,
    Field,
    Layer,
    Row,
    Service,
    Site,
    numbered_points,
)
from tests.arcgis_server import relate as relate_served
from tests.arcgis_server.layers import coded

PICTURE = bytes(range(256)) * 40


def owners(parcels=10, each=3):
    """Each parcel has owners; some owners belong to parcels that do not exist."""
    fields = [Field("OBJECTID", "OID"), Field("PARCEL", "Integer"), Field("WHO", length=30)]
    rows = [
        Row({"OBJECTID": i + 1, "PARCEL": i // each, "WHO": f"owner {i}"})
        for i in range((parcels + 2) * each)
    ]
    return Layer("Owners", fields, rows, id=1, kind="Table", max_record_count=7)


def pictures():
    return {
        2: [Attachment(5, "../../x.exe", PICTURE), Attachment(6, "b.png", PICTURE + b"6")],
        9: [Attachment(7, "b.png", PICTURE + b"7", keywords="north")],
    }


@pytest.fixture
def served():
    """Ten parcels (NUMBER 0 to 9) with owners and pictures."""
    parcels, table = numbered_points(10, name="Parcels", attachments=pictures()), owners()
    relate_served(parcels, table, ("NUMBER", "PARCEL"), composite=True)
    with ArcGisServer(Site(services=[Service("Test", [parcels, table])])) as server:
        yield server


def run(gateway, server, number=0, **wishes):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    address = f"{server.address}/Test/FeatureServer/{number}"
    return ImportJob(gateway, ImportOrder(address, **wishes)).execute()


def opened(outcome):
    """All tables of an outcome as QGIS layers, by name."""
    from qgis.core import QgsVectorLayer

    found = {}
    for one in [outcome, *(table.outcome for table in outcome.additions.tables)]:
        layer = one.layer or QgsVectorLayer(one.source, "x", "ogr")
        assert layer.isValid(), one.source
        name = one.layer.name() if one.layer else one.table or "main"
        found[name] = layer
    return found


def test_a_related_table_comes_as_a_memory_layer(gateway, served):
    outcome = run(gateway, served, related=True)
    assert outcome.ok, outcome.error
    (table,) = outcome.additions.tables
    (link,) = outcome.additions.links
    assert table.outcome.layer.featureCount() == 36
    assert (link.child_field, link.parent_field, link.is_composite) == ("PARCEL", "NUMBER", True)
    (brief,) = outcome.receipt.as_json()["related"]
    assert (brief["layer"], brief["written"], brief["proof"]) == ("Owners", 36, "object_ids")
    assert "36 rows of Owners" in outcome.receipt.sentence


def test_only_rows_that_belong_to_the_wanted_ones_are_kept(gateway, served):
    outcome = run(gateway, served, related=True, where="NUMBER < 2", field_names=("NAME",))
    assert outcome.ok, outcome.error
    names = [field.name() for field in outcome.layer.fields()]
    assert names == ["NUMBER", "NAME"]  # the key comes along
    (table,) = outcome.additions.tables
    assert sorted(f["PARCEL"] for f in table.outcome.layer.getFeatures()) == [0] * 3 + [1] * 3
    (brief,) = outcome.receipt.as_json()["related"]
    assert (brief["received"], brief["written"], brief["complete"]) == (36, 6, True)


def test_the_other_side_brings_the_parents(gateway, served):
    outcome = run(gateway, served, 1, related=True, where="PARCEL = 4")
    (table,) = outcome.additions.tables
    assert outcome.layer.featureCount() == 3
    assert [f["NUMBER"] for f in table.outcome.layer.getFeatures()] == [4]
    assert table.outcome.layer.isSpatial()
    (link,) = outcome.additions.links
    assert (link.child_id, link.parent_id) == (1, 0)


def test_many_to_many_comes_with_its_table_of_pairs(gateway):
    points = numbered_points(6, name="Sites")
    people = numbered_points(4, name="People", id=1)
    fields = [Field("OBJECTID", "OID"), Field("S", "Integer"), Field("P", "Integer")]
    rows = [Row({"OBJECTID": i, "S": i % 6, "P": i % 4}) for i in range(1, 13)]
    pairs = Layer("Pairs", fields, rows, id=2, kind="Table")
    keys = {"cardinality": MANY_TO_MANY, "table_id": 2, "key_fields_in_table": ("S", "P")}
    relate_served(points, people, ("NUMBER", "NUMBER"), **keys)
    with ArcGisServer(Site(services=[Service("Test", [points, people, pairs])])) as server:
        outcome = run(gateway, server, related=True, where="NUMBER = 2")
    made = {one.name: one.outcome.layer for one in outcome.additions.tables}
    assert sorted(f["P"] for f in made["Pairs"].getFeatures()) == [0, 2]  # ids 8 and 2
    assert sorted(f["NUMBER"] for f in made["People"].getFeatures()) == [0, 2]
    assert len(outcome.additions.links) == 2


def test_everything_comes_into_one_geopackage(gateway, served, tmp_path):
    target = tmp_path / "parcels.gpkg"
    outcome = run(gateway, served, output=str(target), related=True, attachments="geopackage")
    assert outcome.ok, outcome.error
    assert sorted(os.listdir(tmp_path)) == ["parcels.gpkg", "parcels.receipt.json"]
    made = opened(outcome)
    assert {name: layer.featureCount() for name, layer in made.items()} == {
        "Parcels": 10,
        "Owners": 36,
        "Parcels attachments": 3,
    }
    files = {
        f["attachment_id"]: (f["row_object_id"], f["name"], bytes(f["content"]))
        for f in made["Parcels attachments"].getFeatures()
    }
    assert files == {
        5: (2, "../../x.exe", PICTURE),
        6: (2, "b.png", PICTURE + b"6"),
        7: (9, "b.png", PICTURE + b"7"),
    }
    del made
    receipt = json.loads((tmp_path / "parcels.receipt.json").read_text())
    assert receipt["complete"]
    assert receipt["attachments"] == {
        "announced": 3,
        "fetched": 3,
        "kept": 0,
        "bytes": 3 * len(PICTURE) + 2,
        "missing": [],
    }
    with closing(sqlite3.connect(target)) as file:
        assert file.execute("pragma integrity_check").fetchone() == ("ok",)


def relations_in(path, group):
    """Of each table's default style: name of the relation, of the other table, and the columns."""
    found = {}
    with closing(sqlite3.connect(path)) as file:
        styles = "SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault"
        for table, text in file.execute(styles).fetchall():
            assert str(path.parent) not in text
            for node in ElementTree.fromstring(text).iterfind(f"{group}/relation"):
                assert node.get("dataSource") == f"./{path.name}|layername={node.get('layerName')}"
                pair = node.find("fieldRef")
                columns = pair.get("referencingField"), pair.get("referencedField")
                found.setdefault(table, []).append((node.get("layerName"), *columns))
    return found


@pytest.mark.parametrize("is_new", [True, False])
def test_the_tables_of_a_geopackage_know_each_other_in_any_project(
    gateway, served, tmp_path, is_new
):
    target = tmp_path / "parcels.gpkg"
    if not is_new:
        assert run(gateway, served, 1, output=str(target), layer_name="others").ok
    wishes = {"related": True, "attachments": "geopackage", "into_existing": not is_new}
    outcome = run(gateway, served, output=str(target), **wishes)
    assert outcome.ok, outcome.error
    assert relations_in(target, "referencedLayers") == {
        "Owners": [("Parcels", "PARCEL", "NUMBER")],
        "Parcels attachments": [("Parcels", "row_object_id", "OBJECTID")],
    }
    assert relations_in(target, "referencingLayers") == {
        "Parcels": [
            ("Owners", "PARCEL", "NUMBER"),
            ("Parcels attachments", "row_object_id", "OBJECTID"),
        ]
    }
    attachments = opened(outcome)["Parcels attachments"]
    assert attachments.editorWidgetSetup(attachments.fields().indexOf("content")).type() == "Binary"


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson"])
def test_files_go_into_a_folder_beside_the_output(gateway, served, tmp_path, suffix):
    place = tmp_path / "deep"
    place.mkdir()
    target = place / f"parcels{suffix}"
    outcome = run(gateway, served, output=str(target), related=True, attachments="folder")
    assert outcome.ok, outcome.error
    assert sorted(os.listdir(place / "parcels_attachments")) == [
        "2_5__.._x.exe.bin",
        "2_6_b.png",
        "9_7_b.png",
    ]
    assert [one.name for one in tmp_path.iterdir()] == ["deep"]
    assert outcome.additions.attachments_in == str(place)
    made = opened(outcome)
    rows = {f["attachment_id"]: f for f in made["Parcels attachments"].getFeatures()}
    assert rows[7]["path"] == "parcels_attachments/9_7_b.png"
    assert rows[7]["keywords"] == "north"
    assert (place / rows[7]["path"]).read_bytes() == PICTURE + b"7"
    assert made["Owners"].featureCount() == 36
    del made
    tables = "parcels.gpkg" if suffix == ".gpkg" else "parcels_tables.gpkg"
    assert (place / tables).exists()
    assert not [one for one in os.listdir(place) if one.startswith(".")]


@pytest.mark.parametrize("way", ["folder", "geopackage"])
def test_a_missing_file_is_a_failure_and_the_next_run_asks_for_it_alone(
    gateway, served, tmp_path, way
):
    target = tmp_path / "parcels.gpkg"
    fault = Fault(
        "status", on="file", status=404, times=EVERY_TIME, when=lambda x: x.inner_path[-1] == "7"
    )
    served.faults.add(fault)
    outcome = run(gateway, served, output=str(target), attachments=way)
    assert not outcome.ok
    assert "1 of 3 attachments did not come" in str(outcome.error)
    assert [one["id"] for one in outcome.receipt.attachments.missing] == [7]
    assert not target.exists()
    assert outcome.kept_rows == 10
    served.faults.clear()
    before = len(served.seen("file"))
    outcome = run(gateway, served, output=str(target), attachments=way)
    assert outcome.ok, outcome.error
    assert len(served.seen("file")) == before + 1
    assert (outcome.receipt.attachments.fetched, outcome.receipt.attachments.kept) == (1, 2)
    assert not [one for one in os.listdir(tmp_path) if one.startswith(".")]


def test_a_partial_result_is_called_partial(gateway, served, tmp_path):
    served.faults.add(Fault("status", on="file", status=404))
    outcome = run(
        gateway,
        served,
        output=str(tmp_path / "p.gpkg"),
        attachments="folder",
        allow_partial=True,
    )
    assert outcome.status.value == "partial"
    assert "NOT COMPLETE, 10 of 10 rows. 1 of 3 attachments" in outcome.receipt.sentence
    assert opened(outcome)["Parcels attachments"].featureCount() == 2


def test_files_of_the_rows_that_came_come_when_another_row_fails(gateway, served, tmp_path):
    served.layer("Test/FeatureServer/0").behaviour.fails_on_ids = frozenset({9})
    wishes = {"output": str(tmp_path / "p.gpkg"), "attachments": "folder", "related": True}
    outcome = run(gateway, served, **wishes)
    assert not outcome.ok
    assert outcome.receipt.missing == [9]
    outcome = run(gateway, served, allow_partial=True, **wishes)
    assert outcome.status.value == "partial"
    assert [entry["object_id"] for entry in outcome.receipt.quarantined] == [9]
    assert "1 row is missing; the server fails on it." in outcome.receipt.sentence
    made = opened(outcome)
    assert made["Parcels"].featureCount() == 9
    assert made["Parcels attachments"].featureCount() == 2


def test_a_related_table_that_fails_leaves_nothing(gateway, served, tmp_path):
    served.faults.add(
        Fault("status", on="page", status=500, times=EVERY_TIME, when=lambda x: "/1/" in x.path)
    )
    outcome = run(gateway, served, output=str(tmp_path / "p.gpkg"), related=True)
    assert not outcome.ok
    assert os.listdir(tmp_path) == []


def test_a_memory_layer_has_no_place_for_files_until_one_is_chosen(gateway, served, tmp_path):
    outcome = run(gateway, served, attachments="folder")
    assert "no place for attachments" in str(outcome.error)
    missing = str(tmp_path / "nowhere")
    outcome = run(gateway, served, attachments="folder", attachments_folder=missing)
    assert "does not exist" in str(outcome.error)
    assert served.seen("page") == []


def test_files_of_a_memory_layer_go_into_the_chosen_folder(gateway, served, tmp_path):
    outcome = run(gateway, served, attachments="folder", attachments_folder=str(tmp_path))
    assert outcome.ok, outcome.error
    table = opened(outcome)["Parcels attachments"]
    assert table.providerType() == "memory"
    rows = {f["attachment_id"]: f for f in table.getFeatures()}
    assert set(rows) == {5, 6, 7}
    assert outcome.additions.attachments_in == str(tmp_path)
    assert (tmp_path / rows[7]["path"]).read_bytes() == PICTURE + b"7"
    assert rows[7]["path"] == "Parcels_attachments/9_7_b.png"
    (link,) = outcome.additions.links
    assert (link.child_field, link.parent_field) == ("row_object_id", "OBJECTID")


def test_layers_of_one_geopackage_have_folders_of_their_own(gateway, served, tmp_path):
    target = str(tmp_path / "all.gpkg")
    for name in ("One", "Two"):
        outcome = run(
            gateway,
            served,
            output=target,
            layer_name=name,
            into_existing=True,
            attachments="folder",
        )
        assert outcome.ok, outcome.error
    folders = sorted(one.name for one in tmp_path.iterdir() if one.is_dir())
    assert folders == ["all_One_attachments", "all_Two_attachments"]


def test_files_of_a_killed_run_wait_two_weeks_for_the_next_one(qgis_app, tmp_path):
    from layerferry.core.host.staging import clear_written_folders, stage

    new, old = tmp_path / ".new_attachments.unfinished", tmp_path / ".old_attachments.unfinished"
    for folder in (new, old):
        folder.mkdir()
        (folder / "1_1_a.png").write_bytes(PICTURE)
    (tmp_path / "old_attachments").mkdir()
    stage(tmp_path / "old.gpkg").abandon()  # notes the folder, as the killed run did
    weeks_ago = time.time() - 15 * 24 * 3600
    os.utime(old, (weeks_ago, weeks_ago))
    clear_written_folders()
    assert sorted(os.listdir(tmp_path)) == [new.name, "old_attachments"]
    os.utime(new, (weeks_ago, weeks_ago))
    clear_written_folders()  # the folder was still noted
    assert os.listdir(tmp_path) == ["old_attachments"]


def test_what_is_imported_on_its_own_is_not_fetched_again_and_related(gateway, served):
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.core.host.import_order import together
    from layerferry.core.host.project_relations import relate
    from qgis.core import QgsProject

    service = f"{served.address}/Test/FeatureServer"
    orders = together([ImportOrder(f"{service}/{n}/", related=True) for n in (0, 1)])
    outcomes = [ImportJob(gateway, order).execute() for order in orders]
    assert [one.error for one in outcomes] == [None, None]
    assert [one.additions.tables for one in outcomes] == [(), ()]
    project = QgsProject.instance()
    project.clear()
    made = []
    for outcome in outcomes:
        project.addMapLayer(outcome.layer)
        made.append(relate(project, outcome.additions, {outcome.additions.number: outcome.layer}))
    tied = {
        (one.referencingLayer().name(), one.referencedLayer().name())
        for one in project.relationManager().relations().values()
    }
    assert [len(one) for one in made] == [0, 1]
    assert tied == {("Owners", "Parcels")}
    project.clear()


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".geojson"])
def test_a_joined_related_table_is_dressed_in_its_short_names(gateway, tmp_path, suffix):
    from layerferry.core.host.project_relations import relate
    from qgis.core import QgsProject

    fields = [
        Field("DB.OWNERS.OBJECTID", "OID"),
        Field("DB.OWNERS.PARCEL", "Integer"),
        Field("DB.KINDS.STATE", "Integer", domain=coded("State", {1: "new", 2: "old"})),
    ]
    rows = [Row(dict(zip([f.name for f in fields], (i, i % 3, 1 + i % 2)))) for i in range(1, 7)]
    table = Layer("Owners", fields, rows, id=1, kind="Table", object_id_field=fields[0].name)
    parcels = numbered_points(3, name="Parcels")
    relate_served(parcels, table, ("NUMBER", "DB.OWNERS.PARCEL"))
    output = str(tmp_path / f"p{suffix}") if suffix else "memory:"
    with ArcGisServer(Site(services=[Service("Test", [parcels, table])])) as server:
        outcome = run(gateway, server, output=output, related=True)
    assert outcome.ok, outcome.error
    made = opened(outcome)
    owners = made.pop("Owners")
    (own,) = made.values()
    names = owners.fields().names()
    assert names[-3:] == ["OBJECTID", "PARCEL", "STATE"]
    state = len(names) - 1
    assert owners.editorWidgetSetup(state).type() == "ValueMap"
    assert owners.attributeAlias(state) == "DB.KINDS.STATE"
    project = QgsProject.instance()
    project.clear()
    project.addMapLayers([owners, own])
    (relation,) = relate(project, outcome.additions, {0: own, 1: owners})
    assert relation.fieldPairs() == {"PARCEL": "NUMBER"}
    del made, owners, own, relation
    project.clear()


def test_a_geopackage_of_its_own_is_what_files_go_into(gateway, served, tmp_path):
    outcome = run(gateway, served, output=str(tmp_path / "p.shp"), attachments="geopackage")
    assert "Only a GeoPackage" in str(outcome.error)
    assert os.listdir(tmp_path) == []
