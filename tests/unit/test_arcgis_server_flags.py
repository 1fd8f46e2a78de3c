"""The look-alike is started from the command line with its ways of signing in."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

from tests.arcgis_server.client import ask

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def running(*flags: str, lines: int = 1):
    command = [sys.executable, "-m", "tests.arcgis_server", *flags]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        yield [server.stdout.readline().strip() for _ in range(lines)]
    finally:
        server.terminate()
        server.wait(timeout=60)
        server.stdout.close()


def test_portal_with_oauth_and_names_of_its_own():
    flags = ["--portal", "--client-id", "mine", "--server-adaptor", "gis"]
    with running(*flags, "--saml-user", "jo:x", "--exchange-required", lines=2) as printed:
        address, portal = printed
        assert address.endswith("/gis/rest/services")
        info = ask(address.replace("/services", "/info"), {"f": "json"}).json
        assert info["owningSystemUrl"] == portal
        page = ask(f"{portal}/sharing/rest/portals/self", {"f": "json"}).json
        assert (page["supportsOAuth"], page["canSignInIDP"]) == (True, True)
        asked = {"client_id": "mine", "response_type": "code"}
        asked["redirect_uri"] = "http://127.0.0.1:9/"
        url = f"{portal}/sharing/rest/oauth2/authorize"
        assert ask(url, asked, post=False).status == 200


def test_web_tier_and_a_server_of_10_0():
    with running("--web-tier", "digest", "--server-10-0") as (address,):
        got = ask(address, {"f": "json"})
        assert (got.status, got.headers["www-authenticate"][:6]) == (401, "Digest")
    with running("--server-10-0", "--api-key", "AAPKdemo") as (address,):
        tokens = address.replace("rest/services", "tokens")
        form = {"request": "getToken", "username": "analyst", "password": "ferry-demo-1"}
        got = ask(tokens, form, post=False)
        assert got.headers["content-type"].startswith("text/plain")
        url = f"{address}/Secured/World/FeatureServer"
        assert ask(url, {"f": "json", "token": "AAPKdemo"}).code is None
