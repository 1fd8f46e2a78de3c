"""One trial: a case at a point, to an output, with so many workers; judged against the truth."""

from __future__ import annotations

import shutil
import socket
import struct
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from layerferry.core.download.download import Download
from layerferry.core.download.known_formats import SessionFormats
from layerferry.core.download.options import DownloadOptions
from layerferry.core.download.page_size import SessionPageSizes
from layerferry.core.errors import PluginError
from layerferry.core.net import host_limit
from layerferry.core.net.addresses import parse_address
from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings
from layerferry.core.net.rest_client import RestClient
from layerferry.core.net.retry import RetryPolicy
from layerferry.core.rest.catalog import find_layer, read_layer
from layerferry.core.rest.query import Filter

from tests.arcgis_server import (
    ArcGisServer,
    Behaviour,
    Manners,
    Security,
    numbered_points,
    one_layer_site,
)
from tests.fakes.downloading import RowsSink

from . import points
from .certificates import contexts
from .rows import Case

ROWS, MEMORY, GEOPACKAGE, SHAPEFILE = OUTPUTS = "rows", "memory", "gpkg", "shp"
COMPLETE, ERROR, PART, SILENT, BROKEN = "complete", "error", "part", "SILENT", "BROKEN"
LETTERS = {"C": COMPLETE, "E": ERROR, "P": PART}
USER, PASSWORD = "analyst", "ferry-demo-1"
SILENCE_S, LONGEST_S = 1.5, 40.0

Row = tuple[Any, ...]


@dataclass(frozen=True)
class Trial:
    """What is tried.

    Attributes:
        output: ``rows`` is the engine without QGIS; the others are whole imports.
    """

    case: Case
    point: str
    output: str
    workers: int

    @property
    def title(self) -> str:
        """One line."""
        return f"{self.case.title} | {self.point} | {self.output} | {self.workers}"


@dataclass
class Scene:
    """What a trial plays in."""

    server: ArcGisServer
    stranger: ArcGisServer
    folder: Path
    jobs: Path
    newcomers: list[Any] = field(default_factory=list)
    error: Exception | None = None
    ever_there: dict[int, Row] = field(default_factory=dict)


@dataclass(frozen=True)
class Verdict:
    """How it ended, whether that is allowed, and why not."""

    end: str
    is_right: bool
    why: str = ""


@dataclass(frozen=True)
class Found:
    """What a run left: rows by id (None after an error), and its receipt."""

    rows: list[tuple[int, Row]] | None
    receipt: Any = None
    error: Exception | None = None


def judge(trial: Trial) -> Verdict:
    """Run a trial and say how it ended."""
    with _scene(trial) as scene:
        began = time.monotonic()
        found = _import(trial, scene)
        seconds = time.monotonic() - began
        scene.error = found.error
        end, why = _end_of(found, scene)
        if not why and seconds > LONGEST_S:
            end, why = BROKEN, f"it took {seconds:.0f} s"
        if not why and end not in [LETTERS[letter] for letter in trial.case.ends_at(trial.point)]:
            why = f"it must not end like this: {found.error or found.receipt.sentence}"
        return Verdict(end, not (why := why or trial.case.wrong_at(trial.point, scene)), why)


def _end_of(found: Found, scene: Scene) -> tuple[str, str]:
    """Class of the end, and what is wrong with it."""
    if found.rows is None:
        left = [path.name for path in scene.folder.iterdir()]
        if not isinstance(found.error, PluginError):
            return BROKEN, f"{type(found.error).__name__}: {found.error}"
        return ERROR, f"it left {left}" if left else ""
    rows, receipt = dict(found.rows), found.receipt
    truth = {number: row for number, row in _truth(scene).items() if number in scene.ever_there}
    if len(rows) != len(found.rows):
        return SILENT, f"{len(found.rows) - len(rows)} rows are there twice"
    everything = {**_truth(scene), **scene.ever_there}
    wrong = [number for number, row in rows.items() if everything.get(number) != row]
    if wrong:
        return SILENT, f"{len(wrong)} rows differ, the first is {wrong[0]}: {rows[wrong[0]]}"
    absent = set(truth) - set(rows)
    if receipt.complete:
        return COMPLETE if not absent else SILENT, f"{len(absent)} rows are absent" * bool(absent)
    named = set(receipt.missing) | {entry["object_id"] for entry in receipt.quarantined}
    if not receipt.why or (absent - named and receipt.proof.value == "object_ids"):
        return SILENT, f"{len(absent)} rows are absent, {len(named)} are named"
    return PART, ""


def _truth(scene: Scene) -> dict[int, Row]:
    """The server's rows as they are now: id -> (number, name, half, x, y)."""
    found = {}
    for row in scene.server.layer().rows:
        values = dict(row.attributes)
        shape = row.geometry
        number = values.pop("OBJECTID")
        found[number] = (*values.values(), shape["x"], shape["y"])
    return found


