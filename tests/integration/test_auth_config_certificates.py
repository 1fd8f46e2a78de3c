"""Signing in with certificates that QGIS keeps, by every method that it has for them."""

from __future__ import annotations

import logging
import tempfile
from dataclasses import replace

import pytest
from layerferry.core.auth import SessionStore, TokenState
from layerferry.core.errors import (
    CertificateError,
    ClientCertificateError,
    SignInRefused,
)

from tests.arcgis_server import ApiKey, ArcGisServer, Manners, Security, Site
from tests.fakes.certificates import PASSPHRASE, Authority
from tests.integration.auth_config_scene import MASTER, by_qgis, config, manager
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_ways_in import count, given, secured

__all__ = ["config", "manager"]  # fixtures


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
