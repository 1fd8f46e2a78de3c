"""Open a TCP connection that can be given up at any moment, name look-up included."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, Union

from urllib3.util.wait import wait_for_write  # type: ignore[import-untyped, unused-ignore]

from ..errors import Cancelled, ConnectTimedOut, TransportError, Unreachable
from .giving_up import GLANCE_S

_SocketAddress = Union[tuple[Any, ...], str, bytes]
_Addresses = Sequence[tuple[int, int, int, str, _SocketAddress]]


def dial(
    host: str,
    port: int,
    timeout_s: float,
    is_ended: Callable[[], bool],
    options: Sequence[tuple[int, int, int]] = (),
) -> socket.socket:
    """Return a connected, blocking socket.

    Args:
        host: name or address of a server or proxy.
        port: TCP port.
        timeout_s: time limit in seconds for the name look-up and for all addresses together.
        is_ended: asked several times a second.
        options: socket options to set before connecting.

    Raises:
        Unreachable: name unknown, nobody listens, no route.
        ConnectTimedOut: neither yes nor no within the time limit.
        Cancelled: `is_ended` said so.
    """
    deadline = time.monotonic() + timeout_s
    addresses = _look_up(host, port, deadline, is_ended)
    problem: TransportError = Unreachable(f"There is no host named {host}.")
    for number, (family, kind, protocol, _name, address) in enumerate(addresses):
        # an equal share of what is left for each address: a dead IPv6 route must not eat it all
        now = time.monotonic()
        share = now + (deadline - now) / (len(addresses) - number)
        try:
            line = socket.socket(family, kind, protocol)
        except OSError:
            continue  # the family is switched off on this machine
        try:
            for option in options:
                line.setsockopt(*option)
            _connect(line, address, f"{host}:{port}", share, is_ended)
        except TransportError as err:
            line.close()
            problem = err
        except BaseException:
            line.close()
            raise
        else:
            return line
    raise problem


def _look_up(host: str, port: int, deadline: float, is_ended: Callable[[], bool]) -> _Addresses:
    """Resolve in a thread of its own: the system's resolver has no time limit and no cancel."""
    found: list[_Addresses] = []
    failed: list[OSError | UnicodeError] = []
    done = threading.Event()

    def ask() -> None:
        try:
            found.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as err:
            failed.append(err)
        finally:
            done.set()

    threading.Thread(target=ask, name="layerferry-dns", daemon=True).start()
    while not done.wait(GLANCE_S):
        if is_ended():
            raise Cancelled
        if time.monotonic() > deadline:
            raise ConnectTimedOut(f"Looking up the host {host} took too long.")
    if failed or not found:
        raise Unreachable(f"There is no host named {host}, or the network is down.")
    return found[0]


def _connect(
    line: socket.socket,
    address: _SocketAddress,
    place: str,
    deadline: float,
    is_ended: Callable[[], bool],
) -> None:
    line.setblocking(False)
    # the outcome is read from SO_ERROR: what connect_ex says at once differs between systems
    line.connect_ex(address)
    while not wait_for_write(line, timeout=GLANCE_S):
        if is_ended():
            raise Cancelled
        if time.monotonic() > deadline:
            raise ConnectTimedOut(f"{place} does not answer.")
    code = line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code == 0:
        try:
            line.getpeername()  # not connected after all: an address refused without waiting
        except OSError:
            code = -1
    if code != 0:
        raise Unreachable(
            f"{place} cannot be reached: nobody listens there or no route leads to it."
        )
    line.setblocking(True)


def has_address(host: str, timeout_s: float = 5.0) -> bool:
    """Whether a host's name is known to this machine; nothing is sent to the host. Blocks.

    Args:
        host: a name or an address.
        timeout_s: a resolver that takes longer does not know it.
    """
    try:
        return bool(_look_up(host, 0, time.monotonic() + timeout_s, lambda: False))
    except TransportError:
        return False
