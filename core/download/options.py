"""How a layer is to be fetched, as far as a person may choose."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..errors import DownloadError
from ..net.slots import MOST_PARALLEL, Slots
from ..rest.arrays import Bools, Ints

DEFAULT_WORKERS = 4
MOST_WORKERS = MOST_PARALLEL
DATA_FORMATS = ("auto", "pbf", "json")
PART_BLOCK = 100  # object ids per block; blocks are dealt to parts in turn


@dataclass(frozen=True)
class Part:
    """The k-th of n parts of the id space: disjoint and complete whatever the rows are.

    A row belongs to a part by its id alone, so parts fetched at different times by different
    machines never overlap and never leave a gap.
    """

    index: int
    count: int

    @classmethod
    def parse(cls, text: str) -> Part | None:
        """Read ``k/n`` with 1 <= k <= n; empty text means all.

        Raises:
            DownloadError: anything else.
        """
        if not text.strip():
            return None
        first, _slash, second = text.partition("/")
        try:
            part = cls(int(first), int(second))
        except ValueError:
            part = cls(0, 0)
        if not 1 <= part.index <= part.count:
            raise DownloadError(
                f"“{text[:50]}” is not a part.", "Write k/n, for example 1/4, or leave it empty."
            )
        return part

    @property
    def label(self) -> str:
        """``k/n``."""
        return f"{self.index}/{self.count}"

    def holds(self, ids: Ints) -> Bools:
        """Which of the ids belong to this part."""
        mine: Bools = ids // PART_BLOCK % self.count == self.index - 1
        return mine

    def index_for(self, object_id: int) -> int:
        """Which of the n parts holds a row."""
        return object_id // PART_BLOCK % self.count + 1


@dataclass(frozen=True)
class DownloadOptions:
    """Choices that change how, not what.

    Attributes:
        page_size: rows per request at most; 0 = as many as the server allows.
        concurrency: requests at once, of whatever kind; 0 = our own choice.
        data_format: ``auto``, ``pbf`` or ``json``.
        part: None = the whole layer.
    """

    page_size: int = 0
    concurrency: int = 0
    data_format: str = "auto"
    part: Part | None = None

    def without_part(self) -> DownloadOptions:
        """The same for a whole table."""
        return replace(self, part=None)

    @property
    def workers(self) -> int:
        """Threads that fetch, 1 to 8."""
        return max(1, min(self.concurrency or DEFAULT_WORKERS, MOST_WORKERS))

    def slots(self) -> Slots:
        """Make what bounds all requests of one job."""
        return Slots(self.workers if self.concurrency else MOST_WORKERS)
