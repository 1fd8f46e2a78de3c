"""Looks for secrets in every shape in which they might turn up."""

from __future__ import annotations

import base64
from pathlib import Path
from urllib.parse import quote, quote_plus


def spellings(secret: str) -> set[str]:
    """Plain, encoded for an address, base64 in any company, hex, with slashes turned or escaped."""
    return {
        secret,
        quote(secret, safe=""),
        quote(secret),
        quote_plus(secret),
        *_base64_cores(secret.encode()),
        secret.encode().hex(),
        secret.replace("/", "\\"),
        secret.replace("/", "\\/"),
    }


def _base64_cores(raw: bytes) -> set[str]:
    """What base64 makes of it wherever it begins within a longer text."""
    cores = set()
    for before in range(3):
        text = base64.b64encode(b"\0" * before + raw).decode().rstrip("=")
        cores.add(text[-(-before * 8 // 6) : len(text) - 1])
    return cores


def found_in(text: str, secrets: set[str]) -> list[str]:
    """The secrets that a text holds in any shape."""
    return [secret for secret in secrets if any(shape in text for shape in spellings(secret))]


def files_with(folder: Path | str, secrets: set[str]) -> list[Path]:
    """Files below a folder that hold any of the secrets in any shape."""
    needles = [shape.encode() for secret in secrets for shape in spellings(secret)]
    files = (path for path in Path(folder).rglob("*") if path.is_file() and not path.is_symlink())
    return [path for path in files if any(needle in path.read_bytes() for needle in needles)]
