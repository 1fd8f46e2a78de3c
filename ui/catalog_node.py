"""One line of the tree, and what is known about what is inside."""

from __future__ import annotations

from enum import Enum

from ..core.rest.catalog import Entry, EntryKind

_OPENABLE = (EntryKind.FOLDER, EntryKind.SERVICE)


def is_openable(entry: Entry) -> bool:
    """Whether there is, or may be, something inside."""
    return entry.children is not None or entry.kind in _OPENABLE


class Reading(Enum):
    """What became of the question for a node's children."""

    NOT_YET = "not_yet"
    UNDER_WAY = "under_way"
    DONE = "done"
    LOCKED = "locked"
    FAILED = "failed"


class Node:
    """A node of the tree; `entry` is None for the root and for lines that only say something.

    Attributes:
        note: one plain sentence, shown instead of a name.
        is_checked: whether its rows are to be imported.
    """

    def __init__(self, entry: Entry | None, parent: Node | None, note: str = "") -> None:
        self.entry, self.parent, self.note = entry, parent, note
        self.is_checked = False
        self.children: list[Node] = []
        self.reading = Reading.DONE
        if entry is not None and entry.children is not None:
            self.children = [Node(child, self) for child in entry.children]
        elif entry is not None and entry.kind in _OPENABLE:
            self.reading = Reading.NOT_YET

    @property
    def row(self) -> int:
        """Position among its siblings."""
        return self.parent.children.index(self) if self.parent is not None else 0

    @property
    def is_importable(self) -> bool:
        """Whether it can be checked."""
        return self.entry is not None and self.entry.kind.is_importable

    @property
    def is_container(self) -> bool:
        """Whether there is, or may be, something inside."""
        return bool(self.children) or self.reading is not Reading.DONE

    def walk(self) -> list[Node]:
        """This node and all known ones below, in the order of the tree."""
        found = [self]
        for child in self.children:
            found += child.walk()
        return found
