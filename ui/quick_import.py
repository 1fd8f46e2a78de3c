"""Orders without a window: layers as they are, into what the preferences say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProject

from ..core.errors import ExportError
from ..core.host.import_job import MEMORY, ImportOrder
from ..core.host.preferences import Preferences
from ..core.rest.catalog import Entry
from .output_choice import existing, kept_suffix, output_paths


def orders_for(entries: Sequence[Entry]) -> list[ImportOrder]:
    """Make orders (main thread); no file that is there is replaced.

    Raises:
        ExportError: files are wanted, and no folder for them is known, or it is gone.
    """
    known = Preferences.load()
    suffix, context = kept_suffix(known.output_kind), QgsProject.instance().transformContext()
    orders, taken = [], set[str]()
    for entry in entries:
        output = _free_path(suffix, known.folder, entry.name, taken)
        taken.add(output)
        orders.append(
            ImportOrder(
                entry.url,
                where=entry.where,
                output=output,
                allow_partial=known.allow_partial,
                layer_name=entry.name,
                options=known.download_options,
                transform_context=context,
            )
        )
    return orders


def _free_path(suffix: str, folder: str, name: str, taken: set[str]) -> str:
    """A path that nothing has yet: ``parcels.gpkg``, ``parcels_2.gpkg``."""
    if not suffix:
        return MEMORY
    if not folder or not Path(folder).is_dir():
        raise ExportError(
            "There is no folder for the files.",
            "Choose one under Settings > Options > LayerFerry, or use Import…",
        )
    number, path = 1, ""
    while not path or path in taken or existing([path]):
        # a folder for two, since one name alone would be taken for a file's
        stem = name if number == 1 else f"{name}_{number}"
        path = output_paths(suffix, folder, [stem, stem], ("", ""))[0]
        number += 1
    return path
