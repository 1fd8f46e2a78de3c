"""Send a secret by POST: to whom it may go, how often it is tried, where its redirects end."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ..errors import CertificateError, RedirectRefused, SignInRefused, TimedOut, TransportError
from ..net.answers import object_in, told_to_wait_s
from ..net.error_envelope import error_in
from ..net.giving_up import pause as pause_for
from ..net.json_text import text_of_answer
from ..net.request import Request, Response
from ..net.retry import SILENCE_AT_DESK_S
from ..net.sharing import NOT_THERE, sharing_spellings
from ..net.transport import Transport
from ..net.urls import Origin, origin
from .token import REFERER
from .token_answer import redirect_target

log = logging.getLogger(__name__)

_PAUSES_S = (0.5, 1.5)  # after the first and second failure; a third failure is final
_MAY_PASS = (429, 502, 503, 504)
_MOST_REDIRECTS = 3


def check_place(
    url: str,
    home_url: str,
    *,
    trusted: Iterable[Origin] = (),
    allow_http: bool = False,
) -> None:
    """Make sure that a secret may go to an address.

    Args:
        url: where it is to be sent.
        home_url: what the person named.
        trusted: further origins that the person confirmed.
        allow_http: the person agreed to send it unencrypted.

    Raises:
        SignInRefused: no https (and not this machine), or an origin that is neither the
            home's nor confirmed by the person.
    """
    place, home = origin(url), origin(home_url)
    if place != home and place not in set(trusted) and not is_upgrade(home, place):
        raise SignInRefused(
            f"{home.host} wants your sign-in to be sent to another server, {place}.",
            "If you trust that place, confirm it and sign in again.",
            needs_trust_in=str(place),
        )
    check_encrypted(url, allow_http=allow_http)


def check_encrypted(url: str, *, allow_http: bool = False) -> None:
    """Make sure that a secret on its way to an address can be read by nobody else.

    Raises:
        SignInRefused: no https, not this machine, and the person did not agree.
    """
    place = origin(url)
    if place.scheme != "https" and not place.is_loopback and not allow_http:
        raise SignInRefused(
            f"Your sign-in is not sent to {place.host}: the connection is not encrypted.",
            needs_http=True,
        )


def is_upgrade(home: Origin, place: Origin) -> bool:
    """Whether only http became https, on the usual ports: the same server, better kept."""
    return home == Origin("http", place.host, 80) and place == Origin("https", place.host, 443)


def post_secret(
    transport: Transport,
    url: str,
    form: Mapping[str, str],
    *,
    referer: str = REFERER,
    is_repeatable: bool = True,
    sleep: Callable[[float], None] = pause_for,
) -> Response:
    """Post a form with a secret; three tries at most when the network or a gateway fails.

    A server that wants to be left alone for some seconds is.

    Args:
        transport: carries it.
        url: checked by the caller.
        form: the secret among its fields.
        referer: sent as header, the same text that the token is bound to.
        is_repeatable: False = one try only, for what works once.
        sleep: waits between the tries.

    Raises:
        TransportError, Cancelled: no answer.
        RedirectRefused: it would leave the origin, or never end.
    """
    request = Request(url, form=dict(form), headers={"Referer": referer}, carries_secret=True)
    for pause in (*(_PAUSES_S if is_repeatable else ()), None):
        try:
            response = _follow(transport, request)
        except (CertificateError, TimedOut):
            raise  # the same again would come of it, or a minute more of silence
        except TransportError as err:
            if pause is None:
                raise
            log.info("sign-in: %s Trying again.", err)
        else:
            asked_s = told_to_wait_s(response) or 0.0
            is_final = pause is None or response.status not in _MAY_PASS
            if is_final or asked_s > SILENCE_AT_DESK_S:
                return _without_repeated_secrets(response, request)
            log.info("sign-in: HTTP %d, trying again", response.status)
            pause = max(pause, asked_s)
        sleep(pause)
    raise AssertionError("the last try always ends the loop")


def post_to_portal(
    transport: Transport,
    root: str,
    segments: tuple[str, ...],
    form: Mapping[str, str],
    *,
    referer: str = REFERER,
    is_repeatable: bool = True,
    sleep: Callable[[float], None] = pause_for,
) -> Response:
    """Post a form with a secret to a portal's REST interface, in the spelling that it knows.

    Args:
        transport: carries it.
        root: of the portal, checked by the caller.
        segments: of the address, behind ``/sharing/rest`` or ``/sharing``.
        form: the secret among its fields.
        referer: see `post_secret`.
        is_repeatable: see `post_secret`.
        sleep: see `post_secret`.

    Raises:
        TransportError, Cancelled, RedirectRefused: see `post_secret`.
    """
    for url in sharing_spellings(root, *segments):
        response = post_secret(
            transport, url, form, referer=referer, is_repeatable=is_repeatable, sleep=sleep
        )
        error = error_in(object_in(response))
        if response.status not in NOT_THERE and getattr(error, "code", 0) not in NOT_THERE:
            break
    return response


def _without_repeated_secrets(response: Response, request: Request) -> Response:
    """Mask in a refusal what we sent, since its words are shown and logged."""
    text = text_of_answer(response.body)
    is_token = text.lstrip().startswith("{") and '"error"' not in text
    if is_token and response.status < 400:
        return response
    return replace(response, body=request.without_secrets(text).encode("utf-8", "replace"))


def _follow(transport: Transport, request: Request) -> Response:
    """Send; a redirect within the same origin gets the same POST again."""
    for _hop in range(_MOST_REDIRECTS + 1):
        response = transport.send(request)
        target = redirect_target(response)
        if target is None:
            return response
        request = Request(target, form=request.form, headers=request.headers, carries_secret=True)
    raise RedirectRefused(f"{origin(request.url).host} redirects the sign-in in a circle.")
