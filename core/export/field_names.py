"""Field names that fit a DBF: ten bytes, unique, the same every time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

MAX_BYTES = 10

# letters that stand for themselves in Unicode, so NFKD leaves them alone
_LATIN = str.maketrans(
    {
        "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
        "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
        "ı": "i", "ħ": "h", "Ħ": "H", "ŋ": "n", "Ŋ": "N", "ə": "e", "Ə": "E",
    }
)  # fmt: skip
_ODD = re.compile(r"[^A-Za-z0-9_]+")
_JOINED = re.compile(r"[^.\s]+(\.[^.\s]+)+")
# FID, SHAPE and OID are columns that ArcGIS adds itself; the others are words of the SQL
# dialects that are run over DBF files, where an unquoted column of that name cannot be asked for
_RESERVED = frozenset(
    "FID SHAPE OID ADD ALL ALTER AND ANY AS ASC BETWEEN BY CASE CAST CHECK COLUMN CREATE DATE "
    "DELETE DESC DISTINCT DROP ELSE END EXISTS FALSE FOR FROM GROUP HAVING IN INDEX INSERT INTO "
    "IS JOIN LIKE LIMIT NOT NULL ON OR ORDER SELECT SET TABLE THEN TRUE UNION UNIQUE UPDATE "
    "VALUES WHEN WHERE".split()
)


def short_names(names: Iterable[str]) -> tuple[str, ...]:
    """Give every field a name that any DBF reader can hold.

    Each result has 1 to 10 ASCII letters, digits and underscores, starts with a letter, is no
    reserved word and differs from all others even when case is ignored. It depends on `names`
    and their order only. A name that is fit and unique stays as it is.

    Args:
        names: source names in the order of the fields; may be empty, equal or of any script.

    Returns:
        One name per source name, in the same order.
    """
    sources = tuple(names)
    wanted = [_readable(name, number) for number, name in enumerate(sources, 1)]
    taken: set[str] = set()
    result = [""] * len(wanted)
    # names that need no change choose first, so that no neighbour's respelling can take theirs
    untouched = [index for index, name in enumerate(sources) if wanted[index] == name]
    short = [index for index, name in enumerate(wanted) if len(name) <= MAX_BYTES]
    for index in (*untouched, *short):
        name = wanted[index]
        if not result[index] and len(name) <= MAX_BYTES and name.upper() not in taken:
            result[index] = name
            taken.add(name.upper())
    for index, name in enumerate(wanted):
        if not result[index]:
            result[index] = _free(name, taken)
            taken.add(result[index].upper())
    return tuple(result)


def companion_name(name: str, suffix: str) -> str:
    """The wanted name of a second column made from one field, such as its time of day."""
    base = _readable(name, 1)[: MAX_BYTES - len(suffix)]
    return base.rstrip("_") + suffix


def _readable(name: str, number: int) -> str:
    """Spell a name in ASCII, of any length; `FIELD_<number>` where that cannot be read."""
    if _JOINED.fullmatch(name):  # DB.OWNER.TABLE.FIELD of a joined table
        name = name.rsplit(".", 1)[1]
    plain = unicodedata.normalize("NFKD", name.translate(_LATIN)).translate(_LATIN)
    unread = sum(1 for letter in plain if letter.isalpha() and not letter.isascii())
    marks_off = "".join(letter for letter in plain if not unicodedata.combining(letter))
    spelled = _ODD.sub("_", marks_off)
    if spelled != name:
        spelled = spelled.strip("_")
    read = sum(1 for letter in spelled if letter.isalpha())
    if not spelled.strip("_") or unread > read:
        return f"FIELD_{number}"
    if not spelled[0].isalpha():
        spelled = f"F_{spelled.lstrip('_')}"
    return f"{spelled}_" if spelled.upper() in _RESERVED else spelled


def _free(name: str, taken: set[str]) -> str:
    """Cut to ten, with a number where the cut name is taken."""
    cut = name[:MAX_BYTES]
    number = 0
    while cut.upper() in taken or cut.upper() in _RESERVED:
        number += 1
        suffix = f"_{number}"
        cut = name[: MAX_BYTES - len(suffix)].rstrip("_") + suffix
    return cut
