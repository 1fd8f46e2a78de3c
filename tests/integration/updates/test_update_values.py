"""An update brings values and shapes as the import did, whatever the output holds."""

from __future__ import annotations

import pytest
from layerferry.core.errors import ExportError

from tests.arcgis_server import (
    ArcGisServer,
    Field,
    Layer,
    Row,
    numbered_points,
    one_layer_site,
)
from tests.arcgis_server.layers import POINT, POLYGON
from tests.integration.updates.changing import (
    FORMATS,
    by_id,
    change_rows,
    coded_layer,
    edit,
    open_file,
    plan_for,
    state,
    update,
)


@pytest.mark.parametrize("suffix", FORMATS)
def test_text_longer_than_announced_is_whole_or_refused(gateway, server, imported, suffix):
    layer = imported(suffix)
    before = state(layer)
    text = "long " * 20 + "end"
    change_rows(server, 5, NAME=text)
    if suffix == "memory":  # its fields have the announced length
        with pytest.raises(ExportError, match="did not take"):
            update(gateway, layer)
        assert state(layer) == before
        return
    update(gateway, layer)
    assert by_id(layer)[5]["NAME"] == text


def test_a_shapefile_keeps_its_names_its_crosswalk_and_its_style(
    gateway, server, imported, tmp_path
):
    layer = imported(".shp")
    names = [field.name() for field in layer.fields()]
    crosswalk = (tmp_path / "points_fields.csv").read_text(encoding="utf-8-sig")
    (tmp_path / "points.qml").write_text("<style/>")
    change_rows(server, 5, NAME="a name that is far longer than all that there were before")
    update(gateway, layer)
    assert [field.name() for field in layer.fields()] == names
    assert by_id(layer)[5]["NAME"].startswith("a name that is far longer")
    after = (tmp_path / "points_fields.csv").read_text(encoding="utf-8-sig")
    assert [line.split(",")[:2] for line in after.splitlines()] == [
        line.split(",")[:2] for line in crosswalk.splitlines()
    ]
    assert (tmp_path / "points.qml").read_text() == "<style/>"


@pytest.mark.parametrize("suffix", FORMATS)
def test_another_reference_system_stays(gateway, server, imported, suffix):
    from qgis.core import QgsCoordinateReferenceSystem

    layer = imported(suffix, crs=QgsCoordinateReferenceSystem("EPSG:3857"))
    edit(server)
    report = update(gateway, layer)
    assert (report.added, report.changed, report.removed, report.kept) == (1, 2, 1, ())
    assert layer.crs().authid() == "EPSG:3857"
    point = by_id(layer)[6].geometry().asPoint()
    assert point.x() == pytest.approx(139149.36, abs=0.1)
    assert not plan_for(gateway, layer)[1].conflicts


@pytest.mark.parametrize("suffix", FORMATS)
def test_labels_beside_codes_follow_the_codes(gateway, tmp_path, project, suffix):
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.core.host.shapefile_names import names_in_file

    with ArcGisServer(one_layer_site(coded_layer())) as server:
        output = "memory:" if suffix == "memory" else str(tmp_path / f"points{suffix}")
        order = ImportOrder(
            f"{server.address}/Test/FeatureServer/0",
            output=output,
            label_columns=True,
            field_names=("OBJECTID", "KIND"),
        )
        outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        layer = outcome.layer or open_file(outcome.path)
        project.addMapLayer(layer)
        # the layer has a column of its own that is called like one of labels
        label = "KIND_label_2" if suffix != ".shp" else names_in_file(tmp_path / "points.shp")[
            "KIND_label_2"
        ]  # fmt: skip
        assert by_id(layer)[3][label] == "Road"
        change_rows(server, 3, KIND=2)
        last = server.layer().rows[-1]
        server.add_rows([Row({**last.attributes, "OBJECTID": 50, "KIND": 0}, last.geometry)])
        report = update(gateway, layer)
        assert (report.added, report.changed) == (1, 1)
        found = by_id(layer)
        assert [found[number][label] for number in (3, 4, 50)] == ["River", "Field", "Field"]
        assert found[3]["KIND"] == 2


