"""`make bench-save`: a GeoPackage to a Shapefile, by `layerferry:saveshapefile` and bare ogr2ogr.

Both start from the same file, in turns, in the same run. LayerFerry measures widths, counts losses
and reads every file back; ogr2ogr does none of it, and starts a process each time. The floor writes
the same bytes from memory. What both wrote is compared with the formula of the rows, except for
dates, of which a Shapefile keeps the day.
"""

from __future__ import annotations

import argparse
import gc
import shutil
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from osgeo import gdal

from .__main__ import OUT
from .contenders import Job, Server, ours, processor_time, run_program
from .prepared import prepare
from .profiles import PROFILES
from .qgis_session import qgis
from .row_hash import hash_of_file, hash_of_formula

_GOAL = 1.3


def by_layerferry(source: Path, target: Path) -> None:
    """Run the algorithm as Processing does."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    algorithm = QgsApplication.processingRegistry().algorithmById("layerferry:saveshapefile")
    wishes = {"INPUT": str(source), "OUTPUT": str(target)}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    _results, is_good = algorithm.run(wishes, context, feedback, {}, False)
    assert is_good, feedback.textLog()


def by_ogr2ogr(source: Path, target: Path) -> None:
    """Run GDAL's own program."""
    opened = gdal.OpenEx(str(source))
    layer = opened.GetLayer(0).GetName()  # beside it is a table of styles
    del opened
    run_program(["ogr2ogr", "-f", "ESRI Shapefile", str(target), str(source), layer])


def floor(written: Path) -> float:
    """Write the same bytes again, from memory; seconds."""
    parts = {part: part.read_bytes() for part in written.parent.iterdir()}
    started = time.perf_counter()
    for part, content in parts.items():
        part.with_name(f"floor-{part.name}").write_bytes(content)
    return time.perf_counter() - started


def timed(
    save: Callable[[Path, Path], None], source: Path, folder: Path
) -> tuple[float, float, Path]:
    """Save once; seconds, seconds of processor time, and the file."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    gc.collect()
    target = folder / "rows.shp"
    before, started = processor_time(), time.perf_counter()
    save(source, target)
    return time.perf_counter() - started, processor_time() - before, target


def main() -> int:
    """Run; 1 when a file does not hold the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    folder = OUT / "saving"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    prepared = prepare("B", options.rows, OUT / "data")
    truth = hash_of_formula(PROFILES["B"], options.rows, dates_only=True)
    with qgis():
        from layerferry.processing.provider import LayerFerryProvider
        from qgis.core import QgsApplication

        provider = LayerFerryProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        with Server(0, [prepared]) as root:
            address = f"{root}/services/B{options.rows}/FeatureServer/0"
            page_rows = PROFILES["B"].page_rows
            source = Path(ours("gpkg", "pbf").run(Job(address, options.rows, page_rows, folder)))
        savers = {"LayerFerry": by_layerferry, "ogr2ogr": by_ogr2ogr}
        seconds: dict[str, list[float]] = {name: [] for name in (*savers, "floor")}
        busy: dict[str, list[float]] = {name: [] for name in savers}
        is_good = True
        for turn in range(options.rounds):
            for name, save in savers.items():
                took, worked, target = timed(save, source, folder / "out")
                busy[name].append(worked)
                seconds[name].append(took)
                seconds["floor"].append(floor(target))
                if not turn:
                    is_same = hash_of_file(str(target)) == truth
                    is_good = is_good and is_same
                    print(f"{name}: {'identical' if is_same else 'OTHER ROWS'}", flush=True)
        QgsApplication.processingRegistry().removeProvider(provider)
    shutil.rmtree(folder)
    middle = {name: statistics.median(each) for name, each in seconds.items()}
    ratio = middle["LayerFerry"] / middle["ogr2ogr"]
    print(f"{options.rows:,} rows x 15 fields, GeoPackage to Shapefile, median of {options.rounds}")
    for name, median in middle.items():
        own = f"  ({statistics.median(busy[name]):.2f} s of processor time)" if name in busy else ""
        print(f"  {name:11} {median:7.2f} s{own}")
    verdict = "reached" if ratio <= _GOAL else "not reached"
    print(f"LayerFerry takes {ratio:.2f} times as long as ogr2ogr (goal <= {_GOAL}): {verdict}")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
