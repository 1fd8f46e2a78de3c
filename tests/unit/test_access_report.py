"""Why can't I get in: what the report says, and what a ticket must never hold."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from layerferry.core.auth import (
    PortalFacts,
    Refusal,
    ServerFacts,
    Standing,
    TokenState,
    connection_schemes,
)
from layerferry.core.auth.access_report import AccessReport, AccessStep, StepOutcome
from layerferry.core.auth.access_ways import ways_found
from layerferry.core.errors import (
    AccessDenied,
    InvalidToken,
    ServiceError,
    SignInRefused,
    SignInRejected,
    TokenRequired,
    TransportError,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)
SECRET = "c4n4ry-s3cret"
SERVER = ServerFacts(
    "https://gis.example.org/arcgis",
    "11.3",
    True,
    "https://portal.example.org/portal/sharing/rest/generateToken?x=" + SECRET,
    "https://portal.example.org/portal",
    60,
    is_arcgis=True,
)
PORTAL = PortalFacts("https://portal.example.org/portal", "The town", supports_oauth=True)
SIGNED_IN = Standing(
    TokenState.SIGNED_IN,
    "FederatedSignIn",
    "Maria",
    NOW + timedelta(minutes=52),
    timedelta(minutes=60),
    True,
    "referer",
)


def report(**more):
    known = {"address": "https://gis.example.org/arcgis/rest/services", "at": NOW}
    return AccessReport(**{**known, "server": SERVER, "portal": PORTAL, **more})


def found(made, title):
    return dict(next(one.lines for one in made.sections() if one.title == title))


def step(error, title="Sign in"):
    refusal = Refusal.of(error, NOW)
    return AccessStep(title, StepOutcome.REFUSED, refusal.sentence, refusal.plain, refusal.advice)


def ways(*facts, **more):
    return {one.name: (one.is_offered, one.reason) for one in ways_found(*facts, **more)}


def test_what_there_is_to_know_is_in_it():
    made = report(standing=SIGNED_IN, user="Maria", role="org_user")
    sign_in = found(made, "Sign-in")
    assert sign_in["User"] == "Maria"
    assert sign_in["Role"] == "org_user"
    assert sign_in["Token"] == "made by the portal for this server"
    assert sign_in["Time left"] == "52 min of 60 min; renews by itself"
    assert sign_in["Bound to"].startswith("the referer https://layerferry.invalid")
    assert found(made, "Server")["Version"] == "11.3"
    assert found(made, "Server")["Belongs to the portal"] == "https://portal.example.org/portal"
    assert found(made, "Portal")["Name"] == "The town"


@pytest.mark.parametrize(
    ("bound_to", "words"),
    [("requestip", "requests come from"), ("ip:192.0.2.7", "the address 192.0.2.7")],
)
def test_a_token_bound_to_an_address_says_so(bound_to, words):
    made = report(standing=replace(SIGNED_IN, bound_to=bound_to))
    assert words in found(made, "Sign-in")["Bound to"]


def test_a_token_from_elsewhere_has_no_known_end():
    made = report(standing=Standing(TokenState.SIGNED_IN, "PastedToken"))
    assert "did not say" in found(made, "Sign-in")["Time left"]
    assert "elsewhere" in found(made, "Sign-in")["Bound to"]


def test_the_verdict_is_the_first_thing_that_went_wrong():
    fine = AccessStep("Reach the server", StepOutcome.OK, "it answers", "it answers")
    bad = step(SignInRejected("The server says: no."))
    assert report().verdict.startswith("Nobody is signed in")
    assert "signed in as Maria" in report(standing=SIGNED_IN).verdict
    assert "every step" in report(standing=SIGNED_IN, steps=(fine,)).verdict
    made = report(standing=SIGNED_IN, steps=(fine, bad, step(TokenRequired("x"), "Read")))
    assert made.verdict == f"Sign in: {bad.plain} {bad.advice}"
    assert "accept this name and password" in bad.plain
    last = Refusal.of(TransportError("gis.example.org is offline."), NOW)
    assert "offline" in report(standing=Standing(last_refusal=last)).verdict


@pytest.mark.parametrize(
    "error", [SignInRejected, TokenRequired, InvalidToken, AccessDenied, ServiceError]
)
def test_a_ticket_holds_no_sentence_of_a_server(error):
    refused = error(f"The server says: {SECRET}.", code=400, details=(SECRET,))
    made = report(
        standing=replace(SIGNED_IN, last_refusal=Refusal.of(refused, NOW)), steps=(step(refused),)
    )
    assert SECRET in found(made, "Sign-in")["Last refusal"]
    ticket = made.ticket(with_user=True)
    assert SECRET not in ticket
    assert "(code 400)" in ticket


def test_a_ticket_says_our_own_refusals_in_full():
    made = report(steps=(step(SignInRefused("x wants the password sent to evil.example.")),))
    assert "evil.example" in made.ticket()


def test_a_ticket_has_an_initial_for_the_user():
    denied = step(SignInRefused("MARIA is not Marianne."))
    made = report(standing=SIGNED_IN, user="Maria", steps=(denied,))
    assert "User: M…" in made.ticket()
    assert "maria is" not in made.ticket().lower()
    assert "Marianne" in made.ticket()
    assert "User: Maria" in made.ticket(with_user=True)


def test_odd_user_names_do_not_break_the_ticket():
    for name in ("\\1", "a.b*(", "DOMAIN\\jo", "ü", "jo@dom"):
        made = report(user=name)
        assert name in made.ticket(with_user=True)
        assert f"User: {name[0]}…" in made.ticket()


def test_what_strangers_say_is_one_bounded_line_without_tokens():
    token = "Qk3" * 30
    made = report(
        server=replace(SERVER, version=f"11\n{token}\u202e<b>"),
        portal=replace(PORTAL, name=f"{token} " + "long " * 200),
    )
    ticket = made.ticket()
    assert token not in ticket
    assert "\u202e" not in ticket
    assert max(map(len, ticket.splitlines())) < 300
    assert SECRET not in ticket  # behind the address of the token service


def test_addresses_lose_what_may_be_secret_in_them():
    made = report(address=f"https://u:{SECRET}@gis.example.org/arcgis?token={SECRET}")
    assert SECRET not in made.ticket()


def test_every_way_is_offered_or_says_why_not():
    told = ways(SERVER, PORTAL)
    assert len(told) == 6
    assert told["Browser"][0]
    assert told["Web server in front"] == (False, "No web server in front asks for a sign-in.")
    assert all(reason for _, reason in told.values())


def test_a_server_that_stands_alone_has_no_browser():
    told = ways(replace(SERVER, owning_system_url=None), None)
    assert told["Name and password"][0]
    assert told["Browser"] == (
        False,
        "The server belongs to no portal, and only portals know this way.",
    )


def test_an_owner_that_was_not_asked_is_said():
    assert "not asked" in ways(SERVER, None)["Browser"][1]


def test_behind_a_web_server_only_its_own_way_is_offered():
    told = ways(ServerFacts(SERVER.root, web_tier_challenge="Negotiate"), None)
    assert [name for name, (is_offered, _) in told.items() if is_offered] == ["Web server in front"]
    assert "let you in first" in told["Name and password"][1]


def test_without_tokens_there_are_no_passwords():
    told = ways(ServerFacts(SERVER.root, is_token_based=False, is_arcgis=True), None)
    assert told["Name and password"] == (False, "The server says that it uses no ArcGIS tokens.")


def test_what_a_web_server_in_front_needs_here_is_said(monkeypatch):
    for name in ("requests_ntlm", "requests_kerberos", "requests_gssapi"):
        monkeypatch.setitem(sys.modules, name, None)
    walled = ServerFacts(SERVER.root, web_tier_challenge="Negotiate, NTLM")
    text = AccessReport(SERVER.root, server=walled).ticket()
    assert "Kerberos: the Python library “requests_" in text
    assert "NTLM: the Python library “requests_ntlm” is not installed in this QGIS" in text
    monkeypatch.setattr(connection_schemes, "ntlm_missing", str)
    basic = ServerFacts(SERVER.root, web_tier_challenge="Basic")
    assert "NTLM" not in AccessReport(SERVER.root, server=basic).ticket()
    assert "NTLM: can be answered here" in AccessReport(SERVER.root, server=walled).ticket()
