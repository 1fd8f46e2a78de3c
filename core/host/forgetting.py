"""Delete a connection, or everything, together with what the system keyring keeps for it."""

from __future__ import annotations

from .client_ids import ClientIds
from .connection import Connection
from .connections import Connections, root_of
from .gateway import Gateway
from .given import WayIn
from .kept_list import KeptSecret
from .secret_keeper import BROWSER_ENTRY, TOKEN_ENTRY


def delete_connection(gateway: Gateway, name: str) -> list[str]:
    """Delete a connection, its sign-in and its secrets; those that others use stay. Blocks.

    Returns:
        One sentence for each secret that is still in the keyring; *Forget everything* tries
        those again.
    """
    connections = Connections()
    connection = connections.get(name)
    connections.delete(name)
    root = "" if connection is None else root_of(connection)
    if connection is None or not root:
        return []
    others = [one for one in connections.all() if root_of(one) == root]
    if not others:
        gateway.sign_out(connection.address)
    in_use = {entry_of(one) for one in others}
    # also what this connection kept before it was changed to another way in
    entries = {KeptSecret(root, entry_of(connection)), *gateway.secrets.kept(root)}
    return gateway.secrets.delete_all(sorted(one for one in entries if one.user not in in_use))


def forget_everything(gateway: Gateway) -> list[str]:
    """Sign out everywhere, delete all connections, and every secret in the keyring. Blocks.

    Returns:
        One sentence for each secret that is still in the keyring.
    """
    gateway.sign_out_everywhere()
    connections = Connections()
    entries = set(gateway.secrets.kept())
    for connection in connections.all():
        if root_of(connection):
            entries.add(KeptSecret(root_of(connection), entry_of(connection)))
        connections.delete(connection.name)
    ClientIds().forget_all()
    return gateway.secrets.delete_all(sorted(entries))


def entry_of(connection: Connection) -> str:
    """Name the entry under which the credential store has the secret of a connection."""
    if connection.way_in == WayIn.TOKEN.value:
        return TOKEN_ENTRY
    if connection.way_in == WayIn.OAUTH.value:
        return BROWSER_ENTRY
    if connection.way_in == WayIn.APP.value:
        return connection.client_id
    return connection.username or TOKEN_ENTRY
