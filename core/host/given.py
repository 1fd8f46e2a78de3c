"""What a person gave to get into a server, and by which way."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum

from .connection import Connection


class WayIn(Enum):
    """How a person gets into a server."""

    AUTO = "auto"
    NONE = "none"
    PASSWORD = "password"  # noqa: S105  a way in, not a secret
    TOKEN = "token"  # noqa: S105
    OAUTH = "oauth"
    APP = "app"
    WEB_TIER = "webtier"
    QGIS = "qgis"


FRONT_DOORS = (WayIn.WEB_TIER, WayIn.QGIS)
"""Ways through what stands before ArcGIS, which may ask for a sign-in of its own behind it."""


@dataclass(frozen=True, repr=False)
class SignIn:
    """What a person gave to get in; shows itself without secrets.

    Attributes:
        password: "" = take it from the credential store. For a web server in front, its own.
        token: "" = take it from the credential store. With a web server in front, the ArcGIS
            token that goes along.
        keep: put the secret into the credential store once it has worked.
        token_in_url, allow_http, trusted_token_origins: see `Connection`.
        client_id: of the application that the portal's administrator registered.
        client_secret: of an application; "" = take it from the credential store.
        bound_to, auth_config, redirect_ports: see `Connection`.
        front, front_username: see `Connection`.
        front_password: "" = take it from the credential store.
    """

    way: WayIn = WayIn.AUTO
    username: str = ""
    password: str = ""
    token: str = ""
    keep: bool = False
    token_in_url: bool = False
    allow_http: bool = False
    trusted_token_origins: tuple[str, ...] = ()
    client_id: str = ""
    client_secret: str = ""
    bound_to: str = "referer"
    auth_config: str = ""
    redirect_ports: tuple[int, ...] = ()
    front: WayIn = WayIn.NONE
    front_username: str = ""
    front_password: str = ""

    @classmethod
    def by(cls, saved: Connection) -> SignIn:
        """Get in as a saved connection says, with the secret that is stored for it."""
        try:
            way, front = WayIn(saved.way_in), WayIn(saved.front)
        except ValueError:
            way = front = WayIn.NONE  # edited by hand, or of a later version
        shared = ({f.name for f in fields(cls)} & {f.name for f in fields(saved)}) - {"front"}
        return cls(way, front=front, **{name: getattr(saved, name) for name in shared})

    def __repr__(self) -> str:
        """Show the way in and the name."""
        return f"<SignIn {self.way.value} {self.username or self.client_id}>"

    @property
    def to_front(self) -> SignIn | None:
        """What gets through the web server in front; None where one sign-in does it all."""
        if self.front not in FRONT_DOORS or self.way in FRONT_DOORS:
            return None
        return replace(
            self,
            way=self.front,
            username=self.front_username,
            password=self.front_password,
            token="",
            front=WayIn.NONE,
        )

    @property
    def likely_way(self) -> WayIn:
        """The way itself, or for AUTO the one that fits what was given."""
        if self.way is not WayIn.AUTO:
            return self.way
        if self.username:
            return WayIn.PASSWORD
        if self.token:
            return WayIn.TOKEN
        return WayIn.APP if self.client_id and self.client_secret else WayIn.NONE
