"""A file with its side files appears whole under its name, or not at all.

Everything is written in a private folder beside the target. `StagedSet.commit` then notes the
intended swap in a journal and moves: the old main file away first, its side files next, the new
side files in, the new main file last. So no reader ever opens a mix. An error moves the old set
back. A run killed between two moves is completed by the next run on any file of that folder,
because from the journal on the new set is known to be whole.
"""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import os
import re
import shutil
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

from ..errors import ExportError
from .folder_lock import FolderLock, remove_if_empty
from .side_files import PREFIX, existing_parts, notes_of_import

log = logging.getLogger(__name__)

_JOURNAL = "swap.json"
_NEW = "new"
_OLD = "old"
_AT_ONCE = 8  # files that are brought to the disk
_PAUSES_S = (0.01, 0.03, 0.1, 0.2, 0.4)
_TRIES = 2  # what an indexer or a share keeps busy is often free at once
_PRIVATE = re.compile(rf"{re.escape(PREFIX)}(probe-)?[0-9a-f]{{16}}")

_ADVICE = "Close programs that have it open, check the space on the disk, or choose another folder."
_WAITS = (
    "The old and the new files are whole, in a hidden folder beside it; the new ones take their "
    "place when the plugin starts or saves there the next time."
)


class StagedSet:
    """The new files of one target, until they take its place.

    Use as a context manager: leaving without `commit` removes everything that was written.

    Args:
        target: the main file, e.g. ``roads.shp``, or the folder of a File Geodatabase.

    Raises:
        ExportError: another run writes the same target, or the folder does not take files.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._private = target.parent / private_name(target.name)
        self._lock = FolderLock(self._private)
        try:
            clear_leftovers(target.parent)
            if not _taken(self._lock):
                raise ExportError(
                    f"Another save to {target.name} is running.", "Wait until it has ended."
                )
            _empty(self._private)
            self.folder.mkdir()
        except OSError as err:
            self._lock.release()
            raise _refused(target, err) from err

    @property
    def folder(self) -> Path:
        """Where to write; every name in it is the final name."""
        return self._private / _NEW

    def make_work_folder(self, name: str = "work") -> Path:
        """A further folder on the same disk, for drafts; it is never swapped in."""
        work = self._private / name
        work.mkdir()
        return work

    def __enter__(self) -> StagedSet:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove what was not committed."""
        self.abandon()

    def abandon(self) -> None:
        """Remove what was written; harmless after `commit`."""
        if self._lock.is_held:
            for _try in range(_TRIES):
                with contextlib.suppress(OSError):
                    _empty(self._private)
                    break
            self._lock.release()

    def commit(self, also_replace: Sequence[str] = ()) -> tuple[Path, ...]:
        """Put the new files in place of the old set.

        Args:
            also_replace: names in the target's folder that belong to the old set by our own
                convention and must not survive it, such as an old crosswalk.

        Returns:
            The new files under their final names, the main file first.

        Raises:
            ExportError: a file could not be moved; the old set is as it was.
        """
        try:
            _flush(self.folder)
            names = _ordered(os.listdir(self.folder), self._target.name)
            stale = [part.name for part in existing_parts(self._target)]
            folder = self._target.parent
            stale += [note.name for note in notes_of_import(self._target)]
            stale += [name for name in also_replace if (folder / name).exists()]
            stale += [name for name in names if (folder / name).exists()]
            self._refuse_folders(stale)
            if len(names) == 1 and (self.folder / names[0]).is_file():
                # one file is replaced in one step: it is never away
                stale = [name for name in stale if name != names[0]]
            swap = _Swap(folder, self._private, names, list(dict.fromkeys(stale)))
            swap.note()
        except OSError as err:
            self.abandon()
            raise _refused(self._target, err) from err
        try:
            swap.forward()
        except OSError as err:
            is_undone = swap.back()
            self.abandon()
            raise _refused(self._target, err, "" if is_undone else _WAITS) from err
        self.abandon()
        return tuple(folder / name for name in names)

    def _refuse_folders(self, stale: Sequence[str]) -> None:
        """A folder that has the name of a file is somebody's own."""
        for name in stale:
            if name != self._target.name or self._target.suffix.lower() != ".gdb":
                if (self._target.parent / name).is_dir():
                    raise IsADirectoryError(errno.EISDIR, f"{name} is a folder")


