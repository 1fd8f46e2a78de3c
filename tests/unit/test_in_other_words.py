"""Filters in front of servers that forbid conditions for all rows, met by small questions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from layerferry.core.errors import AccessDenied, ServiceError
from layerferry.core.rest.besides import measure
from layerferry.core.rest.catalog import count_rows, read_layer
from layerferry.core.rest.distinct import distinct_values

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Attachment,
    Behaviour,
    Fault,
    numbered_points,
    one_layer_site,
)
from tests.fakes.downloading import client_for

FORBIDDING = {
    "403": Fault("status", on="query", status=403, times=EVERY_TIME),
    "400 in the answer": Fault("error200", on="query", code=400, times=EVERY_TIME),
    "a firewall's page": Fault("firewall", on="query", times=EVERY_TIME),
}
WORDS = {
    "1=1": ("1=1",),
    "conditions on ids too": ("1=1", "IS NOT NULL", ">= -"),
    "any condition": ("",),
}


def values_of(client, layer):
    return distinct_values(client, layer, next(one for one in layer.fields if one.name == "NUMBER"))


def attachments_of(client, layer):
    found = measure(client, layer, "")
    return found.files, found.size_bytes, found.is_all


QUESTIONS = {
    "values to choose from": (values_of, list(range(5))),
    "attachments": (attachments_of, (1, 3, True)),
    "rows": (count_rows, 5),
}


def site():
    files = {2: [Attachment(20, "photo.png", b"png")]}
    behaviour = Behaviour(refuses_empty_where=False)
    return one_layer_site(numbered_points(5, attachments=files, behaviour=behaviour))


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("way", FORBIDDING)
def test_what_a_filter_forbids_is_asked_in_other_words(question, words, way):
    ask, answer = QUESTIONS[question]

    def is_forbidden(exchange):
        where = exchange.asked.params.get("where")
        return bool(where) and any(one in where for one in WORDS[words])

    with ArcGisServer(site()) as server, client_for() as client:
        layer = read_layer(client, f"{server.address}/Test/FeatureServer/0")
        server.faults.add(replace(FORBIDDING[way], when=is_forbidden))
        assert ask(client, layer) == answer


def test_a_condition_of_the_person_s_own_is_asked_as_it_is():
    with ArcGisServer(site()) as server, client_for() as client:
        layer = read_layer(client, f"{server.address}/Test/FeatureServer/0")
        server.faults.add(Fault("status", on="query", status=403, times=EVERY_TIME))
        with pytest.raises(AccessDenied):
            measure(client, layer, "NUMBER > 3")
        assert [one.status for one in server.seen()].count(403) == 1


@pytest.mark.parametrize("question", ["values to choose from", "rows"])
def test_a_layer_that_is_closed_says_so_however_it_is_asked(question):
    with ArcGisServer(site()) as server, client_for() as client:
        layer = read_layer(client, f"{server.address}/Test/FeatureServer/0")
        server.faults.add(Fault("status", on="query", status=403, times=EVERY_TIME))
        with pytest.raises(ServiceError):
            QUESTIONS[question][0](client, layer)
