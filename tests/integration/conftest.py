"""What integration tests share: a secured server, a gateway that is signed in, Processing."""

from __future__ import annotations

import pytest
from layerferry.core.auth import SessionStore

from tests.arcgis_server import ArcGisServer, Security, demo_site

USER, PASSWORD = "analyst", "ferry-demo-1"


@pytest.fixture(autouse=True)
def settings_as_new(clean_settings):
    """Each test begins with what a new user has."""


@pytest.fixture
def secured():
    """The demonstration site with token security on."""
    with ArcGisServer(demo_site(), security=Security()) as server:
        yield server


@pytest.fixture
def gateway(qgis_app):
    """A gateway of its own, with secrets in memory only."""
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.host.network import transport_settings

    made = Gateway(transport_settings(), SessionStore())
    yield made
    made.stop()


@pytest.fixture
def signed_in(gateway, secured):
    """The gateway, signed in at the secured server."""
    from layerferry.core.host.gateway import SignIn, WayIn

    gateway.sign_in(secured.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
    return gateway


@pytest.fixture(scope="module")
def provider(qgis_app):
    """The Processing provider, registered."""
    from layerferry.processing.provider import LayerFerryProvider
    from qgis.core import QgsApplication

    made = LayerFerryProvider()
    registry = QgsApplication.processingRegistry()
    registry.addProvider(made)
    yield made
    registry.removeProvider(made)


@pytest.fixture
def run(provider, qgis_app):
    """Run an algorithm; returns (results, context, feedback)."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )

    contexts = []

    def run_algorithm(name, **parameters):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"layerferry:{name}")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        contexts.append(context)
        results, ok = algorithm.run(parameters, context, feedback, {}, False)
        assert ok
        return results, context, feedback

    yield run_algorithm
    contexts.clear()


@pytest.fixture
def jobs(tmp_path):
    """A place for unfinished imports."""
    from layerferry.core.host.job_folders import JobFolders

    return JobFolders(tmp_path / "jobs")
