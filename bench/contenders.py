"""Whoever brings a layer home: each takes an address and a folder, and returns what it made."""

from __future__ import annotations

import atexit
import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import requests

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / "build" / "bench-peers"  # where run.sh puts what comes from PyPI
OWN_CHOICE = 0  # of requests at once: as people get it, who begin with four and end with eight
MOST_AT_ONCE = 8
LONGEST_S = 240.0  # of one run of one contender; then it has failed
Result = Any  # a vector layer, or the path of a file; None where nothing is kept


@dataclass(frozen=True)
class Job:
    """What is to be fetched, and where files may go."""

    address: str
    rows: int
    page_rows: int
    folder: Path


@dataclass(frozen=True)
class Contender:
    """One way to do it; `is_floor` ones keep nothing."""

    name: str
    run: Callable[[Job], Result]
    is_floor: bool = False
    is_peer: bool = False


@cache
def gateway() -> Any:
    """The one gateway of this process, as in a running plugin."""
    from layerferry.core.auth import SessionStore
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.host.network import transport_settings

    made = Gateway(transport_settings(), SessionStore())
    atexit.register(made.stop)
    return made


def ours(output: str, data_format: str, workers: int = OWN_CHOICE) -> Contender:
    """LayerFerry: the very job that window and Processing run."""

    def run(job: Job) -> Result:
        from layerferry.core.download.options import DownloadOptions
        from layerferry.core.host.import_job import MEMORY, ImportJob, ImportOrder

        target = MEMORY if output == "memory" else str(job.folder / f"ours.{output}")
        # PBF as people get it, compared with JSON first; JSON because it was asked for
        wanted = "auto" if data_format == "pbf" else data_format
        options = DownloadOptions(concurrency=workers, data_format=wanted)
        order = ImportOrder(job.address, output=target, options=options)
        end = time.monotonic() + LONGEST_S
        import_job = ImportJob(gateway(), order)
        outcome = import_job.execute(is_cancelled=lambda: time.monotonic() > end)
        if not outcome.ok:
            raise RuntimeError(f"LayerFerry failed: {outcome.error or outcome.status.value}")
        assert outcome.receipt is not None
        assert outcome.receipt.complete
        assert outcome.receipt.format == data_format, outcome.receipt.warnings
        return outcome.layer if outcome.layer is not None else outcome.path

    plural = f", {workers} at once" if workers != OWN_CHOICE else ""
    return Contender(f"LayerFerry {data_format} -> {output}{plural}", run)


def ogr2ogr(output: str) -> Contender:
    """GDAL's own program, paging through ESRIJSON; the start of its process counts."""
    driver = {"gpkg": "GPKG", "shp": "ESRI Shapefile"}[output]

    def run(job: Job) -> Result:
        target = job.folder / f"ogr.{output}"
        query = (
            f"{job.address}/query?where=1%3D1&outFields=*&orderByFields=OBJECTID+ASC"
            f"&resultRecordCount={job.page_rows}&f=json"
        )
        command = ["ogr2ogr", "-f", driver, str(target), f"ESRIJSON:{query}", "-nln", "bench"]
        run_program(command)
        return str(target)

    return Contender(f"ogr2ogr -> {output}", run, is_peer=True)


def native(output: str) -> Contender:
    """The ArcGIS provider of QGIS itself, saved by QGIS's own writer."""
    driver = {"gpkg": "GPKG", "shp": "ESRI Shapefile"}[output]

    def run(job: Job) -> Result:
        from qgis.core import (
            QgsCoordinateTransformContext,
            QgsFeedback,
            QgsVectorFileWriter,
            QgsVectorLayer,
        )

        source = f"crs='EPSG:4326' url='{job.address}'"
        layer = QgsVectorLayer(source, "bench", "arcgisfeatureserver")
        if not layer.isValid():
            raise RuntimeError(f"QGIS's provider refuses: {layer.error().summary()}")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.fileEncoding = driver, "UTF-8"
        target = job.folder / f"native.{output}"
        context = QgsCoordinateTransformContext()
        feedback = QgsFeedback()  # which nobody else keeps
        options.feedback = feedback
        limit = threading.Timer(LONGEST_S, feedback.cancel)
        limit.start()
        answer = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(target), context, options)
        limit.cancel()
        if answer[0] != QgsVectorFileWriter.NoError:
            raise RuntimeError(f"QGIS's writer refuses: {answer[1]}")
        return str(target)

    return Contender(f"QGIS provider -> {output}", run, is_peer=True)


