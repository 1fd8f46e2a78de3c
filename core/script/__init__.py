"""Secured ArcGIS layers for scripts: open a site, sign in, take a layer's rows. Needs no QGIS.

::

    site = open_site("https://gis.example.org/arcgis")
    site.sign_in("analyst", password)
    rows = site.layer("…/Parcels/FeatureServer/0").rows(where="STATE = 'A'")

`docs/scripts.md` shows every way in.
"""

from ..net.client_certificate import ClientCertificate
from .layer import Layer, Row, Rows, rows_of
from .site import Site, open_site

__all__ = ["ClientCertificate", "Layer", "Row", "Rows", "Site", "open_site", "rows_of"]
