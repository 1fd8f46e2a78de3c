"""Names for files, made from names that a server chose."""

from __future__ import annotations

import re
import unicodedata

_MAX_CHARACTERS = 100
# ext4, APFS and most network shares allow 255 bytes; room is left for `.shp.xml` and `_fields.csv`
_MAX_BYTES = 200
# path parts, drive letters, and what Windows forbids in a name
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
# Windows opens a device for these, whatever the extension: `con.shp` is the console
_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$"}
    | {f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"}
)


def safe_file_name(text: str, fallback: str = "layer") -> str:
    """Turn any text into a plain name of one file, without extension.

    The result never has a path part, a drive letter, a control or bidirectional character, a
    device name, or a dot or blank at either end; it has 1 to 100 characters and at most 200
    bytes in UTF-8. A name that is already safe stays as it is.

    Args:
        text: a layer name as the server spells it.
        fallback: the name when nothing usable remains.
    """
    name = _plain(text) or _plain(fallback) or "layer"
    if name.split(".")[0].rstrip().upper() in _DEVICES:
        name = _fit(f"_{name}")
    return name


def _plain(text: str) -> str:
    """Drop what has no place in a file name; may end up empty."""
    # NFC, not NFKC: "½" must not become "1/2", which would be a path
    composed = unicodedata.normalize("NFC", text)
    visible = "".join(_visible(character) for character in composed)
    name = " ".join(_FORBIDDEN.sub("_", visible).split())
    return _fit(name)


def _visible(character: str) -> str:
    """Blanks stay blanks; control, format, surrogate and unassigned characters vanish."""
    if character.isspace():
        return " "
    return "" if unicodedata.category(character).startswith("C") else character


def _fit(name: str) -> str:
    """Cut to the length that every file system takes, never inside a character."""
    name = name.strip(" .")[:_MAX_CHARACTERS]
    name = name.encode("utf-8")[:_MAX_BYTES].decode("utf-8", "ignore")
    # cutting may have bared a dot or blank; a name of underscores only says nothing
    name = name.strip(" .")
    return name if name.strip("_") else ""