@pytest.mark.parametrize("suffix", ["memory", ".gpkg"])
def test_curves_are_updated_as_curves(gateway, tmp_path, project, suffix):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    from tests.integration.test_curves import curve, line, served

    with served([curve(0), line(1), None, curve(3)]) as server:
        output = "memory:" if suffix == "memory" else str(tmp_path / "curves.gpkg")
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0", output=output)
        outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        layer = outcome.layer or open_file(outcome.path)
        project.addMapLayer(layer)
        assert plan_for(gateway, layer)[1].is_empty
        rows = server.layer().rows
        server.layer().rows = [rows[0], Row(rows[1].attributes, curve(7)), *rows[2:]]
        server.add_rows([Row({"OBJECTID": 5}, line(9))])
        layer.startEditing()
        layer.deleteFeature(by_id(layer)[1].id())
        assert layer.commitChanges()
        report = update(gateway, layer)
        assert (report.added, report.changed, report.removed, report.kept) == (1, 1, 0, ())
        found = by_id(layer)
        assert sorted(found) == [2, 3, 4, 5]
        assert "CircularString" in found[2].geometry().asWkt()
        assert "CircularString" in found[4].geometry().asWkt()
        assert "CircularString" not in found[5].geometry().asWkt()
        assert plan_for(gateway, layer)[1].is_empty


@pytest.mark.parametrize("kind", [POINT, POLYGON])
@pytest.mark.parametrize("suffix", FORMATS)
def test_a_layer_of_empty_shapes_is_proven_saved_and_updated(
    gateway, tmp_path, project, suffix, kind
):
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.core.host.shapefile import save_shapefile

    empty = {"x": "NaN", "y": "NaN"} if kind == POINT else {"rings": []}
    ring = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]
    shape = {"x": 1.5, "y": 2.5} if kind == POINT else {"rings": [ring]}
    rows = [Row({"OBJECTID": i}, None if i == 2 else empty) for i in range(1, 6)]
    served = Layer("Empty", [Field("OBJECTID", "OID")], rows, geometry_type=kind)
    with ArcGisServer(one_layer_site(served)) as server:
        output = "memory:" if suffix == "memory" else str(tmp_path / f"empty{suffix}")
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0", output=output)
        outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        assert outcome.receipt.complete
        assert outcome.receipt.null_geometry == 5
        layer = outcome.layer or open_file(outcome.path)
        project.addMapLayer(layer)
        assert plan_for(gateway, layer)[1].is_empty

        report = save_shapefile(layer, tmp_path / "saved.shp")
        assert open_file(report.path).featureCount() == 5

        server.layer().rows = [Row({"OBJECTID": 1}, shape), *rows[1:]]
        server.add_rows([Row({"OBJECTID": 6}, empty), Row({"OBJECTID": 7}, None)])
        report = update(gateway, layer)
        assert (report.added, report.changed, report.kept) == (2, 1, ())
        found = by_id(layer)
        assert not found[1].geometry().isEmpty()
        assert all(found[i].geometry().isEmpty() for i in range(2, 8))
        are_kept_apart = suffix != ".shp"
        assert [i for i in found if found[i].hasGeometry()] == (
            [1, 3, 4, 5, 6] if are_kept_apart else [1]
        )
        assert plan_for(gateway, layer)[1].is_empty
        server.layer().rows[0] = rows[0]
        update(gateway, layer)
        assert by_id(layer)[1].geometry().isEmpty()


