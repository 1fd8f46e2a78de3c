"""A firewall's notice to people, and the number by which its keeper finds the request."""

from __future__ import annotations

import re

_READ = 64 * 1024
_TAG = re.compile(r"<[^<>]{0,500}>")
# as F5, Imperva, Cloudflare and Akamai put it
_NUMBER = re.compile(
    r"(?:(?:support|incident|ray) id\b(?: is)?[:\s]{0,10}|reference #\s{0,5})"
    r"([0-9a-f][0-9a-f.-]{6,60}[0-9a-f])",
    re.IGNORECASE,
)


def firewall_notice(body: bytes, host: str) -> str:
    """Say that a firewall rejected a request; "" when a page says no such thing.

    Args:
        body: a page for people.
        host: who seems to have sent it.
    """
    text = _TAG.sub(" ", body[:_READ].decode("utf-8", "replace"))
    found = _NUMBER.search(text)
    if found is not None:
        number = found[1]
        return f"A firewall in front of {host} rejected the request (support ID {number})."
    if "request rejected" in text.casefold():
        return f"A firewall in front of {host} rejected the request."
    return ""
