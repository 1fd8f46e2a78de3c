"""Attached files: listed, fetched whole under safe names, and accounted for."""

from __future__ import annotations

import os
import stat

import pytest
from layerferry.core.download.attachments import fetch_attachments
from layerferry.core.errors import Cancelled, InvalidToken
from layerferry.core.export.file_names import attachment_name
from layerferry.core.rest.attachments import list_attachments
from layerferry.core.rest.catalog import read_layer

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Attachment,
    Behaviour,
    Fault,
    numbered_points,
    one_layer_site,
)
from tests.fakes.downloading import client_for

PICTURE = bytes(range(256)) * 40
HOSTILE = [
    "../../x.exe",
    "..\\..\\x.exe",
    "/etc/passwd",
    "C:\\Windows\\win.ini",
    "x.exe. ",
    "photo.jpg\u202egpj.exe",
    "con.png",
    "a\x00b\nc.png",
    "",
    "..",
    "é" * 400 + ".jpg",
    "x.sh",
    "shortcut.LNK",
]


def with_files(files, count=20, **how):
    return numbered_points(count, attachments=files, behaviour=Behaviour(**how))


def listed(client, server, ids):
    layer = read_layer(client, f"{server.address}/Test/FeatureServer/0")
    return layer, list(list_attachments(client, layer, ids))


def photos(*ids, **more):
    return {i: [Attachment(i * 10, f"photo {i}.png", PICTURE + b"%d" % i, **more)] for i in ids}


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"supports_query_attachments": False},
        {"attachment_groups_cap": 2},
        {"max_object_ids": 3},
    ],
    ids=str,
)
def test_all_files_are_listed_however_the_server_lists_them(how):
    with ArcGisServer(one_layer_site(with_files(photos(1, 2, 3, 5, 20), **how))) as server:
        with client_for() as client:
            layer, found = listed(client, server, range(1, 21))
        assert layer.has_attachments
        assert [(one.object_id, one.id, one.name) for one in found] == [
            (i, i * 10, f"photo {i}.png") for i in (1, 2, 3, 5, 20)
        ]
        assert found[0].size_bytes == len(PICTURE) + 1
        assert found[0].content_type == "image/png"
        if how:
            assert len(server.seen("attachments")) > 1


def test_a_long_list_of_ids_travels_in_the_body():
    with ArcGisServer(one_layer_site(with_files(photos(100001), count=200_000))) as server:
        with client_for() as client:
            _layer, found = listed(client, server, range(100_000, 100_400))
        assert len(found) == 1
        assert [one.method for one in server.seen("attachments")] == ["POST", "GET"]


def test_where_a_filter_forbids_posts_files_are_listed_of_fewer_rows_at_a_time():
    forbidden = Fault(
        "status", status=403, times=EVERY_TIME, when=lambda one: one.command == "POST"
    )
    with ArcGisServer(one_layer_site(with_files(photos(100001), count=100_400))) as server:
        server.faults.add(forbidden)
        with client_for() as client:
            _layer, found = listed(client, server, range(100_000, 100_400))
        assert len(found) == 1
        assert {one.status for one in server.seen("attachments")} == {200, 403}


def path_of(folder, one):
    return folder / attachment_name(one.object_id, one.id, one.name)


def fetched(server, folder, **more):
    with client_for(**more) as client:
        layer, found = listed(client, server, range(1, 21))
        return found, fetch_attachments(client, layer, found, lambda one: path_of(folder, one), 3)


def test_files_come_whole_and_are_not_fetched_again(tmp_path):
    with ArcGisServer(one_layer_site(with_files(photos(1, 2, 3)))) as server:
        found, receipt = fetched(server, tmp_path / "files")
        assert receipt.is_complete
        assert (receipt.announced, receipt.fetched, receipt.kept) == (3, 3, 0)
        assert receipt.bytes == 3 * (len(PICTURE) + 1)
        for one in found:
            content = path_of(tmp_path / "files", one).read_bytes()
            assert content == PICTURE + b"%d" % one.object_id
        assert sorted(os.listdir(tmp_path / "files")) == [
            "1_10_photo 1.png",
            "2_20_photo 2.png",
            "3_30_photo 3.png",
        ]
        path_of(tmp_path / "files", found[1]).unlink()
        path_of(tmp_path / "files", found[2]).write_bytes(b"half")
        seen = len(server.seen("file"))
        _found, receipt = fetched(server, tmp_path / "files")
        assert (receipt.fetched, receipt.kept) == (2, 1)
        assert len(server.seen("file")) == seen + 2
        assert path_of(tmp_path / "files", found[2]).read_bytes() == PICTURE + b"3"


