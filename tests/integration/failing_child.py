"""Replaces files while calls of the C library fail, in a process of its own.

Arguments: the library of `failing_calls.c`, a folder, a way of writing, how calls fail, and at how
many calls, spread over the writing ("0" = at each one). Prints one JSON object per try; the last
is of a run that passed untouched.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts.as_package import load_root

load_root()

HOWS = ("once", "full", "gone", "kill")
OLD_ROWS, NEW_ROWS, PAGE = 10, 200, 100


def batches(count: int) -> list:
    from layerferry.core.rest.feature_batch import FeatureBatch
    from layerferry.core.rest.spatial_reference import SpatialReference

    pages = []
    for start in range(0, count, PAGE):
        ids = list(range(start + 1, min(start + PAGE, count) + 1))
        pages.append(
            FeatureBatch(
                fields=fields(),
                columns=(ids, [f"row {i} {'x' * 90}" for i in ids], [i / 7 for i in ids]),
                geometries=[point(i) for i in ids],
                geometry_type=1,
                has_z=False,
                has_m=False,
                object_ids=ids,
                spatial_reference=SpatialReference(wkid=2056),
                exceeded_transfer_limit=False,
                row_count=len(ids),
            )
        )
    return pages


def point(number: int) -> bytes:
    import struct

    return struct.pack("<BIdd", 1, 1, number, number)


def fields() -> tuple:
    from layerferry.core.rest.fields import Field, FieldType

    return (
        Field("OBJECTID", FieldType.OID),
        Field("A_NAME_TOO_LONG", FieldType.STRING, length=200),
        Field("VALUE", FieldType.DOUBLE),
    )


def description() -> object:
    from layerferry.core.rest.layer import LayerDescription

    return LayerDescription.from_json(
        "http://127.0.0.1/rest/services/A/FeatureServer/0",
        {
            "id": 0,
            "name": "A",
            "type": "Feature Layer",
            "geometryType": "esriGeometryPoint",
            "extent": {"spatialReference": {"wkid": 2056}},
            "fields": [{"name": f.name, "type": f.type.value} for f in fields()],
        },
    )


def by_import(target: Path, rows: int) -> None:
    from layerferry.core.host.file_sink import file_sink
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    layer = description()
    crs, context = QgsCoordinateReferenceSystem(), QgsCoordinateTransformContext()
    sink = file_sink(str(target), layer, fields(), crs, context, "A", overwrite=True)
    try:
        for batch in batches(rows):
            sink.write(batch)
        sink.finish()
    except BaseException:
        sink.abandon()
        raise


def by_save(target: Path, rows: int) -> None:
    from layerferry.core.host.shapefile import save_shapefile

    save_shapefile(LAYERS[rows], target)


LAYERS: dict[int, object] = {}


def make_layers() -> None:
    from layerferry.core.host.memory_sink import MemorySink
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    layer = description()
    for rows in (OLD_ROWS, NEW_ROWS):
        crs, context = QgsCoordinateReferenceSystem(), QgsCoordinateTransformContext()
        sink = MemorySink(layer, fields(), crs, context)
        for batch in batches(rows):
            sink.write(batch)
        LAYERS[rows] = sink.finish(keep_thread=True)


WAYS: dict[str, tuple[Callable[[Path, int], None], str]] = {
    "save": (by_save, "a.shp"),
    "save-zip": (by_save, "a.zip"),
    "import-shp": (by_import, "a.shp"),
    "import-gpkg": (by_import, "a.gpkg"),
}


def state(folder: Path) -> dict:
    """What a reader finds, as a value that can be compared; for a GeoPackage the rows."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        found[name] = path.read_bytes().hex() if path.is_file() else "folder"
        if path.parent == folder and path.suffix == ".zip":
            found.update(packed(path, name))
        if path.parent == folder and path.suffix == ".gpkg":
            found[name] = insides(path)
        if path.suffix == ".qml":
            found[name] = (
                "whole" if path.read_text().endswith("</qgis>\n") else "cut"
            )  # colours vary
    return found


