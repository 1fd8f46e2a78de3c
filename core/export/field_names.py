"""Field names that fit a DBF: ten bytes, unique, the same every time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from .transliteration import transliterated

MAX_BYTES = 10

_ODD = re.compile(r"[^A-Za-z0-9_]+")
_FIT = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_JOINED = re.compile(r"[^.\s]+(\.[^.\s]+)+")
# FID, SHAPE and OID are columns that ArcGIS adds itself; the others are words of the SQL
# dialects that are run over DBF files, where an unquoted column of that name cannot be asked for
_RESERVED = frozenset(
    "FID SHAPE OID ADD ALL ALTER AND ANY AS ASC BETWEEN BY CASE CAST CHECK COLUMN CREATE DATE "
    "DELETE DESC DISTINCT DROP ELSE END EXISTS FALSE FOR FROM GROUP HAVING IN INDEX INSERT INTO "
    "IS JOIN LIKE LIMIT NOT NULL ON OR ORDER SELECT SET TABLE THEN TRUE UNION UNIQUE UPDATE "
    "VALUES WHEN WHERE".split()
)


def short_names(names: Iterable[str], given: Mapping[int, str] | None = None) -> tuple[str, ...]:
    """Give every field a name that any DBF reader can hold.

    Each result has 1 to 10 ASCII letters, digits and underscores, starts with a letter, is no
    reserved word and differs from all others even when case is ignored. It depends on `names`
    and their order only. A name that is fit and unique stays as it is.

    Args:
        names: source names in the order of the fields; may be empty, equal or of any script.
        given: names that are wanted as they are, by position; see `name_fault`.

    Returns:
        One name per source name, in the same order.
    """
    sources = tuple(names)
    wanted = [_readable(name, number) for number, name in enumerate(sources, 1)]
    given = given or {}
    taken = {name.upper() for name in given.values()}
    result = [given.get(index, "") for index in range(len(wanted))]
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


def name_fault(name: str, others: Iterable[str] = ()) -> str:
    """Say in a sentence why a field cannot have this name; nothing when it can.

    Args:
        name: as somebody typed it.
        others: the other names that were chosen by hand.
    """
    if not name:
        return "A field needs a name."
    if len(name.encode("utf-8", "replace")) > MAX_BYTES:
        return f"“{name}” is longer than {MAX_BYTES} bytes."
    if not _FIT.fullmatch(name):
        return f"“{name}” is not made of letters A to Z, digits and _, beginning with a letter."
    if name.upper() in _RESERVED:
        return f"“{name}” is a reserved word."
    if name.upper() in {other.upper() for other in others}:
        return f"“{name}” is the name of another field."
    return ""


def companion_name(name: str, suffix: str) -> str:
    """The wanted name of a second column made from one field, such as its time of day."""
    base = _readable(name, 1)[: MAX_BYTES - len(suffix)]
    return base.rstrip("_") + suffix


def _readable(name: str, number: int) -> str:
    """Spell a name in ASCII, of any length; `FIELD_<number>` where that cannot be read."""
    if _JOINED.fullmatch(name):  # DB.OWNER.TABLE.FIELD of a joined table
        name = name.rsplit(".", 1)[1]
    plain = transliterated(name)
    unread = sum(1 for letter in plain if letter.isalpha() and not letter.isascii())
    spelled = _ODD.sub("_", plain)
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