def test_names_never_lead_out_of_the_folder_nor_to_a_program(tmp_path):
    files = {1: [Attachment(n, name, b"x%d" % n) for n, name in enumerate(HOSTILE)]}
    folder = tmp_path / "deep" / "files"
    folder.parent.mkdir()
    with ArcGisServer(one_layer_site(with_files(files))) as server:
        found, receipt = fetched(server, folder)
    assert receipt.is_complete
    assert [one.name for one in tmp_path.rglob("*") if one.is_dir()] == ["deep", "files"]
    names = os.listdir(folder)
    assert len(names) == len(HOSTILE)
    for name in names:
        assert name.startswith("1_")
        assert len(name.encode()) <= 255
        assert name.isprintable()
        assert not name.lower().endswith((".exe", ".sh", ".lnk", "."))
        assert not (folder / name).stat().st_mode & stat.S_IXUSR
    assert {one.read_bytes() for one in folder.iterdir()} == {
        b"x%d" % n for n in range(len(HOSTILE))
    }


def test_a_name_keeps_what_people_recognise_it_by():
    assert attachment_name(7, 3, "Façade north.JPG") == "7_3_Façade north.JPG"
    assert attachment_name(7, 3, "../../x.exe") == "7_3__.._x.exe.bin"
    assert attachment_name(7, 3, "plan.v2.dwg") == "7_3_plan.v2.dwg"


def test_a_missing_file_and_one_of_another_size_are_named_and_leave_nothing(tmp_path):
    files = {
        1: [Attachment(1, "gone.png", PICTURE, is_lost=True), Attachment(2, "good.png", PICTURE)],
        2: [Attachment(3, "short.png", PICTURE, stated_size=len(PICTURE) + 1)],
        3: [Attachment(4, "long.png", PICTURE, stated_size=5)],
        4: [Attachment(5, "unknown.png", PICTURE, stated_size=-1)],
    }
    with ArcGisServer(one_layer_site(with_files(files))) as server:
        _found, receipt = fetched(server, tmp_path / "files")
    assert not receipt.is_complete
    assert [one["id"] for one in receipt.missing] == [1, 3, 4]
    assert all(one["reason"] for one in receipt.missing)
    assert sorted(os.listdir(tmp_path / "files")) == ["1_2_good.png", "4_5_unknown.png"]


@pytest.mark.parametrize("kind", ["cut", "html", "error200", "status"])
def test_a_file_that_fails_once_is_asked_for_again(tmp_path, kind):
    with ArcGisServer(
        one_layer_site(with_files(photos(1, 2))), faults=[Fault(kind, on="file")]
    ) as server:
        _found, receipt = fetched(server, tmp_path / "files")
        assert receipt.is_complete
        assert receipt.fetched == 2
        assert len(server.seen("file")) == 3


def test_a_web_page_is_no_file_but_a_page_may_be_attached(tmp_path):
    page = b"<html><body>report</body></html>"
    files = {1: [Attachment(1, "report.html", page, "text/html"), Attachment(2, "a.png", PICTURE)]}
    fault = Fault("html", on="file", times=EVERY_TIME, when=lambda x: x.inner_path.endswith("/2"))
    with ArcGisServer(one_layer_site(with_files(files)), faults=[fault]) as server:
        _found, receipt = fetched(server, tmp_path / "files")
    assert [one["name"] for one in receipt.missing] == ["a.png"]
    assert (tmp_path / "files" / "1_1_report.html").read_bytes() == page


def test_an_ended_sign_in_ends_all_and_whole_files_stay(tmp_path):
    fault = Fault("error200", on="file", skip=1, times=EVERY_TIME, code=498, message="Invalid")
    with ArcGisServer(one_layer_site(with_files(photos(*range(1, 9)))), faults=[fault]) as server:
        with pytest.raises(InvalidToken):
            fetched(server, tmp_path / "files")
        assert len(os.listdir(tmp_path / "files")) == 1
        server.faults.clear()
        _found, receipt = fetched(server, tmp_path / "files")
        assert (receipt.fetched, receipt.kept) == (7, 1)


def test_cancelling_leaves_only_whole_files(tmp_path):
    cancelled = []
    with ArcGisServer(one_layer_site(with_files(photos(*range(1, 21))))) as server:
        server.after("file", 4, lambda: cancelled.append(True))
        with pytest.raises(Cancelled):
            fetched(server, tmp_path / "files", is_cancelled=lambda: bool(cancelled))
    names = os.listdir(tmp_path / "files")
    assert 0 < len(names) < 20
    assert all((tmp_path / "files" / name).stat().st_size > len(PICTURE) for name in names)
