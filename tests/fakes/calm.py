"""Waiting until a look-alike server is left alone."""

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
