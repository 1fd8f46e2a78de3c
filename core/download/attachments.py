"""Attached files into a folder: each one whole, under a safe name, and none fetched twice."""

from __future__ import annotations

import logging
import os
import shutil
import threading
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from ..errors import (
    AnswerTooLarge,
    Cancelled,
    ExportError,
    InvalidToken,
    ProtocolError,
    ServerSilent,
    ServiceError,
    SignInRejected,
    TimedOut,
    TokenRequired,
    TooManyRequests,
    Unreachable,
)
from ..net.rest_client import RestClient
from ..rest.attachments import Attachment, file_address
from ..rest.layer import LayerDescription

log = logging.getLogger(__name__)

MOST_FILE_BYTES = 2**31  # what ArcGIS takes as one attachment at most
_ROOM_FOR_ERRORS = 64 * 1024  # a refusal may be longer than the file that was asked for
_AHEAD = 4  # files that wait for their turn, for each one that is fetched
_PARTS = ".layerferry-parts"  # nobody else may look into what is not whole yet
_OF_ONE_FILE = (ServiceError, ProtocolError, AnswerTooLarge, TimedOut)
_OF_ALL = (
    InvalidToken,
    TokenRequired,
    SignInRejected,
    TooManyRequests,
    ServerSilent,
    Unreachable,
)


@dataclass
class AttachmentReceipt:
    """The account of an import's files.

    Attributes:
        announced: files that the server listed for the imported rows.
        fetched: files that came now.
        kept: files that were there whole already.
        bytes: of all files that are there.
        missing: those that are not, with the reason.
    """

    announced: int = 0
    fetched: int = 0
    kept: int = 0
    bytes: int = 0
    missing: list[dict[str, object]] = field(default_factory=list)

    @property
    def is_complete(self) -> bool:
        """Whether every file is there."""
        return not self.missing and self.fetched + self.kept == self.announced

    def miss(self, attachment: Attachment, reason: str) -> None:
        """Name a file that is not there."""
        self.missing.append(
            {
                "object_id": attachment.object_id,
                "id": attachment.id,
                "name": attachment.name,
                "reason": reason,
            }
        )

    def as_json(self) -> dict[str, object]:
        """For the receipt."""
        return {
            "announced": self.announced,
            "fetched": self.fetched,
            "kept": self.kept,
            "bytes": self.bytes,
            "missing": self.missing,
        }


def fetch_attachments(
    client: RestClient,
    layer: LayerDescription,
    attachments: Iterable[Attachment],
    path_of: Callable[[Attachment], Path],
    workers: int,
    on_file: Callable[[int], None] = lambda _done: None,
) -> AttachmentReceipt:
    """Fetch files into a folder; those that are there whole stay as they are.

    Memory: that of the files under way, and of those that are missing in the end.

    Args:
        client: shared by the threads that fetch.
        layer: that the files belong to.
        attachments: all that are wanted.
        path_of: where each file goes, all in one folder, which is made when it is not there.
        workers: files at once.
        on_file: told in this thread how many are done.

    Raises:
        Cancelled: asked to stop; whole files stay, for the next run.
        ExportError: the disk refuses.
        TransportError, InvalidToken...: the server is gone, or lets us in no more. One file that
            it cannot deliver is no error: the receipt names it.
    """
    receipt, rest = AttachmentReceipt(), iter(attachments)
    first = next(rest, None)
    if first is None:
        return receipt
    parts = _parts_folder(path_of(first).parent)
    try:
        with ThreadPoolExecutor(workers, thread_name_prefix="layerferry-files") as pool:
            wanted = chain([first], rest)
            ahead = _AHEAD * workers
            _fetch_all(pool, ahead, client, layer, wanted, path_of, parts, receipt, on_file)
    finally:
        shutil.rmtree(parts, ignore_errors=True)
    return receipt


def _fetch_all(
    pool: ThreadPoolExecutor,
    ahead: int,
    client: RestClient,
    layer: LayerDescription,
    attachments: Iterator[Attachment],
    path_of: Callable[[Attachment], Path],
    parts: Path,
    receipt: AttachmentReceipt,
    on_file: Callable[[int], None],
) -> None:
    stop = threading.Event()

    def fetch(attachment: Attachment) -> bool:
        if stop.is_set() or client.is_cancelled():
            raise Cancelled
        return _fetch(client, layer, attachment, path_of(attachment), parts)

    waiting: deque[tuple[Attachment, Future[bool]]] = deque()
    try:
        while True:
            for one in islice(attachments, ahead - len(waiting)):
                waiting.append((one, pool.submit(fetch, one)))
            if not waiting:
                return
            one, future = waiting.popleft()
            receipt.announced += 1
            try:
                came = future.result()
            except _OF_ONE_FILE as err:
                if isinstance(err, _OF_ALL):
                    raise
                log.info("attachment %d of row %d: %s", one.id, one.object_id, err)
                receipt.miss(one, str(err))
            else:
                receipt.fetched += came
                receipt.kept += not came
                receipt.bytes += path_of(one).stat().st_size
            on_file(receipt.announced)
    except BaseException:
        stop.set()
        for _one, future in waiting:
            future.cancel()
        raise


def _fetch(
    client: RestClient,
    layer: LayerDescription,
    attachment: Attachment,
    target: Path,
    parts: Path,
) -> bool:
    """Fetch one file; False when it is there already."""
    size = attachment.size_bytes
    if size is not None and size > MOST_FILE_BYTES:
        raise AnswerTooLarge(f"The file is larger than {MOST_FILE_BYTES // 2**30} GiB.")
    try:
        if size is not None and target.is_file() and target.stat().st_size == size:
            return False
        part = parts / uuid.uuid4().hex
        with _FileReceiver(part, size) as receiver:
            client.save(file_address(layer, attachment), receiver)
        os.replace(part, target)
    except OSError as err:
        raise _refused(err) from err
    return True


class _FileReceiver:
    """Writes what comes into a file."""

    def __init__(self, path: Path, size_bytes: int | None) -> None:
        self._size, self._came = size_bytes, 0
        self._stream: BinaryIO = path.open("wb")

    def __enter__(self) -> _FileReceiver:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stream.close()

    @property
    def max_bytes(self) -> int:
        """See `Receiver`."""
        return MOST_FILE_BYTES if self._size is None else max(self._size, _ROOM_FOR_ERRORS)

    @property
    def is_whole(self) -> bool:
        """See `Receiver`."""
        return self._came == self._size

    @property
    def may_be_whole(self) -> bool:
        """See `Receiver`."""
        return self._size is None or self.is_whole

    def begin(self) -> None:
        """See `Receiver`."""
        try:
            self._stream.seek(0)
            self._stream.truncate()
        except OSError as err:
            raise _refused(err) from err
        self._came = 0

    def take(self, piece: bytes) -> None:
        """See `Receiver`."""
        # not an OSError: the transport would take it for one of the connection's
        try:
            self._stream.write(piece)
        except OSError as err:
            raise _refused(err) from err
        self._came += len(piece)


def _parts_folder(folder: Path) -> Path:
    """Make the folder, and in it an empty one for what is not whole yet."""
    parts = folder / _PARTS
    try:
        folder.mkdir(exist_ok=True)
        if parts.is_symlink():
            parts.unlink()
        shutil.rmtree(parts, ignore_errors=True)
        parts.mkdir(mode=0o700)
    except OSError as err:
        raise _refused(err) from err
    return parts


def _refused(error: OSError) -> ExportError:
    return ExportError(
        f"The attachments could not be written: {error.strerror or type(error).__name__}.",
        "Check the space on the disk, or choose another folder.",
    )
