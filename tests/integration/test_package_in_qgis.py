"""The zip in a fresh profile: QGIS finds it, starts it, and runs its algorithms."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile

import pytest

from tests.arcgis_server import ArcGisServer, numbered_points, one_layer_site
from tests.conftest import ROOT

PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
STARTS_IT = """
import sys
from pathlib import Path
from unittest.mock import MagicMock

from qgis.core import Qgis, QgsApplication

application = QgsApplication([], True)
application.initQgis()
plugins = str(Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins")
sys.path.insert(0, plugins)

from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow
from qgis import utils

utils.plugin_paths = [plugins]
window = QMainWindow()
bar, canvas = QgsMessageBar(window), QgsMapCanvas(window)
utils.iface = MagicMock()
utils.iface.mainWindow.return_value = window
utils.iface.messageBar.return_value = bar
utils.iface.mapCanvas.return_value = canvas
utils.updateAvailablePlugins()
assert utils.available_plugins == ["layerferry"], utils.available_plugins
for key in ("name", "version", "qgisMinimumVersion", "qgisMaximumVersion"):
    assert utils.pluginMetadata("layerferry", key) != "__error__", key
for _twice in range(2):
    assert utils.loadPlugin("layerferry")
    assert utils.startPlugin("layerferry")
    utils.plugins["layerferry"].windows.show_import()
    assert utils.plugins["layerferry"].windows.import_dialog.isVisible()
    assert utils.unloadPlugin("layerferry")
left = [one for name, one in sys.modules.items() if name.split(".")[0] == "layerferry"]
# QGIS leaves packages that nobody imported by name: they are empty, so that nothing old stays
for one in left:
    assert Path(one.__file__).name == "__init__.py", one
    assert "import" not in Path(one.__file__).read_text(encoding="utf-8"), one
print("started twice in", Qgis.QGIS_VERSION, flush=True)
import os
os._exit(0)  # the order in which Qt's widgets die without an event loop is not what is tried here
"""


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    """A profile that has nothing but the unpacked zip; the environment to use it."""
    folder = tmp_path_factory.mktemp("fresh")
    package = folder / "layerferry.zip"
    program = ROOT / "scripts" / "package.py"
    words = [sys.executable, str(program), "--no-bundle", "--output", str(package)]
    subprocess.run(words, check=True, capture_output=True)
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(package) as content:
        content.extractall(plugins)
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    environment.pop("PYTHONPATH", None)
    return environment


def run(words, environment):
    done = subprocess.run(
        words, env=environment, capture_output=True, text=True, timeout=180, cwd="/"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_qgis_starts_and_unloads_it_twice(profile):
    assert "started twice" in run([sys.executable, "-c", STARTS_IT], profile)


def test_qgis_process_enables_it_and_lists_layers(profile, tmp_path):
    run([PROGRAM, "plugins", "enable", "layerferry"], profile)
    table = tmp_path / "layers.csv"
    with ArcGisServer(one_layer_site(numbered_points(5))) as server:
        words = [f"URL={server.address}", f"OUTPUT={table}"]
        run([PROGRAM, "run", "layerferry:listlayers", "--", *words], profile)
    assert "Test" in table.read_text(encoding="utf-8")
