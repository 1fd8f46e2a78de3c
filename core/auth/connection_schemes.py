"""NTLM and Kerberos: sign-ins of a whole connection, left to well-kept libraries."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from ..errors import PluginError
from .kerberos import kerberos_auth, kerberos_missing
from .sign_in import Credential
from .sign_in_libraries import is_installed, loaded

NTLM_LIBRARY = "requests_ntlm"
NEWER_NTLM_LIBRARY = "requests_ntlm>=1.2"

AuthMaker = Callable[[Callable[[], bool]], Any]
"""Makes what `requests` takes as `auth`: a new one for each request, they are not thread-safe.

Given what tells whether the request is given up.
"""


def connection_auth(scheme: str, credential: Credential) -> AuthMaker | str:
    """Return how to answer a scheme, or the name of the library that is missing for it.

    Args:
        scheme: ``ntlm``, ``negotiate`` or ``kerberos``.
        credential: without a name the person who is signed in at this computer is meant,
            which Kerberos alone can prove.
    """
    if credential.user:
        return ntlm_missing() or _ntlm(credential)
    if scheme == "ntlm":
        return "name and password"
    return kerberos_auth()


def missing_libraries(challenge: str) -> dict[str, str]:
    """Tell what a web server's schemes (``Negotiate, NTLM``) need in this Python.

    Returns:
        "Kerberos" and "NTLM", if it offers them -> the library to install for it; "" = none.
    """
    offered = {word.strip().lower() for word in challenge.split(",")}
    missing = {}
    if offered & {"negotiate", "kerberos"}:
        missing["Kerberos"] = kerberos_missing()
    if offered & {"negotiate", "ntlm"}:
        missing["NTLM"] = ntlm_missing()
    return missing


def ntlm_missing() -> str:
    """Name the library to install for NTLM; "" = it is there, and can work."""
    if not is_installed(NTLM_LIBRARY):
        return NTLM_LIBRARY
    return "" if _has_md4() else NEWER_NTLM_LIBRARY


def _ntlm(credential: Credential) -> AuthMaker:
    # it speaks NTLM inside of Negotiate as well
    kind = _steadfast(loaded(NTLM_LIBRARY).HttpNtlmAuth)
    return lambda _is_given_up: kind(credential.user, credential.password)


def _steadfast(kind: Any) -> Any:
    """Make the library's class keep to the web server, and end well when a challenge is none.

    Nothing of the password has been sent then.
    """

    class SteadfastAuth(kind):  # type: ignore[misc]
        def response_hook(self, response: Any, **options: Any) -> Any:
            if response.status_code == 407:
                return response  # a proxy's
            try:
                return super().response_hook(response, **options)
            except (OSError, PluginError):  # of the network
                raise
            except Exception as err:  # noqa: BLE001  of pyspnego, or a header that is not there
                problem = type(err).__name__
            raise PermissionError(f"no challenge of NTLM: {problem}")

    return SteadfastAuth


def _has_md4() -> bool:
    """Whether NTLM's hash can be made: versions before 1.2 leave it to an OpenSSL before 3."""
    if is_installed("spnego") or not is_installed("ntlm_auth"):
        return True
    try:
        hashlib.new("md4", usedforsecurity=False)
    except ValueError:
        return False
    return True
