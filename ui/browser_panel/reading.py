"""What the Browser panel asks servers, in the threads that QGIS gives its lines."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from ...core.auth import TokenState
from ...core.errors import Cancelled, PluginError
from ...core.host.background import Closable
from ...core.host.connections import Connection
from ...core.host.gateway import Gateway, SignIn
from ...core.net.addresses import parse_address
from ...core.rest.catalog import Entry
from ..catalog_model import LOCKS
from ..visit import read_children, visit

T = TypeVar("T")


class Reading:
    """One question that blocks a thread and that another thread can end; see `Interruptible`."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_over = False
        self._held: list[Closable] = []

    def hold(self, closable: Closable) -> None:
        """Close this when the question is given up."""
        with self._lock:
            self._held.append(closable)
            is_over = self._is_over
        if is_over:
            closable.close()

    def isCanceled(self) -> bool:
        """Whether it was given up."""
        return self._is_over

    def give_up(self) -> None:
        """End the wait."""
        with self._lock:
            self._is_over = True
            held = list(self._held)
        for closable in held:
            closable.close()


class Readings:
    """Asks for all lines of the panel. Any thread but the main one.

    Args:
        gateway: of the session.
    """

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._lock = threading.Lock()
        self._under_way: set[Reading] = set()
        self._is_over = False

    def connection(self, connection: Connection) -> Sequence[Entry]:
        """Read what is at a connection's address, signed in with what is kept for it.

        Raises:
            PluginError: why nothing can be seen there.
        """
        target = parse_address(connection.address)
        is_known = self._gateway.state(connection.address) is not TokenState.SIGNED_OUT
        saved = None if is_known else connection

        def ask(reading: Reading) -> Sequence[Entry]:
            agreed = SignIn(
                allow_http=connection.allow_http,
                token_in_url=connection.token_in_url,
                trusted_token_origins=connection.trusted_token_origins,
            )
            found = visit(self._gateway, target, saved, agreed, reading)
            if found.door is not None:
                raise found.stored_failed or found.door
            return found.entries

        return self._ask(ask)

    def children(self, root: str, entry: Entry) -> Sequence[Entry]:
        """Read what is inside of a folder or service.

        Raises:
            PluginError: as `read_children`.
        """
        return self._ask(lambda reading: read_children(self._gateway, root, entry, reading))

    def stop(self) -> None:
        """End all waits, for good; those who wait get `Cancelled` (any thread)."""
        with self._lock:
            self._is_over = True
            under_way = list(self._under_way)
        for reading in under_way:
            reading.give_up()

    def _ask(self, question: Callable[[Reading], T]) -> T:
        reading = Reading()
        with self._lock:
            if self._is_over:
                raise Cancelled
            self._under_way.add(reading)
        try:
            return question(reading)
        finally:
            with self._lock:
                self._under_way.discard(reading)


def is_lock(error: PluginError) -> bool:
    """Whether a sign-in, perhaps with another account, would help."""
    return isinstance(error, LOCKS)
