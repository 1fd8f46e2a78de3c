"""Kerberos: which library can answer here, and what it means when it gets no ticket."""

from __future__ import annotations

import importlib.metadata
import queue
import re
import sys
import threading
from collections.abc import Callable
from typing import Any

from ..errors import Cancelled, SignInRefused, TicketRejected
from ..net.giving_up import GLANCE_S
from .sign_in_libraries import is_installed, loaded

_KINDS = {"requests_kerberos": "HTTPKerberosAuth", "requests_gssapi": "HTTPSPNEGOAuth"}
_PYSPNEGO_SINCE = (0, 13)  # requests_kerberos had all that it needs in one library before

# Kerberos's and GSS-API's own numbers, and words for where the numbers are changed on the way
_REASONS = (
    (
        r"-1765328352|-1765328243|\b458752\b|\b720896\b|expired|[Nn]o Kerberos credentials",
        "There is no valid Kerberos ticket of yours on this computer.",
        "Sign in to your domain (on Linux and macOS by kinit), then try again.",
    ),
    (
        r"-1765328377|not found in Kerberos database",
        "Your Kerberos domain does not know the web server {host}.",
        "Paste the address with the server's full name in the domain, or give a user name and "
        "password.",
    ),
    (
        r"-1765328347|-1765328351|[Cc]lock skew",
        "Kerberos refuses because this computer's clock is wrong.",
        "Set the clock, then try again.",
    ),
    (
        r"-1765328228|-1765328230|-1765328164|any KDC|find KDC",
        "Your Kerberos domain cannot be reached.",
        "Connect to your organisation's network, then try again.",
    ),
)


def kerberos_missing() -> str:
    """Name the library to install for Kerberos; "" = one is there, with all that it needs."""
    if any(_is_complete(name) for name in _KINDS):
        return ""
    if is_installed("requests_gssapi"):
        return "gssapi"
    # elsewhere requests_kerberos wants a library that has to be compiled
    return "requests_kerberos" if sys.platform == "win32" else "requests_gssapi"


def kerberos_auth() -> Callable[[Callable[[], bool]], Any] | str:
    """Return what makes `auth` for `requests`, or the name of what is missing for it."""
    missing = kerberos_missing()
    for name in filter(_is_complete, _KINDS):
        try:
            library = loaded(name)
        except (ImportError, OSError):  # of the system's own part, which it is made for
            missing = missing or name
            continue
        kind = _telling(getattr(library, _KINDS[name]))
        # the server's own proof is checked when it gives one; IIS gives none with errors
        return lambda is_given_up: kind(is_given_up, mutual_authentication=library.OPTIONAL)
    return missing


def _is_complete(name: str) -> bool:
    if not is_installed(name):
        return False
    needed: tuple[str, ...] = ("gssapi",)
    if name == "requests_kerberos":
        is_old = _version(name) < _PYSPNEGO_SINCE
        needed = () if is_old or sys.platform == "win32" else ("gssapi", "krb5")
    return all(is_installed(one) for one in needed)


def _version(name: str) -> tuple[int, ...]:
    try:
        text = importlib.metadata.version(name.replace("_", "-"))
    except importlib.metadata.PackageNotFoundError:
        return ()
    return tuple(int(part) for part in re.findall(r"\d+", text)[:2])


def _telling(kind: Any) -> Any:
    """Make a library's class keep to the web server, and say why it failed: it hands on the 401.

    What it raises is of many kinds, some of them its compiled library's own.
    """

    class TellingAuth(kind):  # type: ignore[misc]
        def __init__(self, is_given_up: Callable[[], bool], **options: Any) -> None:
            super().__init__(**options)
            self._is_given_up = is_given_up

        def generate_request_header(
            self, response: Any, host: str, *more: Any, **options: Any
        ) -> Any:
            made = super().generate_request_header
            try:
                return _waited_for(
                    lambda: made(response, host, *more, **options), self._is_given_up
                )
            except Cancelled:
                raise
            except Exception as err:  # noqa: BLE001
                reason = str(err)
            raise _without_ticket(host, reason)

        def handle_401(self, response: Any, **options: Any) -> Any:
            if "Authorization" in response.request.headers:
                return response  # it was shown the ticket, and another will not do better
            return super().handle_401(response, **options)

        def handle_407(self, response: Any, **_options: Any) -> Any:
            return response  # a proxy's

        def authenticate_server(self, response: Any) -> bool:
            try:
                is_proven = bool(super().authenticate_server(response))
                # gssapi keeps an error back until it is asked on; requests_gssapi does not ask
                contexts = getattr(self, "context", {}).values()
                is_proven = is_proven and all(getattr(one, "complete", True) for one in contexts)
            except Exception:  # noqa: BLE001  a proof without a question, or no proof at all
                is_proven = False
            if not is_proven:
                raise SignInRefused(
                    "The web server cannot prove that it is the one which your Kerberos domain "
                    "knows; nothing of its answer was used.",
                    advice="Ask the owner of the server before you sign in there.",
                )
            return True

    return TellingAuth


def _waited_for(work: Callable[[], Any], is_given_up: Callable[[], bool]) -> Any:
    """Do what may ask a domain that keeps silent: half a minute, which nothing else can end."""
    outcome: queue.SimpleQueue[tuple[Any, Exception | None]] = queue.SimpleQueue()

    def do() -> None:
        try:
            outcome.put((work(), None))
        except Exception as err:  # noqa: BLE001  raised where it is waited for
            outcome.put((None, err))

    threading.Thread(target=do, daemon=True, name="layerferry-ticket").start()
    while not is_given_up():
        try:
            result, error = outcome.get(timeout=GLANCE_S)
        except queue.Empty:
            continue
        if error is not None:
            raise error
        return result
    raise Cancelled


def _without_ticket(host: str, reason: str) -> TicketRejected:
    for pattern, sentence, advice in _REASONS:
        if re.search(pattern, reason):
            said = sentence.format(host=host)
            return TicketRejected(said, 401, (reason,), advice=advice)
    return TicketRejected(
        f"Kerberos gives no ticket for the web server {host}.",
        401,
        (reason,),
        advice="Sign in to your domain (on Linux and macOS by kinit), then try again.",
    )
