"""Walk a layer by place, for servers that heed neither ids, conditions, order nor offsets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..rest.feature_batch import FeatureBatch
from .course import Course, Page, WalkFailed
from .id_set import GrowingIds

_MARGIN = 0.01  # of the extent: stated extents are rounded, and sometimes stale
_SMALLEST = 2.0**-24  # of the extent; more rows than a page at one place cannot be told apart
_SPARE_PAGES = 64

Box = tuple[float, float, float, float]


class EnvelopeWalk:
    """Quarters each box whose answer is full; rows on a border come twice and are booked once.

    Rows without a shape never come this way: the count will say so.
    """

    name = "quarters of the extent"
    overlaps = True
    knows_its_end = False
    repeated = 0
    is_out_of_step = False
    twin: int | None = None

    def __init__(self, course: Course, first_slot: int = 0) -> None:
        self._course = course
        self._cap = course.layer.max_record_count
        self.next_slot = first_slot
        self._is_begun = False
        self._pages = self._full_pages = 0
        self._seen = GrowingIds()  # of full pages
        self._whole = _whole(course)

    @staticmethod
    def is_possible(course: Course) -> bool:
        """Whether the layer has shapes, and a stated extent or one that the user chose."""
        layer = course.layer
        return bool(layer.geometry_type) and bool(layer.extent or course.filter.extent)

    def next_page(self) -> Page | None:
        """Ask for the whole extent, once; the rest follows from the answers."""
        if self._is_begun:
            return None
        self._is_begun = True
        self.next_slot += 1
        return self._page(self.next_slot - 1, self._whole)

    def received(self, page: Page, batch: FeatureBatch) -> Sequence[Page]:
        """A full answer is asked again in quarters."""
        if batch.object_ids is None:
            raise WalkFailed("the answers hold no object ids")
        count = self._course.count
        if self._pages == 1 and count is not None and batch.row_count < count:
            # what it delivers, whatever it states
            self._cap = max(1, min(self._cap, batch.row_count))
        if not batch.exceeded_transfer_limit and batch.row_count < self._cap:
            # the count may be cut as the first answer is: quarters would tell
            return self.split(page) if self._pages == 1 and batch.row_count else []
        self._full_pages += 1
        self._seen.add(np.unique(np.asarray(batch.object_ids, dtype=np.int64)))
        known = (len(self._seen) if count is None else count) // self._cap
        if self._full_pages > _SPARE_PAGES + 8 * known:
            raise WalkFailed("the server ignores extents")
        return self.split(page) or self._too_dense()

    def split(self, page: Page) -> Sequence[Page]:
        """Quarter, unless the box is next to nothing."""
        west, south, east, north = (float(c) for c in page.parameters["geometry"].split(","))
        widest = max(self._whole[2] - self._whole[0], self._whole[3] - self._whole[1])
        if max(east - west, north - south) < _SMALLEST * widest:
            return []
        x, y = (west + east) / 2, (south + north) / 2
        quarters = [
            (west, south, x, y), (x, south, east, y), (west, y, x, north), (x, y, east, north)
        ]  # fmt: skip
        return [self._page(page.slot, box) for box in quarters]

    def _too_dense(self) -> Sequence[Page]:
        raise WalkFailed("more rows lie at one place than the server sends at once")

    def _page(self, slot: int, box: Box) -> Page:
        self._pages += 1
        chosen = replace(self._course.filter, extent=box, extent_sr=_reference(self._course))
        return Page(slot, chosen.row_parameters(), self._cap)


def _whole(course: Course) -> Box:
    """The user's extent as it is; the layer's a little larger."""
    if course.filter.extent is not None:
        return course.filter.extent
    stated = course.layer.extent
    if stated is None:
        return (0.0, 0.0, 0.0, 0.0)
    margin = _MARGIN * max(stated.xmax - stated.xmin, stated.ymax - stated.ymin) or 1.0
    return (
        stated.xmin - margin, stated.ymin - margin, stated.xmax + margin, stated.ymax + margin
    )  # fmt: skip


def _reference(course: Course) -> str:
    if course.filter.extent is not None:
        return course.filter.extent_sr
    stated = course.layer.extent.spatial_reference if course.layer.extent else None
    return str((stated.latest_wkid or stated.wkid or "") if stated else "")
