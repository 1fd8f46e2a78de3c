"""Signing in with what QGIS keeps itself: its authentication configurations, every method."""

from __future__ import annotations

import logging
import tempfile
import threading
import time
from dataclasses import replace

import pytest
from layerferry.core.auth import SessionStore, TokenState
from layerferry.core.errors import (
    CertificateError,
    ClientCertificateError,
    CredentialStoreError,
    PluginError,
    SignInRefused,
    SignInRejected,
)

from tests.arcgis_server import ApiKey, ArcGisServer, Manners, Security, Site
from tests.fakes.certificates import PASSPHRASE, Authority
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_algorithm_ways_in import rows, saved  # noqa: F401  a fixture
from tests.integration.test_ways_in import count, given, owned, secured
from tests.unit.test_sign_in_ways import WALL_PASSWORD, WALL_USER

MASTER = "c4n4ry-m4ster"


@pytest.fixture(scope="module")
def manager(qgis_app):
    """QGIS's authentication manager, its database open."""
    from qgis.core import QgsApplication

    made = QgsApplication.authManager()
    made.setPasswordHelperEnabled(False)  # the system's wallet is none of the tests'
    assert made.setMasterPassword(MASTER, True)
    yield made
    made.removeAllAuthenticationConfigs()
    made.clearMasterPassword()


@pytest.fixture
def config(manager):
    """Make a configuration; returns its id."""
    from qgis.core import QgsAuthMethodConfig

    def make(method, name="Ours", **values):
        one = QgsAuthMethodConfig(method)
        one.setName(name)
        for key, value in values.items():
            one.setConfig(key.replace("__", "-"), str(value))
        assert manager.storeAuthenticationConfig(one)[0]
        return {c.name(): key for key, c in manager.availableAuthMethodConfigs().items()}[name]

    yield make
    manager.removeAllAuthenticationConfigs()


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def person(authority):
    return authority.person("Jo Smith")


@pytest.fixture
def trusting(qgis_app, authority):
    """A gateway that trusts our authority."""
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    network = TransportSettings(
        ssl_context=authority.trusting(), make_ssl_context=authority.trusting
    )
    made = Gateway(network, SessionStore())
    yield made
    made.stop()


def by_qgis(config_id, *trusted, **more):
    return given("qgis", *trusted, auth_config=config_id, **more)


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
    worker.join(1)
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


# --- certificates --------------------------------------------------------------------------------


@pytest.fixture(params=["PKI-Paths", "PKI-PKCS#12", "Identity-Cert"])
def certificate(request, config, person, manager):
    """The person's certificate in each of QGIS's three methods."""
    if request.param == "PKI-Paths":
        return config(
            request.param,
            certpath=person.certificate_file,
            keypath=person.key_file,
            keypass=PASSPHRASE,
        )
    if request.param == "PKI-PKCS#12":
        return config(request.param, bundlepath=person.bundle_file, bundlepass=PASSPHRASE)
    from qgis.PyQt.QtNetwork import QSsl, QSslCertificate, QSslKey

    shown = QSslCertificate(person.certificate)
    algorithm = QSsl.KeyAlgorithm.Rsa
    assert manager.storeCertIdentity(shown, QSslKey(person.plain_key, algorithm))
    digest = bytes(shown.digest(hash_kind()).toHex()).decode()
    return config(request.param, certid=digest)


def hash_kind():
    from qgis.PyQt.QtCore import QCryptographicHash

    return QCryptographicHash.Algorithm.Sha1


def walled(authority, security=None, portal_server=None, **manners):
    return secured(
        security,
        tls=authority.server(),
        manners=Manners(**manners),
        portal_server=portal_server,
    )


def test_without_the_certificate_nothing_opens(trusting, authority):
    with walled(authority) as server:
        with pytest.raises(ClientCertificateError, match="demands a client certificate"):
            trusting.sign_in(server.address, given())
        assert server.log == []


def test_certificate_and_a_name_at_arcgis(trusting, authority, certificate):
    with walled(authority) as server:
        asked = by_qgis(certificate, username=USER, password=PASSWORD)
        trusting.sign_in(server.address, asked)
        assert count(trusting, server) == 3
        server.expire_tokens()
        assert count(trusting, server) == 3


def test_certificate_and_a_token(trusting, authority, certificate):
    key = ApiKey()
    with walled(authority, Security(api_keys=(key,))) as server:
        trusting.sign_in(server.address, by_qgis(certificate, token=key.text))
        assert count(trusting, server) == 3
        assert server.where_seen(key.text) == {"x-esri-authorization"}


