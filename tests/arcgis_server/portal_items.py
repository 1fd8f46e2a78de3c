"""The portal's items: one for each service of the site, and those that a test adds."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .catalog import Folder, Service, Site
from .errors import RestError

_TYPES = {
    "FeatureServer": "Feature Service",
    "MapServer": "Map Service",
    "ImageServer": "Image Service",
}
_MOST = 100
_NAMED = re.compile(r'(\w+):(?:"([^"]*)"|([^\s()]+))')


@dataclass
class Item:
    """One item.

    Attributes:
        url: of a service or of one layer; "" = it has none.
        may_see: tells for a user (None = anonymous) whether the item exists for him.
        data: what ``/data`` answers; None = an empty body, as for services.
        groups: ids of the groups that it is shared with.
    """

    title: str
    type: str = "Feature Service"
    url: str = ""
    owner: str = "chief"
    access: str = "public"
    id: str = ""
    data: Any = None
    groups: tuple[str, ...] = ()
    may_see: Callable[[str | None], bool] = field(default=lambda _user: True)

    def __post_init__(self) -> None:
        named = f"{self.type}/{self.title}/{self.url}"
        self.id = self.id or hashlib.md5(named.encode()).hexdigest()

    def resource(self) -> dict[str, Any]:
        """Give the item as the portal shows it."""
        return {
            "id": self.id,
            "owner": self.owner,
            "created": 1700000000000,
            "modified": 1700000000000,
            "title": self.title,
            "type": self.type,
            "typeKeywords": ["ArcGIS Server", "Data", "Service", self.type],
            "description": None,
            "snippet": None,
            "tags": [],
            "extent": [[-180, -90], [180, 90]],
            "spatialReference": None,
            "url": self.url or None,
            "access": self.access,
        }


@dataclass(frozen=True)
class Group:
    """A group of people who share items."""

    id: str
    title: str
    members: tuple[str, ...]


class Items:
    """All items of a portal.

    Attributes:
        sites: with each whether it guards its services, and its root.
        added: items beside those of the services; tests may add any address here.
        groups: of its people.
    """

    def __init__(self) -> None:
        self.sites: list[tuple[Site, bool, Callable[[], str]]] = []
        self.added: list[Item] = []
        self.groups: list[Group] = []

    def all_for(self, user: str | None) -> list[Item]:
        """Give what `user` (None = anonymous) may see, by title."""
        services = [
            _item_of(folder, service, guarded, root())
            for site, guarded, root in self.sites
            for folder in [Folder("", site.services), *site.folders]
            for service in folder.services
        ]
        seen = [one for one in [*services, *self.added] if one.may_see(user)]
        return sorted(seen, key=lambda one: (one.title, one.type))

    def item(self, item_id: str, user: str | None) -> Item:
        """Find an item.

        Raises:
            RestError: 400, there is none, or not for this user.
        """
        found = next((one for one in self.all_for(user) if one.id == item_id), None)
        if found is None:
            text = "Item does not exist or is inaccessible."
            raise RestError(400, text, message_code="CONT_0001")
        return found

    def user(self, name: str) -> dict[str, Any]:
        """Show a member and the groups that he belongs to."""
        groups = [{"id": one.id, "title": one.title} for one in self.groups if name in one.members]
        return {"username": name, "fullName": name.title(), "groups": groups}

    def group(self, group_id: str) -> dict[str, Any]:
        """Show a group.

        Raises:
            RestError: 400, there is none.
        """
        for one in self.groups:
            if one.id == group_id:
                return {"id": one.id, "title": one.title, "owner": one.members[0]}
        raise RestError(400, "Group does not exist or is inaccessible.", message_code="COM_0003")

    def search(self, asked: str, user: str | None, start: str, num: str) -> dict[str, Any]:
        """Answer a search, a page at a time: words, ``type:``, ``owner:``, ``group:`` and so on.

        All that is asked must fit; of one name asked for several times, one must.
        """
        found = [one for one in self.all_for(user) if _fits(one, asked)]
        first = max(_number(start, 1), 1)
        size = min(max(_number(num, 10), 0), _MOST)
        page = found[first - 1 : first - 1 + size]
        after = first + len(page)
        return {
            "query": asked,
            "total": len(found),
            "start": first,
            "num": len(page),
            "nextStart": after if page and after <= len(found) else -1,
            "results": [one.resource() for one in page],
        }


def _item_of(folder: Folder, service: Service, guarded: bool, root: str) -> Item:
    path = f"{folder.qualified(service)}/{service.kind}"
    return Item(
        service.name,
        _TYPES.get(service.kind, service.kind),
        service.url or f"{root}/rest/services/{path}",
        access="org" if guarded and folder.is_secured(service) else "public",
        id=hashlib.md5(path.encode()).hexdigest(),
        may_see=lambda user: not guarded or folder.may_see(service, user),
    )


def _fits(item: Item, asked: str) -> bool:
    node = {name: str(value).lower() for name, value in item.resource().items()}
    wanted: dict[str, set[str]] = {}
    for name, quoted, bare in _NAMED.findall(asked):
        wanted.setdefault(name, set()).add((quoted or bare).lower())
    wanted.pop("orgid", None)
    groups = wanted.pop("group", None)
    if groups is not None and not groups & {one.lower() for one in item.groups}:
        return False
    if any(node.get(name, "") not in values for name, values in wanted.items()):
        return False
    words = re.findall(r"\w+", _NAMED.sub(" ", asked))
    plain = [one.lower() for one in words if one.upper() not in ("AND", "OR")]
    return all(one in node["title"].lower() for one in plain)


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isdigit() else otherwise
