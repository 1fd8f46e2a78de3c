"""One promise for every store; what the keyring's failures become."""

from __future__ import annotations

import sys
import threading

import pytest
from layerferry.core.auth.credential_store import SessionStore, choose_store
from layerferry.core.auth.keyring_store import SERVICE_NAME, KeyringStore, entry_name
from layerferry.core.errors import CredentialStoreError

from tests.fakes.keyring_backend import Backend, install

ROOT = "https://gis.example.org/arcgis"
CANARY = "c4n4ry-s3cret"


@pytest.fixture
def backend(monkeypatch):
    made = Backend()
    install(monkeypatch, made)
    return made


@pytest.fixture(params=["session", "keyring"])
def store(request):
    if request.param == "session":
        return SessionStore()
    request.getfixturevalue("backend")
    return KeyringStore()


def acceptance(store) -> None:
    """What every store promises; `tests/integration` runs it against a real keyring too."""
    assert store.can_serve() is None
    assert store.get(ROOT, "maria") is None
    store.delete(ROOT, "maria")
    store.put(ROOT, "maria", "one")
    store.put(ROOT, "maria", "two")
    store.put(ROOT, "Maria", "another person")
    store.put("https://other.example/arcgis", "maria", "elsewhere")
    assert store.get(ROOT, "maria") == "two"
    assert store.get(ROOT + "/", "maria") == "two"
    assert store.get(ROOT, "Maria") == "another person"
    for secret in ("ä€😀\t'\"\\%s{}", " blank ", "x" * 1000, "-", "\u202e", "a\nb"):
        store.put(ROOT, "jo@dom\\ain ü", secret)
        assert store.get(ROOT, "jo@dom\\ain ü") == secret
        assert secret == "-" or secret not in repr(store)
    store.put(ROOT, "empty", "")
    assert store.get(ROOT, "empty") == ""
    store.delete(ROOT, "maria")
    store.delete(ROOT, "maria")
    assert store.get(ROOT, "maria") is None
    assert store.get("https://other.example/arcgis", "maria") == "elsewhere"


def test_acceptance(store):
    acceptance(store)


def test_entry_can_be_recognised_in_the_keyring(backend):
    KeyringStore().put(ROOT, "maria", "x")
    assert list(backend.entries) == [(SERVICE_NAME, f"maria@{ROOT}")]
    assert entry_name(ROOT + "/", "maria") == f"maria@{ROOT}"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("NoKeyringError", "no keyring"),
        ("KeyringLocked", "locked"),
        ("InitError", "opened"),
        ("PasswordSetError", "accept"),
        ("PasswordDeleteError", "delete"),
        ("DBusErrorResponse", "failed"),
    ],
)
def test_failures_become_one_sentence(backend, name, words):
    backend.problem = type(name, (RuntimeError,), {})(f"about {CANARY}")
    store = KeyringStore()
    for call in (
        lambda: store.get(ROOT, "m"),
        lambda: store.put(ROOT, "m", CANARY),
        lambda: store.delete(ROOT, "m"),
    ):
        with pytest.raises(CredentialStoreError, match=words) as caught:
            call()
        err = caught.value
        assert CANARY not in f"{err!r}{err.sentence}{err.__context__!r}{err.__cause__!r}"
    chosen = choose_store(store)
    assert isinstance(chosen.store, SessionStore)
    assert words in chosen.reason


@pytest.mark.parametrize(
    ("domain", "code", "words"),
    [
        ("g-dbus-error-quark", 2, "no keyring"),  # the name is not provided by any service
        ("g-io-error-quark", 0, "no keyring"),  # no D-Bus to ask
        ("secret-error", 3, "locked"),
    ],
)
def test_libsecret_without_a_service_is_no_locked_keyring(backend, domain, code, words):
    problem = type("KeyringLocked", (RuntimeError,), {})("unlock")
    problem.__context__ = type("Error", (RuntimeError,), {"domain": domain, "code": code})()
    backend.problem = problem
    with pytest.raises(CredentialStoreError, match=words):
        KeyringStore().get(ROOT, "m")


