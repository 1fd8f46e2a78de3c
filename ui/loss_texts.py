"""What a Shapefile loses, in the person's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.losses import Loss, LossKind
from .numbers import Number


def loss_text(loss: Loss) -> str:
    """One plain sentence; the English of `Loss.sentence` is for reports and logs."""
    tr = QCoreApplication.translate
    if not loss.rows:
        return tr("LossTexts", "Left out; no row has a value.")
    if loss.rows == 1:
        rows = tr("LossTexts", "1 row")
    else:
        rows = tr("LossTexts", "{count} rows").format(count=f"{Number(loss.rows):,}")
    return _sentence(loss.kind).format(rows=rows)


def _sentence(kind: LossKind) -> str:
    # a function, not a table at module level: no translator is loaded at import time
    tr = QCoreApplication.translate
    return {
        LossKind.TIME_OF_DAY: tr("LossTexts", "The time of day is dropped in {rows}."),
        LossKind.ZONE: tr("LossTexts", "The time zone of midnight is dropped in {rows}."),
        LossKind.TEXT_CUT: tr("LossTexts", "Text is cut at 254 bytes in {rows}."),
        LossKind.OUTER_BLANKS: tr("LossTexts", "Blanks at the ends are dropped in {rows}."),
        LossKind.EMPTY_TEXT: tr("LossTexts", "Empty text becomes null in {rows}."),
        LossKind.ODD_CHARACTERS: tr("LossTexts", "Unusable characters are replaced in {rows}."),
        LossKind.INTEGER_AS_TEXT: tr("LossTexts", "Integers are written as text in {rows}."),
        LossKind.OVER_2_31: tr(
            "LossTexts", "Some programs will read the integer as a decimal in {rows}."
        ),
        LossKind.OVER_2_53: tr("LossTexts", "Some programs will round the number in {rows}."),
        LossKind.INTEGER_ROUNDED: tr("LossTexts", "Programs will round the number in {rows}."),
        LossKind.NOT_FINITE: tr("LossTexts", "NaN or infinity becomes null in {rows}."),
        LossKind.NULL_NUMBER: tr("LossTexts", "Some programs will show null as 0 in {rows}."),
        LossKind.NULL_FILLED: tr("LossTexts", "Null is written as a value in {rows}."),
        LossKind.DATE_OUT_OF_RANGE: tr(
            "LossTexts", "A date outside the years 1 to 9999 becomes null in {rows}."
        ),
        LossKind.MOMENT_AS_TEXT: tr("LossTexts", "Times are written as text in {rows}."),
        LossKind.BOOLEAN_AS_NUMBER: tr(
            "LossTexts", "True and false are written as 1 and 0 in {rows}."
        ),
        LossKind.LIST_AS_TEXT: tr("LossTexts", "Lists are written as JSON text in {rows}."),
        LossKind.CODE_AS_LABEL: tr("LossTexts", "Labels stand for codes in {rows}."),
        LossKind.CODE_WITHOUT_LABEL: tr(
            "LossTexts", "The code has no label and is written itself in {rows}."
        ),
        LossKind.LEFT_OUT_BY_CHOICE: tr("LossTexts", "Left out as chosen, with values in {rows}."),
        LossKind.BINARY_LEFT_OUT: tr("LossTexts", "Binary values are left out in {rows}."),
        LossKind.FIELD_LEFT_OUT: tr(
            "LossTexts", "Left out, with values in {rows}: a Shapefile holds 255 fields."
        ),
        LossKind.WRONG_TYPE: tr("LossTexts", "A value of another type becomes null in {rows}."),
        LossKind.NO_GEOMETRY: tr("LossTexts", "{rows} without a shape are kept."),
        LossKind.OTHER_GEOMETRY: tr(
            "LossTexts", "The shape is of another kind and left out in {rows}."
        ),
        LossKind.BAD_COORDINATES: tr(
            "LossTexts", "The shape has unusable coordinates and is left out in {rows}."
        ),
        LossKind.CURVES: tr("LossTexts", "Curves become straight segments in {rows}."),
        LossKind.POINTS_AS_MULTI: tr("LossTexts", "Points are stored as multipoints in {rows}."),
        LossKind.HEIGHT_FILLED: tr("LossTexts", "A shape without heights gets 0 in {rows}."),
        LossKind.MEASURE_FILLED: tr(
            "LossTexts", "A shape without measures gets the mark for none in {rows}."
        ),
    }[kind]
