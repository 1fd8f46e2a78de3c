"""Esri's symbols, read down to the words and numbers that we know; nothing else goes inwards."""

from __future__ import annotations

import base64
import binascii
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace

LARGEST_PICTURE = 256 * 1024  # bytes; a symbol is a few kilobytes

Color = tuple[int, int, int, int]

_MARKER, _LINE, _FILL = "esriSMS", "esriSLS", "esriSFS"
_PICTURE_MARKER, _PICTURE_FILL = "esriPMS", "esriPFS"
_TEXT = "esriTS"
_KNOWN = (_MARKER, _LINE, _FILL, _PICTURE_MARKER, _PICTURE_FILL, _TEXT)
# areas take any: a marker stands in their middle, a line runs around them
_SUIT = {
    "esrigeometrypoint": (_MARKER, _PICTURE_MARKER, _TEXT),
    "esrigeometrymultipoint": (_MARKER, _PICTURE_MARKER, _TEXT),
    "esrigeometrypolyline": (_LINE,),
}
_MOST_LETTERS = 20  # of a marker
_LONGEST_TEXT = 1000  # characters of a label or value
_LARGEST_NUMBER = 10_000.0  # points or degrees
_STYLE = re.compile(r"esriS[A-Z]S[A-Za-z]{1,30}")
_PICTURE_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}")
# bitmaps only: an SVG may name other files
_BITMAPS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")


@dataclass(frozen=True)
class Symbol:
    """One marker, line or fill; sizes in points, angles in degrees counter-clockwise.

    Attributes:
        type: Esri's word, such as ``esriSMS``.
        style: Esri's word, such as ``esriSMSCircle``; "" = the usual one.
        color: red, green, blue, alpha, each 0 to 255; None = none.
        outline: of a marker or fill; None = none.
        picture: a bitmap, in base64; "" when there is none or it has not been fetched.
        picture_name: last part of the picture's address at the server; "" when it has none.
        text: plain, that stands as a marker; "" where it is none of text.
        family: of the font; "" = the usual one.
    """

    type: str
    style: str = ""
    color: Color | None = None
    size: float = 0.0
    width: float = 0.0
    height: float = 0.0
    angle: float = 0.0
    xoffset: float = 0.0
    yoffset: float = 0.0
    outline: Symbol | None = None
    picture: str = ""
    picture_name: str = ""
    text: str = ""
    family: str = ""

    @classmethod
    def from_json(cls, node: object) -> Symbol | None:
        """Read a symbol; None when there is none, or it is of a kind that we do not know."""
        if not isinstance(node, Mapping) or node.get("type") not in _KNOWN:
            return None
        font = node.get("font")
        font = font if isinstance(font, Mapping) else {}
        text, family = (
            read_text(node.get("text"), _MOST_LETTERS),
            read_text(font.get("family"), 100),
        )
        # fonts of glyphs that few machines have would show any letters
        if node["type"] == _TEXT and (not text.isprintable() or not text or _is_glyphs(family)):
            return None
        outline = node.get("outline")
        is_line = isinstance(outline, Mapping) and outline.get("type", _LINE) == _LINE
        return cls(
            type=str(node["type"]),
            style=_style(node.get("style")),
            color=read_color(node.get("color")),
            size=read_number(node.get("size", font.get("size"))),
            width=read_number(node.get("width")),
            height=read_number(node.get("height")),
            angle=read_number(node.get("angle")),
            xoffset=read_number(node.get("xoffset")),
            yoffset=read_number(node.get("yoffset")),
            # lines have no outline, so this ends here
            outline=cls.from_json({**outline, "type": _LINE, "outline": None}) if is_line else None,  # type: ignore[dict-item]
            picture=_picture(node.get("imageData")),
            picture_name=_picture_name(node.get("url")),
            text=text,
            family=family,
        )

    @property
    def is_picture(self) -> bool:
        """Whether it is drawn from a bitmap."""
        return self.type in (_PICTURE_MARKER, _PICTURE_FILL)

    @property
    def is_picture_fill(self) -> bool:
        """Whether areas are filled with a bitmap."""
        return self.type == _PICTURE_FILL

    @property
    def is_text(self) -> bool:
        """Whether it is a text that stands as a marker."""
        return self.type == _TEXT

    def suits(self, esri_geometry: object) -> bool:
        """Whether it draws shapes of a kind, in Esri's word."""
        return self.type in _SUIT.get(str(esri_geometry).lower(), _KNOWN)

    @property
    def can_be_drawn(self) -> bool:
        """Whether nothing is missing."""
        return bool(self.picture) if self.is_picture else True

    def with_picture(self, body: bytes) -> Symbol:
        """The same with the bitmap; as it is when that is none."""
        return replace(self, picture=_bitmap(body))

    def as_esri(self) -> dict[str, object]:
        """In Esri's words again, but only those read."""
        node: dict[str, object] = {
            "type": self.type,
            "style": self.style,
            "color": list(self.color) if self.color else None,
            "size": self.size,
            "width": self.width,
            "height": self.height,
            "angle": self.angle,
            "xoffset": self.xoffset,
            "yoffset": self.yoffset,
            "imageData": self.picture,
        }
        if self.outline is not None:
            node["outline"] = self.outline.as_esri()
        return node


def read_number(value: object, largest: float = _LARGEST_NUMBER) -> float:
    """Read a number of bounded size; anything else is 0."""
    number = finite(value)
    return number if number is not None and abs(number) <= largest else 0.0


def finite(value: object) -> float | None:
    """Read any number; anything else is None."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    # compared before it is converted: JSON may hold whole numbers that no float can
    return float(value) if abs(value) <= sys.float_info.max else None


def read_text(value: object, longest: int = _LONGEST_TEXT) -> str:
    """Read a text or a number as text of bounded length; anything else is ""."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    return str(value)[:longest]


def read_color(value: object) -> Color | None:
    """Read ``[r, g, b, a]``; null and what is no colour are None."""
    if not isinstance(value, (list, tuple)) or len(value) not in (3, 4):
        return None
    if any(isinstance(one, bool) or not isinstance(one, (int, float)) for one in value):
        return None
    parts = [int(min(255, max(0, one))) if one == one else 0 for one in value]
    red, green, blue, alpha = (*parts, 255)[:4]
    return red, green, blue, alpha


def _style(value: object) -> str:
    text = read_text(value)
    return text if _STYLE.fullmatch(text) else ""


def _is_glyphs(family: str) -> bool:
    return family.lower().startswith("esri")


def _picture(value: object) -> str:
    """Bitmap as base64, spelled anew; "" when it is none or too large."""
    if not isinstance(value, str) or len(value) > LARGEST_PICTURE * 4 // 3 + 4:
        return ""
    try:
        return _bitmap(base64.b64decode(value, validate=True))
    except (binascii.Error, ValueError):
        return ""


def _bitmap(body: bytes) -> str:
    if not body.startswith(_BITMAPS) or len(body) > LARGEST_PICTURE:
        return ""
    return base64.b64encode(body).decode("ascii")


def _picture_name(value: object) -> str:
    """A name below ``images``; never an address of its own, which may lead anywhere."""
    text = read_text(value)
    return text if _PICTURE_NAME.fullmatch(text) else ""
