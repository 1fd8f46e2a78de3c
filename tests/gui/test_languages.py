"""The windows in other languages: what QGIS is set to is loaded, and nothing is clipped."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from scripts.translations.ts_file import languages
from tests.conftest import ROOT
from tests.gui.every_window import every_window
from tests.gui.scene import OWNERS, open_cadastre
from tests.gui.steps import bar_texts, click_line, find, grab, settle, wait_until
from tests.gui.test_looks import HEIGHT, WIDTH, cut, is_ours, keys


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
        made.append(module.LayerFerryPlugin(iface))
        made[-1].initGui()
        # Qt looks for the direction when a translation is added; in QGIS, Qt's own states it
        QApplication.processEvents()
        if locale.startswith("ar"):
            QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
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
    QgsProject.instance().clear()


def test_the_language_of_qgis_is_loaded_and_unloaded(plugin_in, iface):
    german = plugin_in("de")
    assert "ArcGIS" in iface.toolbar[0].text()
    assert iface.toolbar[0].text() == "Aus ArcGIS importieren…"
    iface.toolbar[0].trigger()
    assert german.windows.import_dialog.windowTitle() == "Aus ArcGIS importieren"
    german.unload()
    plugin_in("en_US")
    assert iface.toolbar[0].text() == "Import from ArcGIS…"


def test_the_package_holds_every_language(translations, tmp_path):
    package = tmp_path / "layerferry.zip"
    command = [sys.executable, ROOT / "scripts/package.py", "--no-bundle", "--output", package]
    subprocess.run([*command, "--translations", translations / "i18n"], check=True)
    with zipfile.ZipFile(package) as content:
        held = {name for name in content.namelist() if name.startswith("layerferry/i18n/")}
    wanted = {f"layerferry_{language}.qm" for language in languages()} | {"core_sentences.json"}
    assert {f"layerferry/i18n/{name}" for name in wanted} <= held


def test_algorithms_speak_the_language_of_qgis(plugin_in):
    plugin_in("de")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("layerferry:importlayer")
    assert algorithm.displayName() == "Layer aus ArcGIS importieren"
    texts = {one.name(): one.description() for one in algorithm.parameterDefinitions()}
    assert texts["URL"] == "Adresse des Layers"
    assert texts["AUTH_CONFIG"] == "QGIS-Authentifizierungskonfiguration"


@pytest.mark.parametrize(
    ("locale", "language"),
    [("zh-Hans", "zh_CN"), ("zh_CN", "zh_CN"), ("pt_BR", "pt_BR"), ("de_AT", "de"), ("ar", "ar")],
)
def test_the_names_that_qgis_has_for_languages_find_their_files(
    plugin_in, iface, translations, tmp_path, monkeypatch, locale, language
):
    from layerferry import plugin as module

    (tmp_path / "i18n").mkdir()
    german = translations / "i18n" / "layerferry_de.qm"
    shutil.copy(german, tmp_path / "i18n" / f"layerferry_{language}.qm")
    monkeypatch.setattr(module, "_ROOT", tmp_path)
    plugin_in(locale)
    assert iface.toolbar[0].text() == "Aus ArcGIS importieren…"


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
def test_every_window_has_room_and_keys(plugin_in, iface, server, language):
    too_little, twice = {}, {}
    for name, window in every_window(plugin_in(language), iface, server):
        grab(window, f"looks/{name}-{language}")
        if cut(window):
            too_little[name] = cut(window)
        if is_ours(window):
            assert window.width() <= WIDTH, name
            assert window.height() <= HEIGHT, name
            same = [texts for texts in keys(window).values() if len(texts) > 1]
            twice.update({name: same} if same else {})
    assert not too_little
    assert not twice


def test_what_becomes_of_a_secret_is_told_in_the_persons_language(plugin_in, server, store):
    from layerferry.core.errors import CredentialStoreError

    def refuse(*_all):
        raise CredentialStoreError("The system keyring is locked.")

    store.put = refuse
    plugin = plugin_in("de")
    plugin.windows.show_import()
    window = plugin.windows.import_dialog
    open_cadastre(window, server)
    assert bar_texts(window.message_bar) == [
        "Der Schlüsselbund des Systems ist gesperrt. "
        "Das Geheimnis wird nur für diese Sitzung behalten."
    ]
