"""A layer's style as a document, and what becomes of it when the fields have other names."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from qgis.core import QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement, QDomNode

from .style_file import portable_categories

# attributes that hold a field's bare name, whatever the element: renderers, diagrams, forms
_NAME_ATTRIBUTES = frozenset({"attr", "field", "fieldName", "classificationAttribute"})
# elements whose `name` is that of a field
_NAMED_ELEMENTS = frozenset({"field", "column", "attributeEditorField"})
# attributes that hold an expression, where a name may stand without quotes too
_EXPRESSIONS = frozenset({"filter", "expression", "fieldName", "attr"})
_NAME = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\b[^\W\d]\w*\b(?!\s*\()")


def style_text(layer: QgsVectorLayer) -> str:
    """The style as QGIS would write it into a `.qml`; empty when it cannot. Main thread only."""
    document = QDomDocument()
    error = layer.exportNamedStyle(document, QgsReadWriteContext(), portable_categories())
    return "" if error else str(document.toString())


def renamed_style(style: str, names: Mapping[str, str], plain: Collection[str] = ()) -> str:
    """Let a style speak of fields by other names. Any thread.

    Fields that are renamed and have no alias get their old name as alias.

    Args:
        style: of `style_text`.
        names: new names by old ones; empty for fields that are not there any more.
        plain: old names of fields that hold labels now, so that none are to be looked up.
    """
    document = QDomDocument()
    if not style or not document.setContent(style):
        return ""
    _rename(document.documentElement(), names, plain)
    return str(document.toString())


def _rename(element: QDomElement, names: Mapping[str, str], plain: Collection[str]) -> None:
    if element.tagName() == "field" and str(element.attribute("name")) in plain:
        element.firstChildElement("editWidget").setAttribute("type", "TextEdit")
    is_alias = element.tagName() == "alias"
    old = element.attribute("field")
    attributes = element.attributes()
    for position in range(attributes.count()):
        attribute = attributes.item(position).toAttr()
        name, value = str(attribute.name()), str(attribute.value())
        is_name = name in _NAME_ATTRIBUTES or (
            name == "name" and element.tagName() in _NAMED_ELEMENTS
        )
        if is_name and names.get(value):
            attribute.setValue(names[value])
        elif '"' in value or name in _EXPRESSIONS:
            attribute.setValue(renamed_expression(value, names, name in _EXPRESSIONS))
    if is_alias and names.get(old, old) != old and not element.attribute("name"):
        element.setAttribute("name", old)
    child: QDomNode = element.firstChild()
    while not child.isNull():
        if child.isElement():
            _rename(child.toElement(), names, plain)
        elif child.isText() and '"' in str(child.nodeValue()):
            child.setNodeValue(renamed_expression(str(child.nodeValue()), names, False))
        child = child.nextSibling()


def renamed_expression(expression: str, names: Mapping[str, str], with_bare: bool = True) -> str:
    """Replace field names in an expression, quoted or, `with_bare`, not; other texts stay."""

    def other(match: re.Match[str]) -> str:
        found = match.group()
        if found[0] == "'" or (found[0] != '"' and not with_bare):
            return found
        name = found[1:-1].replace('""', '"') if found[0] == '"' else found
        new = names.get(name, name)
        return f'"{new}"' if new and new != name else found

    return _NAME.sub(other, expression)
