"""Connections as a file for colleagues: no secret in it, and nothing believed that is in it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import AddressError, ConnectionFileError
from ..net.addresses import parse_address
from .connection import Connection
from .given import FRONT_DOORS, WayIn
from .redirect_ports import is_port
from .shared_file import read_shared, write_shared

_FORMAT = "layerferry-connections"
_VERSION = 1
_MOST = 1000  # connections
_LONGEST_TEXT = 300  # characters
_PLAIN = (
    "name",
    "address",
    "way_in",
    "username",
    "client_id",
    "bound_to",
    "auth_config",
    "front",
    "front_username",
)
_CONSENTS = ("token_in_url", "allow_http", "trusted_token_origins")


@dataclass(frozen=True)
class FoundConnections:
    """What a file held.

    Attributes:
        connections: new ones, under names that are free.
        notes: sentences about what was left out, renamed or was there already.
    """

    connections: tuple[Connection, ...] = ()
    notes: tuple[str, ...] = ()


def write_connections(path: Path, connections: Iterable[Connection]) -> None:
    """Write connections to a file, whole or not at all. Blocks.

    What a person agreed to (unencrypted passwords, tokens in addresses, other places) is left
    out: it is that person's own.

    Raises:
        ConnectionFileError: the file could not be written.
    """
    write_shared(path, connections_as_text(connections), ConnectionFileError)


def read_connections(path: Path, known: Iterable[Connection]) -> FoundConnections:
    """Read connections out of a file. Blocks.

    Args:
        path: of a file that anybody may have made.
        known: the saved ones; their names are taken.

    Raises:
        ConnectionFileError: not such a file.
    """
    too_large = f"{path.name} is too large to be a list of connections."
    text = read_shared(path, ConnectionFileError, too_large)
    return connections_in_text(text, known)


def connections_as_text(connections: Iterable[Connection]) -> str:
    """Write connections as JSON, without secrets and consents."""
    listed = []
    for connection in connections:
        node: dict[str, object] = {name: getattr(connection, name) for name in _PLAIN}
        node["redirect_ports"] = list(connection.redirect_ports)
        try:
            # whatever was pasted behind the address stays here
            node["address"] = parse_address(connection.address).url
        except AddressError:
            continue
        listed.append(node)
    document = {"format": _FORMAT, "version": _VERSION, "connections": listed}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def connections_in_text(text: str, known: Iterable[Connection]) -> FoundConnections:
    """Understand such a text; unknown keys are ignored, consents are not taken over.

    A QGIS authentication configuration is a consent too: it sends its owner's secret there.

    Raises:
        ConnectionFileError: not such a text, or of a later version.
    """
    notes: list[str] = []
    found: list[Connection] = []
    taken = {one.name: one for one in known}
    for number, node in enumerate(_nodes(text), 1):
        connection = _connection(node)
        if connection is None:
            notes.append(f"Entry {number} is left out: its name or address cannot be used.")
            continue
        before = taken.get(connection.name)
        if before is not None and _same(before, connection):
            notes.append(f"“{connection.name}” was there already.")
            continue
        name = _free_name(connection.name, taken)
        if name != connection.name:
            notes.append(f"“{connection.name}” is taken; the new one is called “{name}”.")
            connection = replace(connection, name=name)
        if isinstance(node, Mapping) and any(node.get(key) for key in _CONSENTS):
            notes.append(f"“{name}”: what somebody else agreed to is left out; you will be asked.")
        if isinstance(node, Mapping) and node.get("auth_config"):
            notes.append(f"“{name}”: choose a QGIS authentication configuration of your own.")
        taken[name] = connection
        found.append(connection)
    return FoundConnections(tuple(found), tuple(notes))


def _nodes(text: str) -> list[object]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        raise ConnectionFileError("This file holds no connections of LayerFerry.")
    version, listed = document.get("version"), document.get("connections")
    if isinstance(version, int) and version > _VERSION:
        raise ConnectionFileError(
            "This file was made by a later version of LayerFerry.", "Update LayerFerry."
        )
    if version != _VERSION or not isinstance(listed, list):
        raise ConnectionFileError("This file of connections is damaged.")
    if len(listed) > _MOST:
        raise ConnectionFileError(f"This file holds more than {_MOST} connections.")
    return listed


def _connection(node: object) -> Connection | None:
    """Understand one entry; None when it is of no use, or would not be what it says."""
    if not isinstance(node, Mapping):
        return None
    name = _shown(node.get("name"))
    try:
        text = {key: _exact(node.get(key)) for key in _PLAIN if key != "name"}
        address = parse_address(text["address"]).url
        way, front = WayIn(text["way_in"] or "none"), WayIn(text["front"] or "none")
    except (AddressError, ValueError):
        return None
    if not name:
        return None
    bound_to = text["bound_to"] or "referer"
    if bound_to not in ("referer", "requestip") and not bound_to.startswith("ip:"):
        bound_to = "referer"
    ports = node.get("redirect_ports")
    return Connection(
        name,
        address,
        way.value,
        text["username"],
        client_id=text["client_id"],
        bound_to=bound_to,
        redirect_ports=tuple(filter(is_port, ports if isinstance(ports, list) else ())),
        front=front.value if front in FRONT_DOORS else WayIn.NONE.value,
        front_username=text["front_username"],
    )


def _shown(value: object) -> str:
    """Read a line of text without characters that hide what it says; "" when it is none."""
    if not isinstance(value, str):
        return ""
    return "".join(c for c in value if c.isprintable()).strip()[:_LONGEST_TEXT]


def _exact(value: object) -> str:
    """Read a text that means nothing but as a whole; "" when it is none.

    Raises:
        ValueError: too long, or with characters that nobody sees.
    """
    text = value.strip() if isinstance(value, str) else ""
    if len(text) > _LONGEST_TEXT or not text.isprintable():
        raise ValueError
    return text


def _same(first: Connection, second: Connection) -> bool:
    """Whether both say the same, consents aside."""
    return all(
        getattr(first, key) == getattr(second, key)
        for key in (*_PLAIN, "redirect_ports")
        if key != "auth_config"
    )


def _free_name(name: str, taken: Mapping[str, Connection]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free
