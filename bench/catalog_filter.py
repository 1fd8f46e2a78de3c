"""How long the tree takes to follow a keystroke in its filter, in a catalog of 2,000 layers.

Run it with QGIS's Python below a virtual screen:
``scripts/with_display.sh build/venv/bin/python -m bench.catalog_filter``
"""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORDS = ("layer 1", "water", "nothing of the kind")


def load_plugin() -> None:
    """Make the checkout importable, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "layerferry", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["layerferry"] = module
    spec.loader.exec_module(module)


def catalog(services: int, layers: int) -> tuple:
    """Make services with layers, all of them read."""
    from layerferry.core.rest.catalog import Entry, EntryKind

    base = "https://gis.example.org/arcgis/rest/services"
    topics = ("water", "roads", "parcels", "trees")
    found = []
    for s in range(services):
        url = f"{base}/S{s}/FeatureServer"
        inside = tuple(
            Entry(EntryKind.LAYER, f"Layer {n} {topics[n % 4]}", f"{url}/{n}", "esriGeometryPoint")
            for n in range(layers)
        )
        found.append(Entry(EntryKind.SERVICE, f"Service {s}", url, "FeatureServer", inside))
    return tuple(found)


def keystrokes(services: int, layers: int) -> list[float]:
    """Type each word and delete it; milliseconds of the processor for each key, with drawing."""
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings
    from layerferry.ui.catalog_tree import CatalogTree
    from layerferry.ui.import_presenter import ImportPresenter
    from qgis.gui import QgsFilterLineEdit
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QTreeView, QVBoxLayout, QWidget

    window, view = QWidget(), QTreeView()
    view.setUniformRowHeights(True)
    filter_edit, search_edit = QgsFilterLineEdit(), QgsFilterLineEdit()
    layout = QVBoxLayout(window)
    for one in (search_edit, filter_edit, view):
        layout.addWidget(one)
    window.resize(400, 600)
    window.show()
    presenter = ImportPresenter(Gateway(TransportSettings()))
    tree = CatalogTree(view, filter_edit, search_edit, presenter)
    tree.show(catalog(services, layers))
    QTest.qWait(1)
    times = []
    for word in WORDS:
        for end in [*range(1, len(word) + 1), *range(len(word) - 1, -1, -1)]:
            begin = time.thread_time()
            filter_edit.setText(word[:end])
            view.viewport().repaint()
            QTest.qWait(1)
            times.append(1000 * (time.thread_time() - begin))
    presenter.close()
    window.close()
    return times


def main() -> None:
    """Print the median and the worst keystroke for flat and deep catalogs of 2,000 layers."""
    from qgis.testing import start_app

    start_app()
    load_plugin()
    for services, layers in ((1, 2000), (100, 20), (2000, 1)):
        times = sorted(keystrokes(services, layers))
        print(
            f"{services} services of {layers} layers: median {times[len(times) // 2]:.0f} ms, "
            f"worst {times[-1]:.0f} ms of {len(times)} keystrokes"
        )


if __name__ == "__main__":
    main()
