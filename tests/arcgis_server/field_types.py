"""A generated layer that has every field type, with the values that break careless readers."""

from __future__ import annotations

import uuid
from typing import Any

from .builders import point_of
from .layers import TABLE, Field, FormulaRows, Layer, Row, coded

DAY_MS = 86_400_000
STATES = coded("State", {1: "Open", 2: "Closed", 3: "Ungültig – 無効"})
GRADES = coded("Grade", {"A": "Very good", "B": "Good", "C": "Poor"})
SIZES = coded("Size", {0.5: "Half", 1.5: "One and a half"})

FIELDS = (
    Field("OBJECTID", "OID"),
    Field("SMALL", "SmallInteger"),
    Field("WHOLE", "Integer"),
    Field("BIG", "BigInteger", "Beyond 2^53"),
    Field("SINGLE_VALUE", "Single"),
    Field("DOUBLE_VALUE", "Double"),
    Field("TEXT_VALUE", "String", "Text with an alias", 80),
    Field("UNLIMITED", "String", length=2147483647),
    Field("HAPPENED", "Date", "May lie before 1970"),
    Field("DAY_ONLY", "DateOnly"),
    Field("TIME_ONLY", "TimeOnly"),
    Field("WITH_OFFSET", "TimestampOffset"),
    Field("GUID_VALUE", "GUID", length=38),
    Field("GlobalID", "GlobalID", length=38, nullable=False),
    Field("STATE", "SmallInteger", domain=STATES),
    Field("GRADE", "String", length=1, domain=GRADES),
    Field("SIZE_CODE", "Double", domain=SIZES),
    Field("PERCENT", "Integer", domain={"type": "range", "name": "Percent", "range": [0, 100]}),
    Field("XML_VALUE", "XML"),
    Field("BLOB_VALUE", "Blob"),
    Field("SHAPE", "Geometry"),
)
_TEXTS = ("Zürich", "O'Brien; DROP", "東京", "Москва", "القاهرة", "", "tab\tand\nline", "🚢 ferry")


def attributes_of(i: int) -> dict[str, Any]:
    """Give row i; every seventh is null wherever it may be."""
    fixed = {"OBJECTID": i + 1, "GlobalID": "{" + str(uuid.UUID(int=i + 1)).upper() + "}"}
    if i % 7 == 6:
        return {one.name: fixed.get(one.name) for one in FIELDS if one.type != "Geometry"}
    return {
        **fixed,
        "SMALL": (i % 65536) - 32768,
        "WHOLE": (-1) ** i * (2147483647 - i),
        "BIG": (-1) ** i * (9007199254740993 + i),
        "SINGLE_VALUE": i * 0.125,
        "DOUBLE_VALUE": i * 1.1 - 100,
        "TEXT_VALUE": _TEXTS[i % len(_TEXTS)],
        "UNLIMITED": "long " * (i % 200),
        "HAPPENED": (i - 250) * 73 * DAY_MS + i,
        "DAY_ONLY": f"{1850 + i % 250}-{i % 12 + 1:02}-{i % 28 + 1:02}",
        "TIME_ONLY": f"{i % 24:02}:{i % 60:02}:{i * 7 % 60:02}" + ".125" * (i % 3 == 1),
        "WITH_OFFSET": f"2023-05-{i % 28 + 1:02}T11:44:08.{i % 1000:03}-07:00",
        "GUID_VALUE": str(uuid.UUID(int=i * 7919)),
        "STATE": i % 3 + 1,
        "GRADE": "ABC"[i % 3],
        "SIZE_CODE": (0.5, 1.5)[i % 2],
        "PERCENT": i % 101,
        "XML_VALUE": f"<row n='{i}'/>",
        "BLOB_VALUE": "AAEC",
    }


def every_field_type(count: int = 500, **more: Any) -> Layer:
    """Points with every type; row 13 has no shape, row 14 an empty one."""

    def make(i: int) -> Row:
        shape: dict[str, Any] | None = point_of(i)
        if i == 12:
            shape = None
        if i == 13:
            shape = {"x": "NaN", "y": "NaN"}
        return Row(attributes_of(i), shape)

    return Layer("Every field type", FIELDS, FormulaRows(count, make), **more)


def every_field_type_table(count: int = 500, **more: Any) -> Layer:
    """The same without shapes."""
    fields = [one for one in FIELDS if one.type != "Geometry"]
    rows = FormulaRows(count, lambda i: Row(attributes_of(i)))
    return Layer("Every field type, table", fields, rows, kind=TABLE, **more)
