"""The look-alike ArcGIS server: one site on a loopback port, with a log and a plan of faults."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any

from .adaptors import Links
from .catalog import Site
from .faults import Fault, FaultPlan
from .layers import Layer, Row
from .listener import Listener
from .manners import Manners
from .oauth import OAuthDesk
from .portal_items import Items
from .reply import Reply
from .routes import Routes
from .security import Security
from .seen import Seen
from .tokens import TokenStore
from .web_tier import WebTier


class ArcGisServer:
    """A running server; use it as a context.

    Attributes:
        log: every request seen, in order of arrival.
        peak_in_flight: the most requests that ran at the same time.
        oauth: codes and refresh tokens, with counters.
        items: the items of the portal; a server that a portal elsewhere owns shares that one's.
        web_tier: the web server in front, with its count of requests turned away.
    """

    def __init__(
        self,
        site: Site,
        *,
        security: Security | None = None,
        faults: Iterable[Fault] = (),
        manners: Manners | None = None,
        port: int = 0,
        portal_server: ArcGisServer | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Prepare a server.

        Args:
            site: what it offers.
            security: None = no sign-in at all.
            faults: what goes wrong, and when.
            manners: how it behaves otherwise.
            port: 0 = any free one.
            portal_server: the server whose portal owns this one; this one then has no portal.
            tls: the server's certificate; the port then speaks https, and plain http as well.
        """
        self.tls = tls
        self.site, self.security = site, security
        self.manners = manners or Manners()
        self.faults = FaultPlan(faults)
        self.log: list[Seen] = []
        self.peak_in_flight = 0
        self.closing = threading.Event()
        self.portal_server = portal_server
        owner_tokens = None if portal_server is None else portal_server.tokens
        self.tokens = TokenStore(security or Security(users={}), self.now, owner_tokens)
        self.web_tier = WebTier(self.manners, self.now)
        self.oauth = OAuthDesk(self.tokens, self.now)
        owner = None if portal_server is None else lambda: portal_server.portal
        self.links = Links(lambda: self.origin, self.manners, owner)
        if security is not None and security.federated:
            (owner_tokens or self.tokens).roots.append(self.links.roots)
        self._guard = threading.Lock()
        self._in_flight = 0
        self._hooks: list[tuple[str, int, Callable[[], Any]]] = []
        self.cached: dict[str, Reply] = {}  # by address; see `Manners.caches`
        self._answered: dict[str, int] = {}
        self._listener = Listener(("127.0.0.1", port), self)
        self.port: int = self._listener.server_address[1]
        self.items = Items() if portal_server is None else portal_server.items
        self.items.sites.append((site, security is not None, self.links.root))
        self.routes = Routes(
            site,
            self.manners,
            security,
            self.tokens,
            self.oauth,
            self.items,
            self.links,
            self.closing.wait,
        )
        self._thread = threading.Thread(
            target=self._listener.serve_forever, args=(0.01,), daemon=True, name="arcgis-server"
        )

    @property
    def origin(self) -> str:
        """``http://127.0.0.1:port``, or ``https`` with a certificate."""
        return f"{'http' if self.tls is None else 'https'}://127.0.0.1:{self.port}"

    @property
    def root(self) -> str:
        """The server root, before ``/rest``."""
        return self.links.root()

    @property
    def address(self) -> str:
        """The services directory, as users paste it."""
        return f"{self.root}/rest/services"

    @property
    def portal(self) -> str:
        """The portal root, before ``/sharing``; of the portal that owns us, if one does."""
        return self.links.portal()

    def __enter__(self) -> ArcGisServer:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Begin to serve."""
        self._thread.start()

    def close(self) -> None:
        """End all lines and threads."""
        if self.closing.is_set():
            return
        self.closing.set()
        if self._thread.is_alive():
            self._listener.shutdown()
            self._thread.join(timeout=5)
        self._listener.server_close()
        self._listener.close_lines()

    def switch_off(self) -> None:
        """Refuse connections from now on; lines that are open stay. Not from a line's thread."""
        self._listener.shutdown()
        self._listener.server_close()

    # the clock and the tokens

    def now(self) -> float:
        """Give the server's own time, in seconds since 1970."""
        return time.time() + self.manners.clock_offset_s

    @property
    def tokens_issued(self) -> int:
        """How many tokens have been given out."""
        return self.tokens.issued

    @property
    def sign_ins_refused(self) -> int:
        """How many passwords have been refused."""
        return self.tokens.refused

    def expire_tokens(self, issuer: str = "") -> None:
        """End all tokens now, or those of ``server``, ``portal`` or ``exchange`` alone."""
        self.tokens.expire_all(issuer)

    # live editing

    def layer(self, path: str = "") -> Layer:
        """Find a layer by ``Folder/Name/FeatureServer/0``; without a path, the only one."""
        found = dict(self.site.layers())
        if path:
            return found[path]
        if len(found) != 1:
            raise ValueError(f"say which layer: {', '.join(found)}")
        return next(iter(found.values()))

    def add_rows(self, rows: Iterable[Row], path: str = "") -> None:
        """Add rows to a layer while clients read it."""
        self.layer(path).add_rows(rows)

    def delete_rows(self, object_ids: Iterable[int], path: str = "") -> None:
        """Take rows from a layer while clients read it."""
        self.layer(path).delete_rows(object_ids)

    def after(self, kind: str, nth: int, action: Callable[[], Any]) -> None:
        """Run `action` right after the n-th (from 1) request of a kind, or ``any``, was answered.

        It runs before the answer leaves, so the client's next request meets its effect.
        """
        with self._guard:
            self._hooks.append((kind, nth, action))

    # the log

    def seen(self, *kinds: str) -> list[Seen]:
        """Give the requests of some kinds, all without."""
        with self._guard:
            return [one for one in self.log if not kinds or one.kind in kinds]

    def hear_out(self) -> None:
        """Wait until all that clients have sent so far is in the log, even if they went since."""
        if not self._listener.hear_out(time.monotonic() + 60):
            raise TimeoutError("a line of the look-alike server reads on and on")

    def clear_log(self) -> None:
        """Forget the requests so far, with those that were on their way when a client gave up."""
        self.hear_out()
        with self._guard:
            self.log.clear()

    def secrets_given(self) -> set[str]:
        """Give every token, code and refresh token that ever left this server."""
        return {*self.tokens.given, *self.oauth.given}

    def where_seen(self, secret: str) -> set[str]:
        """Name all places where a secret was seen: ``address``, ``form``, header names."""
        return {place for one in self.seen() for place in one.where_is(secret)}

    # called by the exchange

    def arrived(self, seen: Seen) -> int:
        """Log a request; give the number of requests now in flight."""
        with self._guard:
            seen.number = len(self.log) + 1
            self.log.append(seen)
            self._in_flight += 1
            self.peak_in_flight = max(self.peak_in_flight, self._in_flight)
            return self._in_flight

    def left(self) -> None:
        """Count a request out."""
        with self._guard:
            self._in_flight -= 1

    def answered(self, kind: str) -> None:
        """Run the hooks that wait for this answer."""
        with self._guard:
            counts = {}
            for one in (kind, "any"):
                counts[one] = self._answered[one] = self._answered.get(one, 0) + 1
            due = [action for one, nth, action in self._hooks if counts.get(one) == nth]
        for action in due:
            action()
