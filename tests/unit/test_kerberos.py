"""Kerberos with a real realm and the real libraries: tickets, what fails, and where they go."""

from __future__ import annotations

import contextlib
import sys
import threading
import time

import pytest
from layerferry.core.auth import SessionStore, kerberos
from layerferry.core.auth.kerberos import kerberos_missing
from layerferry.core.errors import (
    AccessDenied,
    Cancelled,
    ServiceError,
    SignInRefused,
    TicketRejected,
)
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import RequestsTransport
from layerferry.core.script import open_site

from tests.arcgis_server import ArcGisServer, Manners, Security, numbered_points, one_layer_site
from tests.fakes.kerberos_realm import PERSON
from tests.fakes.loopback import Loopback, says
from tests.unit.test_web_tier import door

LIBRARIES = ("requests_kerberos", "requests_gssapi")
USER, PASSWORD = "analyst", "ferry-demo-1"
ROWS = 250


@pytest.fixture(params=LIBRARIES)
def library(request, monkeypatch, realm):
    """Have this one alone."""
    for name in LIBRARIES:
        if name != request.param:
            monkeypatch.setitem(sys.modules, name, None)
    if kerberos_missing():
        pytest.skip(f"{request.param}, or what it needs, is not installed")


def walled(realm, security=None, **manners):
    site = one_layer_site(numbered_points(ROWS, max_record_count=50), secured=True)
    settings = {"web_tier": "negotiate", "web_tier_keytab": realm.keytab, **manners}
    return ArcGisServer(site, security=security or Security(), manners=Manners(**settings))


@contextlib.contextmanager
def opened(address):
    site = open_site(address, None, SessionStore())
    try:
        yield site
    finally:
        site.close()


def through(server):
    root = getattr(server, "root", None) or server.url
    return contextlib.closing(door(RequestsTransport(), root, "", ""))


def layer_of(server):
    return f"{server.address}/Test/FeatureServer/0"


def tickets_sent(server):
    return sum(
        one.headers.get("authorization", "").startswith("Negotiate ") for one in server.seen()
    )


@pytest.mark.parametrize("lines", [False, True])
def test_who_is_signed_in_at_the_domain_gets_the_layer_whole(realm, library, lines):
    with walled(realm, web_tier_arcgis_user=USER, web_tier_lets_in_lines=lines) as server:
        with opened(server.address) as site:
            site.sign_in(kerberos=True)
            rows = site.layer(layer_of(server)).rows()
        assert rows.receipt.complete
        assert len(list(rows)) == ROWS
        assert set(server.web_tier.tickets) == {(PERSON, False)}, "her name, and no delegation"
        assert server.web_tier.refused == 0


def test_arcgis_behind_it_gets_its_token_beside_the_ticket(realm, library):
    with walled(realm) as server, opened(server.address) as site:
        site.sign_in(USER, PASSWORD, kerberos=True)
        rows = site.layer(layer_of(server)).rows()
        assert rows.receipt.complete
        (token,) = server.secrets_given()
        assert server.where_seen(token) == {"x-esri-authorization"}
        assert server.where_seen(PASSWORD) == {"form"}
        assert server.web_tier.refused == 0


def no_ticket(realm):
    realm.sign_out()


def old_ticket(realm):
    realm.shift_clock(48 * 3600)


def wrong_clock(realm):
    realm.shift_clock(3600)


WITHOUT_A_TICKET = {
    "none": (no_ticket, "no valid Kerberos ticket", "kinit"),
    "expired": (old_ticket, "no valid Kerberos ticket", "kinit"),
    "clock": (wrong_clock, "clock is wrong", "Set the clock"),
}


@pytest.mark.parametrize("case", WITHOUT_A_TICKET)
def test_without_a_ticket_it_is_said_what_to_do_and_nothing_is_sent(realm, library, case):
    befall, said, advice = WITHOUT_A_TICKET[case]
    befall(realm)
    with walled(realm, web_tier_arcgis_user=USER) as server, opened(server.address) as site:
        with pytest.raises(TicketRejected, match=said) as caught:
            site.sign_in(kerberos=True)
        assert advice in caught.value.advice
        assert tickets_sent(server) == 0
        realm.sign_out()
        realm.sign_in()
        site.sign_in(kerberos=True)
        assert site.layer(layer_of(server)).rows().receipt.complete


def test_a_server_that_the_domain_does_not_know(realm, library):
    with walled(realm) as server:
        alias = server.address.replace("127.0.0.1", "localhost")
        with opened(alias) as site, pytest.raises(TicketRejected) as caught:
            site.sign_in(kerberos=True)
        assert "does not know the web server localhost" in str(caught.value)
        assert "full name" in caught.value.advice
        assert tickets_sent(server) == 0


def test_a_domain_that_cannot_be_reached(realm, library):
    realm.close_centre()
    try:
        with walled(realm) as server, opened(server.address) as site:
            with pytest.raises(TicketRejected, match="cannot be reached") as caught:
                site.sign_in(kerberos=True)
            assert "network" in caught.value.advice
    finally:
        realm.open_centre()


