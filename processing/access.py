"""Getting into a server without a window: secrets come from the keyring or the environment."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from qgis.core import QgsFeedback, QgsProcessingException

from ..core.auth import TokenState
from ..core.errors import CredentialStoreError, PluginError, SignInRefused, TokenRequired
from ..core.host.connections import Connections
from ..core.host.gateway import Gateway, SignIn, WayIn
from ..core.host.given import FRONT_DOORS
from ..core.net.addresses import parse_address
from ..core.net.giving_up import given_up_by
from ..core.net.urls import same_origin

PASSWORD_VARIABLE = "LAYERFERRY_PASSWORD"  # noqa: S105  the name of a variable
TOKEN_VARIABLE = "LAYERFERRY_TOKEN"  # noqa: S105
CLIENT_SECRET_VARIABLE = "LAYERFERRY_CLIENT_SECRET"  # noqa: S105

_NOT_BY_TOKEN = (WayIn.OAUTH, WayIn.APP, WayIn.WEB_TIER, WayIn.QGIS)
WAYS = ["auto", "none", "password", "token", "oauth", "app", "webtier", "qgis"]


@dataclass(frozen=True)
class Access:
    """Where to go and how to get in.

    Attributes:
        address: the `URL` parameter, or the connection's address.
        portal: address of the connection where that is of a portal, and `address` of another root:
            a server of it.
        connection: its name, for messages.
    """

    address: str
    sign_in: SignIn
    portal: str = ""
    connection: str = ""


def access(
    url: str, connection_name: str, username: str, authentication: str, auth_config: str = ""
) -> Access:
    """Combine parameters, the saved connection and the environment.

    A QGIS authentication configuration comes before the one of the connection. With another way
    to sign in it is what gets through the web server in front, a certificate above all.

    Raises:
        QgsProcessingException: no address, an unknown connection, a way in that is not there.
    """
    try:
        wanted = _combined(url, connection_name, username, authentication)
        given = wanted.sign_in
        if auth_config:
            given = replace(given, auth_config=auth_config)
            if authentication in ("", "auto", "qgis"):
                given = replace(given, way=WayIn.QGIS)
            elif given.way not in FRONT_DOORS:
                given = replace(given, front=WayIn.QGIS)
        return replace(wanted, address=parse_address(wanted.address).url, sign_in=given)
    except PluginError as err:
        raise QgsProcessingException(err.sentence) from None


def _combined(url: str, connection_name: str, username: str, authentication: str) -> Access:
    password = os.environ.get(PASSWORD_VARIABLE, "")
    token = os.environ.get(TOKEN_VARIABLE, "")
    client_secret = os.environ.get(CLIENT_SECRET_VARIABLE, "")
    way = WayIn(authentication or "auto")
    if not connection_name:
        if way is WayIn.AUTO and not username and not token:
            way = WayIn.NONE
        given = SignIn(
            way,
            username,
            password,
            token,
            client_id=username if way is WayIn.APP else "",
            client_secret=client_secret,
        )
        return Access(url, given)
    saved = Connections().get(connection_name)
    if saved is None:
        names = ", ".join(Connections().names()) or "none"
        raise QgsProcessingException(
            f"There is no connection “{connection_name}”. Saved connections: {names}."
        )
    home = parse_address(saved.address)
    root = parse_address(url).root if url else home.root
    is_portals = home.kind.is_of_portal and root != home.root
    if not is_portals and not same_origin(root, home.root):
        raise _elsewhere(connection_name)
    if way is WayIn.AUTO:
        way = SignIn.by(saved).way
        if token and not saved.username and way not in _NOT_BY_TOKEN:
            way = WayIn.TOKEN
    user = saved.front_username if way.value == saved.front else saved.username
    given = replace(
        SignIn.by(saved),
        way=way,
        username=username or user,
        password=password,
        token=token,
        client_id=(username if way is WayIn.APP else "") or saved.client_id,
        client_secret=client_secret,
    )
    portal = saved.address if is_portals else ""
    return Access(url or saved.address, given, portal, connection_name)


def _elsewhere(connection_name: str) -> QgsProcessingException:
    return QgsProcessingException(
        f"The connection “{connection_name}” belongs to another server than URL."
    )


def enter(gateway: Gateway, wanted: Access, feedback: QgsFeedback) -> None:
    """Sign in.

    Raises:
        Cancelled: the feedback says so.
        QgsProcessingException: with the sentence that a person can act on.
    """
    try:
        with given_up_by(feedback.isCanceled):
            if wanted.portal and _has_followed(gateway, wanted):
                return
            gateway.sign_in(wanted.address, wanted.sign_in)
    except PluginError as err:
        raise QgsProcessingException(explained(err, wanted.sign_in.way)) from None


def _has_followed(gateway: Gateway, wanted: Access) -> bool:
    """Sign in at the portal, and at its server by that; the secret goes to the portal alone.

    Raises:
        PluginError: the portal does not let us in.
        QgsProcessingException: the server is elsewhere, and the portal does not vouch for it.
    """
    gateway.sign_in(wanted.portal, wanted.sign_in)
    gateway.follow(wanted.address)
    has_followed = gateway.state(wanted.address) is not TokenState.SIGNED_OUT
    if not has_followed and not same_origin(wanted.address, wanted.portal):
        raise _elsewhere(wanted.connection)
    return has_followed


def explained(err: PluginError, way: WayIn = WayIn.AUTO) -> str:
    """What happened and what to do, for somebody without a window to sign in with."""
    if isinstance(err, SignInRefused) and err.needs_trust_in:
        return (
            f"{err} If you trust {err.needs_trust_in}, sign in once in the LayerFerry window, "
            "confirm it there, and name that CONNECTION."
        )
    if way in (WayIn.OAUTH, WayIn.QGIS):
        return err.sentence
    if way is WayIn.APP and isinstance(err, CredentialStoreError):
        return (
            f"{err} Set the environment variable {CLIENT_SECRET_VARIABLE}, and give the client ID "
            "as USERNAME or in a saved CONNECTION."
        )
    if isinstance(err, (TokenRequired, CredentialStoreError)):
        return (
            f"{err} Give USERNAME and set the environment variable {PASSWORD_VARIABLE}, "
            f"or set {TOKEN_VARIABLE}, or name a saved CONNECTION."
        )
    return err.sentence
