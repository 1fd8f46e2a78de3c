"""Where the rows go: a memory layer, or files in places that the person chose."""

from __future__ import annotations

import os
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import ExportError
from ..core.export.file_names import safe_file_name
from ..core.export.side_files import existing_parts
from ..core.host.geopackage_append import layers_inside
from ..core.host.geopackage_tables import table_name
from ..core.host.import_job import MEMORY, ImportOrder
from ..core.host.vector_formats import other_formats
from .plain_text import bounded


class OutputKind(Enum):
    """Kinds of output that are offered everywhere; the value is kept in the preferences."""

    MEMORY = "memory"
    GEOPACKAGE = "gpkg"
    SHAPEFILE = "shp"

    @property
    def suffix(self) -> str:
        """Of its files; "" for memory."""
        return "" if self is OutputKind.MEMORY else f".{self.value}"


def kept_suffix(kept: str) -> str:
    """Ending of the files that the preferences ask for; "" = memory.

    Args:
        kept: `Preferences.output_kind`; a format that this QGIS does not write counts as memory.
    """
    usual = [kind.suffix for kind in OutputKind]
    suffix = f".{kept}"
    return suffix if suffix in (*usual, *(one for _name, one in other_formats())) else ""


def output_paths(
    suffix: str, place: str, names: Sequence[str], no_place: tuple[str, str]
) -> list[str]:
    """One output for each layer.

    Args:
        suffix: ending of the chosen format; "" = memory.
        place: a file for one layer, a folder for several; ignored for memory.
        names: of the layers.
        no_place: what to say when `place` is empty.

    Raises:
        ExportError: no place was chosen.
    """
    if not suffix:
        return [MEMORY] * len(names)
    if not place.strip():
        raise ExportError(*no_place)
    if len(names) == 1:
        return [str(_with_suffix(Path(place.strip()), suffix))]
    folder, taken = Path(place.strip()), set()
    paths = []
    for name in names:
        stem = plain = safe_file_name(name)
        number = 2
        while stem.casefold() in taken:  # two layers of one name, on systems without case too
            stem, number = f"{plain}_{number}", number + 1
        taken.add(stem.casefold())
        paths.append(str(folder / f"{stem}{suffix}"))
    return paths


def existing(paths: Sequence[str]) -> list[str]:
    """Those outputs that would replace files."""
    return [path for path in paths if path != MEMORY and existing_parts(Path(path))]


def table_names(names: Sequence[str]) -> list[str]:
    """A name for each layer in one GeoPackage."""
    taken: list[str] = []
    for name in names:
        taken.append(table_name(name, taken))
    return taken


def would_replace(order: ImportOrder) -> bool:
    """Whether a file, or the layer in a GeoPackage that stays, is in the order's place.

    Raises:
        ExportError: the file that is to stay is no GeoPackage.
    """
    if not order.into_existing:
        return bool(existing([order.output]))
    path = Path(order.output)
    return os.path.exists(path) and order.layer_name.casefold() in layers_inside(path)


def replace_question(orders: Sequence[ImportOrder]) -> str:
    """What is in the place of some orders, as plain text."""
    translate = QCoreApplication.translate
    if any(order.into_existing for order in orders):
        text = translate("OutputChoice", "These layers exist already:\n\n{names}")
        if len(orders) == 1:
            text = translate("OutputChoice", "This layer exists already:\n\n{names}")
        places = [f"{Path(order.output).name}: {order.layer_name}" for order in orders]
    else:
        text = translate("OutputChoice", "These files exist already:\n\n{names}")
        if len(orders) == 1:
            text = translate("OutputChoice", "This file exists already:\n\n{names}")
        places = [order.output for order in orders]
    return text.format(names="\n".join(bounded(place) for place in places[:10]))


def _with_suffix(path: Path, suffix: str) -> Path:
    """Add the format's extension, unless it is there; a dot in a name is no extension."""
    if path.suffix.lower() == suffix:
        return path
    known = {".gpkg", ".shp", *(one for _name, one in other_formats())}
    if path.suffix.lower() in known:
        return path.with_suffix(suffix)
    return path.with_name(path.name + suffix)
