"""The windows in other languages: what QGIS is set to is loaded, and nothing is clipped."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest.importorskip("qgis.gui")

from layerferry.core.host.connections import Connection
from qgis.core import QgsSettings, QgsVectorLayer
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QVBoxLayout,
)

from scripts.translations.ts_file import languages
from tests.conftest import ROOT
from tests.gui.scene import CADASTRE, OWNERS, PARCELS, connect, counted, open_cadastre, sign_in
from tests.gui.steps import click_line, find, grab, lines, settle, wait_until

SMALL = 1024, 700


@pytest.fixture(scope="session")
def translations(tmp_path_factory):
    """What `make i18n-compile` builds, as it stands in an installed plugin."""
    root = tmp_path_factory.mktemp("plugin")
    (root / "i18n").mkdir()
    command = [sys.executable, ROOT / "scripts/i18n.py", "compile", "--into", root / "i18n"]
    subprocess.run(command, check=True)
    return root


@pytest.fixture
def plugin_in(iface, store, translations, monkeypatch):
    """Load the plugin as in a QGIS of a language."""
    from layerferry import plugin as module
    from layerferry.core.host.gateway import Gateway
    from layerferry.ui import core_words

    monkeypatch.setattr(module, "_ROOT", translations)
    monkeypatch.setattr(core_words, "_TEMPLATES", translations / "i18n" / "core_sentences.json")
    monkeypatch.setattr(
        module, "Gateway", lambda settings, parent: Gateway(settings, store=store, parent=parent)
    )
    core_words._core_words.cache_clear()
    made = []

    def begin(locale):
        QgsSettings().setValue("locale/userLocale", locale)
        QgsSettings().setValue("locale/overrideFlag", True)
        if locale.startswith("ar"):
            QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.append(module.LayerFerryPlugin(iface))
        made[-1].initGui()
        return made[-1]

    yield begin
    for plugin in made:
        plugin.unload()
        plugin.deleteLater()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QgsSettings().remove("locale/userLocale")
    QgsSettings().remove("locale/overrideFlag")
    core_words._core_words.cache_clear()
    settle()


def room(box):
    """What a combo box has left beside its text and its arrow, which is about as wide as high."""
    return box.width() - box.height() - box.fontMetrics().horizontalAdvance(box.currentText())


def clipped(window):
    """Texts that have less room than they need."""
    shown = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
    return [
        one.text()
        for one in shown
        if one.isVisible()
        and one.text()
        and not (isinstance(one, QLabel) and one.wordWrap())
        and one.width() < one.minimumSizeHint().width()
    ] + [
        box.currentText()
        for box in window.findChildren(QComboBox)
        if box.isVisible() and not box.isEditable() and room(box) < 0
    ]


def test_the_language_of_qgis_is_loaded_and_unloaded(plugin_in, iface):
    german = plugin_in("de")
    assert "ArcGIS" in iface.toolbar[0].text()
    assert iface.toolbar[0].text() == "Aus ArcGIS importieren…"
    iface.toolbar[0].trigger()
    assert german.windows.import_dialog.windowTitle() == "Aus ArcGIS importieren"
    german.unload()
    plugin_in("en_US")
    assert iface.toolbar[0].text() == "Import from ArcGIS…"


def test_a_language_that_is_not_there_leaves_english(plugin_in, iface):
    plugin_in("is")
    assert iface.toolbar[0].text() == "Import from ArcGIS…"


def test_what_core_says_comes_in_the_language_of_qgis(plugin_in, iface, server):
    windows = plugin_in("de").windows
    windows.show_import()
    window = windows.import_dialog
    server_name = server.address.split("//")[1].split("/")[0]
    open_cadastre(window, server)
    owners = find(window.tree_view, *OWNERS)
    server.close()
    click_line(window.tree_view, owners)
    wait_until(lambda: "nicht erreichbar" in window.layer_detail_label.text())
    assert server_name in window.layer_detail_label.text()


@pytest.mark.parametrize("language", languages())
def test_no_text_is_clipped_in_small_windows(plugin_in, iface, server, language):
    windows = plugin_in(language).windows
    windows.show_import()
    window = windows.import_dialog
    window.resize(*SMALL)
    connect(window, f"{server.address}/Secured")
    wait_until(window._panel.isVisible)
    seen = {"sign-in": window}
    found = {"sign-in": look(window, language, "sign-in")}
    sign_in(window)
    wait_until(lambda: lines(window.tree_view) == [CADASTRE])
    click_line(window.tree_view, find(window.tree_view, *PARCELS))
    counted(window, "300")
    found["import"] = look(window, language, "import")

    points = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string(300)", "roads", "memory")
    windows.save_as_shapefile(points)
    seen["shapefile"] = windows._others[-1]
    wait_until(lambda: seen["shapefile"].overview_label.text() != "")
    windows.show_connections()
    seen["connections"] = windows.connections_dialog
    windows.show_presets()
    seen["presets"] = windows._presets_dialog
    windows.show_access(Connection("city", f"{server.address}/Secured"))
    seen["access"] = windows._others[-1]
    wait_until(lambda: seen["access"].verdict_label.text() != "")
    seen["options"] = options = QDialog(iface.window)
    QVBoxLayout(options).addWidget(iface.options_pages[0].createWidget(options))
    options.resize(640, 520)
    options.show()
    for name in ("shapefile", "connections", "presets", "access", "options"):
        found[name] = look(seen[name], language, name)
    assert not any(found.values()), found
    options.close()
    options.deleteLater()


@pytest.mark.parametrize("language", languages())
def test_every_form_fits_a_small_screen(plugin_in, language):
    plugin_in(language)
    for form in sorted((ROOT / "ui" / "forms").glob("*.ui")):
        widget = uic.loadUi(str(form))
        size = widget.minimumSizeHint()
        assert size.width() <= SMALL[0], form.name
        assert size.height() <= SMALL[1], form.name


def look(window, language, name):
    """Keep a picture; return the texts that are clipped."""
    grab(window, f"language-{language}-{name}")
    assert window.minimumSizeHint().width() <= SMALL[0], name
    return clipped(window)
