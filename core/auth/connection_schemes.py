"""NTLM and Kerberos: sign-ins of a whole connection, left to well-kept libraries."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
from collections.abc import Callable
from typing import Any

from .sign_in import Credential

NTLM_LIBRARY = "requests_ntlm"
NEWER_NTLM_LIBRARY = "requests_ntlm>=1.2"
KERBEROS_LIBRARIES = ("requests_kerberos", "requests_gssapi")

AuthMaker = Callable[[], Any]
"""Makes what `requests` takes as `auth`: a new one for each request, they are not thread-safe."""


def connection_auth(scheme: str, credential: Credential) -> AuthMaker | str:
    """Return how to answer a scheme, or the name of the library that is missing for it.

    Args:
        scheme: ``ntlm``, ``negotiate`` or ``kerberos``.
        credential: without a name the person who is signed in at this computer is meant,
            which Kerberos alone can prove.
    """
    if credential.user:
        if not _is_installed(NTLM_LIBRARY):
            return NTLM_LIBRARY
        if not _has_md4():
            return NEWER_NTLM_LIBRARY
        # it speaks NTLM inside of Negotiate as well
        ntlm = importlib.import_module(NTLM_LIBRARY)
        return lambda: ntlm.HttpNtlmAuth(credential.user, credential.password)
    if scheme == "ntlm":
        return "name and password"
    for name in KERBEROS_LIBRARIES:
        if _is_installed(name):
            return _kerberos(name)
    return KERBEROS_LIBRARIES[0]


def _kerberos(name: str) -> AuthMaker:
    library = importlib.import_module(name)
    kind = library.HTTPKerberosAuth if name == "requests_kerberos" else library.HTTPSPNEGOAuth
    # the server's own proof is checked when it gives one; IIS gives none with errors
    return lambda: kind(mutual_authentication=library.OPTIONAL)


def _has_md4() -> bool:
    """Whether NTLM's hash can be made: versions before 1.2 leave it to an OpenSSL before 3."""
    if _is_installed("spnego") or not _is_installed("ntlm_auth"):
        return True
    try:
        hashlib.new("md4", usedforsecurity=False)
    except ValueError:
        return False
    return True


def _is_installed(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False
