"""What was written, with the same counts that the plan announced."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .losses import Loss
from .shapefile_plan import ShapefilePlan

CROSSWALK_SUFFIX = "_fields.csv"
_CROSSWALK_HEADER = ("source_name", "file_name", "type", "width", "decimals")


@dataclass(frozen=True)
class WrittenFile:
    """What another reader found in a file that was written.

    Attributes:
        path: the main file, or the `.zip` that holds it.
        name: of the main file.
        values: per field how many rows are not null.
    """

    path: Path
    name: str
    rows: int
    shapes: int
    values: Mapping[str, int]


@dataclass(frozen=True)
class ShapefileReport:
    """One saved Shapefile.

    Attributes:
        path: the `.shp`, the `.zip`, or the `.dbf` of a table; the first where there are several.
        plan: as it was carried out; every count in it was checked on the written file.
        files: all files of the set, or the zip alone.
        warnings: plain sentences that belong to no single field.
        written: what was read back of each Shapefile.
    """

    path: Path
    plan: ShapefilePlan
    files: tuple[Path, ...]
    warnings: tuple[str, ...] = ()
    written: tuple[WrittenFile, ...] = ()

    @property
    def sentence(self) -> str:
        """The result in one or two plain sentences."""
        rows = "1 row" if self.plan.rows == 1 else f"{self.plan.rows:,} rows"
        names = ", ".join(dict.fromkeys(done.path.name for done in self.written))
        text = f"Saved {rows} to {names or self.path.name}."
        changed = [field.source for field in self.plan.fields if _loses(field.losses)]
        if changed:
            count = "1 field" if len(changed) == 1 else f"{len(changed)} fields"
            text += f" {count} could not be kept whole: {', '.join(changed[:5])}"
            text += "…" if len(changed) > 5 else "."
        for loss in self.plan.shape_losses:
            if not loss.kind.is_note:
                text += f" Shapes: {loss.sentence}."
        return text

    @property
    def text(self) -> str:
        """All of it in plain English, to be pasted into a mail or a ticket."""
        lines = [self.sentence, *self.warnings]
        for field in self.plan.fields:
            names = ", ".join(column.name for column in field.columns) or "left out"
            changes = "; ".join(loss.sentence for loss in field.losses)
            if field.is_renamed or changes:
                lines.append(f"{field.source} -> {names}{': ' if changes else ''}{changes}")
        lines += [f"Shapes: {loss.sentence}" for loss in self.plan.shape_losses]
        for done in self.written:
            values = ", ".join(f"{name} {count:,}" for name, count in done.values.items())
            rows = "1 row" if done.rows == 1 else f"{done.rows:,} rows"
            shapes = "1 shape" if done.shapes == 1 else f"{done.shapes:,} shapes"
            lines.append(f"Read back from {done.name}: {rows}, {shapes}; values: {values}")
        return "\n".join(lines)

    def to_json(self) -> dict[str, object]:
        """The report with stable keys; `written` was counted in the files, all else announced."""
        values = {c.name: count for c, count in zip(self.plan.columns, self.plan.values)}
        return {
            "version": 1,
            "path": str(self.path),
            "rows": self.plan.rows,
            "shapes": self.plan.shapes,
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
                            "values": values[column.name],
                        }
                        for column in field.columns
                    ],
                    "losses": _losses_json(field.losses),
                }
                for field in self.plan.fields
            ],
            "shape_losses": _losses_json(self.plan.shape_losses),
            "warnings": list(self.warnings),
            "written": [
                {
                    "name": done.name,
                    "rows": done.rows,
                    "shapes": done.shapes,
                    "values": dict(done.values),
                }
                for done in self.written
            ],
            "files": [str(path) for path in self.files],
        }

    def for_receipt(self) -> dict[str, object]:
        """The report as it stands beside the files: names instead of paths."""
        names = {"path": self.path.name, "files": [path.name for path in self.files]}
        return {**self.to_json(), **names}


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
