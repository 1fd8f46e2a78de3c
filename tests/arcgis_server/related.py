"""How a layer states that its rows belong to those of another one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from .layers import Layer

ONE_TO_ONE = "esriRelCardinalityOneToOne"
ONE_TO_MANY = "esriRelCardinalityOneToMany"
MANY_TO_MANY = "esriRelCardinalityManyToMany"


@dataclass(frozen=True)
class Relationship:
    """One side of a relationship, as the layer on that side states it."""

    id: int
    name: str
    related_table_id: int
    key_field: str
    role: str = "esriRelRoleOrigin"
    cardinality: str = ONE_TO_MANY
    composite: bool = False
    table_id: int | None = None  # of the table between both, for many to many
    key_field_in_table: str = ""

    def as_json(self) -> dict[str, Any]:
        """Give the entry of a layer's ``relationships``."""
        node: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "relatedTableId": self.related_table_id,
            "cardinality": self.cardinality,
            "role": self.role,
            "keyField": self.key_field,
            "composite": self.composite,
        }
        if self.table_id is not None:
            node["relationshipTableId"] = self.table_id
            node["keyFieldInRelationshipTable"] = self.key_field_in_table
        return node


def relate(origin: Layer, destination: Layer, keys: tuple[str, str], **more: Any) -> None:
    """Let both layers state a relationship.

    Args:
        origin, destination: layers of one service.
        keys: key field of the origin, then of the destination.
        more: further attributes of `Relationship`; `key_fields_in_table` = of both sides.
    """
    number = more.pop("id", len(origin.relationships))
    in_table = more.pop("key_fields_in_table", ("", ""))
    side = Relationship(number, f"{origin.name} to {destination.name}", destination.id, keys[0])
    side = replace(side, key_field_in_table=in_table[0], **more)
    other = replace(
        side,
        related_table_id=origin.id,
        key_field=keys[1],
        role="esriRelRoleDestination",
        key_field_in_table=in_table[1],
    )
    origin.relationships = [*origin.relationships, side]
    destination.relationships = [*destination.relationships, other]
