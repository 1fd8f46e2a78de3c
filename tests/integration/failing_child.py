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


def by_import(target: Path, rows: int, table: str = "A", into_existing: bool = False) -> None:
    from layerferry.core.host.file_sink import file_sink
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    layer = description()
    crs, context = QgsCoordinateReferenceSystem(), QgsCoordinateTransformContext()
    sink = file_sink(
        str(target), layer, fields(), crs, context, table, overwrite=True,
        into_existing=into_existing,
    )  # fmt: skip
    try:
        for batch in batches(rows):
            sink.write(batch)
        sink.finish()
    except BaseException:
        sink.abandon()
        raise


def by_append(target: Path, rows: int) -> None:
    """Replace one of two tables."""
    if not target.exists():
        by_import(target, OLD_ROWS, "B")
    by_import(target, rows, into_existing=True)


def by_update(target: Path, rows: int) -> None:
    """Change all old rows, and add the others."""
    from layerferry.core.host.geopackage_update import apply_to_geopackage
    from layerferry.core.host.updated_rows import Edits
    from qgis.core import QgsFeature

    if not target.exists():
        by_import(target, OLD_ROWS)
    if rows == OLD_ROWS:
        return
    layer = LAYERS[rows]
    wanted = []
    for row in layer.getFeatures():
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row.attributes())
        feature["VALUE"] = 0.5
        feature.setGeometry(row.geometry())
        wanted.append(feature)
    edits = Edits(
        (0, 1, 2), *(dict(enumerate(own, 1)) for own in (wanted[OLD_ROWS:], wanted[:OLD_ROWS]))
    )
    apply_to_geopackage(f"{target}|layername=A", edits)


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
    "append-gpkg": (by_append, "a.gpkg"),
    "update-gpkg": (by_update, "a.gpkg"),
    "import-gdb": (by_import, "a.gdb"),
    "import-fgb": (by_import, "a.fgb"),
    "import-csv": (by_import, "a.csv"),
    "import-geojson": (by_import, "a.geojson"),
}


def state(folder: Path) -> dict:
    """What a reader finds, as a value that can be compared; for a GeoPackage the rows."""
    found = {}
    opened = {path: insides(path) for path in folder.glob("*.gpkg")}  # a journal is gone then
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if folder / "a.gdb" in path.parents:
            continue  # each one made has other numbers of its own
        found[name] = path.read_bytes().hex() if path.is_file() else "folder"
        if path.parent == folder and path.suffix == ".zip":
            found.update(packed(path, name))
        if path == folder / "a.gdb":
            found[name] = geodatabase(path)
        if path.parent == folder and path.suffix == ".gpkg":
            found[name] = opened[path]
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


def geodatabase(path: Path) -> str:
    from osgeo import gdal

    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return repr([feature.ExportToJson() for feature in source.GetLayer(0)])


def insides(path: Path) -> str:
    """All layers of a GeoPackage, and what speaks of them."""
    import sqlite3

    base = sqlite3.connect(path)  # it takes back what a killed process did not finish
    try:
        check = base.execute("pragma integrity_check").fetchall()
        (version,) = base.execute("pragma user_version").fetchone()
        base.execute(f"pragma user_version = {version}")  # and a writer removes its journal
        # a style that could not be made is left out, like other side files
        kinds = "select table_name, data_type, srs_id from gpkg_contents order by 1"
        tables = [one for one in base.execute(kinds) if one[0] != "layer_styles"]
        rows = [base.execute(f'select * from "{t[0]}" order by 1').fetchall() for t in tables]
        counts = base.execute("select * from gpkg_ogr_contents order by 1").fetchall()
        names = base.execute("select name from sqlite_master order by 1").fetchall()
        told = [one for one in counts + names if "layer_styles" not in one[0]]
        return repr((check, tables, rows, told))
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
    shutil.copytree(Path(root) / f"truth-{OLD_ROWS}", folder)
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
