"""Words of a server, made harmless for widgets that render markup."""

from __future__ import annotations

import html

_LONGEST = 400  # characters; a message or a tooltip with more cannot be read


def escaped(text: str) -> str:
    """For message bars and tooltips, which take rich text whatever one says."""
    return html.escape(bounded(text))


def bounded(text: str) -> str:
    """Cut what is longer than anybody reads."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def tooltip(text: str) -> str:
    """A tooltip that wraps its lines (only rich text does) and renders nothing of `text`."""
    return f"<p>{escaped(text)}</p>" if text else ""
