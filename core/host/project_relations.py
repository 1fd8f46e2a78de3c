"""Relations between the layers of one import in a project, and pictures in forms."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsRelation,
    QgsVectorLayer,
)

from ..rest.relationships import Link
from .additions import OF_ATTACHMENTS, Additions
from .attachment_table import show_files
from .layer_notes import SOURCE_PROPERTY
from .qt_compat import relation_strength


def relate(
    project: QgsProject,
    additions: Additions,
    layers: Mapping[int, QgsVectorLayer],
) -> list[QgsRelation]:
    """Relate the layers of an import, and let the form of attachments show pictures (main thread).

    A layer that was imported on its own is found by the address that it remembers, so relations
    between two of them are made when the second one comes.

    Args:
        project: holds the layers already.
        additions: of the import.
        layers: by number in the service, the imported one among them.

    Returns:
        The relations that are now in the project.
    """
    table = layers.get(OF_ATTACHMENTS)
    if table is not None:
        show_files(table, additions.attachments_in)
    made = []
    known = {**_of_same_service(project, layers.get(additions.number)), **layers}
    for link in additions.links:
        relation = _relation(link, known)
        if relation is not None:
            project.relationManager().addRelation(relation)
            made.append(relation)
    return made


def _of_same_service(project: QgsProject, own: QgsVectorLayer | None) -> dict[int, QgsVectorLayer]:
    """Imported layers of the same service by their numbers; the topmost of several copies."""
    service = "" if own is None else _address(own).rpartition("/")[0]
    found: dict[int, QgsVectorLayer] = {}
    for layer in project.layerTreeRoot().layerOrder() if service else ():
        of, _, number = _address(layer).rpartition("/")
        if of == service and number.isdecimal() and isinstance(layer, QgsVectorLayer):
            found.setdefault(int(number), layer)
    return found


def _address(layer: QgsMapLayer) -> str:
    return str(layer.customProperty(SOURCE_PROPERTY) or "")


def _relation(link: Link, layers: Mapping[int, QgsVectorLayer]) -> QgsRelation | None:
    child, parent = layers.get(link.child_id), layers.get(link.parent_id)
    if child is None or parent is None:
        return None
    child_field, parent_field = (
        column_of(child, link.child_field),
        column_of(parent, link.parent_field),
    )
    if not child_field or not parent_field:
        return None
    relation = QgsRelation()
    relation.setId(f"{child.id()}_{child_field}")
    relation.setName(link.name)
    relation.setReferencingLayer(child.id())
    relation.setReferencedLayer(parent.id())
    relation.addFieldPair(child_field, parent_field)
    relation.setStrength(relation_strength(link.is_composite))
    return relation if relation.isValid() else None


def column_of(layer: QgsVectorLayer, name: str) -> str:
    """The layer's spelling of a server's column, which may be its alias; "" = there is none."""
    names = layer.fields().names()
    for found in names:
        if found.casefold() == name.casefold():
            return str(found)
    shown = layer.attributeAliases()
    return next((found for found in names if shown.get(found) == name), "")
