"""Connections go to colleagues without secrets, and come in without being believed."""

from __future__ import annotations

import json

import pytest
from layerferry.core.errors import ConnectionFileError
from layerferry.core.host.connection import Connection
from layerferry.core.host.connection_file import (
    connections_as_text,
    connections_in_text,
    read_connections,
    write_connections,
)

ADDRESS = "https://gis.example.org/arcgis/rest/services"
FULL = Connection(
    "Town / hall",
    ADDRESS,
    "oauth",
    "maria",
    token_in_url=True,
    allow_http=True,
    trusted_token_origins=("https://evil.example",),
    client_id="ferry",
    bound_to="requestip",
    auth_config="abc1234",
    redirect_ports=(4000, 4001),
    front="webtier",
    front_username="DOMAIN\\maria",
)


def file_of(*entries, **more):
    return json.dumps(
        {"format": "layerferry-connections", "version": 1, "connections": entries, **more}
    )


def entry(**more):
    return {"name": "A", "address": ADDRESS, **more}


def test_everything_but_consents_comes_back():
    found = connections_in_text(connections_as_text([FULL]), ())
    assert found.connections == (
        Connection(
            "Town / hall",
            ADDRESS,
            "oauth",
            "maria",
            client_id="ferry",
            bound_to="requestip",
            redirect_ports=(4000, 4001),
            front="webtier",
            front_username="DOMAIN\\maria",
        ),
    )


def test_consents_are_not_even_written():
    text = connections_as_text([FULL])
    for word in ("token_in_url", "allow_http", "trusted", "evil"):
        assert word not in text


def test_what_stands_behind_an_address_is_not_written():
    text = connections_as_text(
        [
            Connection(
                "A",
                "https://u:s3cret@gis.example.org/arcgis;token=s3cret/rest/services?token=s3cret",
            )
        ]
    )
    assert "s3cret" not in text
    assert ADDRESS in text


def test_consents_in_a_file_are_dropped_and_said():
    node = entry(token_in_url=True, allow_http=1, trusted_token_origins=["https://evil.example"])
    found = connections_in_text(file_of(node), ())
    assert found.connections == (Connection("A", ADDRESS),)
    assert "you will be asked" in found.notes[0]


def test_a_configuration_in_a_file_sends_nobodys_secret():
    found = connections_in_text(file_of(entry(way_in="qgis", auth_config="abc1234")), ())
    assert found.connections == (Connection("A", ADDRESS, "qgis"),)
    assert "of your own" in found.notes[0]


def test_a_taken_name_gets_a_number():
    other = Connection("A", "https://other.example/arcgis")
    found = connections_in_text(file_of(entry(), entry(username="jo")), [other])
    assert [one.name for one in found.connections] == ["A (2)", "A (3)"]
    assert "“A (2)”" in found.notes[0]


def test_what_is_there_already_is_left_as_it_is():
    mine = Connection("A", ADDRESS, allow_http=True)
    found = connections_in_text(file_of(entry()), [mine])
    assert found.connections == ()
    assert found.notes == ("“A” was there already.",)


def test_unknown_keys_are_ignored():
    found = connections_in_text(file_of(entry(colour="red"), made_by="someone"), ())
    assert found.connections == (Connection("A", ADDRESS),)
    assert found.notes == ()


@pytest.mark.parametrize(
    "node",
    [
        7,
        None,
        {},
        {"name": "A"},
        entry(name=5),
        entry(name="\u202e\n"),
        entry(address="ftp://x.example/"),
        entry(address="file:///etc/passwd"),
        entry(address=["x"]),
        entry(way_in="teleport"),
        entry(address="https://gis.example.org/" + "a/" * 200),
        entry(address="https://gis.exam\u200bple.org/arcgis"),
        entry(username="x" * 301),
        entry(username="jo\r\nmaria"),
    ],
)
def test_an_odd_entry_is_left_out_and_the_others_are_taken(node):
    found = connections_in_text(file_of(node, entry(name="B")), ())
    assert [one.name for one in found.connections] == ["B"]
    assert "Entry 1 is left out" in found.notes[0]


def test_odd_values_fall_back():
    node = entry(
        name="A\u202e\x00\n<b>", bound_to="me", username={}, redirect_ports=[1, True, "x", 5000]
    )
    (made,) = connections_in_text(file_of(node), ()).connections
    assert made == Connection("A<b>", ADDRESS, redirect_ports=(5000,))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no connections"),
        ("<html>", "no connections"),
        ("[" * 100_000, "no connections"),
        ("[]", "no connections"),
        ('{"format": "other", "version": 1}', "no connections"),
        (file_of(version=2), "later version"),
        (file_of(version="1"), "damaged"),
        (file_of(version=None), "damaged"),
        (file_of(connections={}), "damaged"),
        (file_of(*[entry()] * 1001), "more than"),
    ],
)
def test_a_file_that_is_none_is_said_in_a_sentence(text, words):
    with pytest.raises(ConnectionFileError, match=words):
        connections_in_text(text, ())


def test_round_trip_through_a_file(tmp_path):
    path = tmp_path / "connections.json"
    path.write_text("old", encoding="utf-8")
    write_connections(path, [FULL])
    assert [one.name for one in read_connections(path, ()).connections] == ["Town / hall"]
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_read_or_written(tmp_path):
    with pytest.raises(ConnectionFileError, match=r"none\.json could not be read"):
        read_connections(tmp_path / "none.json", ())
    with pytest.raises(ConnectionFileError, match="could not be written"):
        write_connections(tmp_path / "missing" / "a.json", [FULL])
    (tmp_path / "large.json").write_bytes(b" " * 1_000_001)
    with pytest.raises(ConnectionFileError, match="too large"):
        read_connections(tmp_path / "large.json", ())
