"""What a token is bound to: our referer, or an address of this computer."""

from __future__ import annotations

import ipaddress

from ..errors import ProtocolError

REFERER_BINDING = "referer"
REQUEST_ADDRESS = "requestip"
_ADDRESS = "ip:"


def binding_form(bound_to: str, referer: str) -> dict[str, str]:
    """Return the fields of ``generateToken`` for a binding (facts 1.3).

    Args:
        bound_to: "referer", "requestip" or "ip:<address>".
        referer: bound to the token in the first case.

    Raises:
        ProtocolError: neither, or no address after ``ip:``.
    """
    if bound_to == REFERER_BINDING:
        return {"client": "referer", "referer": referer}
    if bound_to == REQUEST_ADDRESS:
        return {"client": "requestip"}
    return {"client": "ip", "ip": _address_in(bound_to)}


def old_binding_form(bound_to: str, referer: str) -> dict[str, str]:
    """Return the same for ArcGIS 10.0 and older, which cannot take the request's own address."""
    if bound_to == REFERER_BINDING:
        return {"clientid": f"ref.{referer}"}
    if bound_to == REQUEST_ADDRESS:
        return {}
    return {"clientid": f"ip.{_address_in(bound_to)}"}


def _address_in(bound_to: str) -> str:
    text = bound_to[len(_ADDRESS) :].strip() if bound_to.startswith(_ADDRESS) else ""
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        raise ProtocolError(
            "The address that the token shall be bound to is not an IP address.",
            "Write it like 192.0.2.17, or bind the token to the referer.",
        ) from None
