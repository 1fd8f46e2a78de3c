"""Names that a server chose, through the doors of the window: always children of the folder."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest

pytest.importorskip("qgis.gui")

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from layerferry.core.host.background import Errand
from layerferry.core.host.import_task import ImportTask
from layerferry.ui.output_choice import output_paths

from tests.unit.test_file_names import HOSTILE

FOLDER = Path("/chosen/folder")
names = st.lists(
    st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(), max_size=300)),
    min_size=2,
    max_size=8,
)


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(names, st.sampled_from([".shp", ".gpkg"]))
def test_every_layer_gets_a_file_of_its_own_in_the_chosen_folder(qgis_app, layers, suffix):
    # upper and lower case of one name too
    layers = [*layers, *(name.upper() for name in layers)]
    paths = [Path(path) for path in output_paths(suffix, str(FOLDER), layers, ("", ""))]
    for path in paths:
        assert path.parent == FOLDER
        assert path.resolve().parent == FOLDER
        assert PureWindowsPath(path.name).parts == (path.name,)
        assert path.name.isprintable()
        assert path.name.endswith(suffix)
    plain = {unicodedata.normalize("NFC", path.name).casefold() for path in paths}
    assert len(plain) == len(layers)


@pytest.mark.parametrize("name", HOSTILE)
def test_the_save_window_proposes_a_plain_child(iface, name):
    from layerferry.ui.save_shapefile_dialog import SaveShapefileDialog
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer("Point", "x", "memory")
    layer.setName(name.encode("utf-8", "ignore").decode())
    dialog = SaveShapefileDialog(layer, iface.window)
    proposed = Path(dialog.file_widget.filePath())
    dialog.close()
    dialog.deleteLater()
    assert proposed.parent == Path.home()
    assert proposed.resolve().parent == Path.home().resolve()
    assert PureWindowsPath(proposed.name).parts == (proposed.name,)
    assert proposed.name.isprintable()
    assert 4 < len(proposed.name) <= 104


def test_the_list_of_tasks_shows_no_markup(qgis_app):
    job = SimpleNamespace(title="Import <img src=x>")
    assert ImportTask(job).description() == "Import ‹img src=x>"
    assert Errand("Saving <b>a</b>", print).description() == "Saving ‹b>a‹/b>"
