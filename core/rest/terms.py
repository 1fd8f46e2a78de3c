"""What one may do with a layer, and whom to name: the item card of its service."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import PluginError
from ..net.rest_client import RestClient
from ..net.urls import join
from .plain_text import plain_text

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Terms:
    """Plain texts; "" = not stated.

    Attributes:
        licence: the conditions of use, ``licenseInfo``.
        credits: of those who made the data, ``accessInformation``.
    """

    licence: str = ""
    credits: str = ""


def read_terms(client: RestClient, layer_url: str) -> Terms:
    """Ask a layer's service for its item card; services without one state no terms.

    Raises:
        Cancelled: through the client.
    """
    try:
        node = client.json(join(layer_url.rpartition("/")[0], "info", "iteminfo"), tries=1)
    except PluginError as err:
        log.info("no item card: %s", err)
        return Terms()
    return _terms(node)


def _terms(node: Mapping[str, object]) -> Terms:
    # some versions spell the keys in lower case
    texts = {key.lower(): value for key, value in node.items() if isinstance(value, str)}
    licence, makers = texts.get("licenseinfo", ""), texts.get("accessinformation", "")
    return Terms(plain_text(licence).strip(), plain_text(makers).strip())
