"""A saved Shapefile as a set of files: all of them, whole, or what was there before."""

from __future__ import annotations

import zipfile

import pytest
from layerferry.core.errors import Cancelled, ExportError
from layerferry.core.host.shapefile import save_shapefile
from osgeo import gdal
from qgis.core import QgsFeedback

from tests.integration.shapefile_scene import make_layer

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_side_files_say_utf8_and_esri_wkt(tmp_path):
    save_shapefile(make_layer("Point", [("n", "int")], [("Point(1 2)", 1)]), tmp_path / "a.shp")
    assert (tmp_path / "a.cpg").read_text() == "UTF-8"
    assert (tmp_path / "a.prj").read_text().startswith('PROJCS["CH1903+_LV95"')
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "a.cpg",
        "a.dbf",
        "a.prj",
        "a.qix",
        "a.qml",
        "a.receipt.json",
        "a.shp",
        "a.shx",
    ]


def test_zip_holds_plain_names(tmp_path):
    layer = make_layer("Point", [("größe", "int")], [("Point(1 2)", 1)])
    report = save_shapefile(layer, tmp_path / "roads.zip")
    assert [p.name for p in tmp_path.iterdir()] == ["roads.zip"]
    with zipfile.ZipFile(tmp_path / "roads.zip") as archive:
        assert sorted(archive.namelist()) == [
            f"roads{end}"
            for end in (
                ".cpg",
                ".dbf",
                ".prj",
                ".qix",
                ".qml",
                ".receipt.json",
                ".shp",
                ".shx",
                "_fields.csv",
            )  # fmt: skip
        ]
    assert gdal.OpenEx(f"/vsizip/{report.path}/roads.shp") is not None


def test_stale_side_files_go_and_foreign_files_stay(tmp_path):
    for name in ("a.shp", "a.shx", "a.dbf", "a.qix", "a.sbn", "A.PRJ", "a.SBX", "a.shp.xml"):
        (tmp_path / name).write_bytes(b"old")
    for name in ("a.txt", "a_fields.csv", "a2.shp", "a.shp.bak"):
        (tmp_path / name).write_bytes(b"mine")
    save_shapefile(make_layer("Point", [("n", "int")], [("Point(1 2)", 1)]), tmp_path / "a.shp")
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(
        ["a.shp", "a.shx", "a.dbf", "a.prj", "a.cpg", "a.qix", "a.qml", "A.PRJ",
         "a.receipt.json",
         "a.txt", "a_fields.csv", "a2.shp", "a.shp.bak"]
    )  # fmt: skip


def test_a_failure_in_mid_write_leaves_the_old_set_byte_equal(tmp_path, monkeypatch):
    layer = make_layer("Point", [("n", "int")], [("Point(1 2)", 1)])
    save_shapefile(layer, tmp_path / "a.shp")
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    from layerferry.core.export import dbf_writer

    def full_disk(self):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(dbf_writer.DbfWriter, "finish", full_disk)
    with pytest.raises(ExportError, match="No space left"):
        save_shapefile(layer, tmp_path / "a.shp")
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == before


def test_a_file_that_reads_back_wrong_is_never_swapped_in(tmp_path, monkeypatch):
    layer = make_layer("Point", [("n", "int")], [("Point(1 2)", 41)])
    from layerferry.core.export import dbf_writer

    place = dbf_writer._place

    def flip(cells, field, target):
        nulls = place(cells, field, target)
        target[:] = target[:, ::-1]
        return nulls

    monkeypatch.setattr(dbf_writer, "_place", flip)
    with pytest.raises(ExportError, match="sum of n differs"):
        save_shapefile(layer, tmp_path / "a.shp")
    assert list(tmp_path.iterdir()) == []


def test_text_that_does_not_come_back_is_never_swapped_in(tmp_path, monkeypatch):
    layer = make_layer("Point", [("n", "text")], [("Point(1 2)", "a")])
    from layerferry.core.export import dbf_writer

    place = dbf_writer._place

    def blank(cells, field, target):
        nulls = place(cells, field, target)
        target[:] = ord(" ")
        return nulls

    monkeypatch.setattr(dbf_writer, "_place", blank)
    with pytest.raises(ExportError, match="values per field"):
        save_shapefile(layer, tmp_path / "a.shp")
    assert list(tmp_path.iterdir()) == []


def test_shapes_that_lie_elsewhere_are_never_swapped_in(tmp_path, monkeypatch):
    layer = make_layer("Point", [("n", "int")], [("Point(1 2)", 41)])
    from layerferry.core.export.shp_writer import ShpWriter

    header = ShpWriter._header

    def without_box(self, size):
        made = header(self, size)
        return made[:36] + bytes(32) + made[68:]

    monkeypatch.setattr(ShpWriter, "_header", without_box)
    with pytest.raises(ExportError, match="extent of the shapes"):
        save_shapefile(layer, tmp_path / "a.shp")
    assert list(tmp_path.iterdir()) == []


class CancelAfter(QgsFeedback):
    """Cancels itself when progress is told for the n-th time."""

    def __init__(self, times):
        super().__init__()
        self.times = times

    def setProgress(self, progress):
        self.times -= 1
        if self.times <= 0:
            self.cancel()


@pytest.mark.parametrize("times", [1, 3, 4, 6])
def test_cancel_leaves_nothing(tmp_path, times):
    rows = [("Point(1 2)", n) for n in range(2500)]
    with pytest.raises(Cancelled):
        save_shapefile(
            make_layer("Point", [("n", "int")], rows),
            tmp_path / "a.shp",
            feedback=CancelAfter(times),
        )
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_or_a_file_in_its_place_is_refused(tmp_path):
    layer = make_layer("Point", [("n", "int")], [("Point(1 2)", 1)])
    (tmp_path / "file").write_text("x")
    for parent, words in (
        (tmp_path / "gone", "does not exist"),
        (tmp_path / "file", "not a folder"),
    ):
        with pytest.raises(ExportError, match=words):
            save_shapefile(layer, parent / "a.shp")
    with pytest.raises(ExportError, match=r"\.shp or \.zip"):
        save_shapefile(layer, tmp_path / "a.txt")


def test_saving_twice_gives_the_same_bytes(tmp_path):
    layer = make_layer("Point", [("größe", "text")], [("Point(1 2)", "a"), (None, "b")])
    sets = []
    for _ in range(2):
        save_shapefile(layer, tmp_path / "a.shp")
        sets.append({p.name: p.read_bytes() for p in tmp_path.iterdir()})
    assert sets[0] == sets[1]