def packed(path: Path, name: str) -> dict:
    """What is in an archive, each file as `state` shows those beside it."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        found = {f"{name}/{part}": archive.read(part).hex() for part in archive.namelist()}
        return {
            part: "whole" if part.endswith(".qml") else value for part, value in found.items()
        } | {name: "archive"}


def insides(path: Path) -> str:
    import sqlite3

    base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        check = base.execute("pragma integrity_check").fetchall()
        table = base.execute("select table_name from gpkg_contents").fetchone()[0]
        return repr((check, base.execute(f'select * from "{table}" order by 1').fetchall()))
    finally:
        base.close()


def main(library: str, root: str, way: str, how: str, points: str) -> int:
    """Try; the last line says after how many calls a run passed untouched."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    profile = tempfile.mkdtemp(dir=root)
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
    from layerferry.core.errors import ExportError
    from layerferry.core.export.file_set import clear_leftovers
    from osgeo import gdal
    from qgis.core import QgsApplication

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    application = QgsApplication([], False, profile)
    application.initQgis()
    faults = ctypes.CDLL(library)
    write, name = WAYS[way]
    make_layers()
    truths = {}
    for rows in (OLD_ROWS, NEW_ROWS):
        folder = Path(root) / f"truth-{rows}"
        folder.mkdir()
        write(folder / name, rows)
        truths[rows] = state(folder)
    old, new = truths[OLD_ROWS], truths[NEW_ROWS]
    assert old != new
    folder = Path(root) / "counted"
    folder.mkdir()
    faults.failing_calls_arm(str(folder).encode(), 0, 10**9)
    write(folder / name, NEW_ROWS)
    calls = faults.failing_calls_disarm()
    step = max(calls // int(points), 1) if int(points) else 1
    number = 1
    while True:
        folder = Path(root) / "try"
        shutil.copytree(Path(root) / f"truth-{OLD_ROWS}", folder)
        before = state(folder)
        assert before == old
        ended, calls = "whole", -1

        def run(folder: Path = folder, number: int = number) -> None:
            faults.failing_calls_arm(str(folder).encode(), HOWS.index(how), number)
            write(folder / name, NEW_ROWS)

        if how == "kill":
            child = os.fork()
            if not child:
                try:
                    run()
                finally:
                    os._exit(0)
            _pid, code = os.waitpid(child, 0)
            ended = "killed" if os.WIFSIGNALED(code) else "whole"
        else:
            try:
                run()
            except ExportError as err:
                ended = f"error: {err}"
            except Exception as err:  # noqa: BLE001  reported as what it is
                ended = f"ODD {type(err).__name__}: {err}"
            calls = faults.failing_calls_disarm()
        main_there = (folder / name).exists()
        found = state(folder)
        visible = {part: value for part, value in found.items() if not part.startswith(".")}
        clear_leftovers(folder)
        after = state(folder)
        result = {
            "number": number,
            "calls": calls,
            "ended": ended,
            "readable": not main_there or which(visible, old, new) in ("old", "new"),
            "found": which(found, old, new),
            "after": which(after, old, new),
        }
        print(json.dumps(result), flush=True)
        shutil.rmtree(folder)
        if (ended == "whole" and how == "kill") or (how != "kill" and calls < number):
            return 0
        number += step


def which(found: dict, old: dict, new: dict) -> str:
    if found == old:
        return "old"
    # an index or a style that could not be made is left out; half of an index would hide rows
    optional = {name for name in new if name.endswith((".qix", ".qml"))}
    as_found = {name: value for name, value in new.items() if name in found}
    if found == as_found and set(new) - set(found) <= optional:
        return "new"
    return "other: " + " ".join(found)


if __name__ == "__main__":
    sys.stdout.flush()
    os._exit(main(*sys.argv[1:]))
