"""Signing in with what QGIS keeps itself: names, passwords, tokens, and its master password."""

from __future__ import annotations

import threading
import time

import pytest
from layerferry.core.auth import SessionStore
from layerferry.core.errors import (
    CredentialStoreError,
    PluginError,
    SignInRejected,
)

from tests.arcgis_server import ApiKey, Manners, Security
from tests.integration.auth_config_scene import MASTER, by_qgis, config, manager
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_algorithm_ways_in import rows, saved
from tests.integration.test_ways_in import count, given, owned, secured
from tests.unit.test_sign_in_ways import WALL_PASSWORD, WALL_USER

__all__ = ["config", "manager", "saved"]  # fixtures


# --- names, passwords and tokens -----------------------------------------------------------------


def test_basic_signs_in_at_arcgis(gateway, config):
    with secured() as server:
        gateway.sign_in(server.address, by_qgis(config("Basic", username=USER, password=PASSWORD)))
        assert count(gateway, server) == 3
        server.expire_tokens()
        assert count(gateway, server) == 3


def test_basic_signs_in_at_the_web_server_in_front(gateway, config):
    manners = Manners(web_tier="basic", web_tier_arcgis_user=USER)
    with secured(manners=manners) as server:
        own = config("Basic", username=WALL_USER, password=WALL_PASSWORD)
        gateway.sign_in(server.address, by_qgis(own))
        assert count(gateway, server) == 3


def test_what_qgis_keeps_is_not_kept_twice(qgis_app, config):
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    store = SessionStore()
    gateway = Gateway(TransportSettings(), store)
    with secured() as server:
        own = config("Basic", username=USER, password=PASSWORD)
        assert gateway.sign_in(server.address, by_qgis(own, keep=True)) == ""
    gateway.stop()
    assert store._secrets == {}


def test_wrong_password_in_qgis_is_sent_once(gateway, config):
    with secured() as server:
        own = config("Basic", username=USER, password="wrong")
        with pytest.raises(SignInRejected):
            gateway.sign_in(server.address, by_qgis(own))
        assert server.sign_ins_refused == 1


@pytest.mark.parametrize(
    ("method", "name", "text"),
    [
        ("EsriToken", "token", "{}"),
        ("APIHeader", "X__Esri__Authorization", "Bearer {}"),
        ("APIHeader", "Authorization", "bearer {}"),
    ],
)
def test_tokens(gateway, config, method, name, text):
    key = ApiKey()
    with secured(Security(api_keys=(key,))) as server:
        own = config(method, **{name: text.format(key.text)})
        gateway.sign_in(server.address, by_qgis(own, username="left over"))
        assert count(gateway, server) == 3
        assert server.where_seen(key.text) == {"x-esri-authorization"}


@pytest.mark.parametrize(
    ("method", "values", "words"),
    [
        ("OAuth2", {"oauth2config": "{}"}, "through the browser"),
        ("AWSS3", {"username": "x"}, "not one that ArcGIS knows"),
        ("Basic", {"password": "c4n4ry"}, "no user name"),
        ("EsriToken", {"token": " "}, "no token"),
        ("APIHeader", {"X__Api__Key": "c4n4ry"}, "no token"),
        ("PKI-PKCS#12", {"bundlepath": "/absent.p12"}, "cannot read the certificate"),
        ("Identity-Cert", {"certid": "absent"}, "cannot read the certificate"),
    ],
)
def test_what_does_not_help_is_told_in_a_sentence(gateway, config, method, values, words):
    with secured() as server:
        with pytest.raises(CredentialStoreError, match=words) as caught:
            gateway.sign_in(server.address, by_qgis(config(method, **values)))
        assert "c4n4ry" not in caught.value.sentence
        assert server.log == []


def test_configuration_that_is_gone(gateway, manager):
    with secured() as server, pytest.raises(CredentialStoreError, match="is not there"):
        gateway.sign_in(server.address, by_qgis("abc1234"))


def test_list_needs_no_master_password(config, manager):
    from layerferry.core.host.auth_config import auth_configs

    own = config("Basic", "Zoo", username=USER)
    other = config("AWSS3", "attic", username=USER)
    manager.clearMasterPassword()
    try:
        listed = auth_configs()
        assert [(one.config_id, one.name, one.is_usable) for one in listed] == [
            (other, "attic", False),
            (own, "Zoo", True),
        ]
        assert not manager.masterPasswordIsSet()
    finally:
        manager.setMasterPassword(MASTER, True)


