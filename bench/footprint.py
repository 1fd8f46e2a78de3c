"""How an import treats its process: `python -m bench.footprint [--output gpkg] [--rows N ...]`.

Runs as the window does, a task in QGIS's task manager beside a running event loop, and prints
seconds, the process's largest memory and the longest time that the loop stood still. Each size
runs in a process of its own, because a process never forgets its largest memory.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

from .__main__ import OUT, warm_up
from .contenders import ROOT, Server, gateway
from .prepared import prepare
from .qgis_session import qgis

_BEAT_MS = 5


def measure(address: str, target: str) -> tuple[float, float, float]:
    """Import in a task; seconds, longest block of the event loop in ms, peak in MB."""
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.core.host.import_task import ImportTask
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QEventLoop, QTimer

    outcomes, beats = [], [time.perf_counter()]
    loop, heart = QEventLoop(), QTimer()
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    heart.start(_BEAT_MS)
    task = ImportTask(ImportJob(gateway(), ImportOrder(address, output=target)))
    task.reported.connect(outcomes.append)
    task.reported.connect(loop.quit)
    started = time.perf_counter()
    QgsApplication.taskManager().addTask(task)
    if not outcomes:
        loop.exec()
    seconds = time.perf_counter() - started
    assert outcomes[0].ok, outcomes[0].error
    block = 1000 * max(after - before for before, after in zip(beats, beats[1:])) - _BEAT_MS
    return seconds, block, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def child(root: str, rows: int, output: str) -> None:
    """Measure one size and print it."""
    folder = OUT / f"footprint{rows}"
    target = "memory:" if output == "memory" else str(folder / f"ours.{output}")
    with qgis():
        warm_up(root, "B")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        folder.mkdir(parents=True, exist_ok=True)
        address = f"{root}/services/B{rows}/FeatureServer/0"
        seconds, block, peak = measure(address, target)
    shutil.rmtree(folder)
    print(
        f"{output:7} {rows:9,} rows {seconds:8.2f} s {1e6 * seconds / rows:6.0f} us/row"
        f" {peak:6.0f} MB (QGIS alone {before:.0f})  longest block {block:.0f} ms"
    )


def main() -> None:
    """Measure each size from a server without latency."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", default="gpkg", choices=("memory", "gpkg", "shp"))
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 40_000])
    parser.add_argument("--root", default="", help="of a running server; for the child processes")
    options = parser.parse_args()
    if options.root:
        child(options.root, options.rows[0], options.output)
        return
    prepared: list[Path] = [prepare("B", max(options.rows), OUT / "data")]
    with Server(0, prepared) as root:
        for rows in options.rows:
            again = ["--root", root, "--rows", str(rows), "--output", options.output]
            subprocess.run([sys.executable, "-m", "bench.footprint", *again], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
