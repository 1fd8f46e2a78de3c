"""The web server in front of the look-alike asks before ArcGIS does."""

from __future__ import annotations

import hashlib
from urllib.request import (
    HTTPDigestAuthHandler,
    HTTPPasswordMgrWithDefaultRealm,
    ProxyHandler,
    Request,
    build_opener,
)

import pytest
import requests

from tests.arcgis_server import ArcGisServer, Manners, Security, numbered_points, one_layer_site
from tests.arcgis_server.client import ask, sign_in
from tests.arcgis_server.digest import parts_of

USER, PASSWORD = "DOMAIN\\jo", "pass-the-wall"
BASIC = {"Authorization": "Basic RE9NQUlOXGpvOnBhc3MtdGhlLXdhbGw="}
REFERER = {"Referer": "https://ferry.example"}


def walled(schemes: str, security: Security | None = None, **manners) -> ArcGisServer:
    site = one_layer_site(numbered_points(3), secured=True)
    return ArcGisServer(site, security=security, manners=Manners(web_tier=schemes, **manners))


def info(server: ArcGisServer) -> str:
    return f"{server.root}/rest/info?f=json"


def answer_to(challenge: str, target: str, count: str = "00000001", **other) -> dict[str, str]:
    """Answer a digest challenge by the book, but for what `other` says."""
    said = {**parts_of(challenge), "nc": count, "cnonce": "c", "uri": target, **other}
    hashed = hashlib.sha256 if said["algorithm"] == "SHA-256" else hashlib.md5

    def h(*parts: str) -> str:
        return hashed(":".join(parts).encode()).hexdigest()

    secret = h(USER, said["realm"], said.get("password", PASSWORD))
    asked = h("GET", target)
    response = h(secret, said["nonce"], count, "c", "auth", asked)
    named = USER.replace("\\", "\\\\")
    text = (
        f'Digest username="{named}", realm="{said["realm"]}", nonce="{said["nonce"]}", '
        f'uri="{said["uri"]}", algorithm={said["algorithm"]}, qop=auth, nc={count}, cnonce="c", '
        f'response="{response}"'
    )
    return {"Authorization": text}


def test_refusal_is_a_page_with_all_challenges_in_their_order():
    with walled("negotiate ntlm digest-sha256 digest basic") as server:
        got = requests.get(info(server), timeout=60)
        assert (got.status_code, got.text[:6]) == (401, "<html>")
        said = got.raw.headers.getlist("WWW-Authenticate")
        assert [one.split(" ")[0] for one in said] == [
            "Negotiate", "NTLM", "Digest", "Digest", "Basic",
        ]  # fmt: skip
        assert [parts_of(one)["algorithm"] for one in said[2:4]] == ["SHA-256", "MD5"]
        server.manners.web_tier_joined = True
        got = requests.get(info(server), timeout=60)
        assert len(got.raw.headers.getlist("WWW-Authenticate")) == 1
        assert server.web_tier.challenged == 2


def test_nobody_gets_past_ntlm_and_negotiate():
    with walled("negotiate ntlm") as server:
        for said in ("NTLM TlRMTVNTUAABAAAA", "Negotiate YII=", BASIC["Authorization"]):
            assert ask(info(server), post=False, headers={"Authorization": said}).status == 401


def test_unknown_schemes_are_a_mistake_of_the_test():
    with walled("kerberos") as server, pytest.raises(ValueError, match="web_tier knows"):
        _ = server.web_tier.schemes


def test_basic_lets_in_whom_it_knows():
    with walled("basic") as server:
        assert ask(info(server), post=False, headers=BASIC).status == 200
        wrong = {"Authorization": "Basic eDp5"}
        assert ask(info(server), post=False, headers=wrong).status == 401


