"""Ports for the way back from the browser, as people type them."""

from __future__ import annotations

import pytest
from layerferry.core.errors import AddressError
from layerferry.core.host.redirect_ports import USUAL_PORTS, ports_in


@pytest.mark.parametrize(
    ("text", "ports"),
    [
        ("", USUAL_PORTS),
        (" , ", USUAL_PORTS),
        ("50123", (50123,)),
        ("50123, 50124;1024  65535", (50123, 50124, 1024, 65535)),
        ("50123,50123", (50123,)),
    ],
)
def test_ports_are_read(text, ports):
    assert ports_in(text) == ports


@pytest.mark.parametrize("text", ["80", "65536", "http://127.0.0.1:50123", "-1", "٥٠١٢٣", "1e4"])
def test_what_is_no_port_is_named(text):
    with pytest.raises(AddressError, match="is no port of this computer") as refused:
        ports_in(f"50123, {text}")
    assert text in str(refused.value)
    assert "1024" in refused.value.advice


def test_there_may_not_be_any_number_of_them():
    with pytest.raises(AddressError, match="more than 10"):
        ports_in(" ".join(map(str, range(50000, 50011))))
