"""A keyring in memory that passes for one of the system's, and fails as told."""

from __future__ import annotations

import sys
import time
import types

FAILURES = {
    "NoKeyringError": "no keyring",
    "KeyringLocked": "locked",
    "InitError": "opened",
    "PasswordSetError": "accept",
    "PasswordDeleteError": "delete",
}
"""The errors that `keyring` raises by name, and a word of the sentence that each becomes."""


def failure(name, text=""):
    """An error like the one of `keyring.errors` with that name."""
    return type(name, (RuntimeError,), {})(text)


class Backend:
    """The part of `keyring.backend.KeyringBackend` that is used."""

    def __init__(self):
        self.entries, self.problem, self.delay_s = {}, None, 0.0

    def _obey(self):
        time.sleep(self.delay_s)
        if self.problem:
            raise self.problem

    def get_password(self, service, name):
        self._obey()
        return self.entries.get((service, name))

    def set_password(self, service, name, secret):
        self._obey()
        self.entries[service, name] = secret

    def delete_password(self, service, name):
        self._obey()
        del self.entries[service, name]


Backend.__module__ = "keyring.backends.SecretService"


def install(monkeypatch, backend):
    library = types.ModuleType("keyring")
    library.get_keyring = lambda: backend
    monkeypatch.setitem(sys.modules, "keyring", library)
