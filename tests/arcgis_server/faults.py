"""Faults on order: a plan says which request is struck, and by what.

To add a kind, write a function under ``@fault("name")``: it takes the fault and the exchange and
returns the reply to send, or None when it has dealt with the wire itself.
"""

from __future__ import annotations

import email.utils
import functools
import gzip
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from .errors import RestError, invalid_token
from .reply import HTML, JSON, Reply, error_reply, html_page, json_reply

EVERY_TIME = 1_000_000_000
QUERIES = ("page", "lookup", "count", "ids", "extent", "statistics")


@dataclass
class Fault:
    """One fault of a plan.

    Attributes:
        kind: one of `KINDS`.
        on: kinds of request it strikes (see `Seen.kind`), ``query`` for all queries, or ``any``.
        skip: so many matching requests pass first.
        times: so many are struck after that; `EVERY_TIME` = all.
        when: a further condition on the exchange.
        status, code, message, details: for ``status`` and ``error200``.
        retry_after: seconds for the header; with `retry_as_date` written as a date.
        at: share of the body that is sent before ``cut``, ``reset``, ``slow`` strike.
        seconds: length of ``silence`` (then the line closes), or pause of ``delay``.
        chunk, pause_s: bytes at a time and rest between them, for ``slow``.
        url: target of ``redirect_other``, with the path and query kept unless it says otherwise.
        rows: how many rows ``lose_rows`` and ``repeat_rows`` take.
        action: called by ``then`` after the answer was made, before it is sent.
    """

    kind: str
    on: str | tuple[str, ...] = "any"
    skip: int = 0
    times: int = 1
    when: Callable[[Any], bool] | None = None
    status: int = 503
    code: int = 500
    message: str = "Error performing query operation"
    details: Any = field(default_factory=list)
    retry_after: float | None = None
    retry_as_date: bool = False
    at: float = 0.5
    seconds: float = 3600.0
    chunk: int = 64
    pause_s: float = 0.05
    url: str = ""
    rows: int = 1
    action: Callable[[], Any] | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no such fault: {self.kind}; there are {', '.join(sorted(KINDS))}")

    def concerns(self, kind: str) -> bool:
        """Tell whether requests of this kind are struck."""
        chosen = (self.on,) if isinstance(self.on, str) else self.on
        return "any" in chosen or kind in chosen or (kind in QUERIES and "query" in chosen)


