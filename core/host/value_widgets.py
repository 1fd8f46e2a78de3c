"""How the values of a column are shown and edited: labels for codes, ranges, dates, long texts."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from ..rest.fields import CodedValue, Field, FieldType
from ..rest.label_columns import LABEL_SUFFIX
from ..rest.layer import LayerDescription
from ..rest.subtypes import Subtypes
from .inert_text import inert
from .layer_schema import moment
from .qt_compat import field as qgis_field
from .qt_compat import field_kind

_LONG_TEXT = 254  # characters; longer ones get several lines
_LONGEST_MS = 2**53  # about 285,000 years
_NUMBERS = ("int", "int64", "double")
_FORMATS = {
    "datetime": "yyyy-MM-dd HH:mm:ss",
    "date": "yyyy-MM-dd",
    "time": "HH:mm:ss",
}


def dress_columns(layer: QgsVectorLayer, described: LayerDescription) -> None:
    """Give the columns of a layer aliases, widgets and constraints; the values stay.

    Where the same code means different things for different kinds of rows, no list of values can
    show it: a virtual column beside the code says what it means in each row.
    """
    form = layer.editFormConfig()
    for column in described.fields:
        index = layer.fields().indexOf(column.name)
        if index < 0:
            continue
        if column.alias and column.alias != column.name:
            layer.setFieldAlias(index, inert(column.alias))
        widget = _widget(column, field_kind(layer.fields()[index]), described)
        if widget is not None:
            layer.setEditorWidgetSetup(index, widget)
        _constrain(layer, index, column, described.subtypes)
        if _is_kept_by_server(column, described):
            form.setReadOnly(index, True)
    layer.setEditFormConfig(form)
    for column in described.fields:
        if layer.fields().indexOf(column.name) >= 0 and described.subtypes.depends_on_kind(column):
            _add_label_column(layer, column, described.subtypes)


def value_map(values: Sequence[CodedValue]) -> QgsEditorWidgetSetup:
    """Show labels for codes; the attribute keeps the code."""
    taken: set[str] = set()
    choices = []
    for value in values:
        # QGIS keeps one code for each label, so labels that come twice tell their code
        label = value.name if value.name not in taken else f"{value.name} ({value.code})"
        taken.add(label)
        choices.append({label: value.code})
    return QgsEditorWidgetSetup("ValueMap", {"map": choices})


def _widget(column: Field, kind: str, described: LayerDescription) -> QgsEditorWidgetSetup | None:
    """Choose a widget; `kind` is the column's as it is here, which a format may have changed."""
    labels = described.subtypes.labels_of(column)
    if labels:
        return value_map(labels)
    if _is_kept_by_server(column, described) and column.name == described.object_id_field:
        return QgsEditorWidgetSetup("Hidden", {})
    ends = () if described.subtypes.ranges_of(column) else column.value_range
    if ends and kind in _NUMBERS:
        return _range(column, ends)
    if kind in _FORMATS:
        shown = _FORMATS[kind]
        return QgsEditorWidgetSetup(
            "DateTime",
            {
                "display_format": shown,
                "field_format": shown,
                "calendar_popup": kind != "time",
                "allow_null": column.nullable,
                "field_iso_format": False,
            },
        )
    if column.type is FieldType.STRING and not 0 < column.length <= _LONG_TEXT:
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True, "UseHtml": False})
    return None


def _range(column: Field, ends: tuple[float, float]) -> QgsEditorWidgetSetup:
    is_whole = column.type.is_integer
    fits = not is_whole or all(abs(end) < 2**31 for end in ends)  # the spin box's own bound
    if not fits:
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": False, "UseHtml": False})
    lowest, highest = (int(end) if is_whole else end for end in ends)
    return QgsEditorWidgetSetup(
        "Range",
        {
            "Min": lowest,
            "Max": highest,
            "Step": 1,
            "Style": "SpinBox",
            "AllowNull": column.nullable,
            "Precision": 0 if is_whole else 6,
        },
    )


