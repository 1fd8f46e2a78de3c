"""Runs inside `scripts/with_keyring.sh`: what a store does there, told as JSON."""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
importlib.import_module("tests.conftest")  # loads the checkout as `layerferry`
credential_store = importlib.import_module("layerferry.core.auth.credential_store")
keyring_store = importlib.import_module("layerferry.core.auth.keyring_store")
kept_list = importlib.import_module("layerferry.core.host.kept_list")
secret_keeper = importlib.import_module("layerferry.core.host.secret_keeper")
errors = importlib.import_module("layerferry.core.errors")
suite = importlib.import_module("tests.unit.test_credential_store")


def attempt(call) -> str:
    try:
        return f"ok {call()!r}"
    except errors.CredentialStoreError as err:
        return f"error {err}"


def forgotten() -> dict[str, object]:
    """Keep a secret and forget everything, as two sessions do."""
    entry = kept_list.KeptSecret("https://h/a", "m")
    kept = kept_list.ListInMemory()
    kept.add(entry)
    note = secret_keeper.SecretKeeper(kept=kept).keep(*entry[:2], "c4n4ry-s3cret")
    later = secret_keeper.SecretKeeper(kept=kept)
    problems = later.delete_all(later.kept())
    return {"note": note, "problems": problems, "left": [str(one) for one in later.kept()]}


def main() -> None:
    began = time.monotonic()
    store = keyring_store.KeyringStore(time_limit_s=20)
    told = {"can_serve": store.can_serve()}
    if told["can_serve"] is None:
        suite.acceptance(store)
        told["accepted"] = True
    told["put"] = attempt(lambda: store.put("https://h/a", "m", "c4n4ry-s3cret"))
    told["get"] = attempt(lambda: store.get("https://h/a", "m"))
    told["chosen"] = type(credential_store.choose_store(store).store).__name__
    told.update(forgotten())
    told["seconds"] = time.monotonic() - began
    print(json.dumps(told))


main()
