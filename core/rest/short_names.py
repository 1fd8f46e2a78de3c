"""Names for columns as outputs can have them: short ones for joined layers, none of them twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .fields import Field


def with_short_names(fields: Sequence[Field]) -> tuple[Field, ...]:
    """Name columns as an output should: without what stands before the last dot.

    Names are unique without regard to case, for in a GeoPackage two would be one: the table's
    name, then a number, tells columns apart. No name can begin a tag, since QGIS shows them on
    pages of HTML. The server's full name becomes the alias. Queries need the fields as they were.
    """
    taken = {field.name.casefold() for field in fields if _can_stay(field.name)}
    named: list[Field] = []
    first: set[str] = set()
    for field in fields:
        if _can_stay(field.name) and field.name.casefold() not in first:
            first.add(field.name.casefold())
            named.append(field)
            continue
        name = next(one for one in _candidates(field.name) if one.casefold() not in taken)
        taken.add(name.casefold())
        named.append(replace(field, name=name, alias=field.name))
    return tuple(named)


def _can_stay(name: str) -> bool:
    return not set(".<") & set(name)


def _candidates(full: str) -> Iterator[str]:
    parts = [part for part in full.replace("<", "‹").split(".") if part] or ["field"]
    yield parts[-1]
    longer = "_".join(parts[-2:])
    yield longer
    number = 2
    while True:
        yield f"{longer}_{number}"
        number += 1
