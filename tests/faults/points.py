"""Where a fault strikes: the eight points of an import, on a layer of five pages."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread

from tests.arcgis_server import EVERY_TIME, Fault, numbered_points

ROWS, FIRST, STEP, PAGE = 500, 11, 3, 100
LAST = FIRST + STEP * (ROWS - 1)
MIDDLE = FIRST + STEP * 2 * PAGE

SIGN_IN, CATALOG, METADATA, COUNT, IDS = "sign-in", "catalog", "metadata", "count", "ids"
PAGES = FIRST_PAGE, MIDDLE_PAGE, LAST_PAGE = "first page", "middle page", "last page"
BEFORE_PAGES = (SIGN_IN, CATALOG, METADATA, COUNT, IDS)
POINTS = (*BEFORE_PAGES, *PAGES)

_KIND = {SIGN_IN: "token", CATALOG: "catalog", METADATA: "layer", COUNT: "count", IDS: "ids"}


def layer(behaviour=None, **more):
    """Five pages of a hundred points whose ids neither begin at 1 nor follow on one another."""
    return numbered_points(
        ROWS, first=FIRST, step=STEP, max_record_count=PAGE, behaviour=behaviour, **more
    )


def is_at(point, exchange):
    """Whether a request is the one (or, after a division, one of those) of this point."""
    if point in _KIND:
        return exchange.kind == _KIND[point]
    if exchange.kind != "page":
        return False
    asked = exchange.asked.params
    listed = [int(one) for one in asked.get("objectIds", "").split(",") if one]
    where = asked.get("where", "")
    if point == FIRST_PAGE:
        return FIRST in listed or ("<=" in where and ">=" not in where)
    if point == MIDDLE_PAGE:
        return MIDDLE in listed or f">= {MIDDLE - STEP + 1} " in f"{where} "
    return LAST in listed or f"<= {LAST} " in f"{where} "


def at(point, kind, **more):
    """A fault at a point, once unless `times` says otherwise."""
    return Fault(kind, when=lambda exchange: is_at(point, exchange), **more)


def from_then_on(point, kind, on_begin=None, spares="", **more):
    """A fault that strikes at a point and ever after, whatever is asked but for one kind.

    `on_begin` is called once, in a thread of its own.
    """
    state = {"begun": False}

    def when(exchange):
        if not state["begun"] and is_at(point, exchange):
            state["begun"] = True
            if on_begin is not None:
                Thread(target=on_begin, daemon=True).start()
        return state["begun"] and exchange.kind != spares

    return Fault(kind, when=when, times=EVERY_TIME, **more)


def happens(point, action):
    """No fault: something is done on the server once, when the answer at a point was made."""
    return replace(at(point, "then"), action=action)
