"""Fields and coded values of a layer, in neutral terms."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

_LARGEST = sys.float_info.max


class FieldType(Enum):
    """What a column holds, and as which Python value it travels in a `FeatureBatch`.

    Null is None in every column.
    """

    SMALL_INTEGER = "esriFieldTypeSmallInteger"  # int
    INTEGER = "esriFieldTypeInteger"  # int
    BIG_INTEGER = "esriFieldTypeBigInteger"  # int
    SINGLE = "esriFieldTypeSingle"  # float
    DOUBLE = "esriFieldTypeDouble"  # float
    STRING = "esriFieldTypeString"  # str
    DATE = "esriFieldTypeDate"  # int, milliseconds since 1970 UTC, may be negative
    DATE_ONLY = "esriFieldTypeDateOnly"  # str, "2023-05-03"
    TIME_ONLY = "esriFieldTypeTimeOnly"  # str, "15:54:36"
    TIMESTAMP_OFFSET = "esriFieldTypeTimestampOffset"  # str, "2023-05-03T11:44:08-07:00"
    OID = "esriFieldTypeOID"  # int, always treated as 64 bit
    GUID = "esriFieldTypeGUID"  # str
    GLOBAL_ID = "esriFieldTypeGlobalID"  # str
    BLOB = "esriFieldTypeBlob"  # str (base64)
    RASTER = "esriFieldTypeRaster"  # skipped
    XML = "esriFieldTypeXML"  # str
    GEOMETRY = "esriFieldTypeGeometry"  # not an attribute, skipped
    UNKNOWN = ""  # str; named in the receipt

    @classmethod
    def from_esri(cls, name: object) -> FieldType:
        """Read Esri's name; a name from the future is `UNKNOWN` and travels as text.

        Look-alike servers write it in another case, or without its beginning.
        """
        try:
            return cls(name)
        except ValueError:
            return _BY_WORD.get(_word(name), cls.UNKNOWN)

    @property
    def is_integer(self) -> bool:
        """Whether values are int (dates apart)."""
        return self in _INTEGERS

    @property
    def is_number(self) -> bool:
        """Whether values are int or float, dates among them; all others are str."""
        return self in _NUMBERS

    @property
    def is_attribute(self) -> bool:
        """Whether the column can be imported."""
        return self not in (FieldType.GEOMETRY, FieldType.RASTER)


def _word(name: object) -> str:
    return str(name).lower().removeprefix("esrifieldtype")


_BY_WORD = {_word(one.value): one for one in FieldType if one is not FieldType.UNKNOWN}
_INTEGERS = frozenset(
    {FieldType.SMALL_INTEGER, FieldType.INTEGER, FieldType.BIG_INTEGER, FieldType.OID}
)
_NUMBERS = _INTEGERS | {FieldType.SINGLE, FieldType.DOUBLE, FieldType.DATE}


@dataclass(frozen=True)
class CodedValue:
    """One code and its label."""

    code: int | float | str
    name: str


@dataclass(frozen=True)
class Field:
    """One column of a layer.

    Attributes:
        name: as the server spells it; queries repeat it exactly.
        alias: for people; equals `name` when the server states none.
        esri_type: the server's own word, kept for `FieldType.UNKNOWN`.
        length: in characters, 0 when unlimited or not stated.
        coded_values: empty when the field has no coded domain.
        value_range: lowest and highest allowed number; None when there is no such domain.
    """

    name: str
    type: FieldType
    alias: str = ""
    esri_type: str = ""
    length: int = 0
    nullable: bool = True
    coded_values: tuple[CodedValue, ...] = ()
    value_range: tuple[float, float] | None = None
    editable: bool = True

    @classmethod
    def from_json(cls, node: Mapping[str, object]) -> Field:
        """Read one entry of a layer's ``fields``; missing keys are normal."""
        name = str(node.get("name") or "")
        length = node.get("length")
        # 2147483647 and 1073741822 stand for "no limit"
        bounded = isinstance(length, int) and 0 < length < 1_000_000_000
        return cls(
            name=name,
            type=FieldType.from_esri(node.get("type")),
            alias=str(node.get("alias") or name),
            esri_type=str(node.get("type") or ""),
            length=length if bounded else 0,  # type: ignore[arg-type]
            nullable=node.get("nullable") is not False,
            coded_values=coded_values(node.get("domain")),
            value_range=value_range(node.get("domain")),
            editable=node.get("editable") is not False,
        )


def coded_values(domain: object) -> tuple[CodedValue, ...]:
    """Read a coded domain; a range or a broken domain has none."""
    if not isinstance(domain, Mapping) or domain.get("type") != "codedValue":
        return ()
    values = domain.get("codedValues")
    if not isinstance(values, Sequence) or isinstance(values, str):
        return ()
    return tuple(
        CodedValue(code=entry["code"], name=str(entry.get("name", entry["code"])))
        for entry in values
        if isinstance(entry, Mapping) and is_code(entry.get("code"))
    )


def is_code(value: object) -> bool:
    """Whether a column can hold it as a code: a text, or a number of at most 64 bits."""
    if isinstance(value, int):
        return not isinstance(value, bool) and -(2**63) <= value < 2**63
    return isinstance(value, (float, str))


def value_range(domain: object) -> tuple[float, float] | None:
    """Read a range domain; broken ones are none."""
    if not isinstance(domain, Mapping) or domain.get("type") != "range":
        return None
    ends = domain.get("range")
    if not isinstance(ends, Sequence) or isinstance(ends, str) or len(ends) != 2:
        return None
    if any(isinstance(end, bool) or not isinstance(end, (int, float)) for end in ends):
        return None
    lowest, highest = ends
    # compared before they are converted: JSON may hold whole numbers that no float can
    if not -_LARGEST <= lowest <= highest <= _LARGEST:
        return None
    return float(lowest), float(highest)