# --- the master password -------------------------------------------------------------------------


def from_a_worker(call):
    """Run a call in a thread while the main thread goes on; returns what it raised, or None."""
    from qgis.PyQt.QtCore import QCoreApplication

    found = []

    def run():
        try:
            call()
            found.append(None)
        except PluginError as err:
            found.append(err)

    worker = threading.Thread(target=run)
    worker.start()
    end = time.monotonic() + 60
    while worker.is_alive() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    worker.join(60)
    return found[0]


@pytest.fixture
def asking(manager):
    """What QGIS asks for its master password; notes the thread."""
    from qgis.core import QgsCredentials

    class Asking(QgsCredentials):
        def __init__(self):
            super().__init__()
            self.answer, self.asked_in = MASTER, []
            self.setInstance(self)

        def requestMasterPassword(self, password, stored=False):
            self.asked_in.append(threading.current_thread())
            return self.answer is not None, self.answer or ""

    made = Asking()
    manager.clearMasterPassword()
    yield made
    manager.setMasterPassword(MASTER, True)


def test_master_password_is_asked_for_on_the_main_thread_alone(gateway, config, asking, manager):
    manager.setMasterPassword(MASTER, True)
    own = config("Basic", username=USER, password=PASSWORD)
    manager.clearMasterPassword()
    with secured() as server:
        ended = from_a_worker(lambda: gateway.sign_in(server.address, by_qgis(own)))
        assert ended is None
        assert count(gateway, server) == 3
    assert asking.asked_in == [threading.main_thread()]


def test_declined_master_password(gateway, config, asking, manager):
    manager.setMasterPassword(MASTER, True)
    own = config("Basic", username=USER, password=PASSWORD)
    manager.clearMasterPassword()
    asking.answer = None
    with secured() as server:
        ended = from_a_worker(lambda: gateway.sign_in(server.address, by_qgis(own)))
        assert isinstance(ended, CredentialStoreError)
        assert "master password" in ended.advice
        assert server.log == []


def test_other_ways_never_ask_for_the_master_password(gateway, asking, manager):
    with secured() as server:
        gateway.sign_in(server.address, given())
        assert count(gateway, server) == 3
    assert asking.asked_in == []
    assert not manager.masterPasswordIsSet()


# --- without a window ----------------------------------------------------------------------------


def test_processing_by_a_saved_connection(run, saved, config):
    with secured() as server:
        own = config("Basic", username=USER, password=PASSWORD)
        name = saved(server, way_in="qgis", auth_config=own)
        assert rows(run, server, CONNECTION=name) == 3


@pytest.mark.parametrize("way", ["auto", "qgis"])
def test_processing_by_a_configuration(run, config, way):
    with secured() as server:
        own = config("Basic", username=USER, password=PASSWORD)
        assert rows(run, server, AUTH_CONFIG=own, AUTHENTICATION=way) == 3
        assert server.where_seen(PASSWORD) == {"form"}


def test_processing_by_a_configuration_for_the_web_server_in_front(run, config, monkeypatch):
    monkeypatch.setenv("LAYERFERRY_PASSWORD", PASSWORD)
    with secured(manners=Manners(web_tier="basic")) as server:
        own = config("Basic", username=WALL_USER, password=WALL_PASSWORD)
        wanted = {"AUTH_CONFIG": own, "AUTHENTICATION": "password", "USERNAME": USER}
        assert rows(run, server, **wanted) == 3
        assert server.where_seen(PASSWORD) == {"form"}


def test_what_fails_in_processing_speaks_of_the_configuration(run, saved):
    from qgis.core import QgsProcessingException

    with secured() as server:
        name = saved(server, way_in="qgis", auth_config="abc1234")
        with pytest.raises(QgsProcessingException, match="is not there. Choose another") as told:
            rows(run, server, CONNECTION=name)
        assert "LAYERFERRY_PASSWORD" not in str(told.value)


def test_portal_of_a_saved_connection(run, saved, config):
    with owned() as (owner, server):
        own = config("Basic", username=USER, password=PASSWORD)
        name = saved(server, owner, way_in="qgis", auth_config=own)
        assert rows(run, server, CONNECTION=name) == 3
