"""When to ask again and how long to wait: patient with servers, bounded for people.

====================  =========================================================================
it answers, badly     5 tries a request with growing pauses; 2 where a question can be divided
a line breaks off     the same; what cannot be divided counts, and ends the job after some in a row
429, ``Retry-After``  its own time, up to 120 s; no request to that host before
nobody is there       5 tries within 15 s, then the job ends
silence               one budget for all questions of a job (`silence.Silence`), 60 s unless
                      QGIS says otherwise: a third of it for a first question, then the rest
                      for the next; any answer fills it up again. An answer below 1 KB/s over
                      20 s counts as silence
at a window           20 s of silence end a question of sign-in and discovery, and it is not
                      repeated; 30 s those of looking around (`IMPATIENT`). Who wants to be left
                      alone for up to 20 s is, token services too
cancel                noticed within 0.1 s in every wait
====================  =========================================================================
"""

from __future__ import annotations

import math
import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

LONGEST_WAIT_S = 120.0
LONGEST_PAUSE_S = 3600.0  # that a host is left alone for, whatever it says
SILENCE_AT_DESK_S = 20.0  # of a server that is asked how one gets in, or for a token


@dataclass(frozen=True)
class RetryPolicy:
    """How often and how long.

    Attributes:
        tries: requests for one answer at most, the first included.
        first_pause_s: pause after the first failure; doubles each time, plus jitter.
        too_many_pause_s: pause after 429 without ``Retry-After`` (ArcGIS Online cools off
            for about a minute).
        unreachable_s: no further try may end later than this after the first, in seconds,
            while nobody is there.
        silence_s: seconds that a host may be silent, whatever it is asked.
    """

    tries: int = 5
    first_pause_s: float = 0.4
    too_many_pause_s: float = 20.0
    unreachable_s: float = 15.0
    silence_s: float = 60.0
    random: Callable[[], float] = random.random

    def pause_s(self, failures: int) -> float:
        """Seconds to wait after so many failures in a row (1 or more)."""
        return float(self.first_pause_s * 2 ** (failures - 1) * (1.0 + 0.5 * self.random()))


IMPATIENT = RetryPolicy(tries=2, silence_s=30.0)  # for who waits at a window


def retry_after_s(header: str | None, now: datetime | None = None) -> float | None:
    """Read ``Retry-After`` (seconds or a date) as seconds from now, 0 or more.

    Args:
        header: its value.
        now: the server's own time, which its dates are counted from; None = this computer's.

    Returns:
        None when the header is absent or unreadable. Not bounded: the caller decides
        whether so long a wait makes sense (`LONGEST_WAIT_S`).
    """
    if header is None or not header.strip():
        return None
    try:
        seconds = float(header)
    except ValueError:
        moment = http_date(header)
        if moment is None:
            return None
        seconds = (moment - (now or datetime.now(timezone.utc))).total_seconds()
    return max(0.0, seconds) if math.isfinite(seconds) else None


_IN_WORDS = re.compile(
    r"\b(?:in|after|wait|for) (?:about )?(\d{1,4}) ?(?:(seconds?|secs?|s)|minutes?|mins?)\b",
    re.IGNORECASE,
)


def wait_in_words_s(lines: Iterable[str]) -> float | None:
    """Find "try again in 60 seconds" in what a server says; None when it names no time."""
    for line in lines:
        found = _IN_WORDS.search(line)
        if found is not None:
            return int(found[1]) * (1.0 if found[2] else 60.0)
    return None


def http_date(header: str | None) -> datetime | None:
    """Read an HTTP date; None when absent or unreadable."""
    if not header:
        return None
    try:
        moment = parsedate_to_datetime(header)
    except (TypeError, ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
