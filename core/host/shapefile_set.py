"""What stands beside a .shp, and how finished sets get their names."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem

from ..export.choices import CodesPolicy
from ..export.file_set import StagedSet
from ..export.index_writer import write_index
from ..export.readback import shapes_in, unproven
from ..export.receipt_head import RECEIPT_SUFFIX, receipt_of
from ..export.report import (
    CROSSWALK_SUFFIX,
    ShapefileReport,
    WrittenFile,
    is_crosswalk,
    write_crosswalk,
)
from ..export.save_receipt import older_parts, receipt_of_save
from ..export.shapefile_plan import ShapefilePlan
from ..export.shapes import ShapeKind
from ..export.side_files import existing_parts, notes_of_import
from ..export.spatial_index import holds_all
from .layer_style import renamed_style
from .shapefile_check import Counts

log = logging.getLogger(__name__)

# while it is being written the set has a name that no program stumbles over
STEM = "layer"

OnStaged = Callable[[Path], None]


@dataclass(frozen=True)
class FinishedSet:
    """A Shapefile that was written and read back, still under its neutral name.

    Attributes:
        stem: of its name to be.
        folder: holds its files and nothing else.
        plan: of this file; shape and rows are its own.
        found: by reading it back.
    """

    stem: str
    folder: Path
    plan: ShapefilePlan
    found: Counts


def main_file(folder: Path, kind: ShapeKind) -> Path:
    """The `.shp` of the set that is being written, or the `.dbf` of a table."""
    return folder / f"{STEM}{'.dbf' if kind is ShapeKind.NONE else '.shp'}"


def write_side_files(
    crs: QgsCoordinateReferenceSystem,
    plan: ShapefilePlan,
    folder: Path,
    style: str = "",
    between_pages: Callable[[], None] = lambda: None,
) -> None:
    """Write all that stands beside a set, before it is read back.

    Args:
        crs: of the shapes.
        plan: as it was carried out.
        folder: of the set.
        style: `.qml` text with the source's field names; empty for none.
        between_pages: called again and again; what it raises ends the writing.
    """
    (folder / f"{STEM}.cpg").write_text("UTF-8", encoding="ascii")
    if crs.isValid() and plan.shape.kind is not ShapeKind.NONE:
        text = _esri_wkt(crs)
        if text:
            (folder / f"{STEM}.prj").write_text(text, encoding="utf-8")
    write_crosswalk(plan, folder / f"{STEM}{CROSSWALK_SUFFIX}")
    document = _style_of(plan, style)
    if document:
        (folder / f"{STEM}.qml").write_text(document, encoding="utf-8")
    if plan.shape.kind is not ShapeKind.NONE and plan.rows:
        _index(main_file(folder, plan.shape.kind), between_pages)


def put_in_place(
    sets: Sequence[FinishedSet],
    plan: ShapefilePlan,
    target: Path,
    staged: StagedSet,
    warnings: tuple[str, ...],
    receipt: str | None = None,
    on_staged: OnStaged = lambda _folder: None,
) -> ShapefileReport:
    """Give all files their names, or zip them, and swap them in together.

    Args:
        sets: read back.
        plan: of the whole.
        target: as chosen.
        staged: swaps them in.
        warnings: plain sentences for the report.
        receipt: of the import that brought the rows, empty for none; with the report in it one
            stands beside each set. None = the caller writes it.
        on_staged: told the folder of the new files before they are swapped in.

    Raises:
        ExportError: what was read back is not what was announced, or a file could not be moved;
            the old set is as it was.
    """
    _compare(sets, plan)
    is_zip = target.suffix.lower() == ".zip"
    report = _report(sets, plan, target, warnings)
    if receipt is not None:
        for done, written in zip(sets, report.written):
            main = target.with_name(written.name)
            text = receipt_of_save(receipt, main.name, target.stem, report.for_receipt())
            suffix = RECEIPT_SUFFIX if is_zip else receipt_of(main).name[len(done.stem) :]
            (done.folder / f"{STEM}{suffix}").write_text(text, encoding="utf-8")
    named = {
        f"{done.stem}{part.name[len(STEM) :]}": part
        for done in sets
        for part in sorted(done.folder.iterdir())
    }
    if is_zip:
        _pack(named, staged.folder / target.name)
    else:
        for name, part in named.items():
            part.replace(staged.folder / name)
    on_staged(staged.folder)
    files = staged.commit(also_replace=[] if is_zip else _stale(sets, target))
    log.info("saved %d rows to %s", plan.rows, target.name)
    return replace(report, files=files)


def _report(
    sets: Sequence[FinishedSet], plan: ShapefilePlan, target: Path, warnings: tuple[str, ...]
) -> ShapefileReport:
    is_zip = target.suffix.lower() == ".zip"
    mains = [main_file(Path(), done.plan.shape.kind).suffix for done in sets]
    written = tuple(
        WrittenFile(
            target if is_zip else target.with_name(f"{done.stem}{suffix}"),
            f"{done.stem}{suffix}",
            done.found.rows,
            done.found.shapes,
            done.found.values,
        )
        for done, suffix in zip(sets, mains)
    )
    files = dict.fromkeys(done.path for done in written)
    return ShapefileReport(written[0].path, plan, tuple(files), warnings, written)


def _compare(sets: Sequence[FinishedSet], plan: ShapefilePlan) -> None:
    """Hold what was announced against what was counted in the files."""
    for column, announced in zip(plan.columns, plan.values):
        found = sum(done.found.values[column.name] for done in sets)
        if found != announced:
            raise unproven(f"values in {column.name}: {found} instead of {announced}")
    for what, announced, counts in (
        ("number of rows", plan.rows, [done.found.rows for done in sets]),
        ("number of shapes", plan.shapes, [done.found.shapes for done in sets]),
    ):
        if sum(counts) != announced:
            raise unproven(f"{what}: {sum(counts)} instead of {announced}")


def plan_warnings(crs: QgsCoordinateReferenceSystem, plan: ShapefilePlan) -> tuple[str, ...]:
    """Sentences that belong to no single field."""
    warnings: list[str] = []
    if plan.shape.kind is not ShapeKind.NONE:
        warnings.extend(crs_warnings(crs))
    if any(column.source < 0 for column in plan.columns):
        warnings.append("The layer has no fields that fit, so row numbers were added.")
    return tuple(warnings)


def crs_warnings(crs: QgsCoordinateReferenceSystem) -> tuple[str, ...]:
    """What a `.prj` file cannot say of a coordinate system; nothing when it says all."""
    text = _esri_wkt(crs) if crs.isValid() else ""
    if not text:
        return ("The layer's coordinate system cannot be stated in a .prj file.",)
    whole = str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)).lstrip()
    if whole.startswith("COMPOUNDCRS") and "VERTCS" not in text:
        return ("The .prj file does not state which heights the layer has.",)
    found = QgsCoordinateReferenceSystem.fromWkt(text)
    # QGIS before 3.38 has no heights in the definition, but another number for it
    is_other = found.authid() and crs.authid() and found.authid() != crs.authid()
    if found != crs and (is_other or found.toProj() != crs.toProj()):
        return ("The .prj file states the layer's coordinate system in part only.",)
    return ()


def _esri_wkt(crs: QgsCoordinateReferenceSystem) -> str:
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_ESRI))


def _style_of(plan: ShapefilePlan, style: str) -> str:
    labelled = [field.source for field in plan.fields if field.has_labels]
    if plan.choices.codes is CodesPolicy.LABELS and any(f'attr="{n}"' in style for n in labelled):
        return ""  # it draws by codes, which are not in the file
    names = {field.source: field.columns[0].name if field.columns else "" for field in plan.fields}
    plain = labelled if plan.choices.codes is CodesPolicy.LABELS else []
    return renamed_style(style, names, plain)


def _index(path: Path, between_pages: Callable[[], None]) -> None:
    """Write a `.qix`; without one the file is slower and as good."""
    index = path.with_suffix(".qix")
    if write_index(path, between_pages):
        if not holds_all(index, shapes_in(path, between_pages), between_pages):
            log.warning("the spatial index of %s is not whole", path.name)
            index.unlink()


def _stale(sets: Sequence[FinishedSet], target: Path) -> list[str]:
    """Files of older sets that must not stand beside the new ones."""
    stale: list[str] = []
    stems = [done.stem for done in sets]
    # beside a file of the chosen name, parts of an older save are taken for nothing of it
    parts = [] if stems == [target.stem] else older_parts(target, stems)
    for stem in (*stems, *(part.stem for part in parts)):
        main = target.with_name(f"{stem}.shp")
        stale += [part.name for part in (*existing_parts(main), *notes_of_import(main))]
        crosswalk = f"{stem}{CROSSWALK_SUFFIX}"
        # a person's own file of that name stays
        if is_crosswalk(target.parent / crosswalk):
            stale.append(crosswalk)
    return stale


def _pack(named: dict[str, Path], archive: Path) -> None:
    """Zip the set; the names inside are plain, without folders."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as stream:
        for name, part in named.items():
            stream.write(part, name)
