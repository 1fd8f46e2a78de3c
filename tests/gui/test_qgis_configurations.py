"""Getting in with what QGIS keeps, by clicks; its master password is nobody else's business."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from tests.arcgis_server import ArcGisServer, Manners, Security
from tests.fakes.certificates import PASSPHRASE, Authority
from tests.gui.doors import at_door, is_in, saved
from tests.gui.scene import PASSWORD, USER, another_way, connect, site
from tests.gui.steps import click, grab, wait_until

MASTER = "c4n4ry-m4ster"
WAY = "QGIS authentication configuration"


@pytest.fixture
def manager(qgis_app):
    """QGIS's authentication manager, its database open."""
    from qgis.core import QgsApplication

    made = QgsApplication.authManager()
    made.setPasswordHelperEnabled(False)  # the system's wallet is none of the tests'
    assert made.setMasterPassword(MASTER, True)
    yield made
    made.removeAllAuthenticationConfigs()
    made.clearMasterPassword()


def stored(manager, method, **values):
    from qgis.core import QgsAuthMethodConfig

    one = QgsAuthMethodConfig(method)
    one.setName("Ours")
    for key, value in values.items():
        one.setConfig(key, str(value))
    assert manager.storeAuthenticationConfig(one)[0]
    return {c.name(): key for key, c in manager.availableAuthMethodConfigs().items()}["Ours"]


def choose(panel, config_id):
    """Take the configuration from QGIS's list."""
    wait_until(lambda: panel.form.title == WAY and panel.form.config_select is not None)
    panel.form.config_select.setConfigId(config_id)
    wait_until(panel.sign_in_button.isEnabled)


def test_name_and_password_that_qgis_keeps(window, another_session, manager, server):
    config_id = stored(manager, "Basic", username=USER, password=PASSWORD)
    panel = at_door(window, server)
    another_way(panel, WAY)
    choose(panel, config_id)
    assert not panel.keep_box.isVisible()
    grab(window, "53-qgis-chosen")
    click(panel.sign_in_button)
    is_in(window)
    assert (saved(server).way_in, saved(server).auth_config) == ("qgis", config_id)

    window.gateway.stop()
    later = another_session()  # QGIS's database is open already
    connect(later, f"{server.address}/Secured")
    is_in(later)


def test_master_password_is_not_asked_for_when_only_looking(
    window, another_session, manager, server, monkeypatch
):
    from layerferry.core.host.auth_config import AuthConfigReader

    panel = at_door(window, server)
    another_way(panel, WAY)
    choose(panel, stored(manager, "Basic", username=USER, password=PASSWORD))
    click(panel.sign_in_button)
    is_in(window)
    window.gateway.stop()

    manager.clearMasterPassword()
    opened = []
    monkeypatch.setattr(AuthConfigReader, "read", lambda _reader, key: opened.append(key))
    later = another_session()
    panel = at_door(later, server)
    assert panel.form.title == WAY
    assert panel.sign_in_button.isEnabled()
    assert panel.reason_label.text() == ""
    assert opened == []  # that is what QGIS would ask for its master password for
    assert not manager.masterPasswordIsSet()


def test_server_that_demands_a_certificate(another_session, manager, tmp_path):
    from layerferry.core.net.requests_transport import TransportSettings

    authority = Authority(tmp_path)
    person = authority.person("Jo Smith")
    config_id = stored(
        manager,
        "PKI-Paths",
        certpath=person.certificate_file,
        keypath=person.key_file,
        keypass=PASSPHRASE,
    )
    network = TransportSettings(
        ssl_context=authority.trusting(), make_ssl_context=authority.trusting
    )
    with ArcGisServer(
        site(),
        security=Security(users={USER: PASSWORD}, federated=True),
        tls=authority.server(),
        manners=Manners(certificate_users={"Jo Smith": USER}),
    ) as server:
        window = another_session(network)
        panel = at_door(window, server)
        assert "demands a client certificate" in panel.reason_label.text()
        assert not panel.another_button.isVisible()
        grab(window, "54-certificate")
        choose(panel, config_id)
        click(panel.sign_in_button)
        is_in(window)
