"""The site that the demonstration serves: real data, open and secured, in several manners."""

from __future__ import annotations

from .catalog import Folder, Service, Site
from .field_types import every_field_type, every_field_type_table
from .layers import GROUP_LAYER, RASTER_LAYER, Behaviour, Layer
from .oddities import dimensions
from .real_data import borders, cities, countries, country_table

OLD_MAP = Behaviour(
    supports_pagination=False,
    states_object_id_field=False,
    states_dimensions=False,
    formats="JSON",
)


def demo_site() -> Site:
    """Build the site: folders Open, Secured and Restricted, and two services at the root."""
    basemap = [
        Layer("Reference", kind=GROUP_LAYER, id=0, sub_layers=(1, 2)),
        countries(id=1, parent=0, max_record_count=50),
        Layer("Relief", kind=RASTER_LAYER, id=2, parent=0),
    ]
    open_services = [
        Service(
            "Cities",
            [
                cities(
                    id=0, max_record_count=250, description="The 2500 largest cities. GeoNames."
                ),
                country_table(id=1, max_record_count=100),
            ],
        ),
        Service("Cities", [cities(id=0, max_record_count=1000, behaviour=OLD_MAP)], "MapServer"),
    ]
    world = [
        Layer("World", kind=GROUP_LAYER, id=0, sub_layers=(1, 2, 3)),
        cities(in_metres=True, id=1, parent=0, max_record_count=250),
        countries(id=2, parent=0, max_record_count=50),
        borders(id=3, parent=0, max_record_count=100),
        country_table(id=9, max_record_count=100),
    ]
    field_types = [
        every_field_type(id=0, max_record_count=200),
        every_field_type_table(id=1, max_record_count=200),
    ]
    secured = [
        Service("World", world, description="Natural Earth and GeoNames"),
        Service("World", [cities(id=0, max_record_count=1000, behaviour=OLD_MAP)], "MapServer"),
        Service("Field_types", field_types),
        Service("Shapes", dimensions()),
    ]
    restricted = [Service("Plans", [countries(id=0, max_record_count=50)])]
    return Site(
        folders=[
            Folder("Open", open_services),
            Folder("Secured", secured, secured=True),
            Folder("Restricted", restricted, secured=True, users=frozenset({"chief"})),
        ],
        services=[
            Service("Basemap", basemap, "MapServer"),
            # missing from the list until somebody signs in
            Service("Borders", [borders(id=0, max_record_count=100)], secured=True),
        ],
    )
