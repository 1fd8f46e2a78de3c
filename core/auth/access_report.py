"""Why somebody cannot get in: what was found out, and as text for a ticket without secrets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from enum import Enum

from ..net.urls import shown
from .access_ways import WayFound
from .connection_schemes import missing_libraries
from .discovery import ServerFacts
from .placement import Placement
from .portal_facts import PortalFacts
from .standing import Standing
from .token import REFERER, utc_now
from .token_service import TokenState

_LONGEST = 200  # characters of a stranger's text
_OPAQUE = re.compile(r"[\w\-.~+/=|]{32,}")  # what might be a token
_METHODS = {
    "PasswordSignIn": "made by the server for a name and password",
    "FederatedSignIn": "made by the portal for this server",
    "OAuthSignIn": "of a sign-in in the browser",
    "AppSignIn": "of an application",
    "PastedToken": "brought along: a token or API key",
    "WebTierTokenSignIn": "made by the portal for whom its web server knows",
}
_PLACES = {
    Placement.ESRI_HEADER: "the header X-Esri-Authorization",
    Placement.BODY: "the body of requests",
    Placement.AUTHORIZATION: "the header Authorization",
    Placement.URL: "the address, as you agreed",
    Placement.BARE_AUTHORIZATION: "the header Authorization, without Bearer",
}
_STATES = {
    TokenState.SIGNED_OUT: "nobody is signed in",
    TokenState.SIGNING_IN: "signing in",
    TokenState.SIGNED_IN: "signed in",
    TokenState.RENEWING: "signed in, the token is being renewed",
    TokenState.NEEDS_PERSON: "the sign-in has ended and only you can renew it",
    TokenState.FAILED: "the last sign-in failed",
}


class StepOutcome(Enum):
    """How one step of a test ended."""

    OK = "ok"
    REFUSED = "refused"
    FAILED = "failed"
    SKIPPED = "not done"


@dataclass(frozen=True)
class AccessStep:
    """One step of a test.

    Attributes:
        words: what came of it; may repeat words of a server.
        plain: the same in our own words.
        advice: what to do about it; may be "".
    """

    title: str
    outcome: StepOutcome
    words: str
    plain: str
    advice: str = ""


@dataclass(frozen=True)
class AccessSection:
    """A part of the report: lines of a name and what was found."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class AccessReport:
    """What is known of the way into one server. Texts of strangers in it are plain text.

    Attributes:
        address: that the person uses.
        server: None = it did not answer, or a portal was named.
        portal: that owns the server or was named; None = there is none or it was not asked.
        portal_note: why the portal was not asked, or gave no answer.
        ways: all ways in, offered or not.
        standing: of the sign-in.
        user, role: as the portal tells them; "" when it was not asked.
        steps: of the test, in order; none before the first test.
        software: versions of QGIS and LayerFerry.
        at: when this was found out.
    """

    address: str
    server: ServerFacts | None = None
    portal: PortalFacts | None = None
    portal_note: str = ""
    ways: tuple[WayFound, ...] = ()
    standing: Standing = field(default_factory=Standing)
    user: str = ""
    role: str = ""
    steps: tuple[AccessStep, ...] = ()
    software: str = ""
    at: datetime = field(default_factory=utc_now)

    @property
    def verdict(self) -> str:
        """The answer to the question, in a sentence or two."""
        for step in self.steps:
            if step.outcome in (StepOutcome.REFUSED, StepOutcome.FAILED):
                return f"{step.title}: {step.plain} {step.advice}".strip()
        is_in = self.standing.state in (TokenState.SIGNED_IN, TokenState.RENEWING)
        if is_in:
            name = self.user or self.standing.user
            who = f"You are signed in as {name}" if name else "You are signed in"
            return f"{who}, and every step of the test went well." if self.steps else f"{who}."
        if self.standing.last_refusal is not None:
            return f"{self.standing.last_refusal.plain} {self.standing.last_refusal.advice}".strip()
        if self.steps:
            return "Nobody is signed in; what is open to everybody can be read."
        return "Nobody is signed in. Press Test to ask the server again."

    def sections(self) -> tuple[AccessSection, ...]:
        """Everything but the steps of the test, for the person's own eyes."""
        return self._sections(in_full=True)

    def ticket(self, with_user: bool = False) -> str:
        """Write the report for somebody else: no secret, and no sentence of a server.

        Args:
            with_user: show the user's name; else its first letter only.
        """
        head = AccessSection(
            "LayerFerry: why can't I get in?",
            (
                ("Address", shown(self.address)),
                ("Time", _moment(self.at)),
                ("Software", self.software or "not said"),
            ),
        )
        steps = tuple((one.title, f"{one.outcome.value}: {one.plain}") for one in self.steps)
        test = (AccessSection("Test", steps),) if steps else ()
        parts = (head, *test, *self._sections(in_full=False))
        text = "\n\n".join(_as_text(part) for part in parts) + "\n"
        return text if with_user else self._without_user(text)

    # inside

    def _sections(self, in_full: bool) -> tuple[AccessSection, ...]:
        refusal = self.standing.last_refusal
        sign_in = [("State", _STATES[self.standing.state]), *self._sign_in()]
        if refusal is not None:
            said = refusal.sentence if in_full else refusal.plain
            sign_in.append(("Last refusal", f"{_moment(refusal.at)}: {said}"))
        sections = (
            AccessSection("Sign-in", tuple(sign_in)),
            AccessSection("Ways in", tuple(_way(one) for one in self.ways)),
            AccessSection("Server", tuple(self._server())),
            AccessSection("Portal", tuple(self._portal())),
        )
        return tuple(section for section in sections if section.lines)

    def _server(self) -> list[tuple[str, str]]:
        server = self.server
        if server is None:
            return []
        tokens = {True: "yes", False: "no", None: "not said"}[server.is_token_based]
        lines = [
            ("Address", shown(server.root)),
            ("Version", harmless(server.version) or "not said"),
            ("Uses ArcGIS tokens", tokens),
            ("Gives tokens at", _place(server.token_url)),
            ("Belongs to the portal", _place(server.owning_system_url, "none")),
        ]
        if server.short_lived_minutes is not None:
            lines.append(("Life of its tokens", f"{server.short_lived_minutes} min"))
        return [*lines, *_web_server_in_front(server.web_tier_challenge)]

    def _portal(self) -> list[tuple[str, str]]:
        portal = self.portal
        if portal is None:
            return [("Not asked", self.portal_note)] if self.portal_note else []
        lines = [
            ("Address", shown(portal.root)),
            ("Name", harmless(portal.name) or "not said"),
            ("Version", harmless(portal.version) or "not said"),
            ("Names and passwords of its own", _said(portal.can_sign_in_arcgis)),
            ("The organisation's sign-in", _said(portal.can_sign_in_idp)),
            ("Applications and browsers", _said(portal.supports_oauth)),
        ]
        if portal.max_token_min is not None:
            lines.append(("Longest life of a token", f"{portal.max_token_min} min"))
        return [*lines, *_web_server_in_front(portal.web_tier_challenge)]

    def _sign_in(self) -> list[tuple[str, str]]:
        standing = self.standing
        user = self.user or standing.user
        lines = [("User", harmless(user)), ("Role", harmless(self.role))]
        if standing.method:
            lines += [
                ("Token", _METHODS.get(standing.method, "of another kind")),
                ("Token from", _place(standing.token_url, without="")),
                ("Time left", _left(standing, self.at)),
                ("Bound to", _binding(standing)),
            ]
        if standing.placement is not None:
            lines.append(("Token travels in", _PLACES[standing.placement]))
        if standing.is_walled:
            lines.append(("Web server in front", "signed in there as well"))
        return [(name, text) for name, text in lines if text]

    def _without_user(self, text: str) -> str:
        for name in sorted({self.user, self.standing.user} - {""}, key=len, reverse=True):
            pattern = rf"(?<!\w){re.escape(harmless(name))}(?!\w)"
            text = re.sub(pattern, f"{re.escape(name[0])}…", text, flags=re.IGNORECASE)
        return text


