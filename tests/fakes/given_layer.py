"""A layer on a real socket whose pages are given word for word, as other servers write them."""

from __future__ import annotations

import json
import re
from urllib.parse import parse_qs, urlsplit

from tests.fakes.loopback import Loopback, answer

_CONDITION = re.compile(r"([\w.()]+) *(>=|<=|>|<) *(-?\d+)")
_COMPARED = {
    ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    "<": lambda a, b: a < b,
}


class GivenLayer:
    """Answers for one layer.

    Args:
        page: what the layer's own page says.
        rows: the answer to a query for rows, as object or as bytes. An object's rows are chosen by
            conditions on numbers, `objectIds`, offset and count, if it has attributes to look at.
        ids: the answer to a query for ids; None = the numbers of `id_name` in the rows.
        count: the answer to a query for the count; None = as many as there are rows.
        id_name: the attribute that identifies a row; "" = none, and ids are refused.
        hides_id: rows come without it, and no condition or order may name it.
    """

    def __init__(self, page, rows, ids=None, count=None, id_name="OBJECTID", hides_id=False):
        self._page, self._rows, self._ids, self._count = page, rows, ids, count
        self._id_name, self._hides_id = id_name, hides_id
        self.asked = []
        self._server = Loopback(self._answer)

    @property
    def address(self):
        return f"{self._server.url}/arcgis/rest/services"

    def __enter__(self):
        self._server.__enter__()
        return self

    def __exit__(self, *_):
        self._server.__exit__()

    def _answer(self, line, request):
        head, _, body = request.partition(b"\r\n\r\n")
        path = urlsplit(head.split(b" ")[1].decode())
        asked = {
            key: values[0]
            for text in (path.query, body.decode())
            for key, values in parse_qs(text, keep_blank_values=True).items()
        }
        said = self._said(path.path, asked)
        raw = said if isinstance(said, bytes) else json.dumps(said).encode()
        line.sendall(answer(raw, "200 OK", "Content-Type: application/json"))
        return True

    def _said(self, path, asked):
        if path.endswith("/info"):
            return {"currentVersion": 10.81, "authInfo": {"isTokenBasedSecurity": False}}
        if not path.endswith("/query"):
            found = path.rstrip("/").endswith("Server/0")
            return self._page if found else {"error": {"code": 404, "message": "Not found"}}
        self.asked.append(asked)
        if asked.get("returnCountOnly") == "true":
            return self._counted(asked) if self._count is None else self._count
        if asked.get("returnIdsOnly") == "true":
            return self._listed(asked) if self._ids is None else self._ids
        if not isinstance(self._rows, dict) or "features" not in self._rows:
            return self._rows
        chosen = self._chosen(asked)
        if self._hides_id:
            named = " ".join(asked.get(key, "") for key in ("where", "orderByFields", "outFields"))
            if self._id_name in named:
                return {"error": {"code": 400, "message": "Invalid field.", "details": []}}
            chosen = [_without(row, self._id_name) for row in chosen]
        first = int(asked.get("resultOffset", 0))
        most = int(asked.get("resultRecordCount", len(chosen)))
        return {**self._rows, "features": chosen[first : first + most]}

    def _counted(self, asked):
        if isinstance(self._rows, dict) and "features" in self._rows:
            return {"count": len(self._chosen(asked))}
        return {"error": {"code": 400, "message": "Unable to complete operation."}}

    def _listed(self, asked):
        if not self._id_name or not isinstance(self._rows, dict):
            return {"error": {"code": 500, "message": "Unable to complete operation."}}
        ids = [_attributes(row).get(self._id_name) for row in self._chosen(asked)]
        return {"objectIdFieldName": self._id_name, "objectIds": ids}

    def _chosen(self, asked):
        rows = self._rows["features"]
        if asked.get("objectIds"):
            wanted = {float(one) for one in asked["objectIds"].split(",")}
            rows = [row for row in rows if _number(row, self._id_name) in wanted]
        for name, how, limit in _CONDITION.findall(asked.get("where", "")):
            rows = [r for r in rows if _COMPARED[how](_number(r, name), float(limit))]
        return rows


def _attributes(row):
    return (row.get("attributes") or row.get("properties") or {}) if isinstance(row, dict) else {}


def _without(row, name):
    kept = {key: value for key, value in row["attributes"].items() if key != name}
    return {**row, "attributes": kept}


def _number(row, name):
    folded = {key.lower(): value for key, value in _attributes(row).items()}
    try:
        return float(folded.get(name.lower(), 0))
    except (TypeError, ValueError):
        return 0.0
