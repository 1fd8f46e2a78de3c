"""A look-alike ArcGIS server for tests and the demonstration: standard library, loopback only."""

from .attachments import Attachment
from .builders import layer_of, numbered_points, rows_of_ids, shapes_of, square, table_of
from .catalog import Folder, Service, Site, one_layer_site
from .demo import demo_site
from .faults import EVERY_TIME, Fault, too_busy
from .field_types import every_field_type, every_field_type_table
from .layers import (
    FEATURE_LAYER,
    GROUP_LAYER,
    MERCATOR,
    MERCATOR_WITHOUT_LATEST,
    MULTIPATCH,
    MULTIPOINT,
    POINT,
    POLYGON,
    POLYLINE,
    RASTER_LAYER,
    TABLE,
    WGS84,
    WKT_ONLY,
    Behaviour,
    Field,
    FormulaRows,
    Layer,
    Row,
    coded,
)
from .manners import Manners
from .oddities import dimensions, oddities, oddities_site
from .portal_items import Item
from .real_data import borders, cities, countries, country_table
from .related import MANY_TO_MANY, ONE_TO_ONE, relate
from .security import OOB, ApiKey, App, OAuth, PortalRules, Security, server_10_0
from .seen import Seen
from .server import ArcGisServer

__all__ = [
    "EVERY_TIME",
    "FEATURE_LAYER",
    "GROUP_LAYER",
    "MANY_TO_MANY",
    "MERCATOR",
    "MERCATOR_WITHOUT_LATEST",
    "MULTIPATCH",
    "MULTIPOINT",
    "ONE_TO_ONE",
    "OOB",
    "POINT",
    "POLYGON",
    "POLYLINE",
    "RASTER_LAYER",
    "TABLE",
    "WGS84",
    "WKT_ONLY",
    "ApiKey",
    "App",
    "ArcGisServer",
    "Attachment",
    "Behaviour",
    "Fault",
    "Field",
    "Folder",
    "FormulaRows",
    "Item",
    "Layer",
    "Manners",
    "OAuth",
    "PortalRules",
    "Row",
    "Security",
    "Seen",
    "Service",
    "Site",
    "borders",
    "cities",
    "coded",
    "countries",
    "country_table",
    "demo_site",
    "dimensions",
    "every_field_type",
    "every_field_type_table",
    "layer_of",
    "numbered_points",
    "oddities",
    "oddities_site",
    "one_layer_site",
    "relate",
    "rows_of_ids",
    "server_10_0",
    "shapes_of",
    "square",
    "table_of",
    "too_busy",
]
