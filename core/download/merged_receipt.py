"""The receipts of all parts of a layer, merged into one proof of the whole.

Each part tells which ids the server listed as the whole layer, and which it brought. The parts
prove the whole when what they brought together is exactly the newest of those lists. Where the
lists differ, the layer was edited between the parts; their sketches then name the rows.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import DownloadError
from .id_sketch import IdSketch
from .options import Part
from .receipt import MOST_MISSING, RECEIPT_VERSION, PartIds, Proof, Receipt

_SAME = ("source", "layer", "where", "extent", "fields")
_MOST_NAMED = 10  # ids in a sentence
_MOST_BYTES = 50_000_000


def merge_receipts(receipts: Sequence[Mapping[str, object]]) -> Receipt:
    """Judge parts together.

    Args:
        receipts: one of each part, in any order, as `Receipt.as_json` gives them.

    Returns:
        One receipt of the whole: numbers added up (seconds too: time of work, not of waiting),
        `part` empty. It is complete only when the rows of all parts are proven to be exactly
        the rows that the server listed last; `why` says what is wrong otherwise.

    Raises:
        DownloadError: these are not receipts of parts of one and the same import.
    """
    parts = sorted((_PartReceipt.read(one) for one in receipts), key=lambda one: one.part.index)
    if not parts:
        raise DownloadError("There are no receipts to merge.", "Give one of each part.")
    _check_same_import(parts)
    merged = _added_up(parts)
    checks = (_why_not_each_once, _why_a_part_is_not_complete, _why_not_the_whole)
    merged.why = next(filter(None, (check(parts, merged) for check in checks)), "")
    merged.complete = not merged.why
    merged.proof = Proof.OBJECT_IDS if merged.complete else Proof.NONE
    return merged


def read_receipt(path: str | Path) -> Mapping[str, object]:
    """Read a receipt's file.

    Raises:
        DownloadError: it cannot be read, or is no receipt.
    """
    file = Path(path)
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise _not_a_part(file.name)
        node = json.loads(file.read_text(encoding="utf-8"))
    except OSError as err:
        raise DownloadError(f"{file.name} could not be read: {err.strerror}.") from err
    except ValueError:
        raise _not_a_part(file.name) from None
    if not isinstance(node, dict):
        raise _not_a_part(file.name)
    return node


@dataclass(frozen=True)
class _PartReceipt:
    """One receipt, with what it says about its part read."""

    node: Mapping[str, object]
    part: Part
    ids: PartIds

    @classmethod
    def read(cls, node: Mapping[str, object]) -> _PartReceipt:
        ids, text = node.get("ids"), node.get("part")
        if node.get("version") != RECEIPT_VERSION or not isinstance(text, str):
            raise _not_a_part()
        part = Part.parse(text)
        if part is None or not isinstance(ids, dict):
            raise _not_a_part()
        try:
            whole = IdSketch.from_text(str(ids["whole"]))
            received = IdSketch.from_text(str(ids["received"]))
            listed_at = float(ids["listed_at"])
        except (KeyError, OverflowError, TypeError, ValueError):
            raise _not_a_part() from None
        if not math.isfinite(listed_at):
            raise _not_a_part()
        return cls(node, part, PartIds(listed_at, whole, received))

    def number(self, key: str) -> int:
        """A count, 0 when it is absent."""
        value = self.node.get(key)
        return value if isinstance(value, int) else 0

    def items(self, key: str) -> list[object]:
        """A list, empty when it is absent."""
        value = self.node.get(key)
        return value if isinstance(value, list) else []

    def counts(self, key: str) -> dict[str, int]:
        """Counts by name, empty when they are absent."""
        value = self.node.get(key)
        found = value if isinstance(value, dict) else {}
        return {name: number for name, number in found.items() if isinstance(number, int)}

    def text(self, key: str) -> str:
        """A text, empty when it is absent."""
        value = self.node.get(key)
        return value if isinstance(value, str) else ""


def _not_a_part(name: str = "") -> DownloadError:
    return DownloadError(
        f"{name or 'One of the files'} is not the receipt of a part.",
        "Import with PART = k/n and keep the receipts.",
    )


def _check_same_import(parts: Sequence[_PartReceipt]) -> None:
    first = parts[0]
    for other in parts[1:]:
        for key in _SAME:
            if first.node.get(key) != other.node.get(key):
                raise DownloadError(
                    f"The receipts do not belong together: “{key}” of part {other.part.label} "
                    f"is not that of part {first.part.label}.",
                    "Merge parts of the same layer, imported with the same choices.",
                )
        if first.part.count != other.part.count:
            raise DownloadError(
                f"The receipts do not belong together: part {first.part.label} and part "
                f"{other.part.label} divide the layer differently.",
                "Merge parts k/n with the same n.",
            )


def _added_up(parts: Sequence[_PartReceipt]) -> Receipt:
    first = parts[0].node
    extent, fields = parts[0].items("extent"), first.get("fields")
    newest = max(parts, key=lambda one: one.ids.listed_at)

    def total(key: str) -> int:
        return sum(one.number(key) for one in parts)

    merged = Receipt(
        source=str(first.get("source")),
        layer=str(first.get("layer")),
        where=parts[0].text("where"),
        extent=(extent[0], extent[1], extent[2], extent[3]) if len(extent) == 4 else None,  # type: ignore[arg-type]
        fields=tuple(map(str, fields)) if isinstance(fields, list) else None,
        announced=newest.ids.whole.rows,
        received=total("received"),
        written=total("written"),
        duplicates_dropped=total("duplicates_dropped"),
        null_geometry=total("null_geometry"),
        requests=total("requests"),
        retries=total("retries"),
        token_renewals=total("token_renewals"),
        bytes=total("bytes"),
        kept=total("kept"),
        kept_since=min(filter(None, (one.text("kept_since") for one in parts)), default=""),
        page_size=max(one.number("page_size") for one in parts),
        concurrency=max(one.number("concurrency") for one in parts),
        format=_joined(parts, "format"),
        strategy=_joined(parts, "strategy"),
    )
    for one in parts:
        seconds = one.node.get("seconds")
        merged.seconds += seconds if isinstance(seconds, float) else 0.0
        merged.missing += [number for number in one.items("missing") if isinstance(number, int)]
        merged.quarantined.add_part(one.items("quarantined"), one.number("quarantined_rows"))
        merged.repairs.update(Counter(one.counts("repairs")))
        for what, number in one.counts("changed_during_run").items():
            merged.changed_during_run[what] = merged.changed_during_run.get(what, 0) + number
        merged.warnings += [
            f"Part {one.part.label}: {warning}" for warning in one.items("warnings")
        ]
    merged.missing = sorted(merged.missing)[:MOST_MISSING]
    return merged


def _joined(parts: Sequence[_PartReceipt], key: str) -> str:
    return "; ".join(dict.fromkeys(filter(None, (one.text(key) for one in parts))))


def _why_not_each_once(parts: Sequence[_PartReceipt], _merged: Receipt) -> str:
    count = parts[0].part.count
    came = Counter(one.part.index for one in parts)
    absent = [number for number in range(1, count + 1) if not came[number]]
    twice = [number for number, times in came.items() if times > 1]
    said = []
    if absent:
        said.append(f"{_parts(absent)} of {count} {_are(absent)} missing.")
    if twice:
        said.append(f"{_parts(twice)} of {count} {_are(twice)} there more than once.")
    return " ".join(said)


def _parts(numbers: Sequence[int]) -> str:
    word = "Part" if len(numbers) == 1 else "Parts"
    return f"{word} {_list(numbers)}"


def _are(numbers: Sequence[int]) -> str:
    return "is" if len(numbers) == 1 else "are"


def _list(numbers: Sequence[int]) -> str:
    text = ", ".join(map(str, numbers[:_MOST_NAMED]))
    return text + (" …" if len(numbers) > _MOST_NAMED else "")


def _why_a_part_is_not_complete(parts: Sequence[_PartReceipt], _merged: Receipt) -> str:
    bad = [one for one in parts if one.node.get("complete") is not True]
    if not bad:
        return ""
    numbers = [one.part.index for one in bad]
    why = f" {bad[0].text('why')}" if bad[0].text("why") else ""
    return f"{_parts(numbers)} of {bad[0].part.count} {_are(numbers)} not complete.{why}"


def _why_not_the_whole(parts: Sequence[_PartReceipt], merged: Receipt) -> str:
    """Compare what the parts brought with the newest list; "" when they are equal."""
    newest = max(parts, key=lambda one: one.ids.listed_at)
    union = IdSketch.union(one.ids.received for one in parts)
    if any(one.ids.whole != newest.ids.whole for one in parts):
        merged.warnings.append("Rows were added or deleted on the server between the parts.")
    if union == newest.ids.whole:
        return ""
    difference = newest.ids.whole.difference(union)
    if difference is None:
        return (
            "The layer was edited between the parts: what they brought is not what the server "
            f"listed last ({newest.ids.whole.rows:,} rows; {union.rows:,} came). Import all "
            "parts again."
        )
    missing, gone = difference
    merged.missing = missing[:MOST_MISSING]
    again = sorted({newest.part.index_for(number) for number in missing + gone})
    said = "The layer was edited between the parts."
    if missing:
        said += f" Rows that were added and did not come: {_list(missing)}."
    if gone:
        said += f" Rows that came and were deleted later: {_list(gone)}."
    return f"{said} Import {_parts(again).lower()} again."
