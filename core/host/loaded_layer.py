"""What a layer that was loaded from an imported file needs besides: the file cannot hold it."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsVectorLayer

from ..export.report import CROSSWALK_SUFFIX, is_crosswalk
from ..rest.short_names import with_short_names
from .dressing import place_in_time
from .import_order import Outcome
from .layer_notes import note_origin


def complete_loaded(layer: QgsVectorLayer, outcome: Outcome) -> None:
    """Give it aliases, times, origin and receipt (its own thread; reads a list beside the file).

    Args:
        layer: of the outcome's file.
        outcome: of an import.
    """
    described = outcome.description
    if described is None:
        return
    aliases = {one.name.casefold(): one.alias for one in with_short_names(described.fields)}
    sources = _sources(Path(outcome.path))
    by_alias: dict[str, str] = {}
    by_source: dict[str, str] = {}
    for index, field in enumerate(layer.fields()):
        source = sources.get(field.name().casefold(), field.name())
        alias = aliases.get(source.casefold()) or source
        by_alias[alias] = by_source[source] = field.name()
        if alias != field.name():
            layer.setFieldAlias(index, alias)
    # a joined layer's full names are aliases here
    times, names = described.time_info, {**by_alias, **by_source}
    # in the file's style as well, but QGIS drops them when it opens a layer
    place_in_time(
        layer,
        replace(
            times,
            start_field=names.get(times.start_field, ""),
            end_field=names.get(times.end_field, ""),
        ),
    )
    if outcome.receipt is not None:
        note_origin(layer, described, outcome.receipt)


def _sources(path: Path) -> dict[str, str]:
    """The server's names of a Shapefile's shortened columns, from the list beside it."""
    listed = path.with_name(f"{path.stem}{CROSSWALK_SUFFIX}")
    if path.suffix.lower() not in (".shp", ".dbf") or not is_crosswalk(listed):
        return {}
    with listed.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))[1:]
    return {row[1].casefold(): row[0] for row in rows if len(row) > 1 and row[1]}
