"""Where the files that are attached to rows go."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from shutil import rmtree

from ..errors import ExportError
from ..export.file_names import attachment_name, safe_file_name
from ..export.side_files import check_target
from ..rest.attachments import Attachment
from ..rest.layer import LayerDescription
from .import_order import ImportOrder

IN_FOLDER, IN_GEOPACKAGE = "folder", "geopackage"
_WAITING = "_attachments.unfinished"
_LONGEST_WAIT_S = 14 * 24 * 3600.0


class AttachmentPlace:
    """The folder of one import's files.

    Files on their way into a GeoPackage wait in a hidden one beside it, so that the next run goes
    on with them when this one fails.

    Args:
        order: says what is wanted.
        layer: that the files belong to.
    """

    def __init__(self, order: ImportOrder, layer: LayerDescription) -> None:
        self._order, self._target = order, Path(order.output)
        self._name = safe_file_name(order.layer_name or layer.name)
        self.holds_files = order.attachments == IN_GEOPACKAGE

    @property
    def root(self) -> Path:
        """The folder from which paths in the table of attachments count."""
        chosen = self._order.attachments_folder
        return Path(chosen) if chosen and not self.holds_files else self._target.parent

    @property
    def folder(self) -> Path:
        """Where the files go, or wait."""
        stem = self._target.stem
        if self._order.to_memory:
            stem = self._name
        elif self._order.into_existing:  # each layer of the file has its own
            stem = f"{stem}_{self._name}"
        if self.holds_files:
            return self.root / f".{stem}{_WAITING}"
        return self.root / f"{stem}_attachments"

    def path_of(self, one: Attachment) -> Path:
        """Where a file goes."""
        return self.folder / attachment_name(one.object_id, one.id, one.name)

    def check(self) -> None:
        """Find out before any request what can be wrong.

        Raises:
            ExportError: there is no place for the files.
        """
        order = self._order
        if self.holds_files and self._target.suffix.lower() != ".gpkg":
            raise ExportError(
                "Only a GeoPackage can hold attachments itself.",
                "Import into a GeoPackage, or let the attachments go into a folder.",
            )
        if not order.attachments or self.holds_files:
            return
        if order.to_memory and not order.attachments_folder:
            raise ExportError(
                "A memory layer has no place for attachments.",
                "Choose a folder for them, or import into a file.",
            )
        check_target(self.folder.with_suffix(".probe"))

    def make_private(self) -> None:
        """Make the folder in which files wait, for its owner only.

        Raises:
            ExportError: the disk refuses.
        """
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as err:
            raise ExportError(f"The attachments have no place: {err.strerror}.") from err

    def clear(self) -> None:
        """Remove files that are in the GeoPackage now."""
        if self.holds_files:
            rmtree(self.folder, ignore_errors=True)


def clear_waiting(folder: Path) -> bool:
    """Remove files that have waited for their GeoPackage for two weeks; whether others still wait.

    Nobody goes on with an import after that time; see `JobFolders`.
    """
    waits, oldest = False, time.time() - _LONGEST_WAIT_S
    with suppress(OSError):
        for one in folder.glob(f".*{_WAITING}"):
            if one.is_symlink() or not one.is_dir():
                continue
            if one.stat().st_mtime < oldest:
                rmtree(one, ignore_errors=True)
            waits = waits or one.exists()
    return waits
