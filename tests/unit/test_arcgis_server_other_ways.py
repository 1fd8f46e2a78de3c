"""Ways in besides the usual: servers of 10.0, https alone, API keys."""

from __future__ import annotations

import ssl
import subprocess
from urllib.error import URLError
from urllib.request import HTTPSHandler, ProxyHandler, build_opener

import pytest

from tests.arcgis_server import (
    ApiKey,
    ArcGisServer,
    Security,
    Site,
    numbered_points,
    one_layer_site,
    server_10_0,
)
from tests.arcgis_server.client import ask

SECRET = {"username": "analyst", "password": "ferry-demo-1"}


def secured(security: Security, **more) -> ArcGisServer:
    return ArcGisServer(one_layer_site(numbered_points(3), secured=True), security=security, **more)


def layer_code(server: ArcGisServer, token: str, referer: str = "") -> int | None:
    url = f"{server.address}/Test/FeatureServer/0"
    headers = {"Referer": referer} if referer else {}
    return ask(url, {"f": "json", "token": token}, headers=headers).code


@pytest.mark.parametrize("post", [True, False])
def test_server_of_10_0_gives_a_bare_token_bound_by_clientid(post):
    with secured(server_10_0()) as server:
        form = {**SECRET, "request": "getToken", "clientid": "ref.https://app", "expiration": 60}
        got = ask(f"{server.root}/tokens", form, post=post)
        assert (got.status, got.headers["content-type"][:10]) == (200, "text/plain")
        token = got.body.decode()
        assert " " not in token
        assert layer_code(server, token, "https://app") is None
        assert layer_code(server, token, "https://other") == 498
        form["clientid"] = "ip.10.0.0.9"
        token = ask(f"{server.root}/tokens", form, post=post).body.decode()
        assert layer_code(server, token) == 498


def test_server_of_10_0_has_no_token_service_in_json():
    with secured(server_10_0()) as server:
        got = ask(f"{server.root}/tokens/generateToken", {**SECRET, "f": "json"})
        assert got.status == 404
        refusal = ask(f"{server.root}/tokens", {**SECRET, "request": "getToken", "password": "x"})
        assert refusal.body.startswith(b"Unable to generate token.")
        auth = ask(f"{server.root}/rest/info", {"f": "json"}).json["authInfo"]
        assert "shortLivedTokenValidity" not in auth


def test_server_of_10_0_honours_tokens_in_parameters_alone():
    with secured(server_10_0()) as server:
        token = ask(f"{server.root}/tokens", {**SECRET, "request": "getToken"}).body.decode()
        url = f"{server.address}/Test/FeatureServer/0"
        headers = {"X-Esri-Authorization": f"Bearer {token}"}
        assert ask(url, {"f": "json"}, headers=headers).code == 499
        assert layer_code(server, token) is None


def test_api_key_works_like_a_token_but_for_its_referrers():
    anywhere, bound = ApiKey(), ApiKey("AAPTbound", referrers=("https://*.ferry.example*",))
    with secured(Security(api_keys=(anywhere, bound))) as server:
        assert layer_code(server, anywhere.text) is None
        assert layer_code(server, bound.text) == 498
        assert layer_code(server, bound.text, "https://app.ferry.example/x") is None
        assert layer_code(server, "AAPKunknown") == 498
        url = f"{server.portal}/sharing/rest/portals/self"
        page = ask(url, {"f": "json", "token": anywhere.text}).json
        assert page["user"]["username"] == "analyst"
        server.expire_tokens()
        assert layer_code(server, anywhere.text) is None


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp("certificate")
    pem, key = folder / "pem", folder / "key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", pem,
         "-subj", "/CN=look-alike", "-addext", "subjectAltName=IP:127.0.0.1"],
        check=True,
        capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, key)
    return pem, context


def test_one_port_speaks_https_and_http(certificate):
    pem, context = certificate
    mine = ssl.create_default_context(cafile=str(pem))
    opener = build_opener(ProxyHandler({}), HTTPSHandler(context=mine))
    with secured(Security(demands_https=True), tls=context) as server:
        assert server.root.startswith("https://")
        url = f"{server.portal}/sharing/rest/portals/self?f=json"
        with opener.open(url, timeout=60) as answer:
            assert b'"id"' in answer.read()
        plain = server.root.replace("https:", "http:")
        assert ask(f"{plain}/tokens/generateToken", {**SECRET, "f": "json"}).code == 403
        assert ask(f"{plain}/rest/info", {"f": "json"}).code is None


def test_client_that_distrusts_the_certificate_says_nothing(certificate):
    _pem, context = certificate
    opener = build_opener(ProxyHandler({}), HTTPSHandler(context=ssl.create_default_context()))
    with secured(Security(), tls=context) as server:
        with pytest.raises(URLError, match="CERTIFICATE_VERIFY_FAILED"):
            opener.open(f"{server.root}/rest/info?f=json", timeout=60)
        assert server.log == []


def test_client_certificate_can_be_demanded(certificate):
    pem, _context = certificate
    strict = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    strict.load_cert_chain(pem, pem.with_name("key"))
    strict.verify_mode = ssl.CERT_REQUIRED
    strict.load_verify_locations(pem)
    with secured(Security(), tls=strict) as server:
        url = f"{server.root}/rest/info?f=json"
        mine = ssl.create_default_context(cafile=str(pem))
        with pytest.raises(OSError):  # noqa: PT011  the words differ by version of TLS
            build_opener(ProxyHandler({}), HTTPSHandler(context=mine)).open(url, timeout=60)
        mine.load_cert_chain(pem, pem.with_name("key"))
        opener = build_opener(ProxyHandler({}), HTTPSHandler(context=mine))
        with opener.open(url, timeout=60) as answer:
            assert b"authInfo" in answer.read()


def test_portal_that_demands_https_answers_403_over_http():
    with ArcGisServer(Site(), security=Security(demands_https=True)) as server:
        url = f"{server.portal}/sharing/rest/generateToken"
        got = ask(url, {**SECRET, "f": "json"})
        assert (got.status, got.code) == (200, 403)
        assert server.tokens_issued == 0
