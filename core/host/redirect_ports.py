"""The ports on this machine that a portal's administrator registered for the way back from it."""

from __future__ import annotations

from ..errors import AddressError

USUAL_PORTS = (47810, 47811, 47812)
"""Asked for by the text for the administrator, who may choose others."""

_LOWEST, _HIGHEST = 1024, 65535
_MOST = 10


def is_port(value: object) -> bool:
    """Whether a program without privileges can listen there."""
    return isinstance(value, int) and not isinstance(value, bool) and _LOWEST <= value <= _HIGHEST


def ports_in(text: str) -> tuple[int, ...]:
    """Read ports as people type them, separated by commas or blanks; none = the usual ones.

    Raises:
        AddressError: something is no port, or there are too many.
    """
    words = text.replace(",", " ").replace(";", " ").split()
    found = [
        int(word) if word.isascii() and word.isdigit() and len(word) < 6 else 0 for word in words
    ]
    for word, port in zip(words, found):
        if not is_port(port):
            raise AddressError(
                f"“{word[:40]}” is no port of this computer.",
                f"Type numbers between {_LOWEST} and {_HIGHEST}, separated by commas.",
            )
    if len(found) > _MOST:
        raise AddressError(f"These are more than {_MOST} ports.", "Type those that are registered.")
    return tuple(dict.fromkeys(found)) or USUAL_PORTS
