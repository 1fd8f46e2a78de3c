"""QGIS's authentication configurations, made for a test and gone after it."""

from __future__ import annotations

import pytest

from tests.integration.test_ways_in import given

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


def by_qgis(config_id, *trusted, **more):
    return given("qgis", *trusted, auth_config=config_id, **more)
