"""The web server in front of everything: it asks who is there before ArcGIS hears a word."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import digest, ntlm
from .acceptor import accept
from .manners import Manners
from .reply import Reply, html_page

_ALGORITHMS = {"digest": "MD5", "digest-sha256": "SHA-256"}
_BARE = {"negotiate": "Negotiate", "ntlm": "NTLM"}
_BASIC = f'Basic realm="{digest.REALM}"'


@dataclass(frozen=True)
class Verdict:
    """What the web tier thinks of a request."""

    passed: bool
    stale: bool = False  # the password was right, the nonce was not
    offer: str = ""  # the one line of a handshake that goes on
    user: str | None = None  # the ArcGIS user, where ArcGIS trusts the web tier
    proof: str = ""  # of Kerberos, that this is the web server which was meant


class WebTier:
    """Judges requests by their `Authorization` header.

    Attributes:
        challenged: how many requests were turned away.
        refused: handshakes with a wrong name or password.
        tickets: who has shown which, and whether with the right to act in her name.
    """

    def __init__(self, manners: Manners, now: Callable[[], float]) -> None:
        self._manners = manners
        self._nonces = digest.Nonces(now)
        self.challenged = self.refused = 0
        self.tickets: list[tuple[str, bool]] = []

    @property
    def schemes(self) -> list[str]:
        """Give what is offered, best first."""
        known = {"basic", *_ALGORITHMS, *_BARE}
        offered = self._manners.web_tier.lower().split()
        if not known.issuperset(offered):
            raise ValueError(f"web_tier knows {', '.join(sorted(known))}")
        return offered

    def judge(
        self, method: str, target: str, headers: Mapping[str, str], line: dict[str, bytes]
    ) -> Verdict:
        """Judge one request; to be asked once for each.

        `line` is kept for the connection that it came on: NTLM signs in connections.
        """
        schemes = self.schemes
        is_info = target.partition("?")[0].endswith("/rest/info")
        if target.partition("?")[0] in self._manners.web_tier_closed:
            return Verdict(False)
        is_before = "/tokens" in target or not self._manners.web_tier_tokens_only
        if not schemes or not is_before or (is_info and self._manners.web_tier_open_info):
            return Verdict(True)
        scheme, _, said = headers.get("authorization", "").partition(" ")
        manners, scheme = self._manners, scheme.lower()
        user = manners.web_tier_arcgis_user or None
        if scheme == "basic" and "basic" in schemes:
            pair = f"{manners.web_tier_user}:{manners.web_tier_password}".encode()
            if said.strip() == base64.b64encode(pair).decode():
                return Verdict(True, user=user)
        if scheme in _BARE and scheme in schemes:
            return self._shake(scheme, said, line, user)
        if not said and "let in" in line:
            return Verdict(True, user=user)
        if scheme == "digest":
            parts = digest.parts_of(said)
            who = (manners.web_tier_user, manners.web_tier_password)
            offered = [_ALGORITHMS[one] for one in schemes if one in _ALGORITHMS]
            if any(digest.knows_password(parts, method, target, *who, one) for one in offered):
                life_s = manners.web_tier_nonce_life_s
                if self._nonces.use(parts.get("nonce", ""), parts.get("nc", ""), life_s):
                    return Verdict(True, user=user)
                return Verdict(False, stale=True)
        return Verdict(False)

    def _shake(self, scheme: str, said: str, line: dict[str, bytes], user: str | None) -> Verdict:
        manners = self._manners
        message, who = ntlm.number_of(said), manners.web_tier_user
        if not message and scheme == "negotiate" and manners.web_tier_keytab:
            return self._accept(said, line, user)
        if message == 1 and (scheme == "ntlm" or manners.web_tier_takes_ntlm):
            line["challenge"] = os.urandom(8)
            domain = who.rpartition("\\")[0]
            second = ntlm.second_message(line["challenge"], domain)
            return Verdict(False, offer=f"{_BARE[scheme]} {second}")
        challenge = line.pop("challenge", b"")
        if message == 3 and challenge:
            if ntlm.knows_password(said, challenge, who, manners.web_tier_password):
                line["let in"] = b"yes"
                return Verdict(True, user=user)
            self.refused += 1
        return Verdict(False)

    def _accept(self, said: str, line: dict[str, bytes], user: str | None) -> Verdict:
        shown = accept(self._manners.web_tier_keytab, said)
        self.tickets.append((shown.who, shown.may_act))
        if not shown.who:
            self.refused += 1
            return Verdict(False, offer=f"Negotiate {shown.answer}".strip())
        if self._manners.web_tier_lets_in_lines:
            line["let in"] = b"yes"
        return Verdict(True, user=user, proof=self._manners.web_tier_proof or shown.answer)

    def refusal(self, verdict: Verdict) -> Reply:
        """Give the page with all challenges."""
        self.challenged += 1
        reply = html_page("401 - Unauthorized", "Access is denied.", 401)
        if verdict.offer:
            reply.challenges = [verdict.offer]
            return reply
        said = [self._challenge(one, verdict.stale) for one in self.schemes]
        if self._manners.web_tier_joined:
            said = [", ".join(said)]
        reply.challenges = said
        return reply

    def _challenge(self, scheme: str, stale: bool) -> str:
        if scheme in _ALGORITHMS:
            return digest.challenge(_ALGORITHMS[scheme], self._nonces.make(), stale)
        return _BARE.get(scheme, _BASIC)
