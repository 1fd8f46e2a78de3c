"""What a web server's 401 asks for, and the answers that need one header: Basic and Digest."""

from __future__ import annotations

import base64
import hashlib
import itertools
import re
import secrets
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode, urlsplit

from ..net.request import Request
from .sign_in import Credential

_PIECE = re.compile(r'((?:"(?:[^"\\]|\\.)*"|[^,"]|")*)(?:,|$)')  # a quote may stay open
_PAIR = re.compile(r'^([\w!#$%&\'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"=]*))$')
_SCHEME = re.compile(r"^([\w!#$%&'*+.^`|~-]+)(?:\s+(.*))?$")
_ESCAPE = re.compile("%([0-9A-Fa-f]{2})")
_UNRESERVED = re.compile("[A-Za-z0-9._~-]")
_HASHES = {"md5": "md5", "sha-256": "sha256", "sha-512-256": "sha512_256"}
_LONGEST_HEADER = 8192


@dataclass(frozen=True)
class Challenge:
    """One scheme that the web server would accept.

    Attributes:
        scheme: lower case: basic, digest, ntlm, negotiate, or another.
        params: names in lower case.
    """

    scheme: str
    params: Mapping[str, str] = field(default_factory=dict)


def challenges_in(header: str) -> tuple[Challenge, ...]:
    """Read ``WWW-Authenticate``, several lines of it joined by commas.

    Source: RFC 9110, section 11.6.1.
    """
    found: list[tuple[str, dict[str, str]]] = []
    for piece in _pieces(header[:_LONGEST_HEADER]):
        pair = _PAIR.match(piece)
        if pair is None:
            scheme = _SCHEME.match(piece)
            if scheme is None:
                continue
            found.append((scheme[1].lower(), {}))
            pair = _PAIR.match(scheme[2] or "")
        if pair is not None and found:
            value = re.sub(r"\\(.)", r"\1", pair[2]) if pair[2] is not None else pair[3]
            found[-1][1][pair[1].lower()] = value
    return tuple(Challenge(scheme, params) for scheme, params in found)


def _pieces(header: str) -> Iterator[str]:
    for match in _PIECE.finditer(header):
        piece = match[1].strip()
        if piece:
            yield piece


class Answer(ABC):
    """Answers each request's challenge by a header, without a conversation."""

    @abstractmethod
    def header(self, request: Request) -> str:
        """Return the value of ``Authorization`` for one request."""

    def renewed(self, offered: Iterable[Challenge]) -> Answer | None:
        """Return the answer to a further challenge, after this one did not get in.

        Returns:
            None when the web server does not say that only a nonce was over: what it refuses then
            is name or password, and they are not to be sent again (RFC 7616, section 3.3).
        """
        return None


class BasicAnswer(Answer):
    """Name and password in every request."""

    def __init__(self, credential: Credential) -> None:
        pair = f"{credential.user}:{credential.password}".encode()
        self._header = "Basic " + base64.b64encode(pair).decode("ascii")

    def __repr__(self) -> str:
        """Show nothing of it."""
        return "<BasicAnswer ***>"

    def header(self, _request: Request) -> str:
        """Return the value of ``Authorization``."""
        return self._header


class DigestAnswer(Answer):
    """Proves that the password is known without sending it.

    Source: RFC 7616; without `qop` RFC 2069.
    """

    def __init__(self, credential: Credential, challenge: Challenge) -> None:
        self._credential, self._params = credential, challenge.params
        self._lock = threading.Lock()
        self._count = itertools.count(1)

    def __repr__(self) -> str:
        """Show nothing of it."""
        return "<DigestAnswer ***>"

    def renewed(self, offered: Iterable[Challenge]) -> Answer | None:
        """See `Answer.renewed`."""
        for one in offered:
            if can_answer_digest(one) and one.params.get("stale", "").lower() == "true":
                return DigestAnswer(self._credential, one)
        return None

    def header(self, request: Request) -> str:
        """Return the value of ``Authorization`` for one request."""
        said, user = self._params, self._credential.user
        algorithm = said.get("algorithm", "MD5")
        name = _HASHES[algorithm.lower().replace("-sess", "")]

        def hashed(*parts: str) -> str:
            return hashlib.new(name, ":".join(parts).encode(), usedforsecurity=False).hexdigest()

        realm, nonce = said.get("realm", ""), said.get("nonce", "")
        cnonce = secrets.token_hex(16)
        uri = _target(request)
        first = hashed(user, realm, self._credential.password)
        if algorithm.lower().endswith("-sess"):
            first = hashed(first, nonce, cnonce)
        second = hashed(request.method, uri)
        pairs = {"username": user, "realm": realm, "nonce": nonce, "uri": uri}
        bare = {"algorithm": algorithm} if "algorithm" in said else {}
        if "qop" in said:
            with self._lock:
                count = f"{next(self._count):08x}"
            pairs["response"] = hashed(first, nonce, count, cnonce, "auth", second)
            pairs["cnonce"] = cnonce
            bare.update(qop="auth", nc=count)
        else:
            pairs["response"] = hashed(first, nonce, second)
        if "opaque" in said:
            pairs["opaque"] = said["opaque"]
        quoted = [f"{key}={_quoted(value)}" for key, value in pairs.items()]
        return "Digest " + ", ".join([*quoted, *(f"{k}={v}" for k, v in bare.items())])


def can_answer_digest(challenge: Challenge) -> bool:
    """Whether algorithm and protection are ones that we know."""
    algorithm = challenge.params.get("algorithm", "MD5").lower().replace("-sess", "")
    hash_name = _HASHES.get(algorithm)
    qop = challenge.params.get("qop")
    return (
        challenge.scheme == "digest"
        and hash_name in hashlib.algorithms_available
        and bool(challenge.params.get("nonce"))
        and (qop is None or "auth" in [word.strip().lower() for word in qop.split(",")])
    )


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _target(request: Request) -> str:
    """Return path and query exactly as `requests` sends them; the server hashes what it got."""
    path = urlsplit(request.url).path or "/"
    target = path + (f"?{urlencode(request.query)}" if request.query else "")
    return quote(_ESCAPE.sub(_unreserved, target), safe="!#$%&'()*+,/:;=?@[]~")


def _unreserved(escape: re.Match[str]) -> str:
    character = chr(int(escape[1], 16))
    return character if _UNRESERVED.fullmatch(character) else escape[0]
