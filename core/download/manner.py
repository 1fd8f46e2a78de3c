"""How one page is asked for: all the same, except for a row that a server fails on."""

from __future__ import annotations

from enum import Enum


class Manner(Enum):
    """How a page is asked for; the value completes "asked ..."."""

    USUAL = "as usual"
    WITHOUT_ZM = "without Z and M"
    OTHER_FORMAT = "in another format"
