"""The site that the demonstration serves."""

from __future__ import annotations

from .builders import numbered_points, table_of
from .catalog import Folder, Service, Site
from .layers import GROUP_LAYER, Layer


def demo_site() -> Site:
    """Build a public and a secured folder."""
    public = [Service("Grid", [numbered_points(1200, max_record_count=250)])]
    network = [
        Layer("Group", kind=GROUP_LAYER, id=0, sub_layers=(1,)),
        numbered_points(3000, id=1, parent=0),
        table_of(300, id=2),
    ]
    return Site(
        [Folder("Open", public), Folder("Secured", [Service("Grid", network)], secured=True)]
    )
