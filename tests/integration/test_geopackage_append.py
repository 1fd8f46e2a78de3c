"""Further layers into a GeoPackage: whole beside the others, or the file is as it was."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing

import pytest

from tests.arcgis_server import ArcGisServer, numbered_points, one_layer_site
from tests.integration.test_disk_full import files_may_have

COUNT = 3000


@pytest.fixture
def server():
    layer = numbered_points(COUNT, max_record_count=1000)
    with ArcGisServer(one_layer_site(layer)) as made:
        yield made


def run(gateway, server, path, name, is_cancelled=lambda: False, **wishes):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    address = f"{server.address}/Test/FeatureServer/0"
    wishes = {"into_existing": True, "layer_name": name, **wishes}
    job = ImportJob(gateway, ImportOrder(address, output=str(path), **wishes))
    return job.execute(is_cancelled=is_cancelled)


def opened(path, table):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert layer.isValid()
    return layer


def rows(path, table):
    return sorted((f["OBJECTID"], f["NAME"]) for f in opened(path, table).getFeatures())


def everything(path):
    """All that SQLite finds in a file but the pages themselves."""
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master")]
        named = [t for (t,) in file.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        quoted = {name: name.replace('"', '""') for name in named}
        return tables, {t: file.execute(f'SELECT * FROM "{quoted[t]}"').fetchall() for t in named}


def test_layers_come_beside_the_others_with_index_style_and_receipt(gateway, server, tmp_path):
    from qgis.core import QgsFeatureRequest, QgsRectangle

    path = tmp_path / "all.gpkg"
    assert run(gateway, server, path, "first").ok
    before = everything(path)[1]
    for counts in ("sqlite_sequence", "gpkg_ogr_contents"):  # there are more styles now
        before[counts] = [row for row in before[counts] if row[0] != "layer_styles"]
    outcome = run(gateway, server, path, 'it\'s "2"', where="NUMBER < 50")
    assert outcome.ok, outcome.error
    assert outcome.source == f'{path}|layername=it\'s "2"'
    after = everything(path)[1]
    lost = {t: [row for row in before[t] if row not in after[t]] for t in before}
    assert not any(lost.values()), lost
    assert len(rows(path, "first")) == COUNT
    added = opened(path, 'it\'s "2"')
    assert added.featureCount() == 50
    assert added.crs().authid() == "EPSG:4326"
    box = QgsRectangle(-175.1, -75.1, -174.6, -74.9)
    assert len(list(added.getFeatures(QgsFeatureRequest(box)))) == 2
    assert added.hasSpatialIndex() == added.SpatialIndexPresence.SpatialIndexPresent
    styles, _ids, names, _descriptions, _problem = added.listStylesInDatabase()
    assert (styles, len(names)) == (1, 2)
    assert len(list(tmp_path.glob("all.gpkg.*.receipt.json"))) == 2
    assert not list(tmp_path.glob(".layerferry*"))
    # it takes further rows like any other layer
    feature = next(added.getFeatures())
    feature["fid"] = None
    assert added.dataProvider().addFeatures([feature])[0]
    assert opened(path, 'it\'s "2"').featureCount() == 51


def test_a_layer_of_the_same_name_is_replaced_only_when_asked_to(gateway, server, tmp_path):
    path = tmp_path / "all.gpkg"
    assert run(gateway, server, path, "one", where="NUMBER < 10").ok
    assert run(gateway, server, path, "Two").ok
    before = everything(path)
    server.clear_log()
    refused = run(gateway, server, path, "two")
    assert "has a table called two" in str(refused.error)
    assert not server.seen("page")
    assert everything(path) == before
    assert run(gateway, server, path, "two", overwrite=True, where="NUMBER < 20").ok
    assert len(rows(path, "two")) == 20
    assert len(rows(path, "one")) == 10
    names = everything(path)[0]
    assert len(names) == len(before[0])
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT count(*) FROM layer_styles").fetchone() == (2,)


def told_of(path, table):
    metadata = opened(path, table).metadata()
    return metadata.identifier().rpartition("/")[0], " ".join(metadata.history())


@pytest.mark.parametrize("has_some", [True, False])
def test_metadata_come_along_and_those_of_others_stay(gateway, server, tmp_path, has_some):
    path, service = tmp_path / "all.gpkg", f"{server.address}/Test/FeatureServer"
    if has_some:
        assert run(gateway, server, path, "one", where="NUMBER < 10").ok
    else:  # made by somebody else
        from osgeo import ogr

        made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        assert made.CreateLayer("one", None, ogr.wkbPoint)
        del made
    assert run(gateway, server, path, "Two", where="NUMBER < 30").ok
    for table, where in [("Two", "NUMBER < 30")] + [("one", "NUMBER < 10")] * has_some:
        identifier, history = told_of(path, table)
        assert (identifier, where in history) == (service, True)
    assert run(gateway, server, path, "two", overwrite=True, where="NUMBER < 20").ok
    assert "NUMBER < 20" in told_of(path, "two")[1]
    count = 1 + has_some
    with closing(sqlite3.connect(path)) as file:
        for table in ("gpkg_metadata", "gpkg_metadata_reference"):
            assert file.execute(f"SELECT count(*) FROM {table}").fetchone() == (count,)
            known = "SELECT count(*) FROM gpkg_extensions WHERE table_name = ?"
            assert file.execute(known, [table]).fetchone() == (1,)
    everything(path)


@pytest.mark.parametrize("name", ["layer_styles", "gpkg_contents"])
def test_tables_that_are_no_layers_are_never_replaced(gateway, server, tmp_path, name):
    path = tmp_path / "all.gpkg"
    assert run(gateway, server, path, "one", where="NUMBER < 10").ok
    before = everything(path)
    assert not run(gateway, server, path, name, overwrite=True).ok
    assert everything(path) == before


def test_what_is_no_geopackage_is_refused_before_any_request(gateway, server, tmp_path):
    (tmp_path / "text.gpkg").write_text("no database")
    server.clear_log()
    for name in ("text.gpkg", "a.geojson"):
        outcome = run(gateway, server, tmp_path / name, "one", overwrite=True)
        assert outcome.error is not None
        assert outcome.error.advice
    assert not list(server.log)
    assert (tmp_path / "text.gpkg").read_text() == "no database"


def test_layers_that_qgis_shows_still_read(gateway, server, tmp_path):
    path = tmp_path / "all.gpkg"
    assert run(gateway, server, path, "shown").ok
    layer = opened(path, "shown")
    walk = layer.getFeatures()
    next(walk)  # a reader amid its rows
    assert run(gateway, server, path, "more").ok
    assert sum(1 for _ in walk) == COUNT - 1
    assert run(gateway, server, path, "shown", overwrite=True, where="NUMBER < 7").ok
    layer.reload()
    assert len(list(layer.getFeatures())) == 7
    assert layer.dataProvider().changeAttributeValues(
        {next(layer.getFeatures()).id(): {layer.fields().lookupField("NAME"): "changed"}}
    )
    del walk, layer
    assert "changed" in {name for _id, name in rows(path, "shown")}
    assert len(rows(path, "more")) == COUNT
    everything(path)


def test_a_file_that_another_program_writes_is_left_alone_and_the_rows_are_kept(
    gateway, server, tmp_path
):
    path = tmp_path / "all.gpkg"
    assert run(gateway, server, path, "one", where="NUMBER < 10").ok
    before = everything(path)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    nth = len(server.seen("page")) + 2
    server.after("page", nth, lambda: other.execute("BEGIN IMMEDIATE"))
    outcome = run(gateway, server, path, "two")
    other.execute("ROLLBACK")
    other.close()
    assert outcome.error is not None
    assert outcome.kept_rows > 0
    assert everything(path) == before
    assert run(gateway, server, path, "two").ok
    assert len(rows(path, "two")) == COUNT


def test_a_file_that_is_locked_at_the_last_moment_is_left_alone(gateway, server, tmp_path):
    from layerferry.core.errors import ExportError
    from layerferry.core.host.geopackage_append import append_layers

    path, other = tmp_path / "all.gpkg", tmp_path / "other.gpkg"
    assert run(gateway, server, path, "one", where="NUMBER < 10").ok
    assert run(gateway, server, other, "two", where="NUMBER < 10").ok
    before = everything(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as locking:
        locking.execute("BEGIN IMMEDIATE")
        with pytest.raises(ExportError, match="could not be changed"):
            append_layers(other, path, "two")
        locking.execute("ROLLBACK")
    assert everything(path) == before
    append_layers(other, path, "two")
    assert len(rows(path, "two")) == 10


def test_a_cancel_while_rows_are_copied_leaves_the_file_as_it_was(gateway, server, tmp_path):
    from layerferry.core.host.import_job import Status

    path = tmp_path / "all.gpkg"
    assert run(gateway, server, path, "one", where="NUMBER < 10").ok
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA journal_mode = delete")
    before = everything(path)
    journal = path.with_name(f"{path.name}-journal")  # is there while rows are copied
    outcome = run(gateway, server, path, "two", is_cancelled=journal.exists)
    assert outcome.status is Status.CANCELLED
    assert everything(path) == before
    assert not journal.exists()
    assert not list(tmp_path.glob(".layerferry*"))


@pytest.mark.parametrize("page_size", [1024, 4096])
def test_an_index_finds_all_whatever_the_pages_of_the_file(gateway, server, tmp_path, page_size):
    from qgis.core import QgsFeatureRequest, QgsRectangle

    path = tmp_path / "all.gpkg"
    assert run(gateway, server, path, "one", where="NUMBER < 10").ok
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA journal_mode = delete")
        file.execute(f"PRAGMA page_size = {page_size}")
        file.execute("VACUUM")
    assert run(gateway, server, path, "two").ok
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA page_size").fetchone() == (page_size,)
        assert file.execute("SELECT rtreecheck('rtree_two_geom')").fetchone() == ("ok",)
    two = opened(path, "two")
    half = QgsFeatureRequest(QgsRectangle(-180, -90, -100, 90))
    assert len(list(two.getFeatures(half))) == sum(
        one.geometry().asPoint().x() <= -100 for one in two.getFeatures()
    )
    feature = next(two.getFeatures())
    feature["fid"] = None
    assert two.dataProvider().addFeatures([feature])[0]
    assert two.dataProvider().deleteFeatures([7])
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT rtreecheck('rtree_two_geom')").fetchone() == ("ok",)


@pytest.mark.parametrize("nth", [1, 4])
def test_a_copy_can_be_ended_between_any_of_its_rows(gateway, server, tmp_path, nth, monkeypatch):
    from layerferry.core.errors import Cancelled
    from layerferry.core.host import geopackage_append

    path, other = tmp_path / "all.gpkg", tmp_path / "other.gpkg"
    assert run(gateway, server, path, "one", where="NUMBER < 10").ok
    assert run(gateway, server, other, "two", where="NUMBER < 50").ok
    before, looks = everything(path), []
    monkeypatch.setattr(geopackage_append, "_ROWS_AT_ONCE", 10)

    def look():
        looks.append(nth)
        if len(looks) == nth:
            raise Cancelled

    with pytest.raises(Cancelled):
        geopackage_append.append_layers(other, path, "two", between_rows=look)
    assert everything(path) == before
    geopackage_append.append_layers(other, path, "two")
    assert len(rows(path, "two")) == 50


def test_a_reader_that_hinders_the_last_step_is_not_locked_out_after_it(gateway, server, tmp_path):
    from layerferry.core.errors import ExportError
    from layerferry.core.host.geopackage_append import append_layers

    path, other = tmp_path / "all.gpkg", tmp_path / "other.gpkg"
    assert run(gateway, server, path, "one", where="NUMBER < 10").ok
    assert run(gateway, server, other, "two", where="NUMBER < 10").ok
    with closing(sqlite3.connect(path, isolation_level=None)) as reading:
        reading.execute("PRAGMA journal_mode = delete")
        reading.execute("BEGIN")
        reading.execute("SELECT * FROM gpkg_contents").fetchall()
        with pytest.raises(ExportError) as caught:
            append_layers(other, path, "two")
        reading.execute("ROLLBACK")
        reading.execute("CREATE TABLE mine (id INTEGER)")  # while the error is still held
    assert caught.value.advice
    assert "two" not in everything(path)[0]


@pytest.mark.parametrize(
    ("journal", "share", "fits"),
    [
        ("delete", 0.3, False),
        ("delete", 1.05, False),
        ("delete", 1.3, False),
        ("wal", 0.3, False),
        ("wal", 0.9, False),
        ("wal", 1.2, True),  # the log of what is new is a file of its own
    ],
)
def test_a_full_disk_leaves_the_file_as_it_was(gateway, server, tmp_path, journal, share, fits):
    path = tmp_path / "all.gpkg"
    assert run(gateway, server, path, "one").ok
    with closing(sqlite3.connect(path)) as file:
        assert file.execute(f"PRAGMA journal_mode = {journal}").fetchone() == (journal,)
    before = everything(path)
    with files_may_have(int(path.stat().st_size * share)):
        outcome = run(gateway, server, path, "two")
    assert outcome.ok == fits
    if not fits:
        assert everything(path) == before
        assert outcome.error.advice
        assert run(gateway, server, path, "two").ok
    assert not list(tmp_path.glob(".layerferry*"))
    everything(path)
    assert [len(rows(path, table)) for table in ("one", "two")] == [COUNT, COUNT]


def test_several_imports_into_one_new_file_take_turns(gateway, server, tmp_path):
    path = tmp_path / "all.gpkg"
    outcomes = {}

    def start(number):
        where = f"NUMBER < {number + 1}00"
        outcomes[number] = run(gateway, server, path, f"layer {number}", where=where)

    threads = [threading.Thread(target=start, args=[n]) for n in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert [outcomes[n].ok for n in range(3)] == [True] * 3, outcomes
    assert [len(rows(path, f"layer {n}")) for n in range(3)] == [100, 200, 300]


def test_each_layer_remembers_its_own_import(gateway, server, tmp_path):
    from layerferry.core.host.origin_notes import notes_of

    path = tmp_path / "all.gpkg"
    assert run(gateway, server, path, "old", into_existing=False, where="NUMBER < 10").ok
    assert run(gateway, server, path, "new", where="NUMBER < 20").ok
    wheres = [notes_of(opened(path, table)).origin.where for table in ("old", "new")]
    assert wheres == ["NUMBER < 10", "NUMBER < 20"]
    assert run(
        gateway, server, path, "new", into_existing=False, overwrite=True, where="NUMBER < 30"
    ).ok
    assert notes_of(opened(path, "new")).origin.where == "NUMBER < 30"


def test_processing_puts_a_table_into_the_file_as_qgis_does(run_algorithm, server, tmp_path):
    path = tmp_path / "it's all.gpkg"
    address = f"{server.address}/Test/FeatureServer/0"
    for table, where in (("a", "NUMBER < 10"), ("b", "NUMBER < 20"), ("a", "NUMBER < 5")):
        escaped = str(path).replace("'", "\\'")
        output = f"ogr:dbname='{escaped}' table=\"{table}\" (geom)"
        results, _context, _feedback = run_algorithm(
            "importlayer", URL=address, WHERE=where, OUTPUT=output
        )
        assert results["OUTPUT"] == f"{path}|layername={table}"
    assert [len(rows(path, table)) for table in "ab"] == [5, 20]


@pytest.fixture
def run_algorithm(request):
    """The algorithms; `run` is the job here."""
    return request.getfixturevalue("run")
