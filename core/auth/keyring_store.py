"""Secrets in the operating system's keyring, which may be absent, locked, slow or unsafe."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Protocol, TypeVar

from ..errors import CredentialStoreError

log = logging.getLogger(__name__)

SERVICE_NAME = "LayerFerry"
T = TypeVar("T")

# keyring raises these by name; anything else that a backend lets out gets the general sentence
_SENTENCES = {
    "NoKeyringError": "This computer has no keyring service.",
    "KeyringLocked": "The system keyring is locked.",
    "InitError": "The system keyring could not be opened.",
    "PasswordSetError": "The system keyring did not accept the password.",
    "PasswordDeleteError": "The system keyring could not delete the password.",
}
_EMPTY_MODULES = ("keyring.backends.fail", "keyring.backends.null")
_SAFE_MODULES = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.OS_X",
    "keyring.backends.Windows",
)


class _Backend(Protocol):
    """The part of `keyring.backend.KeyringBackend` that is used."""

    def get_password(self, service: str, username: str) -> object: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class KeyringStore:
    """The keyring of Windows, macOS, GNOME or KDE, through the `keyring` library.

    Each call runs in a thread of its own and is given up after a time limit: a locked keyring
    may show a window and wait for an answer for ever.

    Args:
        time_limit_s: longest wait for one call, in seconds; includes a person's typing.
    """

    def __init__(self, time_limit_s: float = 10.0) -> None:
        self._time_limit_s = time_limit_s

    def can_serve(self) -> str | None:
        """Return None, or why the keyring cannot be used: no library, no service, locked, unsafe.

        Reads an entry, since only that tells whether it is open; a desktop may ask to unlock it.
        """
        try:
            self.get("", "")
        except CredentialStoreError as err:
            return str(err)
        return None

    def get(self, server_root: str, user: str) -> str | None:
        """See `CredentialStore.get`."""
        name = entry_name(server_root, user)
        return self._within_limit(lambda: _read(_backend(), name))

    def put(self, server_root: str, user: str, secret: str) -> None:
        """See `CredentialStore.put`; reads back, since a backend may drop what it cannot keep."""
        name = entry_name(server_root, user)

        def write() -> None:
            backend = _backend()
            backend.set_password(SERVICE_NAME, name, secret)
            if _read(backend, name) != secret:
                raise CredentialStoreError("The system keyring did not keep the password.")

        self._within_limit(write)

    def delete(self, server_root: str, user: str) -> None:
        """See `CredentialStore.delete`."""
        name = entry_name(server_root, user)

        def remove() -> None:
            backend = _backend()
            if backend.get_password(SERVICE_NAME, name) is None:
                return
            try:
                backend.delete_password(SERVICE_NAME, name)
            except Exception:  # another thread may have deleted it meanwhile
                if backend.get_password(SERVICE_NAME, name) is not None:
                    raise

        self._within_limit(remove)

    def _within_limit(self, call: Callable[[], T]) -> T:
        """Run the call aside; every failure becomes one sentence without the secret."""
        results: list[T] = []
        problems: list[CredentialStoreError] = []

        def run() -> None:
            try:
                results.append(call())
            except CredentialStoreError as err:
                problems.append(err)
            except BaseException as err:  # noqa: BLE001  backends raise D-Bus, OS and other errors
                log.debug("keyring failed: %s", type(err).__name__)  # its text may hold the entry
                problems.append(CredentialStoreError(_sentence(err)))

        worker = threading.Thread(target=run, name="layerferry-keyring", daemon=True)
        worker.start()
        worker.join(self._time_limit_s)
        if worker.is_alive():
            raise CredentialStoreError(
                f"The system keyring did not answer within {self._time_limit_s:.0f} s."
            )
        if problems:
            raise problems[0]
        return results[0]


def _read(backend: _Backend, name: str) -> str | None:
    """Return an entry's text, None when there is none.

    Raises:
        CredentialStoreError: the backend returned something else.
    """
    found = backend.get_password(SERVICE_NAME, name)
    if found is None:
        return None
    try:
        if isinstance(found, (bytes, bytearray)):
            return found.decode()
        if isinstance(found, str):
            found.encode()
            return found
    except UnicodeError:
        pass  # neither text nor the bytes of one
    raise CredentialStoreError("The system keyring returned something other than a password.")


def entry_name(server_root: str, user: str) -> str:
    """Name the entry as the keyring's own window shows it: ``maria@https://host/arcgis``."""
    return f"{user}@{server_root.rstrip('/')}"


def _backend() -> _Backend:
    """Import `keyring` here: QGIS does not bring it, and the import itself looks for services.

    Raises:
        CredentialStoreError: not installed, or it found none of the systems' keyrings. Others,
            such as the plain-text file of `keyrings.alt`, are not known to keep a secret.
    """
    try:
        import keyring
    except ImportError:
        raise CredentialStoreError(
            "The Python library “keyring” is not installed in this QGIS."
        ) from None
    found: object = keyring.get_keyring()
    parts = [found]
    if type(found).__module__ == "keyring.backends.chainer":
        parts = list(getattr(found, "backends", []))
    for part in parts:
        if type(part).__module__ in _SAFE_MODULES:
            return part  # type: ignore[return-value]
    if all(type(part).__module__ in _EMPTY_MODULES for part in parts):
        raise CredentialStoreError(_SENTENCES["NoKeyringError"])
    raise CredentialStoreError(
        f"The keyring set up on this computer ({type(parts[0]).__name__}) is not known to be "
        "safe, so no password is put into it."
    )


def _sentence(err: BaseException) -> str:
    if _is_unserved(err):
        return _SENTENCES["NoKeyringError"]
    names = [kind.__name__ for kind in type(err).__mro__]
    for name in names:
        if name in _SENTENCES:
            return _SENTENCES[name]
    return "The system keyring failed."


def _is_unserved(err: BaseException | None) -> bool:
    """Whether nobody serves the desktop's keyring; libsecret says so in errors of GLib alone.

    Its backend calls a session without D-Bus "locked", with GLib's error as the context.
    """
    while err is not None:
        kind = (getattr(err, "domain", None), getattr(err, "code", None))
        if kind == ("g-dbus-error-quark", 2) or kind[0] == "g-io-error-quark":
            return True  # no such service, or no bus at all
        err = err.__cause__ or err.__context__
    return False
