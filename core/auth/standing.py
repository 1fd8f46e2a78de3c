"""Where a sign-in stands, told without anything secret."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from .placement import Placement
from .refusal import Refusal
from .token_service import TokenState


@dataclass(frozen=True)
class Standing:
    """The sign-in of one server, as far as this session knows; nobody is asked.

    Attributes:
        method: class name of the `SignInMethod`; "" = nobody is signed in.
        user: "" when unknown.
        expires: on our clock; None when there is no token, or nobody told.
        life: of the whole token; None as above.
        can_renew: whether a new token can be had without the person.
        bound_to: see `core/auth/binding.py`; "" = not known.
        placement: where the token travels.
        is_walled: whether somebody is signed in at a web server in front.
        is_turned_away: whether that one has refused meanwhile what it had accepted.
        last_refusal: of a sign-in or a renewal; None = there was none.
        token_url: address that gave the token, which may not be the one that the server states;
            "" = not known, or a portal's.
    """

    state: TokenState = TokenState.SIGNED_OUT
    method: str = ""
    user: str = ""
    expires: datetime | None = None
    life: timedelta | None = None
    can_renew: bool = False
    bound_to: str = ""
    placement: Placement | None = None
    is_walled: bool = False
    is_turned_away: bool = False
    last_refusal: Refusal | None = None
    token_url: str = ""