class FaultPlan:
    """Faults in order; the first one that is due strikes, one per request."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._lock = threading.Lock()
        self._faults: list[list[Any]] = [[one, 0] for one in faults]

    def add(self, *faults: Fault) -> None:
        """Plan more while the server runs."""
        with self._lock:
            self._faults += [[one, 0] for one in faults]

    def clear(self) -> None:
        """Forget the plan; requests that are being struck stay struck."""
        with self._lock:
            self._faults = []

    def strike(self, exchange: Any) -> Fault | None:
        """Give the fault for this request and count it."""
        with self._lock:
            due = None
            for entry in self._faults:
                one, met = entry
                if not one.concerns(exchange.kind) or (one.when and not one.when(exchange)):
                    continue
                entry[1] += 1
                if due is None and one.skip <= met < one.skip + one.times:
                    due = one
            return due


def too_busy(limit: int, retry_after: float | None = 1, on: str = "any") -> Fault:
    """Refuse with 429 whatever exceeds `limit` requests at the same time."""
    return Fault(
        "status",
        on=on,
        times=EVERY_TIME,
        status=429,
        retry_after=retry_after,
        when=lambda exchange: exchange.in_flight > limit,
    )


Strike = Callable[[Fault, Any], "Reply | None"]
KINDS: dict[str, Strike] = {}


def fault(kind: str) -> Callable[[Strike], Strike]:
    """Enter a kind of fault."""

    def enter(strike: Strike) -> Strike:
        KINDS[kind] = strike
        return strike

    return enter


# the wire


@fault("refuse")
def _refuse(_fault: Fault, exchange: Any) -> None:
    exchange.hang_up()


@fault("reset")
def _reset(fault: Fault, exchange: Any) -> None:
    exchange.send_part(exchange.usual(), fault.at)
    exchange.hang_up(reset=True)


@fault("cut")
def _cut(fault: Fault, exchange: Any) -> None:
    exchange.send_part(exchange.usual(), fault.at)
    exchange.hang_up()


@fault("slow")
def _slow(fault: Fault, exchange: Any) -> None:
    exchange.send_slowly(exchange.usual(), fault.chunk, fault.pause_s)


@fault("silence")
def _silence(fault: Fault, exchange: Any) -> None:
    exchange.wait(fault.seconds)
    exchange.hang_up()


@fault("delay")
def _delay(fault: Fault, exchange: Any) -> Reply:
    exchange.wait(fault.seconds)
    return exchange.usual()


@fault("bad_gzip")
def _bad_gzip(_fault: Fault, exchange: Any) -> Reply:
    reply = exchange.usual()
    packed = bytearray(gzip.compress(reply.body))
    for place in range(10, len(packed), 7):
        packed[place] ^= 0x5A
    reply.body, reply.headers["Content-Encoding"] = bytes(packed), "gzip"
    return reply


@fault("cut_gzip")
def _cut_gzip(fault: Fault, exchange: Any) -> Reply:
    reply = exchange.usual()
    packed = gzip.compress(reply.body)
    reply.body, reply.headers["Content-Encoding"] = packed[: int(len(packed) * fault.at)], "gzip"
    return reply


# refusals


@fault("status")
def _status(fault: Fault, exchange: Any) -> Reply:
    reply = html_page(f"HTTP {fault.status}", "The server could not do it.", fault.status)
    if fault.retry_after is not None:
        value = f"{fault.retry_after:g}"
        if fault.retry_as_date:
            # rounded up: a date has whole seconds, and must not end the wait early
            value = email.utils.formatdate(int(exchange.now() + fault.retry_after + 1), usegmt=True)
        reply.headers["Retry-After"] = value
    return reply


@fault("error200")
def _error200(fault: Fault, _exchange: Any) -> Reply:
    return error_reply(RestError(fault.code, fault.message, fault.details))


@fault("repeats_secrets")
def _repeats_secrets(fault: Fault, exchange: Any) -> Reply:
    """Refuse in words that hold whatever the request was to be kept for itself."""
    told = list(exchange.asked.form.values())
    for name in ("authorization", "x-esri-authorization"):
        told.append(exchange.asked.headers.get(name, "").rpartition(" ")[2])
    words = [f"{fault.message}: {one}" for one in (*told, exchange.asked.query.get("token", ""))]
    return error_reply(RestError(fault.code, " ".join(words), words))


@fault("status_body")
def _status_body(fault: Fault, _exchange: Any) -> Reply:
    return json_reply({"code": fault.code, "message": fault.message, "status": "failure"})


@fault("invalid_token_498")
def _invalid_token(_fault: Fault, _exchange: Any) -> Reply:
    return error_reply(invalid_token())


@fault("html")
def _html(_fault: Fault, _exchange: Any) -> Reply:
    return html_page("Sign in", "Please sign in to the network to continue.")


@fault("firewall")
def _firewall(_fault: Fault, _exchange: Any) -> Reply:
    return html_page("Request Rejected", "Your support ID is: 4711081547110815")


@fault("empty")
def _empty(_fault: Fault, _exchange: Any) -> Reply:
    return Reply(200, b"")


# redirects


@fault("redirect_same")
def _redirect_same(_fault: Fault, exchange: Any) -> Reply:
    mark = "&" if "?" in exchange.target else "?"
    return Reply(307, headers={"Location": f"{exchange.target}{mark}redirected=1"})


@fault("redirect_other")
def _redirect_other(fault: Fault, exchange: Any) -> Reply:
    has_path = fault.url.rstrip("/").count("/") > 2
    where = fault.url if has_path else fault.url.rstrip("/") + exchange.target
    return Reply(fault.status if 300 <= fault.status < 400 else 307, headers={"Location": where})


@fault("redirect_loop")
def _redirect_loop(_fault: Fault, exchange: Any) -> Reply:
    return Reply(307, headers={"Location": exchange.target})


# bodies


@fault("wrong_content_type")
def _wrong_content_type(_fault: Fault, exchange: Any) -> Reply:
    reply = exchange.usual()
    reply.content_type = HTML
    return reply


@fault("bom")
def _bom(_fault: Fault, exchange: Any) -> Reply:
    reply = exchange.usual()
    reply.body = b"\xef\xbb\xbf" + reply.body
    return reply


@fault("latin1")
def _latin1(_fault: Fault, exchange: Any) -> Reply:
    reply = exchange.usual()
    reply.body = reply.body.decode("utf-8").encode("latin-1", "replace")
    reply.content_type = "application/json;charset=ISO-8859-1"
    return reply


@fault("control_character")
def _control_character(_fault: Fault, exchange: Any) -> Reply:
    """Put a raw vertical tab into the first text value of the body."""
    reply = exchange.usual()
    place = reply.body.find(b'":"', reply.body.find(b'"features"')) + 3
    reply.body = reply.body[:place] + b"\x0b" + reply.body[place:]
    return reply


@fault("cut_json")
def _cut_json(fault: Fault, exchange: Any) -> Reply:
    """A whole HTTP answer whose JSON ends early."""
    reply = exchange.usual()
    reply.body = reply.body[: int(len(reply.body) * fault.at)]
    return reply


@fault("deep_json")
def _deep_json(_fault: Fault, _exchange: Any) -> Reply:
    """JSON nested so deep that a careless parser runs out of stack."""
    depth = 100_000
    return Reply(200, b'{"features":' + b"[" * depth + b"]" * depth + b"}", JSON)


@fault("gzip_bomb")
def _gzip_bomb(_fault: Fault, _exchange: Any) -> Reply:
    """A gigabyte of blanks in a megabyte."""
    return Reply(200, _gigabyte_of_blanks(), JSON, {"Content-Encoding": "gzip"})


@functools.cache
def _gigabyte_of_blanks() -> bytes:
    return gzip.compress(b" " * 2**24) * 64  # 64 members of one stream


# rows of a page


@fault("lose_rows")
def _lose_rows(fault: Fault, exchange: Any) -> Reply:
    exchange.tamper = lambda page: page.with_rows(page.rows[: max(0, len(page.rows) - fault.rows)])
    return exchange.usual()


@fault("lose_middle_rows")
def _lose_middle_rows(fault: Fault, exchange: Any) -> Reply:
    """Take rows from the middle, where the next page will not make up for them."""

    def tamper(page: Any) -> Any:
        half = len(page.rows) // 2
        return page.with_rows([*page.rows[:half], *page.rows[half + fault.rows :]])

    exchange.tamper = tamper
    return exchange.usual()


@fault("repeat_rows")
def _repeat_rows(fault: Fault, exchange: Any) -> Reply:
    exchange.tamper = lambda page: page.with_rows([*page.rows, *page.rows[: fault.rows]])
    return exchange.usual()


@fault("stand_in")
def _stand_in(_fault: Fault, exchange: Any) -> Reply:
    """Send the first row also in the place of the second one."""
    exchange.tamper = lambda page: page.with_rows([*page.rows[:1] * 2, *page.rows[2:]])
    return exchange.usual()


@fault("hide_id")
def _hide_id(_fault: Fault, exchange: Any) -> Reply:
    """Send the first row without its object id."""

    def tamper(page: Any) -> Any:
        first, *others = page.rows
        attributes = {**first.attributes, page.layer.object_id_field: None}
        return page.with_rows([first._replace(attributes=attributes), *others])

    exchange.tamper = tamper
    return exchange.usual()


@fault("hide_values")
def _hide_values(_fault: Fault, exchange: Any) -> Reply:
    """Send the first row without its attributes."""

    def tamper(page: Any) -> Any:
        first, *others = page.rows
        return page.with_rows([first._replace(attributes=None), *others])

    exchange.tamper = tamper
    return exchange.usual()


@fault("empty_page")
def _empty_page(_fault: Fault, exchange: Any) -> Reply:
    exchange.tamper = lambda page: page.with_rows([], exceeded=True)
    return exchange.usual()


@fault("flag_off")
def _flag_off(_fault: Fault, exchange: Any) -> Reply:
    exchange.tamper = lambda page: page.with_rows(page.rows, exceeded=False)
    return exchange.usual()


@fault("then")
def _then(fault: Fault, exchange: Any) -> Reply:
    """No fault in itself: something happens on the server once the answer was made."""
    reply = exchange.usual()
    if fault.action:
        fault.action()
    return reply
