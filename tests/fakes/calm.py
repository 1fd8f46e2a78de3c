"""Waiting until a look-alike server is left alone, and a client holds no line any more."""

from __future__ import annotations

import time

_CALM_TURNS = 40


def wait_for_calm(server):
    """Wait until nobody asks any more: all threads have met a refusal, as for a slow person.

    Turns are counted, not time: a machine that stands still gives nobody a turn.
    """
    seen, calm_turns = -1, 0
    while calm_turns < _CALM_TURNS:
        time.sleep(0.01)
        server.hear_out()
        calm_turns = calm_turns + 1 if len(server.seen()) == seen else 0
        seen = len(server.seen())


def are_closed(client, within_s=60.0):
    """Whether no line is open soon: a worker may be just about to put its own down."""
    deadline = time.monotonic() + within_s
    while _lines_of(client) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not _lines_of(client)


def _lines_of(client):
    transport = client._transport
    return [*transport._busy, *(line for lines in transport._idle.values() for line in lines)]
