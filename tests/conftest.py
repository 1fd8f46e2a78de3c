"""Load the checkout as the package `layerferry`, whatever its folder is called; start QGIS once."""

from __future__ import annotations

import gc
import os
import shutil
import sys
from pathlib import Path

import hypothesis
import pytest

# how long an example takes says something about the machine, nothing about the code; and a run
# that fails is one that fails again (`make fuzz` is where chance looks for more)
hypothesis.settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("steady")

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT.parent / "shared" / "esri-corpus"

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))  # for `tests.arcgis_server` and `scripts`

from scripts.as_package import load_root

load_root()


def pytest_configure(config):
    """Outlive crashes where files are given out to processes, as whole trees are."""
    if config.getoption("dist", "no") == "loadfile" and not hasattr(config, "workerinput"):
        from scripts.pytest_plugins.crashes import Crashes

        config.pluginmanager.register(Crashes())


@pytest.fixture
def realm():
    """Live in a realm of Kerberos, with a ticket."""
    from tests.fakes.kerberos_realm import living_in_a_realm

    with living_in_a_realm() as made:
        yield made


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory):
    """Run a QGIS application with a throw-away profile; one per test session."""
    profile = tmp_path_factory.mktemp("profile")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsProject
    from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSettings
    from qgis.PyQt.QtWidgets import QWidget  # noqa: F401  keeps sip from losing the widgets module

    QCoreApplication.setOrganizationName("LayerFerryTests")
    QCoreApplication.setApplicationName("LayerFerryTests")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(profile))
    application = QgsApplication([], True, str(profile))
    application.initQgis()
    yield application
    QgsProject.instance().clear()
    application.processEvents()
    # what Python still holds must go while Qt is there: layers, tasks and widgets in cycles
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    application.exitQgis()


@pytest.fixture
def clean_settings(qgis_app):
    """Nothing is known of earlier tests' servers, whose ports come again."""
    from qgis.core import QgsApplication, QgsSettings

    def forget():
        QgsSettings().remove("layerferry")
        profile = Path(QgsApplication.qgisSettingsDirPath())
        shutil.rmtree(profile / "layerferry", ignore_errors=True)

    forget()
    yield
    forget()
