"""Rows that a server cannot deliver even alone: each is named, so that the job can go on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from .course import Page

MOST_LISTED = 1000  # entries in a receipt, which tells how many there are in any case

Entry = Mapping[str, object]


class Quarantine:
    """Each such row once, by object id or, where there is none, by its offset.

    Iterating gives them in order, as a receipt does: ``{"object_id": 7, "reason": "..."}``, or
    ``offset``.
    """

    def __init__(self) -> None:
        self._by_id: dict[int, str] = {}
        self._by_offset: dict[int, str] = {}
        self._not_named = 0  # by the receipts of parts

    def __len__(self) -> int:
        return len(self._by_id) + len(self._by_offset) + self._not_named

    def __iter__(self) -> Iterator[Entry]:
        for name, reasons in (("object_id", self._by_id), ("offset", self._by_offset)):
            for number, reason in sorted(reasons.items()):
                yield {name: number, "reason": reason}

    @property
    def listed(self) -> list[Entry]:
        """The first entries, as many as a receipt names."""
        return list(islice(self, MOST_LISTED))

    @property
    def object_ids(self) -> set[int]:
        """Of all that have one."""
        return set(self._by_id)

    @property
    def first_reason(self) -> str:
        """What the server said of one of them."""
        return next((str(entry["reason"]) for entry in self), "")

    def add(self, page: Page, reason: str) -> None:
        """Put the rows of a page aside."""
        if page.expected is None:
            self._by_offset.setdefault(int(page.parameters["resultOffset"]), reason)
        else:
            self._by_id.update({number: reason for number in page.expected.tolist()})

    def add_part(self, listed: Iterable[object], rows: int) -> None:
        """Take what the receipt of a part lists, and how many rows there were."""
        before = len(self._by_id)
        for entry in listed:
            number = entry.get("object_id") if isinstance(entry, Mapping) else None
            if isinstance(entry, Mapping) and isinstance(number, int):
                self._by_id[number] = str(entry.get("reason", ""))
        self._not_named += max(0, rows - (len(self._by_id) - before))

    def release(self, ids: Iterable[int]) -> None:
        """These came after all, or are gone from the server."""
        if self._by_id:
            for number in ids:
                self._by_id.pop(number, None)

    def clear(self) -> None:
        """Forget all."""
        self._by_id.clear()
        self._by_offset.clear()
        self._not_named = 0
