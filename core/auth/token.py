"""A token and its life, told by our own clock."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from ..net.request import REFERER
from ..net.retry import http_date

__all__ = ["LONGEST_MARGIN", "REFERER", "Token", "moment", "token_until", "utc_now"]

LONGEST_MARGIN = timedelta(minutes=5)
_NO_TIME = timedelta(0)
_FEWEST_MS = 100_000_000_000  # as milliseconds that is 1973, as seconds the year 5138
_LONGEST_LIFE = timedelta(days=36525)


def utc_now() -> datetime:
    """Return this moment; the clock of production."""
    return datetime.now(timezone.utc)


@dataclass(frozen=True, repr=False)
class Token:
    """What a server gave for a sign-in; shows itself without its value.

    Attributes:
        value: the secret.
        expires: moment on *our* clock, aware UTC; None when nobody told us.
        life: whole life when it was made; None when nobody told us.
        referer: text that it may be bound to, to be sent along.
    """

    value: str
    expires: datetime | None = None
    life: timedelta | None = None
    referer: str = REFERER

    def is_fresh(self, now: datetime, min_left: timedelta = _NO_TIME) -> bool:
        """Whether it lives for more than `min_left` from `now`; an unknown end counts as fresh."""
        return self.expires is None or self.expires - now > min_left

    @property
    def renew_at(self) -> datetime | None:
        """Moment to renew: five minutes before the end, but never over a fifth of the life."""
        if self.expires is None:
            return None
        margin = LONGEST_MARGIN if self.life is None else min(LONGEST_MARGIN, self.life / 5)
        return self.expires - margin

    @property
    def stated_end_ms(self) -> int | None:
        """End that a JSON Web Token states itself, on its maker's clock; None when it is none.

        Milliseconds since 1970. Source: RFC 7519, ``exp``.
        """
        parts = self.value.split(".")
        if len(parts) != 3:
            return None
        try:
            body = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
            return int(float(body["exp"]) * 1000)
        except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
            return None

    def __repr__(self) -> str:
        """Show the end, never the value."""
        return f"<Token *** until {self.expires.isoformat() if self.expires else 'unknown'}>"


def token_until(
    value: str,
    expires_ms: object,
    headers: Mapping[str, str],
    asked_at: datetime,
    fallback_life: timedelta | None = None,
    referer: str = REFERER,
) -> Token:
    """Make a token from Esri's `expires`, whatever our clock says.

    The server states the end on its own clock. Its `Date` header tells that clock's time, so
    their difference is the life, and our end is the moment of asking plus that life.

    Args:
        value: the secret.
        expires_ms: milliseconds since 1970; the administrator API sends digits as text, and
            seconds are told by their size.
        headers: of the answer, names in lower case.
        asked_at: our clock before asking.
        fallback_life: used when the answer tells nothing usable.
        referer: see `Token`.
    """
    server_now = http_date(headers.get("date")) or asked_at
    life = fallback_life
    end = moment(expires_ms)
    if end is not None and end > server_now:
        life = end - server_now
    # else: over before it began, so one of the clocks is wrong and we cannot know which
    if life is None:
        return Token(value, referer=referer)
    # some servers mean "never" by the last day that dates can tell
    life = min(life, _LONGEST_LIFE)
    return Token(value, asked_at + life, life, referer)


def moment(expires_ms: object) -> datetime | None:
    """Read Esri's `expires`; None when it is no moment."""
    try:
        milliseconds = int(float(str(expires_ms)))
        if abs(milliseconds) < _FEWEST_MS:
            milliseconds *= 1000
        return datetime.fromtimestamp(0, timezone.utc) + timedelta(milliseconds=milliseconds)
    except (ValueError, OverflowError):
        return None
