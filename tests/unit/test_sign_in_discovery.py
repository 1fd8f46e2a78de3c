"""What rest/info tells, in all its spellings, and what is made of silence."""

from __future__ import annotations

import json

import pytest
from layerferry.core.auth.discovery import (
    ServerFacts,
    SignInKind,
    discover,
    sign_in_options,
    token_url_candidates,
)
from layerferry.core.errors import RedirectRefused
from layerferry.core.net.request import Response

ROOT = "https://gis.example.org/arcgis"
STATED = f"{ROOT}/tokens/"


def found(body, status=200, **headers):
    class Once:
        def send(self, request):
            assert request.url == f"{ROOT}/rest/info"
            assert request.query == {"f": "json"}
            assert not request.carries_secret
            sent = body if isinstance(body, bytes) else json.dumps(body).encode()
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            return Response(status, named, sent, request.url)

    return discover(Once(), ROOT)


@pytest.mark.parametrize(
    "node",
    [
        {"authInfo": {"isTokenBasedSecurity": True, "tokenServicesUrl": STATED}},
        {"authInfo": {"isTokenBasedSecurity": True, "tokenServiceUrl": STATED}},
        {"authInfo": {"isTokenBasedSecurity": True}, "tokenServiceUrl": STATED},
    ],
)
def test_three_spellings(node):
    facts = found({"currentVersion": 11.3, **node})
    assert token_url_candidates(facts) == (STATED,)
    assert facts.is_token_based is True
    assert facts.is_arcgis


@pytest.mark.parametrize(
    ("stated", "url"),
    [
        ("/custom/tokens", "https://gis.example.org/custom/tokens"),
        (" https://gis.example.org/custom/tokens/ ", "https://gis.example.org/custom/tokens/"),
        (
            "https://gis.example.org/custom/tokens/?f=json#x",
            "https://gis.example.org/custom/tokens/",
        ),
        ("https://a:b@gis.example.org/t", "https://gis.example.org/t"),
        ("//other.example/tokens", None),
        ("tokens/", None),
        ("null", None),
        ("about:blank", None),
        ("ftp://gis.example.org/tokens", None),
        ("http://[", None),
    ],
)
def test_addresses_are_read_however_they_are_spelled(stated, url):
    facts = found({"authInfo": {"tokenServicesUrl": stated}, "owningSystemUrl": stated})
    assert facts.token_url == url
    assert facts.owning_system_url == url


def test_everything_told():
    facts = found(
        {
            "currentVersion": 10.91,
            "fullVersion": "10.9.1",
            "owningSystemUrl": "https://p/portal",
            "authInfo": {"isTokenBasedSecurity": True, "shortLivedTokenValidity": 60},
        }
    )
    assert (facts.version, facts.short_lived_minutes) == ("10.9.1", 60)
    assert facts.owning_system_url == "https://p/portal"


@pytest.mark.parametrize(
    "body",
    [b"<html>", b"", b"nul", b"[]", b"null", b"5", b"[" * 99999, {"authInfo": 5},
     {"authInfo": {"isTokenBasedSecurity": "yes", "tokenServicesUrl": 7,
                   "shortLivedTokenValidity": "x"}}],
)  # fmt: skip
def test_nothing_told_leads_to_the_usual_place(body):
    facts = found(body)
    assert facts.is_token_based is None
    assert token_url_candidates(facts) == (f"{ROOT}/tokens",)
    assert sign_in_options(facts)[0].kind is SignInKind.PASSWORD


@pytest.mark.parametrize("status", [403, 404, 500])
def test_closed_directory(status):
    assert found(b"<html>", status) == ServerFacts(ROOT)


def test_web_tier():
    facts = found(b"<html>", 401, www_authenticate='Negotiate, NTLM, Basic realm="x"')
    assert facts.web_tier_challenge == "Negotiate, NTLM, Basic"
    kinds = [option.kind for option in sign_in_options(facts)]
    assert SignInKind.PASSWORD not in kinds


@pytest.mark.parametrize("body", [b"<html>", {"error": {"code": 499, "message": "Token Required"}}])
def test_a_refusal_without_a_challenge_is_no_web_tier(body):
    assert sign_in_options(found(body, 401))[0].kind is SignInKind.PASSWORD


def test_open_server():
    facts = found({"currentVersion": 10.0, "authInfo": {"isTokenBasedSecurity": False}})
    options = sign_in_options(facts)
    assert options[0].kind is SignInKind.NONE
    assert all(option.reason for option in options)


def test_redirect_to_another_server_is_not_followed():
    with pytest.raises(RedirectRefused):
        found(b"", 302, location="https://evil.example/rest/info")


@pytest.mark.parametrize(
    ("version", "may_be_old"),
    [("", True), ("9.3", True), ("10", True), ("10.05", True), ("10.0", True), ("nonsense", True)]
    + [(text, False) for text in ("10.1", "10.22", "10.91", "10.9.1", "11", "11.3.0", "2024.1")],
)
def test_old_servers_are_known_by_their_version(version, may_be_old):
    assert ServerFacts(ROOT, version=version).may_be_old is may_be_old
