"""Small text files that go from hand to hand: written whole, read with suspicion."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from ..errors import PluginError

_LONGEST = 1_000_000  # bytes


def write_shared(path: Path, text: str, error: type[PluginError]) -> None:
    """Write a file, whole or not at all. Blocks.

    Raises:
        error: it could not be written.
    """
    draft = ""
    try:
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(draft, path)
    except OSError as err:
        if draft:
            Path(draft).unlink(missing_ok=True)
        reason = err.strerror or type(err).__name__
        raise error(
            f"{path.name} could not be written: {reason}.", "Choose another folder."
        ) from err


def read_shared(path: Path, error: type[PluginError], too_large: str) -> str:
    """Read a file that anybody may have made. Blocks.

    Args:
        path: of the file.
        error: its class.
        too_large: what is said of one that is too large to be such a file.

    Raises:
        error: it could not be read, or is too large.
    """
    try:
        with path.open("rb") as file:
            body = file.read(_LONGEST + 1)
    except OSError as err:
        reason = err.strerror or type(err).__name__
        raise error(f"{path.name} could not be read: {reason}.") from err
    if len(body) > _LONGEST:
        raise error(too_large)
    return body.decode("utf-8-sig", "replace")
