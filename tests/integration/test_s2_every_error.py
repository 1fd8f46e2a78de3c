"""Every class of error is provoked with a secret aboard, and none of them tells it."""

from __future__ import annotations

import contextlib
import json
import traceback
from dataclasses import replace
from unittest import mock

import pytest
from layerferry.core import errors
from layerferry.core.auth import (
    Credential,
    KeyringStore,
    PasswordSignIn,
    Placement,
    TokenService,
    TokenSigner,
    WebTierSignIn,
    WebTierTransport,
)
from layerferry.core.errors import PluginError
from layerferry.core.net.addresses import parse_address
from layerferry.core.net.client_certificate import ClientCertificate
from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings
from layerferry.core.net.rest_client import RestClient
from layerferry.core.net.retry import RetryPolicy

from tests.arcgis_server import EVERY_TIME, ArcGisServer, Fault, Manners, Security, Site
from tests.fakes.canaries import found_in
from tests.fakes.certificates import Authority
from tests.fakes.kerberos_realm import living_in_a_realm
from tests.fakes.keyring_backend import Backend, failure, install
from tests.fakes.transports import deaf_port
from tests.integration.every_way_in import PASSWORD, USER, Ground, password

_AT_ONCE = RetryPolicy(tries=2, first_pause_s=0, too_many_pause_s=0)
_SILENCE_S = {"TimedOut": 2.0, "ServerSilent": 1.0}

FAULT_OF = {
    "TransportError": Fault("reset", on="page", times=EVERY_TIME),
    "TimedOut": Fault("silence", on="page", times=1),
    "ServerSilent": Fault("silence", on="page", times=EVERY_TIME),
    "RedirectRefused": Fault(
        "redirect_other", on="page", url="http://127.0.0.1:9", times=EVERY_TIME
    ),
    "ProtocolError": Fault("html", on="page", times=EVERY_TIME),
    "ServiceError": Fault("repeats_secrets", on="page", code=400, times=EVERY_TIME),
    "SignInRejected": Fault("repeats_secrets", on="token", code=400),
    "TokenRequired": Fault("repeats_secrets", on="page", code=499, times=EVERY_TIME),
    "InvalidToken": Fault("repeats_secrets", on="page", code=498, times=EVERY_TIME),
    "AccessDenied": Fault("repeats_secrets", on="page", code=403, times=EVERY_TIME),
    "FirewallRejected": Fault("firewall", on="page", times=EVERY_TIME),
    "TooManyRequests": Fault("repeats_secrets", on="page", code=429, times=EVERY_TIME),
}


class Scene:
    """A server whose layer wants a sign-in, and what else a provocation needs."""

    def __init__(self, ground, folder, monkeypatch):
        self.ground, self.folder, self.monkeypatch = ground, folder, monkeypatch
        self.way = password(ground)
        self.root = self.way.server.root

    def line(self, **settings):
        made = RequestsTransport(TransportSettings(**settings))
        self.ground.callback(made.close)
        return made

    def method(self, line, root=None, **more):
        root = root or self.root
        return PasswordSignIn(
            line,
            f"{root}/tokens/generateToken",
            USER,
            PASSWORD,
            server_url=root,
            sleep=lambda _s: None,
            **more,
        )

    def ask(self, line, policy=_AT_ONCE, placement=Placement.ESRI_HEADER, **more):
        """Sign in, then ask for a page."""
        service = TokenService(self.root)
        service.sign_in(self.method(self.line()))
        in_url = placement is Placement.URL
        signer = TokenSigner(service, token_in_url=in_url, placement=placement)
        client = RestClient(line, signer, policy)
        client.json(f"{self.way.address}/query", {"where": "1=1"}, **more)

    def gateway(self):
        from layerferry.core.auth import SessionStore
        from layerferry.core.host.gateway import Gateway

        made = Gateway(TransportSettings(), SessionStore())
        self.ground.callback(made.stop)
        return made


def struck(name, placement):
    def provoke(scene):
        scene.way.server.faults.add(FAULT_OF[name])
        tries = 2 if name != "ServerSilent" else 9
        more = {"has_other_way": True} if name == "TimedOut" else {}
        silence_s = _SILENCE_S.get(name, _AT_ONCE.silence_s)
        policy = replace(_AT_ONCE, tries=tries, silence_s=silence_s)
        scene.ask(scene.line(), policy, placement, **more)

    return provoke


def address(scene):
    parse_address(f"https://{USER}:{PASSWORD.replace('/', '')}@gis.example.org:x/arcgis")


def unreachable(scene):
    scene.way.server.close()
    scene.method(scene.line()).obtain()


def connect_timed_out(scene):
    with deaf_port() as port:
        line = scene.line(connect_timeout_s=0.3)
        scene.method(line, f"http://127.0.0.1:{port}/arcgis").obtain()


