"""What a run has received, kept on disk until the import is whole: the next run goes on there."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import DownloadError
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field, FieldType
from ..rest.layer import LayerDescription
from .job_header import (
    HEADER,
    Question,
    column_node,
    header_of,
    read_header,
    what_changed,
    write_header,
)
from .page_file import KeptPage, PageFile

log = logging.getLogger(__name__)

MOST_BYTES = 2 * 1024**3  # kept of one import; what comes after that would be asked for again

_PAGES = "pages.bin"


class KeptRowsDoNotFit(DownloadError):
    """Rows on disk and rows of the server do not add up; starting anew without them may."""

    def __init__(self) -> None:
        super().__init__("The rows of an earlier run do not fit the layer as it is now.")


class Journal:
    """The pages of one unfinished import in a folder that the caller owns alone.

    What was kept for another state of the layer (other columns, edited since) is discarded when
    it is opened. Nothing that goes wrong with the disk later ends an import: the journal gives
    up, frees its space, and `warnings` says why. Lives in the thread that decodes.

    Args:
        folder: private, and locked by the caller.
        question: what is asked for.
        layer: as its server describes it now.
        order: what else a later run must know, as JSON; never a secret.

    Attributes:
        warnings: sentences for the receipt.

    Raises:
        OSError: the folder does not take files.
    """

    def __init__(
        self,
        folder: Path,
        question: Question,
        layer: LayerDescription,
        order: Mapping[str, object],
    ) -> None:
        self._folder, self._layer = folder, layer
        self.warnings: list[str] = []
        now = header_of(question, layer)
        before = read_header(folder)
        changed = what_changed(before, now)
        rest = {"announced": None, "widened": []} if changed else before
        self._header = {**rest, **now, "layer": layer.name, "order": order}
        self._file: PageFile | None = PageFile(folder / _PAGES)
        try:
            if changed:
                if self._file.rows:
                    self._say_discarded(changed)
                self._file.cut(0)
            write_header(self._folder, self._header)
        except BaseException:
            self._file.close()
            raise
        self._came_before = self._file.size
        self._is_unbroken = True

    @property
    def rows(self) -> int:
        """Rows on disk."""
        return 0 if self._file is None else self._file.rows

    @property
    def since_ms(self) -> int:
        """When the oldest rows on disk came, milliseconds since 1970; 0 = there are none."""
        return min((page.at_ms for page in self._pages()), default=0)

    @property
    def layer(self) -> LayerDescription:
        """The layer with columns as wide as what has come needs them."""
        widened = self._header.get("widened")
        wider = {}
        for node in widened if isinstance(widened, list) else ():
            name, kind, length = node
            wider[name] = (FieldType.from_esri(kind), int(length))
        return self._layer.with_fields(
            replace(field, type=wider[field.name][0], length=wider[field.name][1])
            for field in self._layer.fields
            if field.name in wider
        )

    def widen(self, fields: Sequence[Field]) -> None:
        """Remember columns that had to become wider."""
        self._header["widened"] = [column_node(field) for field in fields]
        self._guarded_header()

    def announce(self, rows: int | None) -> None:
        """Remember how many rows there are, for whoever is asked whether to go on."""
        if self._header.get("announced") != rows:
            self._header["announced"] = rows
            self._guarded_header()

    def is_from_before(self, page: KeptPage) -> bool:
        """Whether a page came in an earlier run than this one."""
        return page.offset < self._came_before

    def keep(self, batch: FeatureBatch, body: bytes, is_upward: bool = False) -> None:
        """Keep an answer whose rows have ids, as it came.

        Args:
            batch: what it holds.
            body: the answer.
            is_upward: see `KeptPage`.
        """
        if self._file is None or not batch.object_ids:
            return
        if self._file.size + len(body) > MOST_BYTES:
            self.leave_out()
            return
        ids = batch.object_ids
        moment = int(time.time() * 1000)
        page = KeptPage(batch.row_count, min(ids), max(ids), moment, is_upward)
        try:
            self._file.append(page, body)
        except OSError as err:
            self._give_up(err)

    def keep_upward(self, batch: FeatureBatch, body: bytes) -> None:
        """Keep the next answer of a walk upwards, unless one before it was left out."""
        if self._is_unbroken:
            self.keep(batch, body, is_upward=True)

    def leave_out(self) -> None:
        """An answer is not kept: a walk upwards is broken off there."""
        self._is_unbroken = False

    def pages(self) -> Iterator[tuple[KeptPage, bytes]]:
        """Yield what is kept, in the order of ids, without damaged pages."""
        for page in sorted(self._pages(), key=lambda one: (one.first, one.offset)):
            body = self._body(page)
            if body is not None:
                yield page, body

    def unbroken_pages(self) -> Iterator[tuple[KeptPage, bytes]]:
        """Yield what is kept, as it came; a damaged page is cut off, with all behind it."""
        for page in self._pages():
            body = self._body(page)
            if body is None:
                self.drop_from(page)
                return
            yield page, body

    def drop_from(self, page: KeptPage) -> None:
        """Forget a page and all that were kept after it."""
        if self._file is not None:
            try:
                self._file.cut(page.offset)
            except OSError as err:
                self._give_up(err)
            self._came_before = min(self._came_before, page.offset)

    def clear(self) -> None:
        """Forget all pages; those to come are kept."""
        if self._file is not None and self._file.pages:
            self.drop_from(self._file.pages[0])

    def close(self) -> None:
        """Let go; what is on disk stays."""
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):
                file.close()

    def remove(self) -> None:
        """The import is whole, or not wanted any more: leave nothing."""
        self.close()
        remove_kept(self._folder)

    def _pages(self) -> list[KeptPage]:
        return [] if self._file is None else list(self._file.pages)

    def _body(self, page: KeptPage) -> bytes | None:
        if self._file is None:
            return None
        try:
            body = self._file.body(page)
        except OSError as err:
            self._give_up(err)
            return None
        if body is None:
            log.info("a kept page is damaged, at byte %d", page.offset)
        return body

    def _say_discarded(self, changed: str) -> None:
        assert self._file is not None  # noqa: S101  open by then
        self.warnings.append(
            f"{self._file.rows:,} rows of an earlier run were not used, because {changed}."
        )

    def _give_up(self, err: OSError) -> None:
        """Free the space: the import itself may need it."""
        reason = err.strerror or type(err).__name__
        log.warning("the journal is given up: %s", reason)
        self.warnings.append(
            f"What came could not be kept on disk for an interrupted import: {reason}."
        )
        self.remove()

    def _guarded_header(self) -> None:
        if self._file is not None:
            try:
                write_header(self._folder, self._header)
            except OSError as err:
                self._give_up(err)


@dataclass(frozen=True)
class Unfinished:
    """An import that was interrupted.

    Attributes:
        fingerprint: names its question.
        layer: the layer's name.
        rows: that are on disk.
        announced: rows there were to come; None when nobody knew.
        order: as it was given to `Journal`.
    """

    fingerprint: str
    layer: str
    rows: int
    announced: int | None
    order: Mapping[str, object]


def unfinished(folder: Path) -> Unfinished | None:
    """Read what a folder keeps, which the caller owns alone; None when it is nothing of use.

    Raises:
        OSError: it cannot be read.
    """
    header = read_header(folder)
    order = header.get("order")
    if not isinstance(order, dict):
        return None
    file = PageFile(folder / _PAGES)
    rows = file.rows
    file.close()
    if not rows:
        return None
    announced = header.get("announced")
    return Unfinished(
        folder.name,
        str(header.get("layer") or ""),
        rows if not isinstance(announced, int) else min(rows, announced),
        announced if isinstance(announced, int) else None,
        order,
    )


def remove_kept(folder: Path) -> None:
    """Remove what a `Journal` wrote, as far as the system lets us."""
    for name in (_PAGES, HEADER, f"{HEADER}.part"):
        with contextlib.suppress(OSError):
            (folder / name).unlink()


def kept_bytes(folder: Path) -> int:
    """The size of what a `Journal` wrote."""
    try:
        return (folder / _PAGES).stat().st_size
    except OSError:
        return 0


def last_used(folder: Path) -> float:
    """When something was last kept, in seconds since 1970."""
    moments = [0.0]
    for name in (_PAGES, HEADER):
        with contextlib.suppress(OSError):
            moments.append((folder / name).stat().st_mtime)
    return max(moments)
