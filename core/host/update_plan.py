"""What an update will do, and what it did: values that pass between threads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np

from ..download.changes import Changes
from ..rest.arrays import Bools, Ints, Unsigned
from ..rest.keyed_numbers import KeyedNumbers
from ..rest.sorted_ids import SortedIds
from ..rest.sorted_runs import SortedRuns
from .exact_moments import far_dates_lost
from .local_rows import LocalRows
from .origin_notes import Notes


class Policy(Enum):
    """Whose rows count where both the user and the server changed one."""

    KEEP_MINE = "mine"
    TAKE_SERVERS = "server"


_ADDED, _CHANGED, _REMOVED = 1, 2, 3
_WORDS = {_ADDED: "added", _CHANGED: "changed", _REMOVED: "removed"}
_FEATURE, _MARK, _IS_AS_IT_CAME = 0, 1, 2  # of a row that is here
_MOST_NAMED = 1000  # rows in a report


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


class Conflicts:
    """Rows that both sides changed, on the disk where they are many.

    Args:
        rows: what was done to each here, and there.

    Attributes:
        ids: object ids of all.
    """

    def __init__(self, rows: KeyedNumbers) -> None:
        self._rows, self.ids = rows, rows.ids

    def __len__(self) -> int:
        return len(self.ids)

    def first(self, count: int) -> list[Conflict]:
        """The first ones by object id."""
        ids = self.ids.between(0, count)
        done = self._rows.of(ids)[1].tolist()
        return [
            Conflict(number, _WORDS[here], _WORDS[there])
            for number, (here, there) in zip(ids.tolist(), done)
        ]

    def are_same_as(self, other: Conflicts) -> bool:
        """Whether the same was done to the same rows."""
        return self._rows.is_same_as(other._rows)


class RowsHere:
    """The rows concerned by an update as they are here, on the disk where they are many.

    Args:
        rows: feature id, mark and whether it is as it came, by object id.
    """

    def __init__(self, rows: KeyedNumbers) -> None:
        self._rows = rows

    def of(self, ids: Ints) -> tuple[Bools, Ints, Unsigned, Bools]:
        """Which of some object ids are here; feature id and mark; whether it is as it came."""
        are_here, rows = self._rows.of(ids)
        marks = np.ascontiguousarray(rows[:, _MARK]).view(np.uint64)
        return are_here, rows[:, _FEATURE], marks, rows[:, _IS_AS_IT_CAME] != 0

    def are_same_as(self, other: RowsHere) -> bool:
        """Whether the same rows are in the same state."""
        return self._rows.is_same_as(other._rows)


@dataclass(frozen=True)
class UpdatePlan:
    """What an update will do; nothing has been touched yet.

    Attributes:
        changes: on the server.
        conflicts: with what the user did.
        rows: those concerned, as they are here.
    """

    notes: Notes
    changes: Changes
    conflicts: Conflicts
    rows: RowsHere
    requests: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed on the server."""
        return self.changes.is_empty


@dataclass(frozen=True)
class UpdateReport:
    """What an update did, for the receipt.

    Attributes:
        kept_count: rows that stayed as the user has them.
        kept: object ids of a thousand of them at most.
        lost_dates: dates that a GeoPackage cannot hold and that are empty in it.
    """

    at: str
    how: str
    added: int
    changed: int
    removed: int
    kept: tuple[int, ...]
    kept_count: int
    requests: int
    lost_dates: int = 0

    def as_json(self) -> dict[str, object]:
        """One entry of the receipt's ``updates``."""
        return {**self.__dict__, "kept": list(self.kept)}

    @property
    def sentence(self) -> str:
        """The report in one plain sentence."""
        text = f"Rows: {self.added:,} added, {self.changed:,} changed, {self.removed:,} removed"
        return f"{text}; {self.kept_count:,} kept as they were." if self.kept else f"{text}."

    @property
    def warning(self) -> str:
        """What the file does not hold as it came; "" when it holds all."""
        return far_dates_lost(self.lost_dates) if self.lost_dates else ""


def compare(
    local: LocalRows, changes: Changes, notes: Notes, folder: Path | None = None
) -> tuple[Conflicts, RowsHere]:
    """Which of the rows concerned did the user touch? And where are they?

    Memory: some megabytes.

    Args:
        local: the rows here.
        changes: on the server.
        notes: of the import.
        folder: whose disk takes what is noted of each row; None = the system's for such files.

    Raises:
        OSError: that disk fails.
    """
    found = RowsHere(KeyedNumbers(3, _rows_here(local, changes, notes, folder), folder))
    conflicts = _conflicts(found, changes, notes, folder)
    return Conflicts(KeyedNumbers(2, conflicts, folder)), found


def _rows_here(
    local: LocalRows, changes: Changes, notes: Notes, folder: Path | None
) -> Iterator[tuple[Ints, Ints]]:
    """By object id, what `RowsHere` holds."""
    base = notes.server if notes.local is None else notes.local
    assert base is not None  # noqa: S101  `UpdateJob.notes` says so
    concerned = (changes.added, changes.changed, changes.removed)

    def are_concerned(ids: Ints) -> Bools:
        return np.any([own.has(ids) for own in concerned], axis=0)

    for part in local.features_of(are_concerned, folder).parts():
        are_there, marks = local.marks_at(part[:, 1])
        ids, features, marks = part[are_there, 0], part[are_there, 1], marks[are_there]
        as_it_came = ~base.differ(ids, marks)
        if notes.coming is not None:
            as_it_came |= ~notes.coming.differ(ids, marks)
        # of a row that the user copied, the one that is as it came is the server's
        order = np.lexsort((~as_it_came, ids))
        distinct, first = np.unique(ids[order], return_index=True)
        chosen = order[first]
        yield (
            distinct,
            np.stack((features[chosen], marks[chosen].view(np.int64), as_it_came[chosen]), axis=1),
        )


def _conflicts(
    rows: RowsHere, changes: Changes, notes: Notes, folder: Path | None
) -> Iterator[tuple[Ints, Ints]]:
    """By object id, what `Conflicts` holds."""
    concerned = SortedRuns(2, folder)
    for what, own in (
        (_ADDED, changes.added),
        (_CHANGED, changes.changed),
        (_REMOVED, changes.removed),
    ):
        for some in own.parts():
            concerned.add(np.stack((some, np.full_like(some, what)), axis=1))
    for part in concerned.parts():
        ids, there = part[:, 0], part[:, 1]
        are_here, _features, marks, as_it_came = rows.of(ids)
        are_touched = are_here & ~as_it_came
        here = np.where(are_touched, np.where(there == _ADDED, _ADDED, _CHANGED), 0)
        here[~are_here & (there == _CHANGED)] = _REMOVED
        if notes.local is None:
            here[are_here & ~changes.marks.differ(ids, marks)] = 0  # the same as there
        are_odd = here > 0
        yield ids[are_odd], np.stack((here, there), axis=1)[are_odd]


def named(ids: SortedIds) -> tuple[int, ...]:
    """The first ones, for a report."""
    return tuple(ids.between(0, _MOST_NAMED).tolist())


def already_there(plan: UpdatePlan, ids: Ints) -> Bools:
    """Which rows are here as the server has them."""
    are_here, _features, marks, _as_it_came = plan.rows.of(ids)
    if plan.notes.local is not None:
        return np.zeros(len(ids), dtype=np.bool_)
    return are_here & ~plan.changes.marks.differ(ids, marks)
