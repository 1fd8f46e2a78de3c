"""Words for how one gets into a server, and whether one is in."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ..core.auth import TokenState
from ..core.errors import AddressError
from ..core.host.connection import Connection
from ..core.host.gateway import Gateway, WayIn


def ways_text(connection: Connection) -> str:
    """Name the way in of a connection, after the one through a web server in front."""
    way = way_text(connection.way_in)
    if connection.front == WayIn.NONE.value:
        return way
    text = QCoreApplication.translate("Connections", "{front}, then {way}")
    return text.format(front=way_text(connection.front), way=way)


def way_text(way_in: str) -> str:
    """Name a way in, given as a connection keeps it."""
    translate = QCoreApplication.translate
    texts = {
        WayIn.NONE: translate("Connections", "None"),
        WayIn.PASSWORD: translate("Connections", "Name and password"),
        WayIn.TOKEN: translate("Connections", "Token"),
        WayIn.OAUTH: translate("Connections", "Browser"),
        WayIn.APP: translate("Connections", "Application"),
        WayIn.WEB_TIER: translate("Connections", "Web server in front"),
        WayIn.QGIS: translate("Connections", "QGIS configuration"),
    }
    try:
        return texts.get(WayIn(way_in), "")
    except ValueError:
        return ""  # edited by hand


def state_text(gateway: Gateway, address: str) -> str:
    """Say whether somebody is signed in at the server of an address."""
    translate = QCoreApplication.translate
    texts = {
        TokenState.SIGNED_OUT: translate("Connections", "Not signed in"),
        TokenState.SIGNING_IN: translate("Connections", "Signing in…"),
        TokenState.SIGNED_IN: translate("Connections", "Signed in"),
        TokenState.RENEWING: translate("Connections", "Signed in"),
        TokenState.NEEDS_PERSON: translate("Connections", "Sign in again"),
        TokenState.FAILED: translate("Connections", "Sign-in failed"),
    }
    try:
        return texts[gateway.state(address)]
    except AddressError:
        return translate("Connections", "No usable address")


def forget_question() -> str:
    """What a person agrees to who forgets everything."""
    return QCoreApplication.translate(
        "Connections",
        "Forget everything? You are signed out everywhere. All connections are deleted, and "
        "every password, token and browser sign-in that LayerFerry has in the system keyring.",
    )


def forgotten_text(problems: Sequence[str]) -> str:
    """Say what came of it.

    Args:
        problems: one sentence for each secret that is still in the keyring.
    """
    translate = QCoreApplication.translate
    if not problems:
        return translate("Connections", "Done. Nothing of it is left in the system keyring.")
    return translate(
        "Connections",
        "Some secrets could not be deleted from the system keyring. Unlock it and use "
        "Forget everything, or delete the entries of “LayerFerry” in the keyring's own window.",
    )
