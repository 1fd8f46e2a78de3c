"""What of an answer's oddities a person has to know of: the receipt counts them all."""

from __future__ import annotations

from collections.abc import Mapping

# an oddity that is repaired without a loss needs no sentence
_SENTENCES = {
    "geometry_unreadable": "Shapes that cannot be read: {n:,}. Their rows came without one.",
    "geometry_wrong_kind": (
        "Shapes of another kind than the layer's: {n:,}. Their rows came without one."
    ),
    "geometry_ignored": "Rows of this table that came with a shape, which is left out: {n:,}.",
    "ring_dropped": "Rings of too few vertices that are left out: {n:,}.",
    "path_dropped": "Lines of too few vertices that are left out: {n:,}.",
    "ordinates_ignored": "Numbers behind x, y, z and m that are left out: {n:,}.",
    "curve_densified": (
        "Curves that became straight segments: {n:,}. An arc has one for each degree, no farther "
        "from it than 0.004 % of its radius."
    ),
    "column_missing": (
        "The server did not send all columns that it announces; those are empty in the output."
    ),
    "value_missing": "Values that the server left out, empty in the output: {n:,}.",
    "date_rounded": "Dates with parts of a millisecond, which are left out: {n:,}.",
    "text_repaired": "Broken characters of texts that became “\ufffd”: {n:,}.",
    "odd_backslash": "Backslashes of texts that mean nothing there and were kept: {n:,}.",
    "nul_character": "Texts with a null character, which became “\ufffd”: {n:,}.",
}


def repair_notes(repairs: Mapping[str, int], rounded_to: float = 0.0) -> list[str]:
    """Sentences on what is not, or cannot be, as the server has it.

    Args:
        repairs: counts of `decode_page`, over all pages.
        rounded_to: see `FeatureBatch`, the widest of all pages.
    """
    notes = [
        sentence.format(n=repairs[name])
        for name, sentence in _SENTENCES.items()
        if repairs.get(name, 0) > 0
    ]
    if rounded_to:
        notes.append(
            f"The server rounded all coordinates to {rounded_to:g}, in units of its reference "
            "system, though nobody asked for it."
        )
    return notes
