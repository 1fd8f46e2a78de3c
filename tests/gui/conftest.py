from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def windows_as_new(clean_settings):
    from qgis.core import QgsSettings

    QgsSettings().remove("Windows/LayerFerryImportDialog")


@pytest.fixture
def iface(qgis_app):
    from tests.gui.fake_iface import FakeIface
    from tests.gui.steps import settle

    made = FakeIface()
    made.window.show()
    yield made
    made.close()
    settle()


@pytest.fixture
def store():
    from layerferry.core.auth import SessionStore

    return SessionStore()


@pytest.fixture
def another_session(iface, store):
    """Make windows with everything behind them, each as after a start of QGIS."""
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings
    from layerferry.ui.import_dialog import ImportDialog
    from layerferry.ui.import_progress import ImportProgress

    from tests.gui.steps import settle

    made = []

    def begin(network=None):
        gateway = Gateway(network or TransportSettings(), store=store)
        saved = []
        progress = ImportProgress(gateway, iface, saved.append)
        dialog = ImportDialog(gateway, progress, iface.window, iface.canvas)
        dialog.orders_given.connect(progress.start)
        progress.sign_in_wanted.connect(dialog.ask_sign_in_at)
        dialog.gateway, dialog.progress, dialog.asked_to_save = gateway, progress, saved
        dialog.show()
        made.append(dialog)
        return dialog

    yield begin
    for dialog in made:
        dialog.shut_down()
        dialog.progress.stop()
        dialog.gateway.stop()
        for one in (dialog, dialog.progress, dialog.gateway):
            one.deleteLater()
    settle()


@pytest.fixture
def window(another_session):
    """The window with everything behind it; `orders_given` leads to real imports."""
    return another_session()


@pytest.fixture(autouse=True)
def nothing_escapes_a_slot():
    """An exception that leaves a slot ends QGIS (PyQt aborts); here it fails the test instead."""
    import sys
    import traceback

    escaped, before = [], sys.excepthook

    def note(kind, error, trace):
        escaped.append("".join(traceback.format_exception(kind, error, trace)))
        print(escaped[-1], file=sys.stderr)

    sys.excepthook = note
    yield
    sys.excepthook = before
    assert not escaped, escaped[0]


@pytest.fixture
def server():
    """A site whose folder `Secured` wants a sign-in."""
    from tests.arcgis_server import ArcGisServer, Security
    from tests.gui.scene import PASSWORD, USER, site

    with ArcGisServer(site(), security=Security(users={USER: PASSWORD})) as running:
        yield running


@pytest.fixture
def plugin(iface, store, monkeypatch):
    from layerferry import plugin as module
    from layerferry.core.host.gateway import Gateway

    from tests.gui.steps import settle

    monkeypatch.setattr(
        module, "Gateway", lambda settings, parent: Gateway(settings, store=store, parent=parent)
    )
    made = module.LayerFerryPlugin(iface)
    made.initGui()
    yield made
    made.unload()
    made.deleteLater()
    settle()
