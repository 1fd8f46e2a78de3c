"""A saved connection: everything about a server but its secrets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Connection:
    """How to get into one server.

    Attributes:
        name: for people.
        address: as pasted.
        way_in: value of a `WayIn`.
        username: case-sensitive; "" without one.
        front: value of the `WayIn` through a web server in front, where `way_in` is the one at
            ArcGIS behind it; "none" = one way in does it all.
        front_username: for the web server in front.
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
    front: str = "none"
    front_username: str = ""