def test_blocked_keyring_is_given_up(backend):
    gate = threading.Event()
    backend.get_password = lambda *_: gate.wait(60)
    with pytest.raises(CredentialStoreError, match="did not answer"):
        KeyringStore(time_limit_s=0.2).get(ROOT, "m")
    gate.set()
    for thread in threading.enumerate():
        if thread.name == "layerferry-keyring":
            thread.join(60)


def test_a_backend_that_drops_what_it_is_given(backend):
    backend.set_password = lambda *_: None
    with pytest.raises(CredentialStoreError, match="did not keep"):
        KeyringStore().put(ROOT, "m", CANARY)


def test_a_backend_that_returns_bytes(backend):
    store = KeyringStore()
    backend.entries[SERVICE_NAME, entry_name(ROOT, "m")] = "pässword".encode()
    assert store.get(ROOT, "m") == "pässword"
    backend.set_password = lambda service, name, secret: backend.entries.update(
        {(service, name): secret.encode()}
    )
    store.put(ROOT, "n", "sécret")
    assert store.get(ROOT, "n") == "sécret"


@pytest.mark.parametrize("odd", [b"\xff\xfe\x00", 5, ["a"], True, "\ud800", object()])
def test_what_is_no_password_becomes_one_sentence(backend, odd):
    backend.entries[SERVICE_NAME, entry_name(ROOT, "m")] = odd
    with pytest.raises(CredentialStoreError, match="something other than a password"):
        KeyringStore().get(ROOT, "m")


@pytest.mark.parametrize("problem", [TypeError(CANARY), KeyboardInterrupt(), OSError(5, CANARY)])
def test_whatever_a_backend_raises_becomes_one_sentence(backend, problem):
    backend.problem = problem
    with pytest.raises(CredentialStoreError, match="keyring failed") as caught:
        KeyringStore().get(ROOT, "m")
    assert CANARY not in caught.value.sentence


@pytest.mark.parametrize(
    ("module", "words"),
    [
        ("keyring.backends.fail", "no keyring"),
        ("keyring.backends.null", "no keyring"),
        ("keyrings.alt.file", "safe"),
        ("somebody.elses", "safe"),
    ],
)
def test_unsafe_backends_get_nothing(monkeypatch, module, words):
    class Unsafe(Backend):
        pass

    Unsafe.__module__ = module
    unsafe = Unsafe()
    install(monkeypatch, unsafe)
    with pytest.raises(CredentialStoreError, match=words):
        KeyringStore().put(ROOT, "m", CANARY)
    assert unsafe.entries == {}
    assert isinstance(choose_store().store, SessionStore)


def test_chain_uses_its_safe_part_only(monkeypatch):
    class Unsafe(Backend):
        pass

    class Chain:
        pass

    Unsafe.__module__ = "keyrings.alt.file"
    Chain.__module__ = "keyring.backends.chainer"
    chain, safe, unsafe = Chain(), Backend(), Unsafe()
    chain.backends = [unsafe, safe]
    install(monkeypatch, chain)
    KeyringStore().put(ROOT, "m", "x")
    assert safe.entries
    assert not unsafe.entries
    chain.backends = []
    with pytest.raises(CredentialStoreError, match="no keyring"):
        KeyringStore().get(ROOT, "m")


def test_library_not_installed(monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    chosen = choose_store()
    assert isinstance(chosen.store, SessionStore)
    assert "not installed" in chosen.reason


def test_keyring_is_chosen_when_it_serves(backend):
    chosen = choose_store()
    assert isinstance(chosen.store, KeyringStore)
    assert chosen.reason == ""


def test_session_store_shows_no_secret():
    store = SessionStore()
    store.put(ROOT, "m", CANARY)
    assert CANARY not in repr(store)
