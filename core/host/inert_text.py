"""Texts of a server, made harmless for the pages that QGIS makes of them.

QGIS puts a layer's name, its metadata and the aliases of its fields as they are into the HTML of
*Information* (seen in 3.22 to 3.44), and a task's title into a tooltip; elsewhere it escapes them.
So they cannot be escaped here.
"""

from __future__ import annotations

import re

_TAG = re.compile(r"<(?=\s*[A-Za-z/!?])")  # Qt takes a tag also where blanks come first


def inert(text: str) -> str:
    """Replace each ``<`` that could begin a tag by ``‹``; all other text stays as it is."""
    return _TAG.sub("‹", text)
