"""Do rows of a layer hold curves? Only JSON has them, so this decides about the format."""

from __future__ import annotations

import logging

import numpy as np

from ..errors import PluginError, ServiceError
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.layer import LayerDescription
from ..rest.page import decode_page
from ..rest.query import data_parameters, id_list
from .survey import Survey

log = logging.getLogger(__name__)

SAMPLE_ROWS = 200


def rows_have_curves(client: RestClient, layer: LayerDescription, survey: Survey) -> bool | None:
    """Look at some rows, spread over the layer where its ids are known.

    Returns:
        None when the server does not let itself be asked for curves.
    """
    own = survey.object_id_field
    parameters = data_parameters(layer, [own] if own else [], "json", with_curves=True)
    if survey.ids is not None:
        if not len(survey.ids):
            return False
        places = np.linspace(0, len(survey.ids) - 1, min(SAMPLE_ROWS, len(survey.ids)))
        parameters["objectIds"] = id_list(
            [survey.ids.at(place) for place in places.astype(np.int64).tolist()]
        )
    else:
        parameters.update(survey.filter.row_parameters())
        if layer.supports_pagination:
            parameters["resultRecordCount"] = str(SAMPLE_ROWS)
    try:
        body = client.fetch(join(layer.url, "query"), parameters, tries=2).body
        batch = decode_page(body, (), layer.geometry_type, None, keep_curves=True)
    except ServiceError as err:
        log.info("not asked for curves: %s", err)
        return None
    except PluginError as err:
        log.info("curves could not be looked for: %s", err)
        return False
    return batch.is_curved or batch.repairs["curve_densified"] > 0
