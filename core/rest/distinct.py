"""The values that a column of a layer holds, to choose from."""

from __future__ import annotations

from ..errors import AccessDenied, InvalidToken, ServiceError, TokenRequired, TooManyRequests
from ..net.rest_client import RestClient
from ..net.urls import join
from .esri_json import decode_json
from .fields import Field
from .layer import LayerDescription
from .query import in_other_words

MOST_VALUES = 200


def distinct_values(client: RestClient, layer: LayerDescription, field: Field) -> list[object]:
    """Ask for some of the distinct values of a column, sorted, null left out. Blocks.

    Returns:
        At most `MOST_VALUES` values as `FieldType` states them; fewer where the server does not
        single out values and answers with rows.

    Raises:
        PluginError: see `RestClient.fetch`.
    """
    body = in_other_words(
        lambda where: _answer(client, layer, field, where), "", layer.object_id_field
    )
    batch = decode_json(body, (field,), 0, None)
    values = {value for value in batch.columns[0] if value is not None}
    return sorted(values, key=lambda value: (str(type(value)), value))[:MOST_VALUES]


def _answer(client: RestClient, layer: LayerDescription, field: Field, where: str) -> bytes:
    parameters = {
        "where": where,
        "outFields": field.name,
        "returnGeometry": "false",
        "returnDistinctValues": "true",
        "f": "json",
    }
    if layer.supports_order_by:
        parameters["orderByFields"] = field.name
    if layer.supports_pagination:
        parameters["resultRecordCount"] = str(min(MOST_VALUES, layer.max_record_count))
    url = join(layer.url, "query")
    try:
        return client.fetch(url, parameters, tries=1).body
    except (AccessDenied, InvalidToken, TokenRequired, TooManyRequests):
        raise
    except ServiceError:
        # map servers of old know no distinct values: the first rows serve as well
        parameters.pop("returnDistinctValues")
        parameters.pop("orderByFields", None)
        return client.fetch(url, parameters, tries=1).body
