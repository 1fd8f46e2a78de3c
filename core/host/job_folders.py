"""The folders below the profile where unfinished imports keep what came."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..download.job_header import Question
from ..download.journal import Journal, Unfinished, kept_bytes, last_used, remove_kept, unfinished
from ..export.folder_lock import FolderLock
from ..rest.layer import LayerDescription

log = logging.getLogger(__name__)

MOST_BYTES = 2 * 1024**3
LONGEST_KEPT_S = 14 * 24 * 3600.0


class JobFolder:
    """One import's folder, owned until `remove` or `put_away`."""

    def __init__(self, lock: FolderLock, journal: Journal) -> None:
        self._lock = lock
        self.journal = journal

    def remove(self) -> None:
        """The import is whole: leave nothing."""
        self.journal.remove()
        self._lock.release()

    def put_away(self) -> int:
        """Leave what came for the next run; return how many rows that is."""
        rows = self.journal.rows
        if rows:
            self.journal.close()
        else:
            self.journal.remove()
        self._lock.release()
        return rows


class JobFolders:
    """All folders of one profile; each import's is named by the fingerprint of its question.

    Everything here waits for the disk, and belongs into a task.

    Args:
        root: made (mode 0700) when the first import needs it.
        most_bytes: of all unfinished imports together, when a new one begins.
    """

    def __init__(self, root: Path, most_bytes: int = MOST_BYTES) -> None:
        self._root, self._most_bytes = root, most_bytes

    def open(
        self, question: Question, layer: LayerDescription, order: Mapping[str, object]
    ) -> JobFolder | None:
        """Own the folder of a question.

        Returns:
            None when another import, of this or another process, asks the same just now.

        Raises:
            OSError: the disk does not take it.
        """
        self._tidy(question.fingerprint)
        self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = self._root / question.fingerprint
        lock = FolderLock(folder)
        if not lock.take():
            return None
        try:
            return JobFolder(lock, Journal(folder, question, layer, order))
        except BaseException:
            lock.release()
            raise

    def unfinished(self) -> list[Unfinished]:
        """Imports that were interrupted and nobody goes on with just now, the latest first."""
        self._tidy()
        found: list[tuple[float, Unfinished]] = []
        for folder in self._folders():
            with self._owned(folder) as is_owned:
                one = unfinished(folder) if is_owned else None
                if one is not None:
                    found.append((last_used(folder), one))
                elif is_owned:
                    remove_kept(folder)
        return [one for _moment, one in sorted(found, key=lambda pair: -pair[0])]

    def discard(self, fingerprint: str) -> None:
        """Forget what an interrupted import left; one that is under way is left alone."""
        folder = self._root / fingerprint
        if folder in self._folders():
            with self._owned(folder) as is_owned:
                if is_owned:
                    remove_kept(folder)

    def _tidy(self, wanted: str = "") -> None:
        """Remove what is too old or, the oldest first, too much; never the folder `wanted`."""
        folders = sorted(self._folders(), key=last_used, reverse=True)
        room, oldest = self._most_bytes, time.time() - LONGEST_KEPT_S
        for folder in folders:
            room -= kept_bytes(folder)
            if folder.name == wanted or (room >= 0 and last_used(folder) >= oldest):
                continue
            with self._owned(folder) as is_owned:
                if is_owned:
                    log.info("an unfinished import is forgotten: %s", folder.name)
                    remove_kept(folder)

    def _folders(self) -> list[Path]:
        """Folders of ours; whatever else lies there is not touched."""
        try:
            return [one for one in self._root.iterdir() if FolderLock(one).is_ours()]
        except OSError:
            return []

    @contextlib.contextmanager
    def _owned(self, folder: Path) -> Iterator[bool]:
        lock = FolderLock(folder)
        is_owned = False
        with contextlib.suppress(OSError):
            is_owned = lock.take()
        try:
            yield is_owned
        finally:
            lock.release()
