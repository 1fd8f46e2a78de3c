"""After everything that can be done with a secret, none is found where it does not belong."""

from __future__ import annotations

import base64
import logging
import os
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.arcgis_server import (
    ArcGisServer,
    Fault,
    Security,
    numbered_points,
    one_layer_site,
)

PASSWORD = "Canary&7/öß+pass"
USER = "maria"


def spellings(secret):
    """Every shape in which a secret might turn up."""
    raw = secret.encode()
    return {
        secret,
        quote(secret, safe=""),
        quote(secret),
        base64.b64encode(raw).decode().rstrip("="),
        raw.hex(),
        secret.replace("/", "\\"),
        secret.replace("/", "\\/"),
    }


def files_with(folder, secret):
    """Files below a folder that hold a secret in any shape."""
    needles = [text.encode() for text in spellings(secret)]
    found = []
    for path in Path(folder).rglob("*"):
        if path.is_file() and not path.is_symlink():
            body = path.read_bytes()
            if any(needle in body for needle in needles):
                found.append(path)
    return found


@pytest.fixture
def story(gateway, tmp_path, caplog, capfd):
    """Sign in wrongly and rightly, import with faults into every output; return what was seen."""
    from layerferry.core.errors import PluginError
    from layerferry.core.host.connections import Connection, Connections
    from layerferry.core.host.gateway import SignIn, WayIn
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from qgis.core import QgsProject

    caplog.set_level(logging.DEBUG)
    site = one_layer_site(numbered_points(600, max_record_count=100), secured=True)
    said = []
    with ArcGisServer(site, security=Security(users={USER: PASSWORD})) as server:
        address = f"{server.address}/Test/FeatureServer/0"
        with pytest.raises(PluginError) as refused:
            gateway.sign_in(address, SignIn(WayIn.PASSWORD, USER, PASSWORD + "x"))
        said.append(refused.value.sentence)
        given = SignIn(WayIn.PASSWORD, USER, PASSWORD, keep=True)
        gateway.sign_in(address, given)
        Connections().save(Connection("canary", address, "password", USER))
        said += [repr(given), repr(gateway.service(address))]
        tokens = [gateway.service(address).token().value]
        for kind in ("invalid_token_498", "html", "cut", "refuse", "error200"):
            server.faults.add(Fault(kind, on="page", skip=1))
            for output in (
                "memory:",
                str(tmp_path / f"{kind}.gpkg"),
                str(tmp_path / f"{kind}.shp"),
            ):
                outcome = ImportJob(gateway, ImportOrder(address, output=output)).execute()
                assert outcome.ok, outcome.error
                said.append(outcome.receipt.sentence + repr(outcome))
                if outcome.layer is not None:
                    QgsProject.instance().addMapLayer(outcome.layer)
        tokens.append(gateway.service(address).token().value)
        server.faults.add(Fault("html", on=("layer", "token"), times=20))
        failed = ImportJob(gateway, ImportOrder(address)).execute()
        said += [failed.error.sentence, repr(failed)]
        QgsProject.instance().write(str(tmp_path / "project.qgs"))
        QgsProject.instance().clear()
        seen = {secret: server.where_seen(secret) for secret in (PASSWORD, *tokens)}
    Connections().delete("canary")
    out, err = capfd.readouterr()
    said += [out, err, caplog.text]
    return {"said": "\n".join(said), "seen": seen, "tokens": tokens, "folder": tmp_path}


def test_nothing_said_or_written_holds_a_secret(story):
    profile = os.environ["QGIS_CUSTOM_CONFIG_PATH"]
    for secret in (PASSWORD, *story["tokens"]):
        assert not [text for text in spellings(secret) if text in story["said"]]
        assert not files_with(story["folder"], secret)
        assert not files_with(profile, secret)


def test_secrets_travel_only_where_they_must(story):
    assert story["seen"][PASSWORD] == {"form"}
    for token in story["tokens"]:
        assert story["seen"][token] <= {"x-esri-authorization"}


def test_the_canary_would_be_found(tmp_path):
    for number, text in enumerate(spellings(PASSWORD)):
        (tmp_path / f"{number}.txt").write_text(f"before {text} after", encoding="utf-8")
    assert len(files_with(tmp_path, PASSWORD)) == len(spellings(PASSWORD))
