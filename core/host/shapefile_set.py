"""What stands beside a .shp, and how a finished set gets its name."""

from __future__ import annotations

import logging
import zipfile
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem

from ..export.file_set import StagedSet
from ..export.report import CROSSWALK_SUFFIX, ShapefileReport, is_crosswalk, write_crosswalk
from ..export.shapefile_plan import ShapefilePlan
from ..export.shapes import ShapeKind

log = logging.getLogger(__name__)

# while it is being written the set has a name that no program stumbles over
STEM = "layer"


def main_file(folder: Path, kind: ShapeKind) -> Path:
    """The `.shp` of the set that is being written, or the `.dbf` of a table."""
    return folder / f"{STEM}{'.dbf' if kind is ShapeKind.NONE else '.shp'}"


def write_texts(crs: QgsCoordinateReferenceSystem, plan: ShapefilePlan, folder: Path) -> None:
    """Write `.cpg`, `.prj` and the crosswalk of names."""
    (folder / f"{STEM}.cpg").write_text("UTF-8", encoding="ascii")
    if crs.isValid() and plan.shape.kind is not ShapeKind.NONE:
        text = _esri_wkt(crs)
        if text:
            (folder / f"{STEM}.prj").write_text(text, encoding="utf-8")
    write_crosswalk(plan, folder / f"{STEM}{CROSSWALK_SUFFIX}")


def put_in_place(
    folder: Path,
    plan: ShapefilePlan,
    target: Path,
    staged: StagedSet,
    warnings: tuple[str, ...],
) -> ShapefileReport:
    """Give all files of `folder` the target's name, or zip them, and swap them in.

    Raises:
        ExportError: a file could not be moved; the old set is as it was.
    """
    stem = target.stem
    is_zip = target.suffix.lower() == ".zip"
    named = {f"{stem}{part.name[len(STEM) :]}": part for part in sorted(folder.iterdir())}
    crosswalk = f"{stem}{CROSSWALK_SUFFIX}"
    if is_zip:
        _pack(named, staged.folder / target.name)
    else:
        for name, part in named.items():
            part.replace(staged.folder / name)
    ours = not is_zip and is_crosswalk(target.parent / crosswalk)
    files = staged.commit(also_replace=[crosswalk] if ours else [])
    log.info("saved %d rows to %s", plan.rows, target.name)
    return ShapefileReport(files[0], plan, files, warnings)


def plan_warnings(crs: QgsCoordinateReferenceSystem, plan: ShapefilePlan) -> tuple[str, ...]:
    """Sentences that belong to no single field."""
    warnings = []
    if plan.shape.kind is not ShapeKind.NONE and not (crs.isValid() and _esri_wkt(crs)):
        warnings.append("The layer's coordinate system cannot be stated in a .prj file.")
    if any(column.source < 0 for column in plan.columns):
        warnings.append("The layer has no fields that fit, so row numbers were added.")
    return tuple(warnings)


def _esri_wkt(crs: QgsCoordinateReferenceSystem) -> str:
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_ESRI))


def _pack(named: dict[str, Path], archive: Path) -> None:
    """Zip the set; the names inside are plain, without folders."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as stream:
        for name, part in named.items():
            stream.write(part, name)
