"""Real answers by what they are, for tests that damage them."""

from __future__ import annotations

import json

from layerferry.core.rest.fields import Field

from tests.conftest import CORPUS
from tests.fakes.layer_pages import LAYER_PAGES

LARGEST = 100_000  # bytes; larger answers only cost time
KINDS = {"point": 1, "multipoint": 4, "polyline": 5, "polygon": 6}


def real_answers():
    """The answers of the corpus by what they are: (body, WKB kind) each."""
    found = {
        "curves": [(json.dumps(node).encode(), kind) for node, kind in CURVES],
        "layer": [(json.dumps(node).encode(), 1) for node in LAYER_PAGES],
    }
    for case in json.loads((CORPUS / "cases.json").read_text("utf-8"))["cases"]:
        body = (CORPUS / case["files"][0]).read_bytes()
        stated = (case.get("geometryType") or "").lower().replace("type", "")
        kind = KINDS.get(stated.replace("esrigeometry", ""), 0)
        if case["kind"] == "geometry":
            body = b'{"features":[{"attributes":{},"geometry":' + body + b"}]}"
        if len(body) <= LARGEST:
            found.setdefault(case["kind"], []).append((body, kind))
    return found


CURVES = [
    ({"hasZ": True, "features": [{"attributes": {"A": 1}, "geometry": {"curvePaths": [
        [[0, 0, 1], {"c": [[2, 0, 1], [1, 1]]}, {"b": [[4, 0, 1], [3, 1], [3, 2]]}]]}}]}, 5),
    ({"features": [{"attributes": {"A": 1}, "geometry": {"curveRings": [
        [[0, 0], {"a": [[2, 0], [1, 0], 0, 1]}, {"a": [[0, 0], [1, 0], 0, 1, 0.5, 1, 0.3]}],
        [[0.5, 0], {"c": [[0.5, 0], [0.7, 0.1]]}]]}}]}, 6),
]  # fmt: skip


def names_in(body):
    """Columns as the undamaged answer has them."""
    try:
        node = json.loads(body)
        return [Field.from_json(one) for one in node["fields"]]
    except (ValueError, KeyError, TypeError, AttributeError):
        return [Field.from_json({"name": "OBJECTID", "type": "esriFieldTypeOID"})]
