"""What people wrote about a layer, without its markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_LONGEST = 100_000  # characters
_SILENT = frozenset({"script", "style", "head", "template"})
_BREAKS = frozenset({"br", "p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3", "h4"})
_MARKUP = re.compile(r"<[A-Za-z/!]|&[#A-Za-z]")


def plain_text(text: str) -> str:
    """Take the words out of HTML; text without markup stays as it is."""
    text = text[:_LONGEST]
    if not _MARKUP.search(text):
        return text
    reader = _Words()
    reader.feed(text)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.words).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT
        if tag in _BREAKS:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and self._silent:
            self._silent -= 1
        if tag in _BREAKS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)
