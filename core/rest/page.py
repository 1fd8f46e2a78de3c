"""Decode a page, whatever format the server chose to answer in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .esri_json import decode_json
from .feature_batch import FeatureBatch
from .fields import Field
from .pbf import decode_pbf
from .value_columns import ArrayColumn

_TEXT_STARTS = (b"{", b"[", b"<", b"\xff\xfe", b"\xfe\xff")


def decode_page(
    body: bytes,
    wanted: Sequence[Field],
    geometry_type: int,
    object_id_field: str | None,
    keep_curves: bool = False,
    third_is_m: bool = False,
) -> FeatureBatch:
    """Decode one query answer as JSON or PBF by its first byte.

    Errors are JSON whatever was asked, and a 10.81 map server answers JSON to ``f=pbf``.
    Arguments, result and errors are those of `decode_json`.
    """
    if is_text(body):
        batch = decode_json(body, wanted, geometry_type, object_id_field, keep_curves, third_is_m)
    else:
        batch = decode_pbf(body, wanted, geometry_type, object_id_field)
    return _without_nul(batch)


def is_text(body: bytes) -> bool:
    """Tell JSON (or HTML, or nothing at all) from PBF."""
    start = body.removeprefix(b"\xef\xbb\xbf").lstrip()  # no copy when there is nothing to cut
    # PBF begins with its field 1 or 2, which no printable sign stands for
    return not start or start.startswith(_TEXT_STARTS) or b" " <= body[:1] <= b"~"


def _without_nul(batch: FeatureBatch) -> FeatureBatch:
    """Replace NUL inside text by U+FFFD, counted: newer QGIS would cut the text there, unseen."""
    columns = list(batch.columns)
    found = 0
    for place, (field, column) in enumerate(zip(batch.fields, columns)):
        if isinstance(column, ArrayColumn) or field.type.is_number:
            continue
        if "\0" not in "".join(filter(None, column)):  # type: ignore[arg-type]
            continue
        hits = [value is not None and "\0" in value for value in column]  # type: ignore[operator]
        found += sum(hits)
        columns[place] = [
            str(value).replace("\0", "\ufffd") if hit else value for value, hit in zip(column, hits)
        ]
    if not found:
        return batch
    batch.repairs["nul_character"] += found
    return replace(batch, columns=tuple(columns))
