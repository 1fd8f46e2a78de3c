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
# what a double click would run, on whichever system
_PROGRAMS = frozenset(
    "app appimage bat chm class cmd com command cpl desktop dll exe gadget hta inf ins jar js jse "
    "lnk msc msi msp mst pif ps1 ps2 psm1 py pyc pyw reg scf scr sct sh so url vb vbe vbs ws wsc "
    "wsf wsh xll".split()
)
_LONGEST_EXTENSION = 10
_MAX_STEM_BYTES = 150


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


def attachment_name(object_id: int, attachment_id: int, name: str) -> str:
    """Name the file of an attachment: ``<object id>_<attachment id>_<safe name>``.

    A plain name of one file, at most 255 bytes long, whose extension is kept unless a double
    click would run such a file: that one gets ``.bin`` behind it.

    Args:
        object_id: of the row.
        attachment_id: its own number.
        name: as somebody called it; data that a server sends.
    """
    stem, dot, extension = name.rpartition(".")
    is_usual = extension.isascii() and extension.isalnum()
    if not (dot and stem and is_usual and len(extension) <= _LONGEST_EXTENSION):
        stem, extension = name, ""
    safe = safe_file_name(stem, "file").encode("utf-8")[:_MAX_STEM_BYTES].decode("utf-8", "ignore")
    safe = f"{object_id}_{attachment_id}_{safe.strip(' .')}{extension and '.'}{extension}"
    is_program = safe.rpartition(".")[2].lower() in _PROGRAMS
    return f"{safe}.bin" if is_program else safe


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
