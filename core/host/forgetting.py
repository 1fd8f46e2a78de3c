"""Delete a connection, or everything, together with what the system keyring keeps for it."""

from __future__ import annotations

from .client_ids import ClientIds
from .connection import Connection
from .connections import Connections, root_of
from .gateway import Gateway
from .given import WayIn
from .kept_list import KeptSecret
from .secret_keeper import BROWSER_ENTRY, TOKEN_ENTRY, web_server_entry
from .token_places import KeptTokenPlaces


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
        gateway.end_kept(root, connection.allow_http)
        KeptTokenPlaces().forget(root)
    in_use = {user for one in others for user in entries_of(one)}
    # also what this connection kept before it was changed to another way in
    own = {KeptSecret(root, user) for user in entries_of(connection)}
    entries = own.union(gateway.secrets.kept(root))
    return gateway.secrets.delete_all(sorted(one for one in entries if one.user not in in_use))


def forget_everything(gateway: Gateway) -> list[str]:
    """Sign out everywhere, delete all connections, and every secret in the keyring. Blocks.

    Returns:
        One sentence for each secret that is still in the keyring.
    """
    gateway.sign_out_everywhere()
    connections = Connections()
    entries = set(gateway.secrets.kept())
    for root in sorted({one.root for one in entries if one.user == BROWSER_ENTRY}):
        gateway.end_kept(root)
    for connection in connections.all():
        if root_of(connection):
            root = root_of(connection)
            entries.update(KeptSecret(root, user) for user in entries_of(connection))
        connections.delete(connection.name)
    ClientIds().forget_all()
    KeptTokenPlaces().forget_all()
    return gateway.secrets.delete_all(sorted(entries))


def entries_of(connection: Connection) -> set[str]:
    """Name the entries under which the credential store has the secrets of a connection."""
    in_front = {web_server_entry(connection.front_username)} if connection.front_username else set()
    if connection.way_in == WayIn.TOKEN.value:
        return in_front | {TOKEN_ENTRY}
    if connection.way_in == WayIn.OAUTH.value:
        return in_front | {BROWSER_ENTRY}
    if connection.way_in == WayIn.APP.value:
        return in_front | {connection.client_id}
    if not connection.username:
        return in_front | {TOKEN_ENTRY}
    # what AUTO found is known to the server alone
    return in_front | {connection.username, web_server_entry(connection.username)}
