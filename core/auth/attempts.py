"""What a token signer remembers of requests on their way."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..errors import PluginError
from ..net.request import Request
from .placement import Placement


@dataclass
class Attempts:
    """What one request of one thread went through."""

    request: Request
    first_place: Placement
    last_place: Placement
    sign_ins: int = 0  # of the service, before the request went out
    renewals: int = 0
    was_refused: bool = False
    is_bare: bool = False  # went without the token
    value: str = field(default="", repr=False)  # the token that went along or was left out
    reason: PluginError | None = None  # why there was no token to send; None = just tried first
    # the token that no other one could be had for
    not_renewed: str = field(default="", repr=False)
    tried: set[Placement] = field(default_factory=set)  # with this token


@dataclass(frozen=True)
class VainRenewal:
    """The last renewal of a token that never was of use; forgotten when a new one is."""

    value: str = field(repr=False)
    sign_ins: int
    until: float
