"""HTTP Digest (RFC 7616): the challenge and the check of its answer, with ``qop=auth``."""

from __future__ import annotations

import hashlib
import re
import secrets
import threading
from collections.abc import Callable

_PART = re.compile(r'(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))')
_HASHES: dict[str, Callable[[bytes], str]] = {
    "MD5": lambda text: hashlib.md5(text).hexdigest(),
    "SHA-256": lambda text: hashlib.sha256(text).hexdigest(),
}
REALM = "gis"


class Nonces:
    """The nonces that are out; each may be used with every count once, and for a while."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._made: dict[str, float] = {}
        self._used: set[tuple[str, str]] = set()

    def make(self) -> str:
        """Give a new one."""
        nonce = secrets.token_hex(16)
        with self._lock:
            self._made[nonce] = self._now()
        return nonce

    def use(self, nonce: str, count: str, life_s: float) -> bool:
        """Use one; False = unknown, too old, or used with this count before."""
        with self._lock:
            made = self._made.get(nonce)
            fresh = made is not None and self._now() - made < life_s
            fresh = fresh and (nonce, count) not in self._used
            self._used.add((nonce, count))
        return fresh


def challenge(algorithm: str, nonce: str, stale: bool = False) -> str:
    """Write the challenge."""
    said = f'Digest realm="{REALM}", qop="auth", algorithm={algorithm}, nonce="{nonce}"'
    return f'{said}, opaque="5ccc069c"{", stale=true" if stale else ""}'


def parts_of(header: str) -> dict[str, str]:
    """Read the parts of an answer, as they stand between the quotes."""
    return {name.lower(): quoted or bare for name, quoted, bare in _PART.findall(header)}


def knows_password(
    parts: dict[str, str], method: str, target: str, user: str, password: str, algorithm: str
) -> bool:
    """Tell whether an answer was made by somebody who knows the password."""
    if parts.get("algorithm", "MD5") != algorithm or parts.get("qop") != "auth":
        return False
    if parts.get("uri") != target or parts.get("realm") != REALM:
        return False
    named = parts.get("username", "")
    # many clients forget to double the backslash of DOMAIN\jo
    if user not in (named, re.sub(r"\\(.)", r"\1", named)):
        return False
    hashed = _HASHES[algorithm]
    secret = hashed(f"{user}:{REALM}:{password}".encode())
    asked = hashed(f"{method}:{target}".encode())
    middle = ":".join(parts.get(name, "") for name in ("nonce", "nc", "cnonce", "qop"))
    return secrets.compare_digest(
        hashed(f"{secret}:{middle}:{asked}".encode()), parts.get("response", "")
    )
