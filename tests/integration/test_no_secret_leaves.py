"""Whatever is done with a secret, by every way in: none is found where it does not belong."""

from __future__ import annotations

import base64
import logging
import os
import tempfile
import threading
import traceback
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from layerferry.core.auth import SessionStore
from layerferry.core.errors import PluginError

from tests.arcgis_server import EVERY_TIME, ArcGisServer, Fault, Security, Site
from tests.fakes.canaries import files_with, found_in, spellings
from tests.integration.every_way_in import EVERY_WAY, ROWS, Ground
from tests.integration.test_ways_in import wait_until

FAULTS = ("invalid_token_498", "html", "refuse")


@dataclass
class Story:
    """What one way in left behind.

    Attributes:
        way: its servers are still running.
        said: everything printed, logged, raised and shown.
        folder: where files were written; `home` is where temporary ones went.
        stranger: another origin that requests were redirected to.
        receipts: of imports that were whole.
        kept: secrets in the credential store while signed in, and after the sign-out.
        asked_before_sign_out: how many requests each server had seen by then.
    """

    way: object
    stranger: ArcGisServer
    folder: Path
    said: list = field(default_factory=list)
    receipts: list = field(default_factory=list)
    kept: tuple = ()
    asked_before_sign_out: tuple = ()

    @property
    def secrets(self):
        return self.way.all_secrets()

    @property
    def text(self):
        return "\n".join(self.said)

    def seen(self):
        return [one for server in self.way.servers for one in server.seen()]


@pytest.fixture(scope="module", params=EVERY_WAY.values(), ids=EVERY_WAY)
def story(request, qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param.__name__)
    with Ground() as stack:
        stack.enter_context(TemporaryFilesIn(folder))
        output = stack.enter_context(OutputCaught(folder))
        stranger = stack.enter_context(ArcGisServer(Site(), security=Security()))
        made = Story(request.param(stack), stranger, folder)
        if made.way.token_in_address:  # urllib3 tells addresses to whoever asks for its details
            stack.enter_context(_at_level("urllib3", logging.INFO))
        _tell(made)
        made.said.append(output())
        yield made


def _tell(story):
    """Fail to sign in, sign in, import with faults into every output, sign out, forget."""
    from layerferry.core.host.connection import Connection
    from layerferry.core.host.connections import Connections
    from layerferry.core.host.forgetting import forget_everything
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.host.network import transport_settings
    from qgis.core import QgsProject

    way, store, others = story.way, SessionStore(), _threads_of_ours()
    gateway = Gateway(way.network or transport_settings(), store)
    if way.enter_wrongly is not None:
        with pytest.raises(PluginError) as refused:
            way.enter_wrongly(gateway)
        _note_error(story, refused.value)
        _sign_in_where_the_server_repeats_what_it_was_told(story, gateway)
    way.enter(gateway)
    Connections().save(Connection("canary", way.address, "password", "maria"))
    _note_objects(story, gateway)
    for output in ("memory:", "whole.gpkg", "whole.shp"):
        outcome = _import(story, gateway, output)
        assert outcome.ok, outcome.error
        assert outcome.receipt.received == ROWS
        story.receipts.append(outcome.receipt)
    for kind in FAULTS:
        way.server.faults.add(Fault(kind, on="page", skip=1))
        _import(story, gateway, f"{kind}.gpkg")
    _import_where_the_server_repeats_what_it_was_told(story, gateway)
    _import_where_requests_are_sent_elsewhere(story, gateway)
    _note_objects(story, gateway)
    QgsProject.instance().write(str(story.folder / "project.qgs"))
    QgsProject.instance().write(str(story.folder / "project.qgz"))
    QgsProject.instance().clear()
    kept = repr(vars(store))
    # a renewal that nobody waits for any more lands by itself
    assert wait_until(lambda: not _threads_of_ours() - others)
    for server in way.servers:
        server.hear_out()
    story.asked_before_sign_out = tuple(len(server.seen()) for server in way.servers)
    service = gateway.service(way.address)
    gateway.sign_out(way.address)
    if service is not None:
        assert not service.is_signed_in
    _import(story, gateway, "memory:")
    assert forget_everything(gateway) == []
    story.kept = (kept, repr(vars(store)))
    if way.revokes:  # the portal is told in the background, which the end of QGIS would end too
        assert wait_until(lambda: way.servers[0].oauth.revocations)
    gateway.stop()


def _threads_of_ours():
    named = {one: one.name.lower() for one in threading.enumerate()}
    return {one for one, name in named.items() if name.startswith("layerferry")}


def _import(story, gateway, output):
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from qgis.core import QgsProject

    path = output if output == "memory:" else str(story.folder / output)
    job = ImportJob(gateway, ImportOrder(story.way.address, output=path))
    outcome = job.execute()
    story.said += [repr(outcome), job.title]
    if outcome.receipt is not None:
        story.said += [outcome.receipt.sentence, repr(outcome.receipt.as_json())]
    if outcome.error is not None:
        _note_error(story, outcome.error)
    if outcome.layer is not None:
        QgsProject.instance().addMapLayer(outcome.layer)
        story.said.append(outcome.layer.source() + outcome.layer.metadata().abstract())
    return outcome


def _sign_in_where_the_server_repeats_what_it_was_told(story, gateway):
    for server in story.way.servers:
        server.faults.add(Fault("repeats_secrets", on=("token", "oauth"), code=400))
    try:
        story.way.enter(gateway)
    except PluginError as err:
        _note_error(story, err)
    for server in story.way.servers:
        server.faults.clear()


