"""What the server saw, so that tests can ask where a secret travelled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, quote_plus


@dataclass
class Seen:
    """One request as it came over the wire.

    Attributes:
        kind: token, exchange, info, portal, catalog, layer, count, ids, extent, statistics,
            page, lookup, attachments, file, other; of OAuth authorize, oauth (its token address),
            revoke.
        path: without the query string.
        query, form: last value per name.
        headers: names in lower case.
        status: HTTP status of the answer; 0 while there is none, or if none was ever sent.
        answered: what ArcGIS meant: the code of the error envelope, else the status.
        fault: the fault that struck it, "" for none.
        at: seconds of the monotonic clock on arrival.
    """

    number: int
    kind: str
    method: str
    path: str
    query: Mapping[str, str]
    form: Mapping[str, str]
    headers: Mapping[str, str]
    raw_target: str = ""
    raw_body: bytes = b""
    status: int = 0
    answered: int = 0
    sent_bytes: int = 0
    fault: str = ""
    at: float = 0.0
    params: Mapping[str, str] = field(default_factory=dict)

    def where_is(self, secret: str) -> list[str]:
        """Name the places that hold `secret`, plain or encoded: address, form, header names."""
        shapes = {secret, quote(secret, safe=""), quote_plus(secret), quote(secret)}
        places = [] if not any(one in self.raw_target for one in shapes) else ["address"]
        if secret in self.query.values():
            places = ["address"]
        if any(secret in value for value in self.form.values()):
            places.append("form")
        for name, value in self.headers.items():
            if any(one in value for one in shapes):
                places.append(name)
        return places
