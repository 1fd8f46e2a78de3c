"""`make demo`: sign in to a secured server on this machine, import real layers, save them.

Everything goes through the classes that the window uses. The results are in build/demo.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.as_package import ROOT, load_root

load_root()
logging.getLogger("layerferry").addHandler(logging.NullHandler())  # errors are printed below
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
OUT = ROOT / "build" / "demo"
USER, PASSWORD = "analyst", "ferry-demo-1"
_profile = tempfile.mkdtemp(prefix="layerferry-demo-")
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = _profile  # the user's own profile stays untouched
os.environ.setdefault("XDG_RUNTIME_DIR", _profile)

from layerferry.core.auth import SessionStore  # noqa: E402
from layerferry.core.host.gateway import Gateway, SignIn, WayIn  # noqa: E402
from layerferry.core.host.import_job import ImportJob, ImportOrder, Outcome  # noqa: E402
from layerferry.core.host.import_task import ImportTask  # noqa: E402
from layerferry.core.host.network import transport_settings  # noqa: E402
from layerferry.core.host.shapefile import prepare, save_shapefile  # noqa: E402
from layerferry.core.net.urls import join  # noqa: E402
from qgis.core import QgsApplication, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import QEventLoop  # noqa: E402

from scripts.demo_map import draw  # noqa: E402

# service and layer id of what is imported, with the name of the file
LAYERS = (
    (("Secured", "World", "FeatureServer", 2), "countries"),
    (("Secured", "World", "FeatureServer", 3), "borders"),
    (("Secured", "World", "FeatureServer", 1), "cities"),
)


@contextmanager
def demo_server() -> Iterator[str]:
    """Run the look-alike server beside us; its tokens live for a few seconds only."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.arcgis_server", "--token-life-s", "5"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    try:
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        server.wait(timeout=10)
        server.stdout.close()


def imported(gateway: Gateway, address: str) -> Outcome:
    """Import one layer as the window does: a task in QGIS's task manager."""
    outcomes: list[Outcome] = []
    loop = QEventLoop()
    task = ImportTask(ImportJob(gateway, ImportOrder(address)))
    task.reported.connect(outcomes.append)
    task.reported.connect(loop.quit)
    QgsApplication.taskManager().addTask(task)
    if not outcomes:
        loop.exec()
    return outcomes[0]


def main() -> int:
    """Run the demonstration; 0 when everything is whole."""
    started = time.monotonic()
    if OUT.exists():
        shutil.rmtree(OUT)
    OUT.mkdir(parents=True)
    application = QgsApplication([], True)
    application.initQgis()
    gateway = Gateway(transport_settings(), SessionStore())
    layers: list[QgsVectorLayer] = []
    try:
        with demo_server() as address:
            layers = import_all(gateway, address)
        picture = OUT / "map.png"
        draw(layers, picture)
        print(f"\nMap: {picture.relative_to(ROOT)}")
        print("Data: Natural Earth (public domain), GeoNames (CC BY 4.0); see tests/data/SOURCE.md")
        print(f"Done in {time.monotonic() - started:.1f} s.")
        return 0 if len(layers) == len(LAYERS) else 1
    finally:
        gateway.stop()
        layers.clear()
        application.exitQgis()
        shutil.rmtree(_profile, ignore_errors=True)


def import_all(gateway: Gateway, address: str) -> list[QgsVectorLayer]:
    """Show that the layers are secured, sign in, import each, save each."""
    print(f"Server: {address} (secured with tokens)")
    first = join(address, *LAYERS[0][0])
    refused = ImportJob(gateway, ImportOrder(first)).execute()
    assert refused.error is not None, "the demo server should not let strangers in"
    print(f"Without sign-in: {refused.error.sentence}")
    gateway.sign_in(address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
    print(f"Signed in as {USER}.\n")
    layers = []
    for path, name in LAYERS:
        outcome = imported(gateway, join(address, *path))
        if outcome.layer is None or outcome.receipt is None:
            print(f"{name}: {outcome.error.sentence if outcome.error else 'cancelled'}")
            continue
        print(outcome.receipt.sentence)
        report = save_shapefile(prepare(outcome.layer), OUT / f"{name}.shp")
        receipt = OUT / f"{name}.receipt.json"
        text = json.dumps(outcome.receipt.as_json(), indent=2, ensure_ascii=False)
        receipt.write_text(text + "\n", encoding="utf-8")
        print(f"  {report.sentence}")
        for path_of_file in (report.path, receipt):
            print(f"  {path_of_file.relative_to(ROOT)}")
        layers.append(outcome.layer)
    return layers


if __name__ == "__main__":
    sys.exit(main())
