"""Remembers which folders are written to, so that the next start can clear up after a kill."""

from __future__ import annotations

import threading
from pathlib import Path

from qgis.core import QgsSettings

from ..export.file_set import StagedSet, clear_leftovers, has_leftovers
from .attachment_place import clear_waiting

_KEY = "layerferry/written_folders"
_MOST = 50
_settings_lock = threading.Lock()  # read, change, write: as one step


def stage(target: Path) -> StagedSet:
    """Make a `StagedSet` whose folder is cleared at the next start if this process is killed.

    Raises:
        ExportError: see `StagedSet`.
    """
    folder = str(target.parent.absolute())
    with _settings_lock:
        known = _noted()
        if folder not in known:
            _note([*known, folder][-_MOST:])
    return StagedSet(target)


def clear_written_folders() -> None:
    """Complete or remove what killed runs left in any folder; any thread but the main one."""
    folders = _noted()
    done = []
    for folder in folders:
        # a drive that is away may be back at the next start
        if Path(folder).is_dir():
            clear_leftovers(Path(folder))
            if not clear_waiting(Path(folder)) and not has_leftovers(Path(folder)):
                done.append(folder)
    with _settings_lock:
        _note([folder for folder in _noted() if folder not in done])


def _noted() -> list[str]:
    found = QgsSettings().value(_KEY) or []
    return [found] if isinstance(found, str) else [str(one) for one in found]


def _note(folders: list[str]) -> None:
    QgsSettings().setValue(_KEY, folders)