def too_large(scene):
    scene.ask(scene.line(max_body_bytes=100))


def no_room(scene):
    from layerferry.core.net import body_reading
    from layerferry.core.net.body_room import BodyRoom

    scene.ground.enter_context(mock.patch.object(body_reading, "ROOM", BodyRoom(80)))
    scene.ask(scene.line())


def untrusted(scene):
    tls = Authority(scene.folder).server(demands_certificate=False)
    server = scene.ground.enter_context(ArcGisServer(Site(), security=Security(), tls=tls))
    scene.method(scene.line(), server.root).obtain()


def own_certificate(scene):
    authority = Authority(scene.folder)
    jo = authority.person()
    ClientCertificate(jo.certificate, jo.key, PASSWORD).add_to(authority.trusting())


def web_server(scene):
    manners = Manners(web_tier="basic")
    server = scene.ground.enter_context(ArcGisServer(Site(), security=Security(), manners=manners))
    sign_in = WebTierSignIn([server.root], Credential(USER, PASSWORD))
    wall = WebTierTransport(scene.line(), sign_in, lambda _maker: scene.line())
    RestClient(wall, None, _AT_ONCE).json(f"{server.root}/rest/services")


def ticket(scene):
    from layerferry.core.host.gateway import SignIn, WayIn

    manners = Manners(web_tier="negotiate")
    with living_in_a_realm() as realm:
        realm.sign_out()
        server = scene.ground.enter_context(
            ArcGisServer(Site(), security=Security(), manners=manners)
        )
        scene.gateway().sign_in(server.address, SignIn(WayIn.WEB_TIER))


def not_sent(scene):
    scene.method(scene.line(), "http://gis.example.org/arcgis").obtain()


def keyring(scene):
    backend = Backend()
    backend.problem = failure("PasswordSetError", f"cannot store {PASSWORD}")
    install(scene.monkeypatch, backend)
    KeyringStore().put(scene.root, USER, PASSWORD)


def connection_file(scene):
    from layerferry.core.host.connection_file import connections_in_text

    connections_in_text(json.dumps({"format": PASSWORD}), ())


def preset(scene):
    from layerferry.core.host.presets import preset_in_text
    from qgis.core import QgsCoordinateTransformContext

    preset_in_text(json.dumps({"format": PASSWORD}), QgsCoordinateTransformContext())


def _import(scene, **order):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    gateway = scene.gateway()
    scene.way.enter(gateway)
    outcome = ImportJob(gateway, ImportOrder(scene.way.address, **order)).execute()
    if outcome.error is not None:
        raise outcome.error


def download(scene):
    layer = scene.way.server.site.services[0].layers[0]
    layer.behaviour = replace(layer.behaviour, lost_ids=frozenset({7, 8}))
    _import(scene)


def export(scene):
    _import(scene, output=str(scene.folder / "missing" / "x.gpkg"))


PROVOCATIONS = {
    **{name: struck(name, Placement.ESRI_HEADER) for name in FAULT_OF},
    "AddressError": address,
    "Unreachable": unreachable,
    "ConnectTimedOut": connect_timed_out,
    "AnswerTooLarge": too_large,
    "NoRoomForAnswer": no_room,
    "CertificateError": untrusted,
    "ClientCertificateError": own_certificate,
    "WebServerRejected": web_server,
    "TicketRejected": ticket,
    "SignInRefused": not_sent,
    "CredentialStoreError": keyring,
    "ConnectionFileError": connection_file,
    "PresetError": preset,
    "DownloadError": download,
    "ExportError": export,
}
IN_ADDRESS = {f"{name} in an address": struck(name, Placement.URL) for name in FAULT_OF}
ALL = {**PROVOCATIONS, **IN_ADDRESS}


@pytest.mark.parametrize("name", ALL)
def test_s2_no_error_tells_a_secret(qgis_app, tmp_path, monkeypatch, name):
    with contextlib.ExitStack() as stack:
        scene = Scene(stack.enter_context(Ground()), tmp_path, monkeypatch)
        with pytest.raises(PluginError) as raised:
            ALL[name](scene)
        secrets = {*scene.way.all_secrets(), PASSWORD.replace("/", "")}
    error = raised.value
    assert type(error) is getattr(errors, name.partition(" ")[0])
    told = [repr(error), error.sentence, repr(vars(error))]
    told += traceback.format_exception(type(error), error, error.__traceback__)
    assert found_in("".join(told), secrets) == []


def test_no_class_of_errors_is_left_out():
    named = {one for one in vars(errors).values() if isinstance(one, type)}
    classes = {one.__name__ for one in named if issubclass(one, PluginError)}
    assert classes - {"PluginError"} == set(PROVOCATIONS)
