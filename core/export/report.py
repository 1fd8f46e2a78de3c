"""What was written, with the same counts that the plan announced."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from .losses import Loss
from .shapefile_plan import ShapefilePlan

CROSSWALK_SUFFIX = "_fields.csv"
_CROSSWALK_HEADER = ("source_name", "file_name", "type", "width", "decimals")


@dataclass(frozen=True)
class ShapefileReport:
    """One saved Shapefile.

    Attributes:
        path: the `.shp`, the `.zip`, or the `.dbf` of a table.
        plan: as it was carried out; every count in it was checked on the written file.
        files: all files of the set, or the zip alone.
        warnings: plain sentences that belong to no single field.
    """

    path: Path
    plan: ShapefilePlan
    files: tuple[Path, ...]
    warnings: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """The result in one or two plain sentences."""
        rows = "1 row" if self.plan.rows == 1 else f"{self.plan.rows:,} rows"
        text = f"Saved {rows} to {self.path.name}."
        changed = [field.source for field in self.plan.fields if _loses(field.losses)]
        if changed:
            count = "1 field" if len(changed) == 1 else f"{len(changed)} fields"
            text += f" {count} could not be kept whole: {', '.join(changed[:5])}"
            text += "…" if len(changed) > 5 else "."
        for loss in self.plan.shape_losses:
            if not loss.kind.is_note:
                text += f" Shapes: {loss.sentence}."
        return text

    def to_json(self) -> dict[str, object]:
        """The report with stable keys."""
        return {
            "version": 1,
            "path": str(self.path),
            "rows": self.plan.rows,
            "shape": self.plan.shape.text,
            "sentence": self.sentence,
            "loses_values": self.plan.loses_values,
            "fields": [
                {
                    "source": field.source,
                    "kind": field.kind.value,
                    "columns": [
                        {
                            "name": column.name,
                            "type": column.type.value,
                            "width": column.width,
                            "decimals": column.decimals,
                        }
                        for column in field.columns
                    ],
                    "losses": _losses_json(field.losses),
                }
                for field in self.plan.fields
            ],
            "shape_losses": _losses_json(self.plan.shape_losses),
            "warnings": list(self.warnings),
            "files": [str(path) for path in self.files],
        }


def _loses(losses: tuple[Loss, ...]) -> bool:
    return any(not loss.kind.is_note for loss in losses)


def _losses_json(losses: tuple[Loss, ...]) -> list[dict[str, object]]:
    return [
        {
            "kind": loss.kind.value,
            "rows": loss.rows,
            "note": loss.kind.is_note,
            "sentence": loss.sentence,
        }
        for loss in losses
    ]


def write_crosswalk(plan: ShapefilePlan, path: Path) -> bool:
    """Write source names against file names as CSV, UTF-8 with a mark that Excel needs.

    Returns:
        False, and no file, when no name changed.
    """
    if not any(field.is_renamed for field in plan.fields):
        return False
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(_CROSSWALK_HEADER)
        for field in plan.fields:
            for column in field.columns:
                writer.writerow(
                    [field.source, column.name, column.type.value, column.width, column.decimals]
                )
            if not field.columns:
                writer.writerow([field.source, "", "", "", ""])
    return True


def is_crosswalk(path: Path) -> bool:
    """Whether a file of that name was written by us; a user's own file is none of ours."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return tuple(next(csv.reader(stream), ())) == _CROSSWALK_HEADER
    except (OSError, ValueError, csv.Error):
        return False
