"""Relations between the tables of a GeoPackage, kept in their styles for any project.

QGIS reads them with a layer's style: where rows point to another table, it loads that one from the
same file, unless a layer of its name is there, and relates both.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..rest.relationships import Link
from .project_relations import column_of

log = logging.getLogger(__name__)

_OF_CHILD, _OF_PARENT = "referencedLayers", "referencingLayers"  # QGIS's words in a style


def keep_relations(path: Path, links: Iterable[Link], tables: Mapping[int, str]) -> None:
    """Put relations into the default styles of tables (any thread).

    A file without them is whole; where they cannot be kept, only the log says so.

    Args:
        path: of a closed GeoPackage that nobody else uses yet, of the name that it will have.
        links: those of tables that are not here are left out.
        tables: names in the file, by numbers.
    """
    for link in links:
        child, parent = tables.get(link.child_id), tables.get(link.parent_id)
        if child is None or parent is None:
            continue
        # the same on both sides, or QGIS would make two of it
        own_id = f"{child}_{link.child_field}_{parent}"
        fields = _column(path, child, link.child_field), _column(path, parent, link.parent_field)
        if not all(fields):
            continue
        try:
            for table, group, other in ((child, _OF_CHILD, parent), (parent, _OF_PARENT, child)):
                _add(path, table, group, _relation(own_id, link, fields, other, path.name))
        except sqlite3.Error as err:
            log.info("relations of %s: %s", path.name, err)


def _column(path: Path, table: str, name: str) -> str:
    return column_of(QgsVectorLayer(f"{path}|layername={table}", table, "ogr"), name)


def _relation(
    own_id: str, link: Link, fields: tuple[str, str], other: str, file_name: str
) -> QDomDocument:
    """As QGIS writes it; the layer that it stands with is one end, `other` the other one."""
    document = QDomDocument()
    relation = document.createElement("relation")
    for name, value in (
        ("id", own_id),
        ("name", link.name),
        ("strength", "Composition" if link.is_composite else "Association"),
        ("layerName", other),
        ("dataSource", f"./{file_name}|layername={other}"),
        ("providerKey", "ogr"),
    ):
        relation.setAttribute(name, value)
    pair = document.createElement("fieldRef")
    for name, value in zip(("referencingField", "referencedField"), fields):
        pair.setAttribute(name, value)
    relation.appendChild(pair)
    document.appendChild(relation)
    return document


def _add(path: Path, table: str, group: str, relation: QDomDocument) -> None:
    of_table = "WHERE f_table_name = ? AND useAsDefault"
    with closing(sqlite3.connect(path)) as file, file:
        styles = file.execute(f"SELECT id, styleQML FROM layer_styles {of_table}", [table])  # noqa: S608
        for number, text in styles.fetchall():
            style = QDomDocument()
            if not style.setContent(text):
                continue
            found = style.documentElement().firstChildElement(group)
            if found.isNull():
                found = style.createElement(group)
                style.documentElement().appendChild(found)
            found.appendChild(style.importNode(relation.documentElement(), True))
            changed = str(style.toString())
            file.execute("UPDATE layer_styles SET styleQML = ? WHERE id = ?", [changed, number])