@contextmanager
def _scene(trial: Trial) -> Iterator[Scene]:
    case = trial.case
    tls = contexts(case.certificate)[0] if case.certificate else None
    security = Security() if case.is_signed_in or trial.point == points.SIGN_IN else None
    site = one_layer_site(points.layer(Behaviour(**case.behaviour)))
    host_limit._limits.clear()  # what one trial's server taught must not slow the next one
    with ExitStack() as stack:
        server = stack.enter_context(
            ArcGisServer(site, security=security, manners=Manners(**case.manners), tls=tls)
        )
        stranger = stack.enter_context(ArcGisServer(one_layer_site(numbered_points(1))))
        folder = Path(tempfile.mkdtemp(prefix="faults-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        jobs = Path(tempfile.mkdtemp(prefix="faults-"))
        stack.callback(shutil.rmtree, jobs, ignore_errors=True)
        scene = Scene(server, stranger, folder, jobs)
        scene.newcomers = list(numbered_points(3, first=90_000).rows)
        scene.ever_there = _truth(scene)
        server.faults.add(*case.faults(trial.point, scene))
        if case.names_fail:
            stack.enter_context(_names_fail(server))
        yield scene


@contextmanager
def _names_fail(server: ArcGisServer) -> Iterator[None]:
    """Let every name be unknown once a fault has struck: the network went away."""
    usual = socket.getaddrinfo

    def look_up(*arguments: Any, **more: Any) -> Any:
        if any(one.fault for one in server.seen()):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return usual(*arguments, **more)

    socket.getaddrinfo = look_up  # type: ignore[assignment]
    try:
        yield
    finally:
        socket.getaddrinfo = usual


def _settings(case: Case) -> TransportSettings:
    settings = TransportSettings(
        connect_timeout_s=2.0,
        read_timeout_s=SILENCE_S,
        slow_window_s=0.4,
    )
    if case.certificate:
        settings = replace(settings, ssl_context=contexts(case.certificate)[1])
    return settings


POLICY = RetryPolicy(first_pause_s=0.02, too_many_pause_s=0.2, silence_s=SILENCE_S)


def _import(trial: Trial, scene: Scene) -> Found:
    data_format = trial.case.format or ("json" if trial.workers == 1 else "auto")
    options = DownloadOptions(concurrency=trial.workers, data_format=data_format)
    address = f"{scene.server.address}/Test/FeatureServer"
    if trial.output == ROWS:
        return _by_engine(trial, address, options)
    return _by_job(trial, scene, address, options)


def _by_engine(trial: Trial, address: str, options: DownloadOptions) -> Found:
    sink = RowsSink()
    client = RestClient(RequestsTransport(_settings(trial.case)), None, POLICY)
    try:
        layer = read_layer(client, find_layer(client, parse_address(address)))
        memories = {"page_sizes": SessionPageSizes(), "known_formats": SessionFormats()}
        receipt = Download(client, layer, Filter(), options, sink, **memories).run()
    except Exception as err:  # noqa: BLE001  judged by the caller
        return Found(None, error=err)
    finally:
        client.close()
    rows: list[tuple[int, Row]] = []
    for batch in sink.batches:
        for number, shape, *values in zip(batch.object_ids, batch.geometries, *batch.columns):
            rows.append((number, (*values[1:], *struct.unpack_from("<2d", shape, 5))))
    return Found(rows, receipt)


def _by_job(trial: Trial, scene: Scene, address: str, options: DownloadOptions) -> Found:
    from layerferry.core.auth import SessionStore
    from layerferry.core.host.gateway import SignIn, WayIn
    from layerferry.core.host.import_job import ImportJob, ImportOrder, Status
    from layerferry.core.host.job_folders import JobFolders
    from qgis.core import QgsSettings

    from .quick_gateway import QuickGateway

    # servers on the same port, one after the other, are the same to what is remembered
    QgsSettings().remove("layerferry")
    gateway = QuickGateway(_settings(trial.case), SessionStore(), POLICY)
    output = "memory:" if trial.output == MEMORY else str(scene.folder / f"o.{trial.output}")
    try:
        if scene.server.security is not None:
            try:
                gateway.sign_in(scene.server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
            except PluginError as err:
                return Found(None, error=err)
        order = ImportOrder(
            address, output=output, options=options, allow_partial="P" in trial.case.ends
        )
        outcome = ImportJob(gateway, order, JobFolders(scene.jobs)).execute()
    finally:
        gateway.stop()
    if outcome.status not in (Status.COMPLETE, Status.PARTIAL):
        return Found(None, outcome.receipt, outcome.error)
    return Found(list(_features(outcome)), outcome.receipt)


def _features(outcome: Any) -> Iterator[tuple[int, Row]]:
    from qgis.core import QgsVectorLayer

    layer = outcome.layer or QgsVectorLayer(outcome.path, "output", "ogr")
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        values = [feature[name] for name in ("NUMBER", "NAME", "HALF")]
        yield int(feature["OBJECTID"]), (*values, point.x(), point.y())
