"""Addresses of the inside that a server states from outside are told by themselves."""

from __future__ import annotations

import json

import pytest
from layerferry.core.auth.discovery import ServerFacts
from layerferry.core.auth.token_address import with_usable_token_url
from layerferry.core.net.request import Response

ROOT = "https://gis.example.org/arcgis"
OURS = f"{ROOT}/tokens"
REFUSED = {"error": {"code": 400, "message": "Unable to generate token.", "details": []}}


class Line:
    """Answers what the outside shows, and keeps what was asked."""

    def __init__(self, node):
        self.node, self.asked = node, []

    def send(self, request):
        assert not request.carries_secret
        self.asked.append(request.url)
        return Response(200, {}, json.dumps(self.node).encode(), request.url)


def usable(stated, root=ROOT, node=REFUSED):
    line = Line(node)
    facts = ServerFacts(root, token_url=stated)
    return with_usable_token_url(line, facts, is_known=lambda _host: True).token_url, line.asked


@pytest.mark.parametrize(
    "inside",
    [
        "https://10.1.2.3:6443",
        "https://172.20.0.9",
        "https://192.168.7.7:6443",
        "https://[fd00::5]:6443",
        "https://169.254.1.1",
        "https://localhost:6443",
        "https://127.0.0.1:6443",
    ],
)
def test_what_can_only_be_inside_is_sought_at_the_named_address(inside):
    found, asked = usable(f"{inside}/arcgis/tokens")
    assert found == OURS
    assert asked == [f"{OURS}/generateToken"], "nobody else is asked"


def test_it_stays_a_matter_for_the_person_where_nothing_gives_tokens():
    stated = "https://10.1.2.3:6443/arcgis/tokens"
    found, asked = usable(stated, node={"anything": "else"})
    assert found == stated
    assert all(url.startswith(ROOT) for url in asked)


@pytest.mark.parametrize(
    ("root", "stated"),
    [
        (ROOT, "https://tokens.example.net/arcgis/tokens"),
        (ROOT, "https://8.8.8.8/arcgis/tokens"),
        ("https://10.0.0.1/arcgis", "https://10.1.2.3/arcgis/tokens"),
        ("https://localhost/arcgis", "https://127.0.0.1/arcgis/tokens"),
    ],
)
def test_what_could_be_reached_from_where_the_person_is_takes_a_question(root, stated):
    assert usable(stated, root) == (stated, [])
