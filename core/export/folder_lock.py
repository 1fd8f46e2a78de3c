"""A private folder that one run owns; the system frees it when the run ends in any way."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path


class FolderLock:
    """Creates and owns one folder.

    The owner holds a system lock on a file in it, so a killed process owns nothing. The file
    also marks the folder as ours: no other folder is ever cleared.
    """

    FILE = "layerferry.lock"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / self.FILE
        self._handle = -1

    @property
    def is_held(self) -> bool:
        """Whether this object owns the folder."""
        return self._handle >= 0

    def is_ours(self) -> bool:
        """Whether the folder was made by this class, by whichever run."""
        return not self._folder.is_symlink() and self._file.is_file()

    def take(self) -> bool:
        """Create the folder (mode 0700) where needed and own it.

        Returns:
            False when a running process owns it.

        Raises:
            OSError: the folder cannot be made.
        """
        try:
            handle = self._open()
        except FileNotFoundError:  # its owner removed it this very moment
            handle = self._open()
        if not _lock(handle) or not self._is_still(handle):
            _close(handle)
            return False
        self._handle = handle
        return True

    def try_file(self, name: str) -> None:
        """Create a file in the owned folder and remove it again.

        Raises:
            OSError: it cannot be made.
            ValueError: the name has a NUL.
        """
        path = self._folder / name
        try:
            path.touch(mode=0o600)
        finally:
            with contextlib.suppress(OSError, ValueError):
                _twice(path.unlink)

    def release(self) -> None:
        """Give the folder up and remove it if only the lock is in it."""
        if self._handle < 0:
            return
        # removed while it is locked, so that nobody can own a file that has no name any more
        with contextlib.suppress(OSError):
            if os.listdir(self._folder) == [self.FILE]:
                self._remove()
        self._let_go()

    def _let_go(self) -> None:
        handle, self._handle = self._handle, -1
        if handle >= 0:
            _close(handle)

    def _open(self) -> int:
        with contextlib.suppress(FileExistsError):
            os.mkdir(self._folder, 0o700)
        if self._folder.is_symlink():
            raise FileExistsError(errno.EEXIST, "a link is in the way", str(self._folder))
        try:
            return os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            remove_if_empty(self._folder)  # without the file nobody would know it as ours
            raise

    def _remove(self) -> None:
        if os.name == "nt":  # an open file cannot be removed there
            self._let_go()
        _twice(self._file.unlink)
        _twice(self._folder.rmdir)

    def _is_still(self, handle: int) -> bool:
        """Whether the locked file is the one that has the name now."""
        try:
            return os.path.samestat(os.fstat(handle), os.stat(self._file))
        except OSError:
            return False


def remove_if_empty(folder: Path) -> None:
    """Remove a folder in which nothing is; else leave it."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def _twice(call: Callable[[], None]) -> None:
    """Call again if it fails: what an indexer or a share keeps busy is often free at once."""
    try:
        call()
    except OSError:
        call()


def _close(handle: int) -> None:
    with contextlib.suppress(OSError):  # the handle is gone all the same
        os.close(handle)


def _lock(handle: int) -> bool:
    """Ask for the lock without waiting."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        # a network share without locks: one user with two windows is the rarer case there
        return True
    return True
