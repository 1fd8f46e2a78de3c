"""A firewall's page is called what it is, with the number that its administrator asks for."""

from __future__ import annotations

import pytest
from layerferry.core.errors import FirewallRejected
from layerferry.core.net.answers import html_error, status_error
from layerferry.core.net.request import Response

ADDRESS = "https://gis.example.org/arcgis/rest/services"
PAGES = {
    "F5": (
        "<body>The requested URL was rejected.<br>Your support ID is: 471108154711<br>",
        "471108154711",
    ),
    "Imperva": (
        "<p>Request unsuccessful. Incapsula incident ID: 1026000420-1537</p>",
        "1026000420-1537",
    ),
    "Cloudflare": (
        "<p>Cloudflare <b>Ray ID:</b> <code>8f2a3b4c5d6e7f80</code></p>",
        "8f2a3b4c5d6e7f80",
    ),
    "Akamai": (
        "<h1>Access Denied</h1> Reference #18.2d351ab8.1557333295",
        "18.2d351ab8.1557333295",
    ),
}


def answer(page, status=200):
    return Response(status, {"content-type": "text/html"}, page.encode(), ADDRESS)


@pytest.mark.parametrize(("page", "number"), PAGES.values(), ids=PAGES)
@pytest.mark.parametrize(("status", "said_by"), [(200, html_error), (403, status_error)])
def test_the_number_of_a_firewall_s_notice_is_told(page, number, status, said_by):
    error = said_by(answer(page, status))
    assert str(error).startswith("A firewall in front of gis.example.org")
    assert f"(support ID {number})" in str(error)
    assert error.advice
    assert isinstance(error, FirewallRejected)  # other words, or a shorter question, may be allowed


def test_a_notice_without_number_is_a_firewall_s_too():
    error = html_error(answer("<title>Request Rejected</title>"))
    assert str(error) == "A firewall in front of gis.example.org rejected the request."


@pytest.mark.parametrize("page", ["<form action=/login>", "<p>Support ID is required</p>", "<b>"])
def test_other_pages_are_none(page):
    assert "firewall" not in str(html_error(answer(page)))
    assert "HTTP 403" in str(status_error(answer(page, 403)))
