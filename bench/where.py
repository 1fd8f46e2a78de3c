"""Where the time of one import goes: `python -m bench.where [--key B] [--rows N] ...`.

The fetching threads are not profiled, so "waiting" is what the importing thread spends on them.
Profiling itself costs, most where many small functions are called: read shares, not seconds.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import shutil
import time
from collections.abc import Callable
from typing import Any

from .__main__ import OUT, warm_up
from .contenders import Job, Server, ours, timed
from .prepared import prepare
from .profiles import PROFILES
from .qgis_session import qgis

# function, file it is in, what it is for; each is counted with all it calls
PARTS = (
    ("read_layer", "catalog.py", "ask for the description"),
    ("take_survey", "survey.py", "ask for ids and count"),
    ("next_fetched", "fetcher.py", "wait for pages"),
    ("why_not_pbf", "format_check.py", "compare PBF with JSON"),
    ("read", "page_reader.py", "decode pages"),
    ("book", "ledger.py", "book rows"),
    ("keep", "journal.py", "keep pages on disk"),
    ("build", "features.py", "build features"),
    ("write", "memory_sink.py", "build and keep in memory"),
    ("write", "file_sink.py", "write (build included)"),
    ("settle", "proof.py", "prove"),
    ("add", "attribute_spool.py", "Shapefile: spell attributes"),
    ("_shapes_of", "column_shapefile.py", "Shapefile: read WKB"),
    ("add", "shp_writer.py", "Shapefile: write the .shp"),
    ("write_dbf", "attribute_spool.py", "Shapefile: write the .dbf"),
    ("put_in_place", "shapefile_set.py", "Shapefile: swap in"),
    ("check_import", "shapefile_check.py", "Shapefile: read back"),
    ("finish", "vector_file.py", "close the file and count"),
)


def profile(work: Callable[[], Any]) -> pstats.Stats:
    """Run under cProfile."""
    profiler = cProfile.Profile()
    profiler.enable()
    work()
    profiler.disable()
    return pstats.Stats(profiler)


def print_parts(stats: pstats.Stats) -> None:
    """Print each part's share of the whole, with all it calls."""
    whole = stats.total_tt  # type: ignore[attr-defined]
    for name, file, meaning in PARTS:
        spent = sum(
            row[3]
            for (path, _line, function), row in stats.stats.items()  # type: ignore[attr-defined]
            if function == name and path.endswith(f"/{file}")
        )
        if spent:
            print(f"  {100 * spent / whole:5.1f} %  {meaning}")


def main() -> None:
    """Import once plainly and once under the profiler, for each output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--key", default="B", choices=PROFILES)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--delay-ms", type=int, default=0)
    parser.add_argument("--format", default="pbf", choices=("pbf", "json"))
    parser.add_argument("--functions", type=int, default=0, help="also the N dearest functions")
    options = parser.parse_args()
    folder = OUT / "where"
    prepared = prepare(options.key, options.rows, OUT / "data")
    with qgis(), Server(options.delay_ms, [prepared]) as root:
        warm_up(root, options.key)
        address = f"{root}/services/{options.key}{options.rows}/FeatureServer/0"
        job = Job(address, options.rows, PROFILES[options.key].page_rows, folder)
        for output in ("memory", "gpkg", "shp"):
            one = ours(output, options.format)
            _clear(folder)
            began = time.process_time()
            seconds, _result = timed(one, job)
            busy = time.process_time() - began
            del _result
            _clear(folder)
            stats = profile(lambda: one.run(job))  # noqa: B023  run at once
            print(f"{one.name}, {job.rows:,} rows: {seconds:.2f} s, {busy:.2f} s of them busy")
            print_parts(stats)
            if options.functions:
                stats.sort_stats("tottime").print_stats(options.functions)
    shutil.rmtree(folder, ignore_errors=True)


def _clear(folder: Any) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


if __name__ == "__main__":
    main()
