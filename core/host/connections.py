"""Saved connections: everything about a server but its secrets."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

from qgis.core import QgsSettings

from ..errors import AddressError
from ..net.addresses import parse_address

_GROUP = "layerferry/connections"


@dataclass(frozen=True)
class Connection:
    """How to get into one server.

    Attributes:
        name: for people.
        address: as pasted.
        way_in: value of a `WayIn`.
        username: case-sensitive; "" without one.
        token_in_url: the person agreed that this server gets its token in the address,
            because it honours no other place.
        allow_http: the person agreed to send the password unencrypted.
        trusted_token_origins: places, other than the server itself, that the person agreed to
            send the password to (``https://host``).
        client_id: of the application that the portal's administrator registered; no secret.
        bound_to: what a token asked for with name and password is good for: "referer" (our
            constant referer), "requestip" (the address that the request comes from) or
            "ip:<address>" (an address that the person names).
        auth_config: id of a QGIS authentication configuration, for the way in "qgis".
        redirect_ports: ports that the portal's administrator registered for the way back from
            the browser, tried in order; none = any free one.
    """

    name: str
    address: str
    way_in: str = "none"
    username: str = ""
    token_in_url: bool = False
    allow_http: bool = False
    trusted_token_origins: tuple[str, ...] = ()
    client_id: str = ""
    bound_to: str = "referer"
    auth_config: str = ""
    redirect_ports: tuple[int, ...] = ()


class Connections:
    """The connections in QGIS's settings, by name."""

    def names(self) -> list[str]:
        """All names, sorted."""
        settings = QgsSettings()
        settings.beginGroup(_GROUP)
        names = [json.loads(settings.value(key))["name"] for key in settings.childKeys()]
        settings.endGroup()
        return sorted(names, key=str.casefold)

    def get(self, name: str) -> Connection | None:
        """The connection of that name, None when there is none."""
        text = QgsSettings().value(_key(name))
        if not text:
            return None
        known = {f.name for f in fields(Connection)}
        node = {key: value for key, value in json.loads(text).items() if key in known}
        for name_of_list in ("trusted_token_origins", "redirect_ports"):
            node[name_of_list] = tuple(node.get(name_of_list, ()))
        return Connection(**node)

    def of_server(self, root: str) -> Connection | None:
        """The connection to a server, whatever it is called; None when there is none."""
        for name in self.names():
            connection = self.get(name)
            if connection is None:
                continue
            try:
                if parse_address(connection.address).root == root:
                    return connection
            except AddressError:
                continue  # edited by hand
        return None

    def save(self, connection: Connection) -> None:
        """Keep a connection, replacing one of the same name."""
        QgsSettings().setValue(_key(connection.name), json.dumps(asdict(connection)))

    def delete(self, name: str) -> None:
        """Forget a connection. Its secret is the credential store's to delete."""
        QgsSettings().remove(_key(name))


def _key(name: str) -> str:
    # hex, because a settings key may not hold slashes and folds case on some systems
    return f"{_GROUP}/{name.encode().hex()}"
