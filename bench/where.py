"""Where the time of one import goes: `python -m bench.where [--key B] [--rows N] ...`.

The fetching threads are not profiled, so "waiting" is what the importing thread spends on them.
Profiling itself costs, most where many small functions are called: read shares, not seconds.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import shutil
from collections.abc import Callable
from typing import Any

from .__main__ import OUT, warm_up
from .contenders import ROOT, Job, Server, ours, timed
from .prepared import prepare
from .profiles import PROFILES
from .qgis_session import qgis

# function, file it is in, what it is for; each is counted with all it calls
PARTS = (
    ("read_layer", "rest/catalog.py", "ask for the description"),
    ("take_survey", "download/survey.py", "ask for ids and count"),
    ("next_fetched", "download/fetcher.py", "wait for pages"),
    ("why_not_pbf", "download/format_check.py", "compare PBF with JSON"),
    ("read", "download/page_reader.py", "decode pages"),
    ("book", "download/ledger.py", "book rows"),
    ("keep", "download/journal.py", "keep pages on disk"),
    ("_hashes_of", "download/row_marks.py", "mark rows for updates"),
    ("settle", "download/proof.py", "prove"),
    ("build", "host/features.py", "build features"),
    ("write", "host/memory_sink.py", "memory: build, keep and index"),
    ("write", "host/file_sink.py", "file: build and write"),
    ("_close", "host/vector_file.py", "file: close, with its index"),
    ("as_read", "export/as_read.py", "Shapefile: foretell what is read"),
    ("add", "export/attribute_spool.py", "Shapefile: spell attributes"),
    ("add", "export/shp_writer.py", "Shapefile: write the .shp"),
    ("write_dbf", "export/attribute_spool.py", "Shapefile: write the .dbf"),
    ("write_side_files", "host/shapefile_set.py", "Shapefile: files beside it, with its index"),
    ("check_written", "host/shapefile_check.py", "Shapefile: read back"),
    ("put_in_place", "host/shapefile_set.py", "Shapefile: swap in"),
    ("keep", "host/import_notes.py", "note the rows for updates"),
)


def check_parts() -> None:
    """Make sure that what is looked for is still called so."""
    for name, file, _meaning in PARTS:
        if f"def {name}(" not in (ROOT / "core" / file).read_text(encoding="utf-8"):
            raise SystemExit(f"core/{file} has no function {name}; mend bench/where.py")


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
            if function == name and path.endswith(f"/core/{file}")
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
    check_parts()
    folder = OUT / "where"
    prepared = prepare(options.key, options.rows, OUT / "data")
    with qgis(), Server(options.delay_ms, [prepared]) as root:
        warm_up(root, options.key)
        address = f"{root}/services/{options.key}{options.rows}/FeatureServer/0"
        job = Job(address, options.rows, PROFILES[options.key].page_rows, folder)
        for output in ("memory", "gpkg", "shp"):
            one = ours(output, options.format)
            _clear(folder)
            seconds, busy, _result = timed(one, job)
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
