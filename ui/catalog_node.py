"""One line of the tree, and what is known about what is inside."""

from __future__ import annotations

from enum import Enum

from ..core.rest.catalog import Entry, EntryKind

_OPENABLE = (
    EntryKind.FOLDER,
    EntryKind.SERVICE,
    EntryKind.SEARCH,
    EntryKind.MORE,
    EntryKind.GROUPS,
    EntryKind.WEB_MAP,
)
# ticked as one: all layers inside
_WHOLE = (EntryKind.SERVICE, EntryKind.GROUP, EntryKind.WEB_MAP)


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
        row: position among its siblings.
        folded_name: the name, to compare without case.
        fits: whether it fitted the text that was looked for last.
        is_checked: whether its rows are to be imported.
        wants_all: all of its layers are to be checked as soon as they are known.
    """

    def __init__(self, entry: Entry | None, parent: Node | None, note: str = "") -> None:
        self.entry, self.parent, self.note = entry, parent, note
        self.is_checked = self.wants_all = False
        self.row = 0
        self.folded_name = entry.name.casefold() if entry is not None else ""
        self.fits = False
        self.children: list[Node] = []
        self.reading = Reading.DONE
        if entry is not None and entry.children is not None:
            self.adopt([Node(child, self) for child in entry.children])
        elif entry is not None and is_openable(entry):
            self.reading = Reading.NOT_YET

    def adopt(self, children: list[Node]) -> None:
        """Take these for its children; each knows its place."""
        self.children = children
        for row, child in enumerate(children):
            child.row = row

    @property
    def is_importable(self) -> bool:
        """Whether it can be checked."""
        return self.entry is not None and self.entry.kind.is_importable

    @property
    def is_checkable(self) -> bool:
        """Whether a person can check it: a layer, or what holds the layers of one service."""
        kind = self.entry.kind if self.entry is not None else None
        return self.is_importable or kind in _WHOLE

    @property
    def all_checked(self) -> bool | None:
        """Whether all layers of it are to be imported; None = some of them."""
        if self.is_importable:
            return self.is_checked
        checked = {node.is_checked for node in self.walk() if node.is_importable}
        return None if len(checked) > 1 else self.wants_all or checked == {True}

    @property
    def is_container(self) -> bool:
        """Whether there is, or may be, something inside; more of a search comes in its place."""
        if self.entry is not None and self.entry.kind is EntryKind.MORE:
            return False
        return bool(self.children) or self.reading is not Reading.DONE

    def walk(self) -> list[Node]:
        """This node and all known ones below, in the order of the tree."""
        found, ahead = [], [self]
        while ahead:
            node = ahead.pop()
            found.append(node)
            ahead += reversed(node.children)
        return found

    @property
    def groups_above(self) -> tuple[str, ...]:
        """Names of the group layers around it, the outermost first."""
        names: list[str] = []
        above = self.parent
        while above is not None:
            if above.entry is not None and above.entry.kind is EntryKind.GROUP:
                names.insert(0, above.entry.name)
            above = above.parent
        return tuple(names)

    def fitting(self, text: str) -> set[int]:
        """Numbers (`id`) of the nodes below whose name holds a text, those inside and above them.

        Args:
            text: casefolded; notes never fit.
        """
        found: set[int] = set()
        for node in self.walk():
            above = node.parent
            if node.entry is None:
                continue
            is_inside = above is not None and above.fits
            node.fits = is_inside or text in node.folded_name
            if node.fits:
                found.add(id(node))
                while above is not None and id(above) not in found:
                    found.add(id(above))
                    above = above.parent
        return found
