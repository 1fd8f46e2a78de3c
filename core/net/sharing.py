"""Addresses of a portal's REST interface, in both spellings that portals know."""

from __future__ import annotations

from .urls import join

NOT_THERE = (404, 405)
"""Codes that say that another spelling of the address may exist."""

_NEWER, _OLDER = "/sharing/rest/", "/sharing/"


def sharing(root: str, *segments: str, is_older: bool = False) -> str:
    """Return an address of a portal's REST interface.

    Args:
        root: of the portal.
        segments: behind it.
        is_older: for a portal of old, which knows ``/sharing`` without ``/rest`` alone.
    """
    return join(root, "sharing", *(() if is_older else ("rest",)), *segments)


def sharing_spellings(root: str, *segments: str) -> tuple[str, str]:
    """Return the same address in both spellings, the older one last."""
    return sharing(root, *segments), sharing(root, *segments, is_older=True)


def older_spelling(url: str) -> str | None:
    """Return an address of the REST interface as portals of old know it; None = it is that."""
    root, mark, rest = url.partition(_NEWER)
    return root + _OLDER + rest if mark else None
