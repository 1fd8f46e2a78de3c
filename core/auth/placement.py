"""The places in a request where a token can travel, from the most to the least discreet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum

from ..net.request import Request

_ESRI_HEADER = "X-Esri-Authorization"
_HEADER = "Authorization"
_FIELD = "token"
_BEARER = "Bearer "


class Placement(Enum):
    """Where the token goes (facts 1.9)."""

    ESRI_HEADER = "esri_header"
    BODY = "body"
    AUTHORIZATION = "authorization"
    URL = "url"
    BARE_AUTHORIZATION = "bare_authorization"


DISCREET = (Placement.ESRI_HEADER, Placement.BODY, Placement.AUTHORIZATION)
WITH_CONSENT = (*DISCREET, Placement.URL, Placement.BARE_AUTHORIZATION)
"""The address ends up in logs of proxies, so only when the person agreed for that server."""


BEHIND_WEB_TIER = (Placement.ESRI_HEADER, Placement.BODY)
"""`Authorization` belongs to the web server there (facts 1.8)."""


def with_token(request: Request, value: str, place: Placement) -> Request:
    """Return the request with the token in its place."""
    if place is Placement.BODY:
        # a GET becomes a POST: the body is the only place that every version honours
        form = {**request.query, **(request.form or {}), _FIELD: value}
        return replace(request, query={}, form=form, carries_secret=True)
    if place is Placement.URL:
        query = {**request.query, _FIELD: value}
        return replace(request, query=query, carries_secret=True)
    header = _ESRI_HEADER if place is Placement.ESRI_HEADER else _HEADER
    text = value if place is Placement.BARE_AUTHORIZATION else _BEARER + value
    return replace(request, headers={**request.headers, header: text}, carries_secret=True)


def token_aboard(request: Request) -> tuple[str, Placement] | None:
    """Find the token that `with_token` put into the request; None when there is none."""
    esri = request.headers.get(_ESRI_HEADER, "")
    if esri.startswith(_BEARER):
        return esri[len(_BEARER) :], Placement.ESRI_HEADER
    plain = request.headers.get(_HEADER, "")
    if plain.startswith(_BEARER):
        return plain[len(_BEARER) :], Placement.AUTHORIZATION
    for pairs, place in ((request.form, Placement.BODY), (request.query, Placement.URL)):
        value = _field(pairs)
        if value:
            return value, place
    return (plain, Placement.BARE_AUTHORIZATION) if plain else None


def token_to_esri_header(request: Request) -> Request:
    """Free `Authorization`: a token in it moves to the header of its own."""
    own = [name for name in request.headers if name.lower() == _HEADER.lower()]
    if not own:
        return request
    headers = {name: value for name, value in request.headers.items() if name not in own}
    value = request.headers[own[0]]
    token = value[len(_BEARER) :] if value.lower().startswith(_BEARER.lower()) else value
    headers.setdefault(_ESRI_HEADER, _BEARER + token)
    return replace(request, headers=headers)


def _field(pairs: Mapping[str, str] | None) -> str:
    return pairs.get(_FIELD, "") if pairs else ""