def harmless(text: str) -> str:
    """Make a stranger's text one bounded line without anything that might be a token."""
    line = "".join(c if c.isprintable() else " " for c in text[: 4 * _LONGEST])
    return _OPAQUE.sub("***", line).strip()[:_LONGEST]


def _as_text(section: AccessSection) -> str:
    lines = "\n".join(f"  {name}: {text}" for name, text in section.lines)
    return f"{section.title}\n{lines}"


def _way(way: WayFound) -> tuple[str, str]:
    return way.name, f"{'offered' if way.is_offered else 'not offered'}: {harmless(way.reason)}"


def _web_server_in_front(challenge: str | None) -> list[tuple[str, str]]:
    if challenge is None:
        return []
    needed = missing_libraries(challenge).items()
    return [
        ("Web server in front asks for", harmless(challenge)),
        *((name, _library(missing)) for name, missing in needed),
    ]


def _library(missing: str) -> str:
    if not missing:
        return "can be answered here"
    return (
        f"the Python library “{missing}” is not installed in this QGIS; "
        "the user guide says how to install it (Ways in)"
    )


def _place(url: str | None, without: str = "not said") -> str:
    return shown("".join(c for c in url if c.isprintable())) if url else without


def _said(flag: bool | None) -> str:
    return {True: "yes", False: "no", None: "not said"}[flag]


def _left(standing: Standing, now: datetime) -> str:
    if standing.expires is None:
        return "the server did not say when it ends"
    left = _span(standing.expires - now)
    whole = "" if standing.life is None else f" of {_span(standing.life)}"
    renews = "renews by itself" if standing.can_renew else "only you can renew it"
    return f"{left}{whole}; {renews}"


def _span(span: timedelta) -> str:
    seconds = int(span.total_seconds())
    if seconds <= 0:
        return "none"
    return f"{seconds // 60} min" if seconds >= 120 else f"{seconds} s"


def _binding(standing: Standing) -> str:
    bound_to = standing.bound_to
    if bound_to == "referer":
        return f"the referer {REFERER}, sent with every request"
    if bound_to == "requestip":
        return "the address that this computer's requests come from"
    if bound_to.startswith("ip:"):
        return f"the address {bound_to[3:]}"
    return "not known; it was made elsewhere" if standing.method == "PastedToken" else ""


def _moment(at: datetime) -> str:
    return at.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M:%S UTC")
