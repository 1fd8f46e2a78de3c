"""The rows N1 to N26: what is struck, where, and how a run may end.

An end is C (complete and equal to the server's rows), E (an error that says what happened, and
nothing left behind) or P (a part, marked as one, with the missing ids named).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.arcgis_server import EVERY_TIME, Fault, too_busy

from .points import (
    CATALOG,
    FIRST,
    LAST,
    MIDDLE,
    MIDDLE_PAGE,
    PAGES,
    POINTS,
    SIGN_IN,
    STEP,
    at,
    from_then_on,
    happens,
)

UNSIGNED = POINTS[1:]
IN_RUN = (MIDDLE_PAGE,)
HELLO = (SIGN_IN, CATALOG)  # whichever speaks first


@dataclass(frozen=True)
class Case:
    """One way for one row.

    Attributes:
        row: ``N1`` ...
        name: what happens.
        ends: classes a run may end in.
        at_sign_in: classes at the sign-in, if others. By N14 a password is not sent again after
            what may be a refusal, nor more than three times.
        faults: made for a point and the trial's servers.
        points: where it makes sense.
        behaviour: of the layer.
        manners: of the server, by name.
        format: ``auto`` or ``json``, where it matters; "" = by the number of workers.
        is_signed_in: the server asks for tokens; only the outputs of QGIS can do that.
        check: told the trial's surroundings afterwards; returns what is wrong, or "".
        certificate: of a server that speaks TLS: ``unknown``, ``name`` or ``old``.
        names_fail: no name can be looked up any more once the point is reached.
    """

    row: str
    name: str
    ends: str
    faults: Callable[[str, Any], list[Fault]] = lambda _point, _scene: []
    points: tuple[str, ...] = POINTS
    behaviour: dict[str, Any] = field(default_factory=dict)
    manners: dict[str, Any] = field(default_factory=dict)
    format: str = ""
    is_signed_in: bool = False
    at_sign_in: str = ""
    check: Callable[[Any], str] = lambda _scene: ""
    certificate: str = ""
    names_fail: bool = False

    @property
    def title(self) -> str:
        """Row and name."""
        return f"{self.row} {self.name}"

    def ends_at(self, point: str) -> str:
        """Classes a run may end in when it is struck there."""
        return (point == SIGN_IN and self.at_sign_in) or self.ends

    def wrong_at(self, point: str, scene: Any) -> str:
        """What must be true beside the rows, and is not."""
        return (point == SIGN_IN and few_passwords(scene)) or self.check(scene)


def once(kind, **more):
    return lambda point, _scene: [at(point, kind, **more)]


def ever(kind, **more):
    return lambda point, _scene: [from_then_on(point, kind, **more)]


# what must be true beside the rows


def waited_as_told(scene) -> str:
    struck = [one for one in scene.server.seen() if one.fault == "status"]
    for one in struck:
        # what was on its way when the answer was made may still come, on a busy machine late
        early = [x for x in scene.server.seen() if 0.5 < x.at - one.at < 0.9]
        if early:
            return f"{len(early)} requests came before the time was over"
    return "" if struck else "the fault never struck"


def five_tries(scene) -> str:
    struck = [one for one in scene.server.seen() if one.fault]
    alike = max((sum(x.raw_target == y.raw_target for x in struck) for y in struck), default=0)
    return "" if alike <= 5 else f"the same was asked {alike} times"


def one_renewal(scene) -> str:
    issued = scene.server.tokens_issued
    return "" if issued == 2 else f"{issued} tokens were issued"


def few_renewals(scene) -> str:
    issued = scene.server.tokens_issued
    return "" if issued <= 3 else f"{issued} tokens were issued"


def few_passwords(scene) -> str:
    # where tokens are given is asked without it, and a redirect has not looked at it
    looked_at = (one for one in scene.server.seen("token") if one.fault != "redirect_loop")
    sent = sum("password" in one.params for one in looked_at)
    return "" if sent <= 3 else f"the password was sent {sent} times"


def stranger_saw_nothing(scene) -> str:
    return "" if not scene.stranger.log else "another place got a request"


def nothing_was_sent(scene) -> str:
    return "" if not scene.server.log else "a request was sent in spite of the certificate"


def peak_fell(scene) -> str:
    refused = sum(one.status == 429 for one in scene.server.seen())
    # as many as were on their way when it began
    return "" if refused <= 4 else f"it went on asking too much: {refused} were refused"


def says(*words):
    def check(scene) -> str:
        said = f"{scene.error} {getattr(scene.error, 'advice', '')}".lower()
        return "" if any(word in said for word in words) else f"it said: {said}"

    return check


def _gone(point, scene):
    return [from_then_on(point, "refuse", on_begin=scene.server.switch_off)]


def _edit(point, scene):
    def edit():
        scene.server.delete_rows([FIRST + STEP * 450, MIDDLE])
        scene.server.add_rows(scene.newcomers)

    return [happens(point, edit)]


def _elsewhere(point, scene):
    return [from_then_on(point, "redirect_other", url=scene.stranger.origin)]


def _expiry(point, scene):
    return [happens(point, scene.server.expire_tokens)]


def _large_pages_stay_silent(_point, _scene):
    def is_large(exchange):
        return (
            exchange.kind == "page" and int(exchange.asked.params.get("resultRecordCount", 0)) > 60
        )

    return [Fault("silence", times=EVERY_TIME, when=is_large, seconds=60)]


CASES = [
    Case("N1", "switched off", "E", _gone, check=says("127.0.0.1")),
    Case("N2", "hung up once", "C", once("refuse"), check=five_tries),
    Case("N2", "hung up twice", "C", once("refuse", times=2), check=five_tries),
    Case("N2", "reset twice", "C", once("reset", times=2, at=0), check=five_tries),
    Case("N3", "cut in the body", "C", once("cut")),
    Case("N3", "reset in the body", "C", once("reset", times=2)),
    Case("N4", "cut gzip", "C", once("cut_gzip")),
    Case("N4", "bad gzip", "C", once("bad_gzip")),
    Case("N5", "slow, above the floor", "C", once("slow", chunk=512, pause_s=0.05)),
    Case("N5", "slow, below the floor", "CE", ever("slow", chunk=8, pause_s=0.05)),
    Case("N5", "silent once", "C", once("silence", seconds=60), at_sign_in="E"),
    Case("N5", "silent for good", "E", ever("silence", seconds=60), check=says("127.0.0.1")),
    Case("N6", "names unknown", "E", ever("refuse"), names_fail=True),
    Case("N7", "unknown authority", "E", points=HELLO, certificate="unknown",
         check=nothing_was_sent),
    Case("N7", "wrong name", "E", points=HELLO, certificate="name", check=nothing_was_sent),
    Case("N7", "expired", "E", points=HELLO, certificate="old", check=nothing_was_sent),
    Case("N8", "429, seconds", "C", once("status", status=429, retry_after=1),
         check=waited_as_told),
    Case("N8", "503, seconds", "C", once("status", status=503, retry_after=1),
         check=waited_as_told),
    Case("N8", "503, date", "C", once("status", status=503, retry_after=1, retry_as_date=True),
         check=waited_as_told),
    Case("N8", "longer than anybody waits", "E", ever("status", status=503, retry_after=600)),
    Case("N9", "500 three times", "C", once("status", status=500, times=3), at_sign_in="E"),
    Case("N9", "502 three times", "C", once("status", status=502, times=3), at_sign_in="E"),
    Case("N9", "504 three times", "C", once("status", status=504, times=3), at_sign_in="E"),
    Case("N10", "error in 200, once", "C", once("error200"), at_sign_in="E"),
    Case("N10", "error in 200, three times", "C", once("error200", times=3), at_sign_in="E"),
    Case("N10", "error in 200, for good", "EP", ever("error200")),
    Case("N11", "web page once", "C", once("html"), at_sign_in="E"),
    Case("N11", "firewall once", "C", once("firewall"), at_sign_in="E"),
    Case("N11", "empty once", "C", once("empty"), at_sign_in="E"),
    Case("N11", "web page for good", "E", ever("html"), check=says("page", "proxy")),
    Case("N12", "token ends", "C", _expiry, UNSIGNED, is_signed_in=True, check=one_renewal),
    Case("N12", "498 once", "C", once("invalid_token_498"), UNSIGNED, is_signed_in=True,
         check=one_renewal),
    Case("N13", "498 for ever", "E", ever("invalid_token_498", spares="token"), UNSIGNED,
         is_signed_in=True, check=few_renewals),
    Case("N13", "499 for ever", "E",
         ever("error200", code=499, message="Token Required", spares="token"), UNSIGNED,
         is_signed_in=True, check=few_renewals),
    Case("N13", "498 and no other token", "E", ever("invalid_token_498"), UNSIGNED,
         is_signed_in=True, check=few_passwords),
    Case("N14", "token service down", "E", ever("status", status=503), (SIGN_IN,),
         is_signed_in=True, check=few_passwords),
    Case("N14", "token service a web page", "E", ever("html"), (SIGN_IN,), is_signed_in=True,
         check=few_passwords),
    Case("N14", "token service takes no POST", "E", ever("status", status=405), (SIGN_IN,),
         is_signed_in=True, check=few_passwords),
    Case("N15", "clock two hours ahead", "C", points=IN_RUN, is_signed_in=True,
         manners={"clock_offset_s": 7200.0}),
    Case("N15", "clock two hours behind", "C", points=IN_RUN, is_signed_in=True,
         manners={"clock_offset_s": -7200.0}),
    Case("N16", "to the same place", "C", once("redirect_same")),
    Case("N16", "to another place", "E", _elsewhere, check=stranger_saw_nothing),
    Case("N16", "to another place with a token", "E", _elsewhere, UNSIGNED, is_signed_in=True,
         check=stranger_saw_nothing),
    Case("N16", "in a circle", "E", ever("redirect_loop")),
    Case("N17", "smaller limit", "C", points=IN_RUN, behaviour={"real_cap": 37}),
    Case("N17", "smaller limit, in silence", "C", points=IN_RUN,
         behaviour={"real_cap": 37, "flag": "never"}),
    Case("N18", "large pages fail", "C", points=IN_RUN, behaviour={"fails_above_rows": 30}),
    Case("N18", "large pages stay silent", "C", _large_pages_stay_silent, IN_RUN),
    Case("N18", "one bad row", "P", points=IN_RUN,
         behaviour={"fails_on_ids": frozenset({MIDDLE})}),
    Case("N18", "first and last row bad", "P", points=IN_RUN,
         behaviour={"fails_on_ids": frozenset({FIRST, LAST})}),
    Case("N19", "rows twice in a page", "C", once("repeat_rows", rows=5), PAGES),
    Case("N19", "rows twice, always", "C", points=IN_RUN,
         behaviour={"repeated_ids": frozenset({FIRST, MIDDLE, LAST})}),
    Case("N20", "rows missing at the end of a page", "C", once("lose_rows", rows=5), PAGES),
    Case("N20", "rows missing in a page", "C", once("lose_middle_rows", rows=5), PAGES),
    Case("N20", "rows never sent", "P", points=IN_RUN,
         behaviour={"lost_ids": frozenset({FIRST, MIDDLE, LAST})}),
    Case("N21", "rows added and deleted", "C", _edit, UNSIGNED),
    Case("N22", "count too high", "C", points=IN_RUN, behaviour={"count_lie": 7}),
    Case("N22", "count too low", "C", points=IN_RUN, behaviour={"count_lie": -7}),
    Case("N22", "ids null", "C", points=IN_RUN, behaviour={"object_ids_as": "null"}),
    Case("N22", "ids as floats", "C", points=IN_RUN, behaviour={"object_ids_as": "float"}),
    Case("N22", "ids as text", "C", points=IN_RUN, behaviour={"object_ids_as": "text"}),
    Case("N22", "neither ids nor count", "P", points=IN_RUN,
         behaviour={"refuses_ids": True, "refuses_count": True}),
    Case("N23", "an empty page that says more follows", "C", once("empty_page"), PAGES),
    Case("N23", "only empty pages from then on", "EP", ever("empty_page"), PAGES),
    Case("N24", "no paging", "C", points=IN_RUN, behaviour={"supports_pagination": False}),
    Case("N24", "no paging, no order", "C", points=IN_RUN,
         behaviour={"supports_pagination": False, "supports_order_by": False}),
    Case("N24", "paging ignored", "C", points=IN_RUN, behaviour={"ignores_paging": True}),
    Case("N24", "paging ignored, no ids", "C", points=IN_RUN,
         behaviour={"ignores_paging": True, "refuses_ids": True}),
    Case("N25", "at most four at once", "C", lambda _p, _s: [too_busy(4, 0.2)], IN_RUN,
         behaviour={"answer_wait_s": 0.2}, check=peak_fell),
    Case("N25", "at most two at once", "C", lambda _p, _s: [too_busy(2, 0.2)], IN_RUN,
         behaviour={"answer_wait_s": 0.2}, check=peak_fell),
    Case("N26", "wrong content type", "C", once("wrong_content_type")),
    Case("N26", "byte order mark", "C", once("bom")),
    Case("N26", "Latin-1", "C", once("latin1"), format="json", behaviour={"formats": "JSON"}),
]  # fmt: skip
