"""What an update will do, and what it did: values that pass between threads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..download.changes import Changes
from .exact_moments import far_dates_lost
from .local_rows import LocalRow, LocalRows
from .origin_notes import Notes


class Policy(Enum):
    """Whose rows count where both the user and the server changed one."""

    KEEP_MINE = "mine"
    TAKE_SERVERS = "server"


@dataclass(frozen=True)
class Conflict:
    """A row that both sides changed.

    Attributes:
        object_id: the server's.
        here: ``changed``, ``removed``, or ``added`` by the user under the same id.
        there: ``changed``, ``removed`` or ``added`` on the server.
    """

    object_id: int
    here: str
    there: str


@dataclass(frozen=True)
class UpdatePlan:
    """What an update will do; nothing has been touched yet.

    Attributes:
        changes: on the server.
        conflicts: with what the user did.
        rows: feature id and state of the rows concerned, by object id.
    """

    notes: Notes
    changes: Changes
    conflicts: tuple[Conflict, ...]
    rows: dict[int, LocalRow]
    requests: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed on the server."""
        return self.changes.is_empty


@dataclass(frozen=True)
class UpdateReport:
    """What an update did, for the receipt.

    Attributes:
        kept: object ids of the rows that stayed as the user has them.
        lost_dates: dates that a GeoPackage cannot hold and that are empty in it.
    """

    at: str
    how: str
    added: int
    changed: int
    removed: int
    kept: tuple[int, ...]
    requests: int
    lost_dates: int = 0

    def as_json(self) -> dict[str, object]:
        """One entry of the receipt's ``updates``."""
        return {**self.__dict__, "kept": list(self.kept)}

    @property
    def sentence(self) -> str:
        """The report in one plain sentence."""
        text = f"Rows: {self.added:,} added, {self.changed:,} changed, {self.removed:,} removed"
        return f"{text}; {len(self.kept):,} kept as they were." if self.kept else f"{text}."

    @property
    def warning(self) -> str:
        """What the file does not hold as it came; "" when it holds all."""
        return far_dates_lost(self.lost_dates) if self.lost_dates else ""


def compare(
    local: LocalRows, changes: Changes, notes: Notes
) -> tuple[tuple[Conflict, ...], dict[int, LocalRow]]:
    """Which of the rows concerned did the user touch? And where are they?"""
    base = notes.server if notes.local is None else notes.local
    assert base is not None  # noqa: S101  `UpdateJob.notes` says so
    there = {
        **dict.fromkeys(changes.added.tolist(), "added"),
        **dict.fromkeys(changes.changed.tolist(), "changed"),
        **dict.fromkeys(changes.removed.tolist(), "removed"),
    }
    before, now = base.of_some(there), changes.marks.of_some(there)
    written = {} if notes.coming is None else notes.coming.of_some(there)
    places = local.features_of(there)
    found = local.rows([one for number in there for one in places.get(number, ())])
    conflicts: list[Conflict] = []
    rows: dict[int, LocalRow] = {}
    for number, what in there.items():
        mine = found.get(number, [])
        # of a row that the user copied, the one that is as it came is the server's
        ours = (before.get(number), written.get(number))
        same = [row for row in mine if row.mark in ours]
        if mine:
            rows[number] = (same or mine)[0]
        is_as_there = notes.local is None and mine and mine[0].mark == now.get(number)
        if what == "added":
            here = "added" if mine and not same else ""
        elif not mine:
            here = "removed" if what == "changed" else ""
        else:
            here = "" if same else "changed"
        if here and not is_as_there:
            conflicts.append(Conflict(number, here, what))
    return tuple(sorted(conflicts, key=lambda one: one.object_id)), rows


def already_there(plan: UpdatePlan) -> set[int]:
    """Object ids of the rows that are here as the server has them."""
    if plan.notes.local is not None:
        return set()
    now = plan.changes.marks.of_some(plan.rows)
    return {number for number, row in plan.rows.items() if row.mark == now.get(number)}