def test_certificate_that_the_portal_knows(trusting, authority, certificate):
    users = {"Jo Smith": USER}
    with walled(authority, Security(federated=True), certificate_users=users) as server:
        trusting.sign_in(server.address, by_qgis(certificate))
        assert trusting.service(server.address).state is TokenState.SIGNED_IN
        assert count(trusting, server) == 3
        server.expire_tokens()
        assert count(trusting, server) == 3


def test_certificate_that_opens_the_door_and_no_more(trusting, authority, certificate):
    with walled(authority, Security(federated=True)) as server:
        trusting.sign_in(server.address, by_qgis(certificate))
        assert trusting.state(server.address) is TokenState.SIGNED_IN
        assert trusting.look(server.address).version
        trusting.sign_in(server.address, given())  # ArcGIS wants a name besides
        assert count(trusting, server) == 3
        trusting.sign_out(server.address)
        with pytest.raises(ClientCertificateError):
            trusting.look(server.address)


def test_only_chosen_places_see_the_certificate(trusting, authority, person, config):
    files = config(
        "PKI-Paths",
        certpath=person.certificate_file,
        keypath=person.key_file,
        keypass=PASSPHRASE,
    )
    security, users = Security(users={USER: PASSWORD}), {"Jo Smith": USER}
    rules = Security(users={}, federated=True, accepts_portal_token=False)
    manners = Manners(certificate_users=users)
    portal = ArcGisServer(Site(), security=security, tls=authority.server(), manners=manners)
    with portal as owner, walled(authority, rules, portal_server=owner) as server:
        trusting.sign_in(server.address, by_qgis(files))  # the portal is not even asked
        assert owner.log == []
        trusting.sign_in(server.address, by_qgis(files, owner))
        assert count(trusting, server) == 3


def test_certificate_that_fails_leaves_things_as_they_were(trusting, authority, config, tmp_path):
    stranger = Authority(tmp_path, "Their CA").person("stranger")
    files = config(
        "PKI-Paths",
        certpath=stranger.certificate_file,
        keypath=stranger.key_file,
        keypass=PASSPHRASE,
    )
    with walled(authority) as server:
        with pytest.raises(CertificateError, match="does not accept the client certificate"):
            trusting.sign_in(server.address, by_qgis(files))
        assert trusting.state(server.address) is TokenState.SIGNED_OUT


def test_certificate_needs_https(trusting, certificate):
    with secured() as server, pytest.raises(SignInRefused, match="without https"):
        trusting.sign_in(server.address, by_qgis(certificate))


def test_key_is_loaded_once_for_all_clients(trusting, authority, certificate, monkeypatch):
    from layerferry.core.net.client_certificate import ClientCertificate

    loads = []
    load = ClientCertificate.add_to
    monkeypatch.setattr(
        ClientCertificate, "add_to", lambda self, context: (loads.append(1), load(self, context))
    )
    with walled(authority) as server:
        trusting.sign_in(server.address, by_qgis(certificate, username=USER, password=PASSWORD))
        for _ in range(3):
            assert count(trusting, server) == 3
        assert len(loads) == 1
        trusting.network = replace(trusting.network, make_ssl_context=lambda: authority.trusting())
        assert count(trusting, server) == 3
        assert len(loads) == 2


def test_nothing_of_a_configuration_is_left_anywhere(
    trusting, authority, certificate, config, tmp_path, monkeypatch, caplog, person
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    caplog.set_level(logging.DEBUG)
    with walled(authority) as server:
        trusting.sign_in(server.address, by_qgis(certificate, username=USER, password=PASSWORD))
        assert count(trusting, server) == 3
    with secured() as server:
        own = config("Basic", "Mine", username=USER, password=PASSWORD)
        trusting.sign_in(server.address, by_qgis(own))
    assert list(tmp_path.rglob("*")) == []
    for secret in (PASSWORD, PASSPHRASE, MASTER, person.plain_key.decode()[30:60]):
        assert secret not in caplog.text


# --- without a window ----------------------------------------------------------------------------


def test_processing_by_a_saved_connection(run, saved, config):  # noqa: F811
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


def test_what_fails_in_processing_speaks_of_the_configuration(run, saved):  # noqa: F811
    from qgis.core import QgsProcessingException

    with secured() as server:
        name = saved(server, way_in="qgis", auth_config="abc1234")
        with pytest.raises(QgsProcessingException, match="is not there. Choose another") as told:
            rows(run, server, CONNECTION=name)
        assert "LAYERFERRY_PASSWORD" not in str(told.value)


def test_portal_of_a_saved_connection(run, saved, config):  # noqa: F811
    with owned() as (owner, server):
        own = config("Basic", username=USER, password=PASSWORD)
        name = saved(server, owner, way_in="qgis", auth_config=own)
        assert rows(run, server, CONNECTION=name) == 3
