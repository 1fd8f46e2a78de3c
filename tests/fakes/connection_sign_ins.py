"""What stands for `requests_ntlm` and `requests_kerberos` where they are not installed."""

from __future__ import annotations

import contextlib
import importlib.util
import sys
import types
from collections.abc import Iterator

from tests.arcgis_server import ntlm


class HttpNtlmAuth:
    """Shakes hands by NTLMv2 on the connection of the answer, as the library does."""

    def __init__(self, user: str, password: str) -> None:
        self._pair = (user, password)

    def __call__(self, request):
        request.headers["Connection"] = "Keep-Alive"
        request.register_hook("response", self._shake)
        return request

    def _shake(self, response, **options):
        if response.status_code != 401:
            return response
        scheme = "NTLM" if "NTLM" in response.headers["www-authenticate"] else "Negotiate"
        response = _again(response, f"{scheme} {ntlm.first_message()}", options)
        _, _, second = response.headers.get("www-authenticate", "").partition(" ")
        if ntlm.number_of(second) != 2:
            return response
        return _again(response, f"{scheme} {ntlm.third_message(second, *self._pair)}", options)


class HTTPKerberosAuth:
    """Shows a ticket to whoever asks for one."""

    ticket = ""

    def __init__(self, mutual_authentication: int) -> None:
        self._is_mutual = mutual_authentication

    def __call__(self, request):
        request.register_hook("response", self._show)
        return request

    def _show(self, response, **options):
        if response.status_code != 401:
            return response
        return _again(response, f"Negotiate {self.ticket}", options)


def _again(response, said, options):
    _ = response.content
    response.raw.release_conn()
    request = response.request.copy()
    request.headers["Authorization"] = said
    return response.connection.send(request, **options)


@contextlib.contextmanager
def ntlm_library() -> Iterator[None]:
    """Have `requests_ntlm`: the real one where it is installed."""
    if importlib.util.find_spec("requests_ntlm") is not None:
        yield
        return
    with _module("requests_ntlm", HttpNtlmAuth=HttpNtlmAuth):
        yield


@contextlib.contextmanager
def kerberos_library(ticket: str) -> Iterator[None]:
    """Have `requests_kerberos`, and a ticket; a real one would need a whole realm."""
    kind = type("HTTPKerberosAuth", (HTTPKerberosAuth,), {"ticket": ticket})
    with _module("requests_kerberos", HTTPKerberosAuth=kind, OPTIONAL=2):
        yield


@contextlib.contextmanager
def _module(name: str, **content: object) -> Iterator[None]:
    before, made = sys.modules.get(name), types.ModuleType(name)
    made.__spec__ = importlib.util.spec_from_loader(name, None)
    vars(made).update(content)
    sys.modules[name] = made
    try:
        yield
    finally:
        del sys.modules[name]
        if before is not None:
            sys.modules[name] = before
