"""The saved connections in QGIS's settings."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace

from qgis.core import QgsSettings

from ..errors import AddressError
from ..net.addresses import parse_address
from .connection import Connection
from .given import WayIn

__all__ = ["Connection", "Connections"]

_GROUP = "layerferry/connections"


class Connections:
    """The connections in QGIS's settings, by name. Any thread."""

    def all(self) -> list[Connection]:
        """All connections, sorted by name; what cannot be understood there counts as none."""
        settings = QgsSettings()
        settings.beginGroup(_GROUP)
        read = [_read(settings.value(key)) for key in settings.childKeys()]
        settings.endGroup()
        found = [connection for connection in read if connection is not None]
        return sorted(found, key=lambda one: (one.name.casefold(), one.name))

    def names(self) -> list[str]:
        """All names, sorted."""
        return [connection.name for connection in self.all()]

    def get(self, name: str) -> Connection | None:
        """The connection of that name, None when there is none."""
        return _read(QgsSettings().value(_key(name)))

    def of_server(self, root: str) -> Connection | None:
        """The connection to a server, whatever it is called; None when there is none."""
        return next((one for one in self.all() if root_of(one) == root), None)

    def save(self, connection: Connection) -> None:
        """Keep a connection, replacing one of the same name."""
        QgsSettings().setValue(_key(connection.name), json.dumps(asdict(connection)))

    def rename(self, name: str, new_name: str) -> bool:
        """Call a connection otherwise; False when it is gone or the new name is taken."""
        connection = self.get(name)
        if connection is None or (new_name != name and self.get(new_name) is not None):
            return False
        self.delete(name)
        self.save(replace(connection, name=new_name))
        return True

    def delete(self, name: str) -> None:
        """Forget a connection; `delete_connection` takes its secrets along."""
        QgsSettings().remove(_key(name))


def root_of(connection: Connection) -> str:
    """Root of the server that a connection leads to, "" when its address cannot be understood."""
    try:
        return parse_address(connection.address).root
    except AddressError:
        return ""  # edited by hand


def _read(text: object) -> Connection | None:
    """Understand one value of the settings, which people edit by hand."""
    try:
        stored = json.loads(str(text)) if text else None
        known = {f.name for f in fields(Connection)}
        node = {key: value for key, value in (stored or {}).items() if key in known}
        for name_of_list in ("trusted_token_origins", "redirect_ports"):
            node[name_of_list] = tuple(node.get(name_of_list, ()))
        for way in ("way_in", "front"):
            WayIn(node.get(way, WayIn.NONE.value))  # ValueError: none that this version knows
        return Connection(**node)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None


def _key(name: str) -> str:
    # hex, because a settings key may not hold slashes and folds case on some systems
    return f"{_GROUP}/{name.encode().hex()}"
