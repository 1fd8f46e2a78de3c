"""Which rows belong to which rows of another table: a layer's ``relationships``, and both sides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Relationship:
    """A relationship as one of its two layers states it.

    Attributes:
        id: the same on both sides, in a good service.
        related_id: number of the other layer in the same service.
        is_origin: this side has the parents, the other one their children.
        key_field: of this side's layer; where one parent has many children, the other side's
            `key_field` holds the same values.
        is_many_to_many: the pairs stand in a table of their own.
        is_composite: children do not outlive their parent.
        table_id: number of the table of pairs; None = not offered.
        key_field_in_table: where that table holds this side's keys.
    """

    id: int
    name: str
    related_id: int
    is_origin: bool
    key_field: str
    is_many_to_many: bool = False
    is_composite: bool = False
    table_id: int | None = None
    key_field_in_table: str = ""


@dataclass(frozen=True)
class Link:
    """Rows of one table point to rows of another by the values of one field each.

    Attributes:
        child_id, parent_id: numbers of the layers in their service.
    """

    name: str
    child_id: int
    child_field: str
    parent_id: int
    parent_field: str
    is_composite: bool = False


def read_relationships(node: object) -> tuple[Relationship, ...]:
    """Read a layer's ``relationships``; entries that say too little are left out."""
    if not isinstance(node, Sequence) or isinstance(node, str):
        return ()
    found = [_relationship(entry) for entry in node if isinstance(entry, Mapping)]
    return tuple(one for one in found if one is not None)


def links(
    own_id: int, own: Relationship, others: Iterable[Relationship]
) -> tuple[tuple[Link, ...], str]:
    """Bring both sides of a relationship together.

    Args:
        own_id: number of the layer that states `own`.
        own: one of its relationships.
        others: all that the related layer states.

    Returns:
        One link, or two for many to many; none when they cannot be told, and then the reason
        in one sentence.
    """
    other = _other_side(own_id, own, others)
    if other is None:
        return (), f"The related table does not state its side of “{own.name}”."
    if not own.is_many_to_many:
        parent, child = (own, other) if own.is_origin else (other, own)
        ids = (own_id, own.related_id)
        parent_id, child_id = ids if own.is_origin else ids[::-1]
        pair = (child_id, child.key_field, parent_id, parent.key_field)
        return (Link(own.name, *pair, own.is_composite),), ""
    table = own.table_id
    if table is None or not own.key_field_in_table or not other.key_field_in_table:
        return (), f"The server does not offer the table of pairs of “{own.name}”."
    return (
        Link(own.name, table, own.key_field_in_table, own_id, own.key_field),
        Link(own.name, table, other.key_field_in_table, own.related_id, other.key_field),
    ), ""


def _other_side(
    own_id: int, own: Relationship, others: Iterable[Relationship]
) -> Relationship | None:
    """Find it by its number; servers that number anew on each layer leave only its direction."""
    back = [
        one
        for one in others
        if one.related_id == own_id
        and one.is_origin != own.is_origin
        and one.is_many_to_many == own.is_many_to_many
    ]
    same = [one for one in back if one.id == own.id] or [o for o in back if o.name == own.name]
    if same:
        return same[0]
    return back[0] if len(back) == 1 else None


def _relationship(node: Mapping[str, object]) -> Relationship | None:
    number, related, key = node.get("id"), node.get("relatedTableId"), node.get("keyField")
    if not _is_number(related) or not isinstance(key, str) or not key:
        return None
    table = node.get("relationshipTableId")
    return Relationship(
        id=number if _is_number(number) else -1,  # type: ignore[arg-type]
        name=str(node.get("name") or "related"),
        related_id=related,  # type: ignore[arg-type]
        # the oldest servers state no role: the layer that was asked is the parent
        is_origin=not str(node.get("role") or "").lower().endswith("destination"),
        key_field=key,
        is_many_to_many=str(node.get("cardinality") or "").lower().endswith("manytomany"),
        is_composite=node.get("composite") is True,
        table_id=table if _is_number(table) else None,  # type: ignore[arg-type]
        key_field_in_table=str(node.get("keyFieldInRelationshipTable") or ""),
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