def test_a_geopackage_whose_key_is_the_server_s_id_gets_rows_under_their_ids(
    gateway, tmp_path, project
):
    """In a reference system without a number, beside a table in one that has some."""
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from osgeo import ogr
    from qgis.core import QgsCoordinateReferenceSystem

    layer = numbered_points(30)
    layer.fields, layer.object_id_field = [Field("fid", "OID"), *layer.fields[1:]], "fid"
    layer.rows = [
        Row({"fid": row.attributes["OBJECTID"], **row.attributes}, row.geometry)
        for row in layer.rows
    ]
    path = str(tmp_path / "all.gpkg")
    with ArcGisServer(one_layer_site(layer)) as server:
        laea = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=47 +lon_0=11.5")
        for name, crs in (("a", QgsCoordinateReferenceSystem("EPSG:3857")), ("b", laea)):
            order = ImportOrder(
                f"{server.address}/Test/FeatureServer/0",
                output=path,
                crs=crs,
                into_existing=True,
                layer_name=name,
            )
            outcome = ImportJob(gateway, order).execute()
            assert outcome.ok, outcome.error
        opened = open_file(f"{path}|layername=b")
        project.addMapLayer(opened)
        server.delete_rows([3])
        last = server.layer().rows[-1]
        added = [{**last.attributes, "fid": number} for number in (501, 907)]
        server.add_rows([Row(attributes, last.geometry) for attributes in added])
        report = update(gateway, opened)
        assert (report.added, report.changed, report.removed) == (2, 0, 1)
        assert {f["fid"] for f in opened.getFeatures()} == {*range(1, 31), 501, 907} - {3}
        assert plan_for(gateway, opened)[1].is_empty
    source = ogr.Open(path)
    table = source.GetLayerByName("b")
    row = table.GetFeature(501)
    assert row.GetGeometryRef().GetSpatialReference().IsSame(table.GetSpatialRef())
    assert table.GetExtent(force=0) == table.GetExtent(force=1)


@pytest.mark.parametrize("suffix", FORMATS)
def test_dates_that_no_file_holds_are_not_taken_for_the_users(gateway, server, imported, suffix):
    far = 253_402_300_800_000  # the year 10000
    change_rows(server, 5, 6, SEEN=far)
    layer = imported(suffix)
    change_rows(server, 5, 7, NAME="renamed")
    change_rows(server, 8, SEEN=-far)
    report = update(gateway, layer)
    assert (report.changed, report.kept) == (3, ())
    assert report.lost_dates == (2 if suffix == ".gpkg" else 0)
    assert ("a GeoPackage cannot hold" in report.warning) is (suffix == ".gpkg")
    change_rows(server, 5, 8, NAME="renamed again")
    change_rows(server, 6, SEEN=1_700_000_000_000)
    assert not plan_for(gateway, layer)[1].conflicts
    update(gateway, layer)
    assert by_id(layer)[8]["NAME"] == "renamed again"
    assert by_id(layer)[6]["SEEN"] == by_id(layer)[9]["SEEN"]


def test_the_first_date_that_no_file_holds_may_come_with_an_update(gateway, server, imported):
    layer = imported(".gpkg")
    change_rows(server, 8, SEEN=253_402_300_800_000)
    assert update(gateway, layer).lost_dates == 1
    layer.startEditing()
    name = layer.fields().indexOf("NAME")
    layer.changeAttributeValue(by_id(layer)[9].id(), name, "mine")
    assert layer.commitChanges()
    change_rows(server, 8, 9, 10, NAME="renamed")
    assert plan_for(gateway, layer)[1].conflicts.ids.whole().tolist() == [9]


@pytest.mark.parametrize("suffix", FORMATS)
def test_milliseconds_are_not_taken_for_the_users_change(gateway, server, imported, suffix):
    """QGIS reads some of those in a GeoPackage one too early."""
    layer = server.layer()
    layer.rows = [
        Row({**row.attributes, "SEEN": 1_600_000_000_000 + n * 7 - n % 2 * 10**13}, row.geometry)
        for n, row in enumerate(layer.rows)
    ]
    layer = imported(suffix)
    layer.startEditing()
    seen = layer.fields().indexOf("SEEN")
    layer.changeAttributeValue(by_id(layer)[9].id(), seen, None)
    assert layer.commitChanges()
    change_rows(server, *range(1, 301), NAME="renamed")
    _job, plan = plan_for(gateway, layer)
    assert plan.conflicts.ids.whole().tolist() == [9]
    report = update(gateway, layer)
    assert (report.changed, report.kept) == (299, (9,))
    change_rows(server, *range(1, 301), NAME="renamed again")
    assert update(gateway, layer).kept == (9,)