class _Swap:
    """The moves of one commit, in an order that can be completed or undone at any point."""

    def __init__(
        self, folder: Path, private: Path, names: Sequence[str], stale: Sequence[str]
    ) -> None:
        self._folder, self._private = folder, private
        self._names, self._stale = list(names), list(stale)

    def note(self) -> None:
        """Write the journal; from here on the swap is completed even after a kill."""
        (self._private / _OLD).mkdir(exist_ok=True)
        draft = self._private / f"{_JOURNAL}.part"
        with draft.open("w", encoding="utf-8") as stream:
            json.dump({"names": self._names, "stale": self._stale}, stream)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(draft, self._private / _JOURNAL)
        _sync_folder(self._private)

    def forward(self) -> None:
        """Make the moves that are still to be made.

        Raises:
            OSError: a move was refused; call `back`.
        """
        new, old = self._private / _NEW, self._private / _OLD
        for name in self._stale:
            placed = name in self._names and not (new / name).exists()
            if not placed and (self._folder / name).exists():
                os.replace(self._folder / name, old / name)
        for name in reversed(self._names):
            if (new / name).exists():
                os.replace(new / name, self._folder / name)
        _sync_folder(self._folder)

    def back(self) -> bool:
        """Undo the moves that were made, as far as the system lets us; whether it did."""
        new, old = self._private / _NEW, self._private / _OLD
        for name in self._names:
            if not (new / name).exists() and (self._folder / name).exists():
                _move(self._folder / name, new / name)
        for name in reversed(self._stale):
            if (old / name).exists():
                _move(old / name, self._folder / name)
        with contextlib.suppress(OSError):
            if not any(old.iterdir()):
                (self._private / _JOURNAL).unlink()
                return True
        # the journal stays, and with it the private folder: see _empty
        return False


def private_name(name: str) -> str:
    """The name of the private folder of a target: one per target, so that two runs meet."""
    digest = 0
    for byte in os.path.normcase(name).encode("utf-8", "surrogateescape"):
        digest = (digest * 257 + byte) % 2**61
    return f"{PREFIX}{digest:016x}"


def has_leftovers(folder: Path) -> bool:
    """Whether private folders are there, of running or killed runs."""
    return any(folder.glob(f"{PREFIX}*"))


def clear_leftovers(folder: Path) -> None:
    """Complete or remove what killed runs left in a folder; running ones are left alone."""
    for private in folder.glob(f"{PREFIX}*"):
        lock = FolderLock(private)
        try:
            if not lock.is_ours():
                if _PRIVATE.fullmatch(private.name):  # killed between making it and marking it
                    remove_if_empty(private)
                continue
            if not lock.take():
                continue
            _empty(private)
        except OSError:
            log.warning("could not clear %s", private.name)
        finally:
            lock.release()


def _taken(lock: FolderLock) -> bool:
    """Take a private folder, which whoever looks for leftovers may hold for a moment."""
    for pause_s in _PAUSES_S:
        with contextlib.suppress(FileNotFoundError):  # or remove as nobody's at this very moment
            if lock.take():
                return True
        time.sleep(pause_s)
    return lock.take()


def _empty(private: Path) -> None:
    """Complete a noted swap, then remove all but the lock.

    Raises:
        OSError: the swap cannot be completed yet; nothing of it is removed.
    """
    journal = private / _JOURNAL
    if journal.exists():
        names, stale = _noted(journal)
        _Swap(private.parent, private, names, stale).forward()
        # without the journal the rest is rubbish; with it a half-emptied folder would be replayed
        journal.unlink()
    for entry in private.iterdir():
        if entry.name != FolderLock.FILE:
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()


def _noted(journal: Path) -> tuple[list[str], list[str]]:
    """Read a journal, which anybody may have put there: plain names only.

    Raises:
        OSError: it is not one of ours.
    """
    try:
        noted = json.loads(journal.read_text(encoding="utf-8"))
        names, stale = list(noted["names"]), list(noted["stale"])
    except (ValueError, KeyError, TypeError) as err:
        raise OSError("the journal of a swap cannot be read") from err
    for name in (*names, *stale):
        if not isinstance(name, str) or name in ("", ".", "..") or Path(name).name != name:
            raise OSError("the journal of a swap names a path")
    return names, stale


def _ordered(names: Sequence[str], main: str) -> list[str]:
    """The main file first; a lone .dbf is the main file of a table."""
    stem = main.rsplit(".", 1)[0]
    ranks = {main: 0, f"{stem}.dbf": 1}
    return sorted(names, key=lambda name: (ranks.get(name, 2), name))


def _move(source: Path, target: Path) -> None:
    try:
        os.replace(source, target)
    except OSError:
        log.exception("could not move %s back", source.name)


def _flush(folder: Path) -> None:
    """Bring everything to the disk, so that a power cut after the swap finds whole files."""
    # the disk takes all of them together in about the time of one
    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="LayerFerry flush") as pool:
        list(pool.map(_flush_file, _files(folder)))
    _sync_folder(folder)


def _flush_file(path: Path) -> None:
    # Windows flushes only what is open for writing
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _sync_folder(folder: Path) -> None:
    # Windows has no such call, and some network shares refuse it
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refused(target: Path, err: OSError, advice: str = "") -> ExportError:
    reason = err.strerror or type(err).__name__
    return ExportError(f"{target.name} could not be written: {reason}.", advice or _ADVICE)
