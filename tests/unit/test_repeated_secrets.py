"""Some servers repeat in their refusal what they were told; nobody else hears of it."""

from __future__ import annotations

import pytest
from layerferry.core.net.request import Request

SECRET, ENCODED = "s3cret/+ ==", "s3cret%2F%2B%20%3D%3D"
IN_QUERY = Request("https://h/a", query={"token": SECRET})
IN_FORM = Request("https://h/a", form={"password": SECRET, "username": "maria"})

QUOTED = Request("https://h/a", form={"password": '"c4n4ry"&ü', "username": "maria"})


@pytest.mark.parametrize(
    ("request_", "word"),
    [
        (IN_QUERY, SECRET),
        (IN_QUERY, ENCODED),
        (IN_FORM, SECRET),
        (IN_FORM, ENCODED),
        (IN_FORM, "s3cret/%2B%20%3D%3D"),
        (IN_FORM, "s3cret%2F%2B+%3D%3D"),
        (QUOTED, "&quot;c4n4ry&quot;&amp;ü"),
        (QUOTED, '\\"c4n4ry\\"&\\u00fc'),
        (QUOTED, '\\"c4n4ry\\"&ü'),
        (Request("https://h/a", headers={"X-Esri-Authorization": "Bearer t0ken"}), "t0ken"),
        (Request("https://h/a", headers={"authorization": "Basic dXNlcjpwdw=="}), "dXNlcjpwdw=="),
    ],
)
def test_masked_in_the_servers_words(request_, word):
    assert request_.without_secrets(f"No, maria, {word} it is not") == "No, maria, *** it is not"


def test_without_secrets_nothing_changes():
    request = Request("https://h/a", query={"f": "json"}, form={"password": ""})
    assert request.without_secrets("Bad json") == "Bad json"