@pytest.mark.parametrize("scheme", ["digest", "digest-sha256"])
def test_digest_lets_in_whom_it_knows(scheme):
    with walled(scheme) as server:
        target = "/arcgis/rest/info?f=json"
        challenge = ask(info(server), post=False).headers["www-authenticate"]
        good = answer_to(challenge, target)
        assert ask(info(server), post=False, headers=good).status == 200
        bad = answer_to(challenge, target, "00000002", password="no")
        assert ask(info(server), post=False, headers=bad).status == 401
        elsewhere = answer_to(challenge, target, "00000003", uri="/arcgis")
        assert ask(info(server), post=False, headers=elsewhere).status == 401
        other = {"digest": "SHA-256", "digest-sha256": "MD5"}[scheme]
        not_offered = answer_to(challenge, target, "00000004", algorithm=other)
        assert ask(info(server), post=False, headers=not_offered).status == 401


def test_digest_that_is_used_twice_or_too_old_is_stale():
    with walled("digest", web_tier_nonce_life_s=60) as server:
        target = "/arcgis/rest/info?f=json"
        challenge = ask(info(server), post=False).headers["www-authenticate"]
        good = answer_to(challenge, target)
        assert ask(info(server), post=False, headers=good).status == 200
        again = ask(info(server), post=False, headers=good)
        assert (again.status, "stale=true" in again.headers["www-authenticate"]) == (401, True)
        server.manners.clock_offset_s = 61
        late = answer_to(challenge, target, "00000002")
        assert (
            "stale=true" in ask(info(server), post=False, headers=late).headers["www-authenticate"]
        )


def test_digest_of_others_gets_through():
    """The standard library's and requests' own implementations."""
    with walled("digest") as server:
        got = requests.get(
            info(server), auth=requests.auth.HTTPDigestAuth(USER, PASSWORD), timeout=60
        )
        assert got.json()["currentVersion"] == 11.3
        known = HTTPPasswordMgrWithDefaultRealm()
        known.add_password(None, server.origin, USER, PASSWORD)
        opener = build_opener(ProxyHandler({}), HTTPDigestAuthHandler(known))
        with opener.open(Request(info(server)), timeout=60) as answer:
            assert answer.status == 200


def test_password_of_digest_is_never_seen():
    with walled("digest") as server:
        requests.get(info(server), auth=requests.auth.HTTPDigestAuth(USER, PASSWORD), timeout=60)
        assert server.where_seen(PASSWORD) == set()


def test_behind_a_web_tier_authorization_is_none_of_arcgiss_business():
    with walled("basic", Security()) as server:
        headers = {**BASIC, **REFERER}
        url = f"{server.address}/Test/FeatureServer/0"
        form = {"username": "analyst", "password": "ferry-demo-1", "client": "referer"}
        form.update(referer=REFERER["Referer"], f="json")
        address = f"{server.root}/tokens/generateToken"
        token = ask(address, form, headers=headers).json["token"]
        assert ask(url, {"f": "json"}, headers=headers).code == 499
        assert ask(url, {"f": "json", "token": token}, headers=headers).code is None
        extra = {**headers, "X-Esri-Authorization": f"Bearer {token}"}
        assert ask(url, {"f": "json"}, headers=extra).code is None
        assert "error" not in sign_in_without_wall(server)
        server.manners.web_tier = "digest"
        bearer = {**REFERER, "Authorization": f"Bearer {token}"}
        assert ask(url, {"f": "json"}, headers=bearer).status == 401


def sign_in_without_wall(server: ArcGisServer):
    server.manners.web_tier = ""
    return sign_in(server)


def test_arcgis_may_trust_the_web_tier_and_give_a_token_without_a_password():
    with walled("basic", Security(federated=True), web_tier_arcgis_user="jo") as server:
        url = f"{server.portal}/sharing/rest"
        page = ask(f"{url}/portals/self", {"f": "json"}, headers=BASIC).json
        assert page["user"]["username"] == "jo"
        form = {"request": "getToken", "referer": REFERER["Referer"], "f": "json"}
        token = ask(f"{url}/generateToken", form, headers=BASIC).json["token"]
        exchange = {**form, "token": token, "serverUrl": server.root}
        headers = {**BASIC, **REFERER}
        made = ask(f"{url}/generateToken", exchange, headers=headers).json["token"]
        layer = f"{server.address}/Test/FeatureServer/0"
        assert ask(layer, {"f": "json", "token": made}, headers=headers).code is None
        assert ask(layer, {"f": "json"}, headers=BASIC).code is None
