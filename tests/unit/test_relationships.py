"""Relationships: what each of two layers states, brought together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from layerferry.core.rest.catalog import read_layer
from layerferry.core.rest.relationships import Link, links, read_relationships

from tests.arcgis_server import (
    MANY_TO_MANY,
    ArcGisServer,
    Service,
    Site,
    numbered_points,
    relate,
    table_of,
)
from tests.fakes.downloading import client_for


def described(*layers):
    site = Site(services=[Service("Test", list(layers))])
    with ArcGisServer(site) as server, client_for() as client:
        address = f"{server.address}/Test/FeatureServer"
        return [read_layer(client, f"{address}/{one.id}") for one in layers]


def test_a_parent_and_its_children_are_told_apart_from_either_side():
    parcels, owners = numbered_points(3, name="Parcels"), table_of(3, name="Owners", id=4)
    relate(parcels, owners, ("NUMBER", "PARCEL"), composite=True)
    first, second = described(parcels, owners)
    expected = Link("Parcels to Owners", 4, "PARCEL", 0, "NUMBER", True)
    (own,), (other,) = first.relationships, second.relationships
    assert links(0, own, [other]) == ((expected,), "")
    assert links(4, other, [own]) == ((expected,), "")


def test_many_to_many_needs_the_table_of_pairs():
    a, b = numbered_points(1, name="A"), table_of(1, name="B", id=1)
    keys = {"cardinality": MANY_TO_MANY, "table_id": 2, "key_fields_in_table": ("A_ID", "B_ID")}
    relate(a, b, ("NUMBER", "NAME"), **keys)
    first, second = described(a, b)
    (own,), (other,) = first.relationships, second.relationships
    found, reason = links(0, own, [other])
    assert found == (
        Link("A to B", 2, "A_ID", 0, "NUMBER"),
        Link("A to B", 2, "B_ID", 1, "NAME"),
    )
    assert reason == ""
    found, reason = links(0, replace(own, table_id=None), [other])
    assert found == ()
    assert "table of pairs" in reason


def test_the_other_side_is_found_where_layers_number_for_themselves():
    parcels, owners = numbered_points(1, name="P"), table_of(1, name="O", id=1)
    relate(parcels, owners, ("NUMBER", "P1"), id=0)
    relate(parcels, owners, ("HALF", "P2"), id=1)
    first, second = described(parcels, owners)
    others = second.relationships
    assert links(0, first.relationships[1], others)[0][0].child_field == "P2"
    renumbered = [replace(one, id=one.id + 7, name=f"r{one.id}") for one in others]
    assert links(0, first.relationships[1], renumbered)[0] == ()  # two fit: no guess
    assert links(0, first.relationships[1], renumbered[1:])[0][0].child_field == "P2"


@pytest.mark.parametrize(
    "node", [None, "x", 3, [None], [{}], [{"relatedTableId": 1}], [{"keyField": "a"}]]
)
def test_what_says_too_little_is_left_out(node):
    assert read_relationships(node) == ()
