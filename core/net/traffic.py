"""What the questions of one job came to."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Traffic:
    """What one client did; counters only grow and are read when the job is over."""

    requests: int = 0
    retries: int = 0
    refusals: int = 0  # too many or too much at once, told to wait, or nothing in time
    bytes: int = 0
    waits: list[str] = field(default_factory=list)