def _constrain(layer: QgsVectorLayer, index: int, column: Field, subtypes: Subtypes) -> None:
    """Rules that the server has as well; weak ones, for rows that break them came from there."""
    soft = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
    if not column.nullable and column.type is not FieldType.OID:
        kind = QgsFieldConstraints.Constraint.ConstraintNotNull
        layer.setFieldConstraint(index, kind, soft)
    rule, shown = _rule(layer, column, subtypes)
    if rule:
        name = QgsExpression.quotedColumnRef(column.name)
        layer.setConstraintExpression(index, f"{name} IS NULL OR ({rule})", shown)
        kind = QgsFieldConstraints.Constraint.ConstraintExpression
        layer.setFieldConstraint(index, kind, soft)


def _rule(layer: QgsVectorLayer, column: Field, subtypes: Subtypes) -> tuple[str, str]:
    """What the values have to be like, as an expression and for people; "" = anything."""
    if not column.type.is_number:
        return "", ""
    rule, shown = _between(column, column.value_range) if column.value_range else ("", "")
    own = subtypes.ranges_of(column)
    if not own or layer.fields().indexOf(subtypes.column) < 0:
        return rule, shown
    kind = QgsExpression.quotedColumnRef(subtypes.column)
    cases, told = [], [shown] if shown else []
    for one, ends in own:
        inside, words = _between(column, ends)
        cases.append(f"WHEN {kind} = {_literal(one.code)} THEN {inside}")
        # QGIS shows it as rich text, and a name is no markup
        told.append(f"{one.name.replace('<', '‹')}: {words}")
    return f"CASE {' '.join(cases)} ELSE {rule or 'TRUE'} END", "; ".join(told)


def _between(column: Field, ends: tuple[float, float]) -> tuple[str, str]:
    value = QgsExpression.quotedColumnRef(column.name)
    lowest, highest = shown = [f"{end:.15g}" for end in ends]
    if column.type is FieldType.DATE:
        value = f"epoch({value})"  # milliseconds since 1970, as at Esri
        moments = (max(-_LONGEST_MS, min(end, _LONGEST_MS)) for end in ends)
        shown = [moment(int(one)).toString(_FORMATS["datetime"]) for one in moments]
    return f"{value} >= {lowest} AND {value} <= {highest}", " … ".join(shown)


def _is_kept_by_server(column: Field, described: LayerDescription) -> bool:
    return (
        column.name == described.object_id_field
        or column.name in described.tracking_fields
        or column.type in (FieldType.OID, FieldType.GLOBAL_ID)
    )


def _add_label_column(layer: QgsVectorLayer, column: Field, subtypes: Subtypes) -> None:
    name = column.name + LABEL_SUFFIX
    if layer.fields().indexOf(name) >= 0 or layer.fields().indexOf(subtypes.column) < 0:
        return
    layer.addExpressionField(label_expression(column, subtypes), qgis_field(name, "text"))
    index = layer.fields().indexOf(name)
    layer.setFieldAlias(index, inert(f"{column.alias or column.name} (label)"))


def label_expression(column: Field, subtypes: Subtypes) -> str:
    """What a code means in a row, as an expression of columns and literals only."""
    kind = QgsExpression.quotedColumnRef(subtypes.column)
    code = QgsExpression.quotedColumnRef(column.name)
    cases = []
    for one in subtypes.kinds:
        values = one.labels.get(column.name.lower())
        if values is not None:
            cases.append(f"WHEN {kind} = {_literal(one.code)} THEN {_case(code, values)}")
    otherwise = f" ELSE {_case(code, column.coded_values)}" if column.coded_values else ""
    return f"CASE {' '.join(cases)}{otherwise} END"


def _case(code: str, values: Sequence[CodedValue]) -> str:
    if not values:
        return "NULL"
    cases = (
        f"WHEN {code} = {_literal(value.code)} THEN {QgsExpression.quotedString(value.name)}"
        for value in values
    )
    return f"CASE {' '.join(cases)} END"


def _literal(code: float | str) -> str:
    return QgsExpression.quotedString(code) if isinstance(code, str) else repr(code)
