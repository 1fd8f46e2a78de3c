"""Read what a token address answers: a token, a refusal, or something else altogether."""

from __future__ import annotations

import re

from ..errors import (
    AddressError,
    ProtocolError,
    RedirectRefused,
    ServiceError,
    SignInRefused,
    SignInRejected,
)
from ..net.answers import object_in, status_error
from ..net.error_envelope import error_in
from ..net.json_text import text_of_answer
from ..net.request import Response
from ..net.sharing import NOT_THERE
from ..net.urls import origin, resolve, same_origin, without_query

_REFUSALS = frozenset({400, 401, 403})
_TOKEN = re.compile(r"[ -~]+")  # what a header can carry
_BARE_TOKEN = re.compile(r"(?!.*[\"<>(){}\[])[!-~]{16,4096}")  # neither markup nor a script


def token_in(response: Response) -> tuple[str, object]:
    """Return the token and its `expires` as stated (None when not).

    Decides on codes and shape, never on the server's words, which come in many languages.

    Raises:
        SignInRejected: the server refuses name or password, or the account is locked.
        SignInRefused: the server demands https.
        ServiceError: another refusal: GET only, web server's own sign-in, too often, out of order.
        ProtocolError: a web page, nothing, or not what a token service says.

    Source: facts 1.3 to 1.5.
    """
    host = origin(response.url).host
    if response.status == 401 and "www-authenticate" in response.headers:
        raise ServiceError(
            f"The web server of {host} asks for a sign-in of its own.",
            401,
            advice="Sign in at the web server first, then here.",
        )
    text = text_of_answer(response.body).strip()
    if text.startswith("<") and response.status in NOT_THERE:
        # a caller with another spelling of the address goes on with that
        raise ServiceError(
            f"{host} has no token service at this address.",
            response.status,
            advice="Check the address of the token service.",
        )
    if text.startswith("<") and response.status < 400:
        raise ProtocolError(
            f"{host} answers the sign-in with a web page: a company sign-in page, a proxy, "
            "or not the address of a token service.",
            "Check the address in a web browser.",
        )
    node = object_in(response)
    error = error_in(node)
    if error is None and response.status in _REFUSALS:
        raise SignInRejected(
            f"{host} gives no token for this user name and password, and does not say why "
            f"(HTTP {response.status}).",
            response.status,
            advice="Check both. A firewall or a web server in front may have refused them too.",
        )
    if error is None and response.status >= 400:
        error = status_error(response)
    if error is not None:
        raise _refusal(error, response)
    if node is not None:
        value = node.get("token")
        if isinstance(value, str) and _TOKEN.fullmatch(value.strip()):
            return value.strip(), node.get("expires")
    elif response.status == 200 and _BARE_TOKEN.fullmatch(text):
        return text, None  # ArcGIS 10.0 and older
    raise ProtocolError(
        f"{host} answers the sign-in with {'nothing' if not text else 'something else'} "
        "instead of a token.",
        "Check the address; its token service may be out of order.",
    )


def redirect_target(response: Response) -> str | None:
    """Return where a redirected sign-in goes on, None when the answer is no redirect.

    Raises:
        RedirectRefused: to another origin; the password stays here.
    """
    if response.status not in (301, 302, 303, 307, 308):
        return None
    here = origin(response.url)
    try:
        target = resolve(response.url, response.headers.get("location", ""))
        is_same = same_origin(target, response.url)
        there = origin(target)
    except (AddressError, ValueError):  # urljoin raises the latter for a broken IPv6 address
        raise RedirectRefused(f"{here.host} redirects the sign-in to nowhere usable.") from None
    if not is_same:
        raise RedirectRefused(
            f"{here.host} redirects the sign-in to {there}, where the password is not sent."
        )
    return without_query(target)


def _refusal(error: ServiceError, response: Response) -> ServiceError | SignInRefused:
    """Choose the class that tells what can be done about it."""
    place = origin(response.url)
    if error.code == 403 and place.scheme == "http":
        return SignInRefused(f"{place.host} accepts a sign-in over https only.")
    if error.code in _REFUSALS:
        return SignInRejected(
            f"{place.host} does not accept this user name and password.",
            error.code,
            error.details,
            "Check the user name (it is case-sensitive) and the password. Accounts of a company "
            "sign-in and accounts with a second factor cannot sign in this way.",
        )
    if error.code == 405:
        return ServiceError(
            f"{place.host} does not accept a sign-in at this address.",
            405,
            error.details,
            "Check the address of the token service.",
        )
    if error.code == 201:
        return ServiceError(
            f"{place.host} wants the token bound in another way.",
            201,
            error.details,
            "Choose the other kind of token binding (referer or IP address) and sign in again.",
        )
    return error
