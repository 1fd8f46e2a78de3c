"""What was asked, what came, and what proves that it is all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from .attachments import AttachmentReceipt
from .id_sketch import IdSketch
from .quarantine import Quarantine

RECEIPT_VERSION = 1
MOST_MISSING = 1000  # ids that are named


class Proof(Enum):
    """How completeness was shown."""

    OBJECT_IDS = "object_ids"
    COUNT = "count"
    NONE = "none"


@dataclass(frozen=True)
class PartIds:
    """What one part tells the others about ids, so that all of them prove the whole.

    Attributes:
        listed_at: when the server was asked for its ids, in seconds since 1970.
        whole: all ids that the server listed then.
        received: ids of the rows that came with this part.
    """

    listed_at: float
    whole: IdSketch
    received: IdSketch

    def as_json(self) -> Mapping[str, object]:
        """For the receipt."""
        return {
            "listed_at": self.listed_at,
            "rows": self.whole.rows,
            "whole": self.whole.as_text(),
            "received": self.received.as_text(),
        }


@dataclass
class Receipt:
    """The account of one import; `as_json` has stable keys.

    Attributes:
        announced: rows that the server announced, None when it would not say.
        received: distinct rows that came.
        written: rows in the output.
        missing: object ids that were announced and did not come.
        quarantined: rows that the server cannot deliver, with the reason.
        changed_during_run: ``{"added": n, "deleted": m}`` while we were at it.
        fields: names of the wanted columns, None = all.
        part: ``k/n``, "" for a whole layer.
        row_limit: rows that were asked for at most; 0 = all.
        is_limited: as many rows came as were asked for, and the layer may have more. Such an
            import is what the person wanted, and never complete.
        rounded_to: see `FeatureBatch`; the widest grid of all pages.
        lacking: see `FeatureBatch`; of all pages that were taken.
        compared: rows that were asked for once more as JSON, and compared with those that came
            as PBF or lay on disk.
        kept: rows from the disk of an earlier run, of which the server does not say whether they
            were edited since.
        kept_since: when the oldest of them came, like ``2026-01-31 23:59``, UTC.
        part_ids: of a part.
        concurrency: the most requests that were under way at once, of whatever kind.
        attachments: the account of the files; None when none were wanted.
        related: accounts of related tables in brief.
        shapefile: what a Shapefile could not hold, and what was counted in it; None for other
            outputs.
        why: when not complete or weakly proven, one plain sentence.
    """

    source: str
    layer: str
    where: str = ""
    extent: tuple[float, float, float, float] | None = None
    announced: int | None = None
    received: int = 0
    written: int = 0
    complete: bool = False
    proof: Proof = Proof.NONE
    missing: list[int] = field(default_factory=list)
    duplicates_dropped: int = 0
    quarantined: Quarantine = field(default_factory=Quarantine)
    changed_during_run: dict[str, int] = field(default_factory=lambda: {"added": 0, "deleted": 0})
    null_geometry: int = 0
    repairs: Counter[str] = field(default_factory=Counter)
    requests: int = 0
    retries: int = 0
    token_renewals: int = 0
    bytes: int = 0
    seconds: float = 0.0
    format: str = ""
    strategy: str = ""
    fields: tuple[str, ...] | None = None
    part: str = ""
    row_limit: int = 0
    is_limited: bool = False
    rounded_to: float = 0.0
    compared: int = 0
    kept: int = 0
    kept_since: str = ""
    part_ids: PartIds | None = None
    page_size: int = 0
    concurrency: int = 0
    lacking: set[str] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)
    attachments: AttachmentReceipt | None = None
    related: list[dict[str, object]] = field(default_factory=list)
    shapefile: dict[str, object] | None = None
    why: str = ""

    def as_json(self) -> Mapping[str, object]:
        """The receipt with the keys that the design fixes, and some more."""
        return {
            "version": RECEIPT_VERSION,
            "source": self.source,
            "layer": self.layer,
            "where": self.where,
            "extent": list(self.extent) if self.extent else None,
            "announced": self.announced,
            "received": self.received,
            "written": self.written,
            "complete": self.complete,
            "proof": self.proof.value,
            "missing": self.missing,
            "duplicates_dropped": self.duplicates_dropped,
            "quarantined": self.quarantined.listed,
            "quarantined_rows": len(self.quarantined),
            "changed_during_run": self.changed_during_run,
            "null_geometry": self.null_geometry,
            "repaired_geometry": sum(
                number for name, number in self.repairs.items() if name.startswith("ring")
            ),
            "requests": self.requests,
            "retries": self.retries,
            "token_renewals": self.token_renewals,
            "bytes": self.bytes,
            "seconds": round(self.seconds, 3),
            "format": self.format,
            "page_size": self.page_size,
            "concurrency": self.concurrency,
            "warnings": self.warnings,
            "strategy": self.strategy,
            "fields": list(self.fields) if self.fields is not None else None,
            "part": self.part,
            "row_limit": self.row_limit,
            "limited": self.is_limited,
            "compared": self.compared,
            "kept": self.kept,
            "kept_since": self.kept_since,
            "ids": self.part_ids.as_json() if self.part_ids else None,
            "repairs": dict(self.repairs),
            "attachments": self.attachments.as_json() if self.attachments else None,
            "related": self.related,
            "shapefile": self.shapefile,
            "why": self.why,
        }

    def fall_short(self, reason: str) -> None:
        """The rows may be whole, but something that belongs to them is not."""
        self.why = f"{self.why} {reason}".strip()
        self.complete = self.is_limited = False

    def add_related(self, other: Receipt) -> None:
        """Take a related table into account."""
        self.related.append(
            {
                "source": other.source,
                "layer": other.layer,
                "announced": other.announced,
                "received": other.received,
                "written": other.written,
                "complete": other.complete,
                "proof": other.proof.value,
            }
        )
        self.warnings += [f"{other.layer}: {warning}" for warning in other.warnings]
        if not other.complete:
            self.fall_short(f"The related table “{other.layer}” is not complete: {other.why}")

    @property
    def is_as_asked(self) -> bool:
        """Whether everything came that was asked for."""
        return self.complete or self.is_limited

    @property
    def sentence(self) -> str:
        """The receipt in one plain sentence."""
        rows = f"{self.received:,} rows"
        if self.received == 1 and self.announced in (None, 1):
            rows = "1 row"
        elif self.announced is not None and self.received <= self.announced:
            rows = f"{self.received:,} of {self.announced:,} rows"
        proofs = {
            Proof.OBJECT_IDS: "object ids match",
            Proof.COUNT: "the count matches; there are no object ids to compare",
            Proof.NONE: "not provable",
        }
        part = f", part {self.part}" if self.part else ""
        if self.complete:
            more = f"{self._changes()}{self._age()}{self._besides()}"
            text = f"{self.layer}: {rows}{part}; {proofs[self.proof]}{more}."
            return f"{text} {self.seconds:.1f} s, {self.requests} requests."
        if self.is_limited:
            return (
                f"{self.layer}: only {rows}, as asked; not the whole layer. "
                f"{self.seconds:.1f} s, {self.requests} requests."
            )
        return f"{self.layer}: NOT COMPLETE, {rows}{part}. {self.why}".strip()

    def _besides(self) -> str:
        parts = []
        if self.attachments is not None:
            count = self.attachments.announced
            parts.append("1 attachment" if count == 1 else f"{count:,} attachments")
        for one in self.related:
            rows = "1 row" if one["written"] == 1 else f"{one['written']:,} rows"
            parts.append(f"{rows} of {one['layer']}")
        return f"; with {', '.join(parts)}" if parts else ""

    def _age(self) -> str:
        return f"; {self.kept:,} of them as of {self.kept_since} UTC" if self.kept else ""

    def _changes(self) -> str:
        added, deleted = self.changed_during_run["added"], self.changed_during_run["deleted"]
        if not added and not deleted:
            return ""
        return f"; meanwhile on the server: {added} added, {deleted} deleted"
