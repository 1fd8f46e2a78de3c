"""What is said of a layer that becomes a Shapefile, before the save and after it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import PluginError
from ..core.export.report import ShapefileReport
from ..core.export.shapefile_plan import ShapefilePlan
from .core_words import in_the_persons_words
from .loss_texts import loss_text
from .messages import message_for
from .numbers import Number

translate = QCoreApplication.translate


def overview_text(plan: ShapefilePlan) -> str:
    """How many rows there are, and what becomes of them."""
    lines = (
        [translate("SaveShapefileDialog", "1 row.")]
        if plan.rows == 1
        else [
            translate("SaveShapefileDialog", "{count} rows.").format(count=f"{Number(plan.rows):,}")
        ]
    )
    lines += [loss_text(loss) for loss in plan.shape_losses]
    if plan.keeps_all and not plan.renamed:
        lines.append(translate("SaveShapefileDialog", "Nothing is lost."))
    elif plan.keeps_all:
        text = translate(
            "SaveShapefileDialog", "No value is lost; fields with another name: {count}."
        )
        lines.append(text.format(count=f"{Number(plan.renamed):,}"))
    try:
        plan.check()
    except PluginError as err:
        lines.append(message_for(err).text)
    return " ".join(lines)


def saved_text(report: ShapefileReport) -> str:
    """What was saved, and what reading it back has found."""
    names = ", ".join(dict.fromkeys(done.path.name for done in report.written))
    saved = translate("SaveShapefileDialog", "Saved {count} rows to {name}.")
    if report.plan.rows == 1:
        saved = translate("SaveShapefileDialog", "Saved 1 row to {name}.")
    rows = sum(done.rows for done in report.written)
    found = translate(
        "SaveShapefileDialog",
        "Read back: {rows} rows, {shapes} with a shape; all counts are those announced.",
    )
    if rows == 1:
        found = translate(
            "SaveShapefileDialog",
            "Read back: 1 row, {shapes} with a shape; all counts are those announced.",
        )
    lines = [
        saved.format(count=f"{Number(report.plan.rows):,}", name=names),
        found.format(
            rows=f"{Number(rows):,}",
            shapes=f"{Number(sum(done.shapes for done in report.written)):,}",
        ),
    ]
    return " ".join([*lines, *map(in_the_persons_words, report.warnings)])
