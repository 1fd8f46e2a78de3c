"""A web server that asks for a sign-in of its own; ArcGIS behind it answers everybody."""

from __future__ import annotations

import base64
import hashlib
import re
import socket
import threading
import time

from tests.fakes.loopback import Loopback, answer

NTLM_1, NTLM_2, NTLM_3 = "TlRMTVNTUAABAAAA", "TlRMTVNTUAACAAAA", "TlRMTVNTUAADAAAA"


class WalledServer:
    """Basic, Digest, or a hand-shake of three steps on one connection.

    Attributes:
        offers: lines of ``WWW-Authenticate``.
        refused_paths: closed even to whoever signed in.
        open_paths: open to all, whatever secret they bring.
        breaks_off: asked for these, it hangs up.
        shakes_hands: False = NTLM is offered, but leads to nothing.
        nonces: accepted ones; empty it to make the nonce stale.
        tries: requests that carried a wrong secret.
        hold: called before a request that carries a secret is answered.
        holds: path -> called before a request for it is answered.
        tokens: values of ``X-Esri-Authorization`` seen.
    """

    def __init__(self, *offers, user="DOM\\jo", password='p:ä"w'):
        self.offers = offers or ('Basic realm="wall"',)
        self.user, self.password = user, password
        self.refused_paths, self.open_paths, self.breaks_off = set(), set(), set()
        self.nonces = {"n0"}
        self.qop = 'qop="auth,auth-int", '
        self.algorithm = "MD5"
        self.tries = self.good = 0
        self.delay_s = 0.0  # of requests that carry a secret
        self.hold = lambda: None
        self.holds = {}
        self.tokens, self.plain = [], []
        self.shakes_hands = True
        self._shaken = {}
        self._lock = threading.Lock()
        self.server = Loopback(self._answer)

    @property
    def root(self):
        return self.server.url + "/arcgis"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.__exit__()

    def digest_offer(self, stale=False):
        nonce = f"n{len(self.nonces)}" if not self.nonces else sorted(self.nonces)[-1]
        more = ", stale=true" if stale else ""
        return (
            f'Digest realm="a, \\"b\\"", {self.qop}algorithm={self.algorithm}, '
            f'nonce="{nonce}", opaque="o"{more}'
        )

    def _answer(self, line: socket.socket, raw: bytes) -> bool:
        head = raw.partition(b"\r\n\r\n")[0].decode("latin-1")
        first, *rest = head.split("\r\n")
        method, target, _ = first.split(" ")
        if target.partition("?")[0] in self.breaks_off:
            return False
        headers = {n.lower(): v.strip() for n, _, v in (h.partition(":") for h in rest)}
        said = headers.get("authorization", "")
        if said:
            self.hold()
            time.sleep(self.delay_s)
        self.holds.get(target.partition("?")[0], lambda: None)()
        with self._lock:
            self.tokens.append(headers.get("x-esri-authorization", ""))
            verdict = self._judge(line, method, target, said)
        verdict = verdict if target.partition("?")[0] not in self.open_paths else True
        if verdict is True and target.partition("?")[0] not in self.refused_paths:
            self.good += 1
            line.sendall(answer(b'{"ok": true}', "200 OK"))
            return True
        offers = verdict if isinstance(verdict, list) else self._offers()
        line.sendall(answer(b"<html>no", "401 No", *(f"WWW-Authenticate: {o}" for o in offers)))
        return True

    def _offers(self):
        return [self.digest_offer() if one == "digest" else one for one in self.offers]

    def _judge(self, line, method, target, said):
        scheme, _, value = said.partition(" ")
        if not said:
            return self._shaken.get(line) == "done"
        if scheme == "Basic":
            good = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
            is_right = value == good
        elif scheme == "Digest":
            return self._judge_digest(method, target, value)
        elif scheme == "NTLM":
            if value == NTLM_1 and not self.shakes_hands:
                return False
            if value == NTLM_1:
                self._shaken[line] = "begun"
                return [f"NTLM {NTLM_2}"]
            is_right = value == NTLM_3 and self._shaken.get(line) == "begun"
            self._shaken[line] = "done" if is_right else ""
        else:
            self.plain.append(said)
            is_right = False
        self.tries += not is_right
        return is_right

    def _judge_digest(self, method, target, value):
        found = re.findall(r'(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^,\s]+))', value)
        got = {name: re.sub(r"\\(.)", r"\1", quoted) or bare for name, quoted, bare in found}
        name = {"MD5": "md5", "SHA-256": "sha256", "MD5-sess": "md5"}[self.algorithm]

        def hashed(*parts):
            return hashlib.new(name, ":".join(parts).encode()).hexdigest()

        first = hashed(self.user, 'a, "b"', self.password)
        if self.algorithm.endswith("-sess"):
            first = hashed(first, got["nonce"], got["cnonce"])
        second = hashed(method, target)
        middle = [got["nc"], got["cnonce"], "auth"] if self.qop else []
        is_right = got["response"] == hashed(first, got["nonce"], *middle, second)
        is_right = is_right and got["uri"] == target and got["username"] == self.user
        if is_right and got["nonce"] not in self.nonces:
            return [self.digest_offer(stale=True)]
        self.tries += not is_right
        return is_right
