"""Folders, services and layers: what there is to list, and who may see it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from .errors import RestError
from .layers import TABLE, Layer
from .resources import layer_entry, layer_resource, spatial_reference_of


@dataclass
class Service:
    """One service.

    Attributes:
        name: without its folder.
        secured: None = as the folder is.
        users: names that may see it when secured; empty = everybody who signed in.
        url: address stated in the list, as ArcGIS Online does; "" = none stated.
        item_info: its item card; None = it has none.
    """

    name: str
    layers: Sequence[Layer] = ()
    kind: str = "FeatureServer"
    secured: bool | None = None
    users: frozenset[str] = frozenset()
    description: str = ""
    url: str = ""
    has_layers_resource: bool = True
    item_info: dict[str, Any] | None = None

    def layer(self, layer_id: int) -> Layer | None:
        """Find a layer by its id."""
        return next((one for one in self.layers if one.id == layer_id), None)


@dataclass
class Folder:
    """One folder; the root is the folder with the empty name."""

    name: str
    services: list[Service] = field(default_factory=list)
    secured: bool = False
    users: frozenset[str] = frozenset()

    def qualified(self, service: Service) -> str:
        """Give the name as lists show it."""
        return f"{self.name}/{service.name}" if self.name else service.name

    def is_secured(self, service: Service) -> bool:
        """Tell whether the service wants a token."""
        return self.secured if service.secured is None else service.secured

    def may_see(self, service: Service, user: str | None) -> bool:
        """Tell whether `user` (None = anonymous) may use the service."""
        if not self.is_secured(service):
            return True
        users = service.users or self.users
        return user is not None and (not users or user in users)


@dataclass
class Site:
    """All that one server offers."""

    folders: list[Folder] = field(default_factory=list)
    services: list[Service] = field(default_factory=list)  # of the root
    current_version: float = 11.3

    def folder(self, name: str) -> Folder | None:
        """Find a folder; "" is the root."""
        if not name:
            return Folder("", self.services)
        return next((one for one in self.folders if one.name == name), None)

    def layers(self) -> Iterable[tuple[str, Layer]]:
        """Walk all layers as (``Folder/Name/Kind/id``, layer)."""
        for folder in [Folder("", self.services), *self.folders]:
            for service in folder.services:
                for layer in service.layers:
                    yield f"{folder.qualified(service)}/{service.kind}/{layer.id}", layer

    def list_folder(self, folder: Folder, user: str | None) -> dict[str, Any]:
        """List a folder as `user` sees it; invisible services are simply missing."""
        services = []
        for service in folder.services:
            if folder.may_see(service, user):
                entry = {"name": folder.qualified(service), "type": service.kind}
                if service.url:
                    entry["url"] = service.url
                services.append(entry)
        folders = [] if folder.name else [one.name for one in self.folders]
        return {
            "currentVersion": self.current_version,
            "folders": folders,
            "services": services,
        }


def service_resource(site: Site, service: Service) -> dict[str, Any]:
    """Describe a service: its layers and tables in brief."""
    layers = [layer_entry(one, service.kind) for one in service.layers if one.kind != TABLE]
    tables = [layer_entry(one, service.kind) for one in service.layers if one.kind == TABLE]
    first = next((one for one in service.layers if one.has_geometry), None)
    page: dict[str, Any] = {
        "currentVersion": site.current_version,
        "serviceDescription": service.description,
        "hasVersionedData": False,
        "maxRecordCount": min((one.max_record_count for one in service.layers), default=1000),
        "supportedQueryFormats": "JSON",
        "capabilities": "Query" if service.kind == "FeatureServer" else "Map,Query,Data",
        "spatialReference": spatial_reference_of(first) if first else None,
        "layers": layers,
        "tables": tables,
    }
    if service.kind == "MapServer":
        page.update(mapName="Layers", supportsDynamicLayers=False, singleFusedMapCache=False)
    else:
        page.update(syncEnabled=False, allowGeometryUpdates=False)
    return page


def all_layers_resource(site: Site, service: Service) -> dict[str, Any]:
    """Describe all layers in full, as ``{service}/layers`` does."""
    if not service.has_layers_resource:
        raise RestError(400, "Invalid URL", ["Invalid URL"])
    full = [(one, layer_resource(site.current_version, service, one)) for one in service.layers]
    return {
        "layers": [page for one, page in full if one.kind != TABLE],
        "tables": [page for one, page in full if one.kind == TABLE],
    }


def one_layer_site(layer: Layer, *, secured: bool = False, kind: str = "FeatureServer") -> Site:
    """Put one layer into a service of its own: ``.../services/Test/{kind}/{layer.id}``."""
    return Site(services=[Service("Test", [layer], kind, secured=secured)])