def test_a_domain_that_keeps_silent_holds_nobody_who_gives_up(realm, library):
    given_up = threading.Event()
    with walled(realm) as server, through(server) as transport, realm.silent_centre():
        server.after("any", 1, lambda: threading.Timer(0.3, given_up.set).start())
        began = time.monotonic()
        with pytest.raises(Cancelled):
            transport.send(Request(f"{server.root}/rest/info", is_given_up=given_up.is_set))
        assert time.monotonic() - began < 20, "the library waits for half a minute"
        assert tickets_sent(server) == 0


def test_a_web_server_that_refuses_the_ticket(realm, library):
    """It has another key than the domain knows, or its clock is wrong."""
    with walled(realm, web_tier_keytab=realm.false_keytab) as server:
        with opened(server.address) as site:
            for _ in range(2):
                with pytest.raises(TicketRejected, match="your sign-in at this computer") as caught:
                    site.sign_in(kerberos=True)
                assert "password" in caught.value.advice
        assert server.web_tier.tickets == [("", False)] * 2, "once for each sign-in"


def test_an_answer_without_the_right_proof_is_not_used(realm, library):
    with walled(realm, web_tier_proof="bm90IG9mIEtlcmJlcm9z") as server:
        with opened(server.address) as site, pytest.raises(SignInRefused, match="cannot prove"):
            site.sign_in(kerberos=True)
        assert tickets_sent(server) == 1, "and it was not tried again"


def test_a_folder_that_is_closed_to_her_is_no_end_of_the_sign_in(realm, library):
    with walled(realm, web_tier_arcgis_user=USER) as server, through(server) as transport:
        info = Request(f"{server.root}/rest/info")
        assert transport.send(info).status == 200
        server.manners.web_tier_closed = ("/arcgis/rest/services/closed",)
        with pytest.raises(AccessDenied):
            transport.send(Request(f"{server.root}/rest/services/closed"))
        assert transport.send(info).status == 200


def test_other_origins_get_no_ticket(realm, library):
    with walled(realm) as server, walled(realm) as other, through(server) as transport:
        assert transport.send(Request(f"{server.root}/rest/info")).status == 200
        assert transport.send(Request(f"{other.root}/rest/info")).status == 401
        assert tickets_sent(other) == 0
        moved = f"HTTP/1.1 302 x\r\nLocation: {other.root}/x\r\nContent-Length: 0\r\n\r\n"
        with Loopback(says(moved.encode())) as gone, through(gone) as moving:
            answer = moving.send(Request(f"{gone.url}/rest"))
        assert answer.status == 302, "RestClient follows, and not with a secret"
        assert tickets_sent(other) == 0


def test_who_gives_a_name_sends_no_ticket(realm, library):
    with walled(realm, web_tier="negotiate basic") as server, opened(server.address) as site:
        site.sign_in("DOMAIN\\jo", "pass-the-wall")
        assert server.web_tier.tickets == []


def test_where_a_name_leads_to_nothing_the_sign_in_at_this_computer_is_named(realm, library):
    with walled(realm) as server, opened(server.address) as site:
        server.manners.web_tier_takes_ntlm = False
        with pytest.raises(ServiceError, match="takes no name and password") as caught:
            site.sign_in("DOMAIN\\jo", "pass-the-wall")
        assert "Kerberos" in caught.value.advice


# --- what is not installed -----------------------------------------------------------------------


@pytest.fixture
def installed(monkeypatch):
    """Have some libraries alone."""

    def have(*names):
        wanted = {*LIBRARIES, "gssapi", "krb5"} - set(names)
        monkeypatch.setattr(kerberos, "is_installed", lambda name: name not in wanted)

    return have


def test_what_to_install_is_named(monkeypatch, installed):
    installed()
    assert kerberos_missing() == "requests_gssapi"
    installed("requests_gssapi")
    assert kerberos_missing() == "gssapi"
    installed("requests_gssapi", "gssapi")
    assert kerberos_missing() == ""
    monkeypatch.setattr(sys, "platform", "win32")
    installed()
    assert kerberos_missing() == "requests_kerberos"


@pytest.mark.parametrize(
    ("version", "beside", "platform", "missing"),
    [
        ("0.12.0", (), "linux", ""),
        ("0.14.0", ("gssapi",), "linux", "requests_gssapi"),  # Debian 13: without krb5
        ("0.15.0", ("gssapi", "krb5"), "darwin", ""),
        ("0.15.0", (), "win32", ""),
    ],
)
def test_requests_kerberos_needs_more_beside_it_in_newer_versions(
    monkeypatch, installed, version, beside, platform, missing
):
    monkeypatch.setattr(kerberos.importlib.metadata, "version", lambda _name: version)
    monkeypatch.setattr(sys, "platform", platform)
    installed("requests_kerberos", *beside)
    assert kerberos_missing() == missing
