"""How one page is asked for: all the same, except for a row that a server fails on."""

from __future__ import annotations

from enum import Enum


class Manner(Enum):
    """How a page is asked for, in the order of what is tried; the value completes "asked ..."."""

    USUAL = "as usual"
    WITHOUT_ZM = "without Z and M"
    OTHER_FORMAT = "in another format"
    PLAINEST = "in another format, without Z and M"

    @property
    def has_no_zm(self) -> bool:
        """Whether Z and M are left out."""
        return self in (Manner.WITHOUT_ZM, Manner.PLAINEST)

    @property
    def is_in_other_format(self) -> bool:
        """Whether it is JSON in place of PBF, or the reverse."""
        return self in (Manner.OTHER_FORMAT, Manner.PLAINEST)
