"""Pages arrive in any order; rows leave in the server's."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from ..rest.batch_bytes import BatchBytes
from ..rest.feature_batch import FeatureBatch
from ..rest.stored_items import StoredItems
from .receipt import Receipt
from .sink import Sink

_MOST_IN_MEMORY = 32  # batches: more than are under way where the order is known


class OutputOrder:
    """Holds batches back until all before them have come.

    Memory: some batches; where a walk learns only in the end what is first, the others wait on
    the disk.

    Args:
        sink: takes the rows.
        receipt: counts what was written, and rows without a shape.
    """

    def __init__(self, sink: Sink, receipt: Receipt) -> None:
        self._sink, self._receipt = sink, receipt
        self._open: dict[int, int] = {}
        self._held: dict[int, list[_Held]] = {}
        self._in_memory = 0
        as_bytes = BatchBytes()
        self._on_disk = StoredItems(as_bytes.write, as_bytes.read)
        self._last: list[FeatureBatch] = []
        self.next_slot = 0

    def opened(self, slot: int, pages: int = 1) -> None:
        """So many more pages of a slot are to come."""
        self._open[slot] = self._open.get(slot, 0) + pages

    def came(self, slot: int, batch: FeatureBatch | None) -> None:
        """One page of a slot is over; put out all batches that may leave now."""
        self._open[slot] -= 1
        if batch is not None and batch.row_count:
            self._held.setdefault(slot, []).append(self._hold(_in_id_order(batch)))
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
        self._put_out([self._hold(_in_id_order(batch)) for batch in self._last])
        self._last = []

    def _hold(self, batch: FeatureBatch) -> _Held:
        if self._in_memory >= _MOST_IN_MEMORY:
            with suppress(OSError):  # what the disk does not take waits in memory
                place = self._on_disk.add(batch)
                return _Held(None, place, _first_id(batch))
        self._in_memory += 1
        return _Held(batch, 0, _first_id(batch))

    def _put_out(self, held: list[_Held]) -> None:
        for one in sorted(held, key=lambda own: own.first_id):
            batch = one.batch
            if batch is None:
                batch = self._on_disk.at(one.place)
            else:
                self._in_memory -= 1
            self._receipt.null_geometry += batch.null_geometries
            self._sink.write(batch)
            self._receipt.written += batch.row_count


class _Held(NamedTuple):
    """A batch that is held back.

    Attributes:
        batch: None = it is on the disk, at a place.
    """

    batch: FeatureBatch | None
    place: int
    first_id: int


def _first_id(batch: FeatureBatch) -> int:
    return batch.object_ids[0] if batch.object_ids else 0


def _in_id_order(batch: FeatureBatch) -> FeatureBatch:
    """Sort the rows of a batch by object id."""
    ids = batch.object_ids
    if ids is None or not any(a > b for a, b in zip(ids, ids[1:])):
        return batch
    return batch.pick(sorted(range(batch.row_count), key=ids.__getitem__))