def esridump() -> Contender:
    """The package from PyPI, its pauses off, with the largest pages; ogr2ogr makes the file."""
    return _geojson_writer("esridump", lambda job: [str(job.page_rows)])


def restgdf() -> Contender:
    """The package from PyPI, its stream of features; ogr2ogr makes the file."""
    return _geojson_writer("restgdf", lambda _job: [])


def _geojson_writer(name: str, more: Callable[[Job], list[str]]) -> Contender:
    script = Path(__file__).with_name(f"{name}_run.py")

    def run(job: Job) -> Result:
        target, saved = job.folder / f"{name}.geojson", job.folder / f"{name}.shp"
        run_program([sys.executable, str(script), job.address, str(target), *more(job)])
        run_program(["ogr2ogr", "-f", "ESRI Shapefile", str(saved), str(target)])
        return str(saved)

    return Contender(f"{name}, ogr2ogr -> shp", run, is_peer=True)


def peers_from_pypi() -> dict[str, str]:
    """Those that could be installed, with their versions."""
    found = (path.stem for path in PEERS.glob("*.dist-info"))
    versions = dict(name.rsplit("-", 1) for name in found)
    return {name: versions[name] for name in ("esridump", "restgdf") if name in versions}


def floor(data_format: str, workers: int = MOST_AT_ONCE) -> Contender:
    """Fetch the same pages with so many threads and throw them away."""

    def run(job: Job) -> Result:
        starts = iter(range(0, job.rows, job.page_rows))
        guard = threading.Lock()
        failures: list[str] = []

        def fetch(session: requests.Session, start: int) -> None:
            last = min(start + job.page_rows, job.rows)
            where = f"OBJECTID >= {start + 1} AND OBJECTID <= {last}"
            asked = {"where": where, "outFields": "*", "f": data_format}
            url = f"{job.address}/query"
            with session.get(url, params=asked, stream=True, timeout=LONGEST_S) as answer:
                if answer.status_code != 200 or not answer.raw.read():
                    failures.append(f"HTTP {answer.status_code}")

        def work() -> None:
            with requests.Session() as session:
                session.trust_env = False
                while True:
                    with guard:
                        start = next(starts, None)
                    if start is None:
                        return
                    try:
                        fetch(session, start)
                    except requests.RequestException as err:
                        failures.append(type(err).__name__)

        threads = [threading.Thread(target=work) for _ in range(workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            raise RuntimeError(f"the server failed: {failures}")

    plural = f", {workers} at once" if workers != MOST_AT_ONCE else ""
    return Contender(f"floor: fetch {data_format}, discard{plural}", run, is_floor=True)


def run_program(command: list[str]) -> None:
    """Run one to its end; a failure raises RuntimeError with its last words."""
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=LONGEST_S,
            env={**os.environ, "no_proxy": "127.0.0.1", "PYTHONPATH": str(PEERS)},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"{command[0]} did not end in {LONGEST_S:.0f} s") from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr[-500:]}")


class Server:
    """The prepared server in a process of its own; use it as a context manager."""

    def __init__(self, delay_ms: int, folders: list[Path]) -> None:
        self._command = [sys.executable, "-m", "bench.server", "--delay-ms", str(delay_ms)]
        self._command += map(str, folders)

    def __enter__(self) -> str:
        """Start it; returns its root."""
        self._process = subprocess.Popen(
            self._command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        root = self._process.stdout.readline().strip()
        assert root, "the server did not start"
        return root

    def __exit__(self, *_error: object) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(timeout=10)
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()


def processor_time() -> float:
    """Seconds of this process and of those that it started and awaited."""
    each = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in each)


def timed(contender: Contender, job: Job) -> tuple[float, float, Result]:
    """Run once; seconds, seconds of processor time, and result."""
    before, started = processor_time(), time.perf_counter()
    result = contender.run(job)
    return time.perf_counter() - started, processor_time() - before, result


def versions() -> str:
    """What took part, in one line."""
    from osgeo import gdal
    from qgis.core import Qgis

    found = {
        "QGIS": Qgis.QGIS_VERSION.partition("-")[0],
        "GDAL": gdal.__version__,
        "Python": sys.version.split()[0],
        "processors": os.cpu_count(),
    }
    found.update(peers_from_pypi())
    return ", ".join(f"{name} {value}" for name, value in found.items())
