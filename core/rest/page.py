"""Decode a page, whatever format the server chose to answer in."""

from __future__ import annotations

from collections.abc import Sequence

from .esri_json import decode_json
from .feature_batch import FeatureBatch
from .fields import Field
from .pbf import decode_pbf

_TEXT_STARTS = (b"{", b"[", b"<")


def decode_page(
    body: bytes, wanted: Sequence[Field], geometry_type: int, object_id_field: str | None
) -> FeatureBatch:
    """Decode one query answer as JSON or PBF by its first byte.

    Errors are JSON whatever was asked, and a 10.81 map server answers JSON to ``f=pbf``.
    Arguments, result and errors are those of `decode_json`.
    """
    if is_text(body):
        return decode_json(body, wanted, geometry_type, object_id_field)
    return decode_pbf(body, wanted, geometry_type, object_id_field)


def is_text(body: bytes) -> bool:
    """Tell JSON (or HTML, or nothing at all) from PBF."""
    start = body.removeprefix(b"\xef\xbb\xbf").lstrip()  # no copy when there is nothing to cut
    return not start or start.startswith(_TEXT_STARTS)
