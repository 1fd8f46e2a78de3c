"""Pages arrive in any order; rows leave in the server's."""

from __future__ import annotations

from ..rest.feature_batch import FeatureBatch
from .receipt import Receipt
from .sink import Sink


class OutputOrder:
    """Holds batches back until all before them have come.

    Args:
        sink: takes the rows.
        receipt: counts what was written, and rows without a shape.
    """

    def __init__(self, sink: Sink, receipt: Receipt) -> None:
        self._sink, self._receipt = sink, receipt
        self._open: dict[int, int] = {}
        self._held: dict[int, list[FeatureBatch]] = {}
        self._last: list[FeatureBatch] = []
        self.next_slot = 0

    def opened(self, slot: int, pages: int = 1) -> None:
        """So many more pages of a slot are to come."""
        self._open[slot] = self._open.get(slot, 0) + pages

    def came(self, slot: int, batch: FeatureBatch | None) -> None:
        """One page of a slot is over; put out all batches that may leave now."""
        self._open[slot] -= 1
        if batch is not None and batch.row_count:
            self._held.setdefault(slot, []).append(batch)
        while self._open.get(self.next_slot) == 0:
            del self._open[self.next_slot]
            self._put_out(self._held.pop(self.next_slot, []))
            self.next_slot += 1

    def release(self) -> None:
        """Give up waiting: put out what is held, in order."""
        slots = sorted(self._held)
        for slot in slots:
            self._put_out(self._held[slot])
        last = max([self.next_slot - 1, *self._open, *slots])
        self._held.clear()
        self._open.clear()
        self.next_slot = last + 1

    def came_last(self, batch: FeatureBatch) -> None:
        """Rows that must not be the first: those decide the dimensions of the output."""
        self._last.append(batch)

    def finish(self) -> None:
        """Put out the rest."""
        self.release()
        self._put_out(self._last)
        self._last = []

    def _put_out(self, batches: list[FeatureBatch]) -> None:
        for batch in _in_id_order(batches):
            self._receipt.null_geometry += batch.null_geometries
            self._sink.write(batch)
            self._receipt.written += batch.row_count


def _in_id_order(batches: list[FeatureBatch]) -> list[FeatureBatch]:
    """Sort rows inside each batch and batches among themselves, by object id."""
    sorted_batches = []
    for batch in batches:
        ids = batch.object_ids
        if ids is not None and any(a > b for a, b in zip(ids, ids[1:])):
            batch = batch.pick(sorted(range(batch.row_count), key=ids.__getitem__))
        sorted_batches.append(batch)
    return sorted(sorted_batches, key=lambda b: b.object_ids[0] if b.object_ids else 0)