def _import_where_the_server_repeats_what_it_was_told(story, gateway):
    for code in (400, 498):
        story.way.server.faults.add(
            Fault("repeats_secrets", on="page", code=code, times=EVERY_TIME)
        )
        _import(story, gateway, "memory:")
        story.way.server.faults.clear()


def _import_where_requests_are_sent_elsewhere(story, gateway):
    for on in ("page", "layer", "ids"):
        elsewhere = Fault("redirect_other", on=on, url=story.stranger.origin, times=EVERY_TIME)
        story.way.server.faults.add(elsewhere)
        _import(story, gateway, "memory:")
        story.way.server.faults.clear()


def _note_error(story, error):
    story.said += [repr(error), str(error), getattr(error, "sentence", ""), repr(vars(error))]
    story.said += traceback.format_exception(type(error), error, error.__traceback__)


def _note_objects(story, gateway):
    story.said += [repr(gateway), repr(vars(gateway)), repr(vars(gateway._desk))]
    story.said.append(repr(vars(gateway._desk.open_sign_ins)))
    for service in gateway._services.values():
        story.said += [repr(service), repr(vars(service))]
    for signer in gateway._signers.values():
        story.said.append(repr(signer))


class TemporaryFilesIn:
    """Temporary files go into the folder that is searched."""

    def __init__(self, folder):
        self._folder = folder

    def __enter__(self):
        self._before = tempfile.tempdir
        tempfile.tempdir = str(self._folder)

    def __exit__(self, *_):
        tempfile.tempdir = self._before


class OutputCaught:
    """Catches the log and everything printed, by C++ as well."""

    def __init__(self, folder):
        self._path = folder.parent / f"{folder.name}.output"

    def __enter__(self):
        self._file = self._path.open("w+b")
        self._before = os.dup(1), os.dup(2)
        os.dup2(self._file.fileno(), 1)
        os.dup2(self._file.fileno(), 2)
        self._handler = logging.StreamHandler(self._path.with_suffix(".log").open("w"))
        logging.getLogger().addHandler(self._handler)
        self._level = logging.getLogger().level
        logging.getLogger().setLevel(logging.DEBUG)
        return self._read

    def _read(self):
        self._handler.flush()
        log = self._path.with_suffix(".log").read_text()
        return self._path.read_text(errors="replace") + log

    def __exit__(self, *_):
        logging.getLogger().setLevel(self._level)
        logging.getLogger().removeHandler(self._handler)
        self._handler.stream.close()
        for number, copy in zip((1, 2), self._before):
            os.dup2(copy, number)
            os.close(copy)
        self._file.close()


@contextmanager
def _at_level(name, level):
    before = logging.getLogger(name).level
    logging.getLogger(name).setLevel(level)
    yield
    logging.getLogger(name).setLevel(before)


def test_the_story_had_secrets_to_lose(story):
    assert len(story.receipts) == 3
    if story.way.secrets:
        assert len(story.secrets) >= 1
        travelled = {place for secret in story.secrets for place in _where(story, secret)}
        assert travelled


def _where(story, secret):
    return {place for server in story.way.servers for place in server.where_seen(secret)}


def test_s1_none_in_an_address(story):
    """Nor in a header that ends up in logs."""
    secrets = set(story.way.secrets) if story.way.token_in_address else story.secrets
    for seen in story.seen():
        if seen.kind == "authorize":
            continue
        shown = [seen.raw_target, seen.headers.get("referer", ""), seen.headers.get("cookie", "")]
        assert found_in("\n".join([*shown, seen.headers.get("user-agent", "")]), secrets) == []


def test_s2_none_is_said(story):
    assert found_in(story.text, story.secrets) == []


def test_s2_none_is_written(story):
    assert files_with(story.folder, story.secrets) == []
    assert files_with(os.environ["QGIS_CUSTOM_CONFIG_PATH"], story.secrets) == []


def test_s3_none_goes_to_another_origin(story):
    assert {secret for secret in story.secrets if story.stranger.where_seen(secret)} == set()


def test_s6_tokens_are_asked_for_by_post_with_the_referer_that_they_are_bound_to(story):
    asked = [one for one in story.seen() if one.kind in ("token", "oauth", "revoke")]
    assert {one.method for one in asked} <= {"POST"}
    bound = {one.form["referer"] for one in asked if one.form.get("referer")}
    assert len(bound) <= 1
    for one in story.way.server.seen("page"):
        assert {one.headers.get("referer")} >= bound


def test_s9_what_is_kept_is_in_the_credential_store_alone(story):
    if story.way.secrets:
        is_kept = bool(found_in(story.kept[0], story.secrets))
        assert is_kept is story.way.is_kept


def test_s16_sign_out_ends_it(story):
    after = [
        (before + number, seen.kind, seen.where_is(secret))
        for server, before in zip(story.way.servers, story.asked_before_sign_out)
        for number, seen in enumerate(server.seen()[before:], 1)
        for secret in story.secrets
        if seen.kind != "revoke" and seen.where_is(secret)
    ]
    assert after == []
    assert found_in(story.kept[1], story.secrets) == []
    if story.way.revokes:
        assert story.way.servers[0].oauth.revocations == 1


def test_the_canaries_would_be_found(tmp_path):
    secret = "Canary&7/öß+pass"
    for number, text in enumerate(spellings(secret)):
        (tmp_path / f"{number}.txt").write_text(f"before {text} after", encoding="utf-8")
    assert len(files_with(tmp_path, {secret})) == len(spellings(secret))
    for user in ("a", "ab", "abc"):
        basic = base64.b64encode(f"{user}:{secret}".encode()).decode()
        assert found_in(f"Authorization: Basic {basic}", {secret})
