"""NTLM by the real library, alone and inside of Negotiate; a refused password goes out once."""

from __future__ import annotations

import base64
import contextlib

import pytest
from layerferry.core.auth.connection_schemes import ntlm_missing
from layerferry.core.auth.sign_in import Credential
from layerferry.core.auth.web_tier import WebTierTransport
from layerferry.core.auth.web_tier_sign_in import WebTierSignIn
from layerferry.core.errors import PluginError, ServiceError, WebServerRejected
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings

from tests.arcgis_server import ArcGisServer, Manners, ntlm, numbered_points, one_layer_site
from tests.fakes.loopback import Loopback, answer
from tests.unit.test_web_tier import door

USER, PASSWORD = "DOMAIN\\jo", "pass-the-wall"
SCHEMES = ("ntlm", "negotiate", "negotiate ntlm basic")


@pytest.fixture(autouse=True)
def real_library():
    """A stand-in would prove nothing."""
    if ntlm_missing():
        pytest.skip(f"{ntlm_missing()} is not installed")


def walled(schemes):
    return ArcGisServer(one_layer_site(numbered_points(3)), manners=Manners(web_tier=schemes))


def through(root, password=PASSWORD):
    return contextlib.closing(door(RequestsTransport(), root, USER, password))


def third_messages(server):
    said = [one.headers.get("authorization", "").partition(" ") for one in server.seen()]
    return sum(ntlm.number_of(value) == 3 for _, _, value in said)


@pytest.mark.parametrize("schemes", SCHEMES)
def test_the_right_password_gets_in(schemes):
    with walled(schemes) as server, through(server.root) as transport:
        for form in (None, {"f": "json"}, None):
            assert transport.send(Request(f"{server.root}/rest/info", form=form)).status == 200
        assert server.web_tier.refused == 0
        assert third_messages(server) == 1, "the connection is signed in, not each request"


@pytest.mark.parametrize("schemes", SCHEMES)
def test_a_refused_password_goes_out_once(schemes):
    with walled(schemes) as server, through(server.root, "wrong") as transport:
        for _ in range(3):
            with pytest.raises(WebServerRejected, match="user name and password"):
                transport.send(Request(f"{server.root}/rest/info"))
        assert (server.web_tier.refused, third_messages(server)) == (1, 1)
        assert not any("Basic" in one.headers.get("authorization", "") for one in server.seen())


def test_a_proxy_that_asks_gets_no_proof_of_the_web_servers_password():
    asked = []

    def proxy(line, raw):
        asked.append(raw)
        status = "401 No" if len(asked) == 1 else "407 No"
        name = "WWW" if len(asked) == 1 else "Proxy"
        line.sendall(answer(b"no", status, f"{name}-Authenticate: NTLM"))
        return True

    def connect(maker):
        return RequestsTransport(
            TransportSettings(make_auth=maker, proxy_for=lambda _url: between.url)
        )

    with Loopback(proxy) as between:
        root = "http://127.0.0.1:9/arcgis"
        signed = WebTierSignIn([root], Credential(USER, PASSWORD))
        inner = RequestsTransport(TransportSettings(proxy_for=lambda _url: between.url))
        transport = WebTierTransport(inner, signed, connect)
        with contextlib.closing(transport), contextlib.suppress(PluginError):
            transport.send(Request(f"{root}/rest/info"))
        assert len(asked) > 1
        assert not any(b"uthorization: NTLM" in one for one in asked)


CHALLENGES = {
    "no header": "",
    "no text": "WWW-Authenticate: NTLM !!!",
    "something else": "WWW-Authenticate: NTLM " + base64.b64encode(b"x" * 40).decode(),
    "a first message": "WWW-Authenticate: NTLM " + ntlm.first_message(),
    "cut off": "WWW-Authenticate: NTLM " + ntlm.second_message(b"12345678", "D")[:40],
}


@pytest.mark.parametrize("second", CHALLENGES.values(), ids=CHALLENGES)
def test_a_challenge_that_is_none_ends_in_a_sentence(second):
    def talk(line, raw):
        header = second if b"Authorization: NTLM" in raw else "WWW-Authenticate: NTLM"
        line.sendall(answer(b"<html>no", "401 No", *filter(None, [header])))
        return True

    with Loopback(talk) as server, through(server.url) as transport:
        with pytest.raises(ServiceError, match="cannot answer"):
            transport.send(Request(f"{server.url}/rest/info"))
        assert sum(b"Authorization: NTLM" in one for one in server.requests) == 1
