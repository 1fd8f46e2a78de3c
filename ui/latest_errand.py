"""The one errand that a window waits for."""

from __future__ import annotations

from collections.abc import Callable

from ..core.errors import PluginError
from ..core.host.background import Errand, Errands


class LatestErrand:
    """Runs errands of which only the latest counts; an older one is cancelled and not heard.

    Args:
        errands: where they run.
    """

    def __init__(self, errands: Errands) -> None:
        self._errands = errands
        self._current: Errand | None = None

    def start(
        self,
        title: str,
        call: Callable[[Errand], object],
        on_success: Callable[[object], None],
        on_failure: Callable[[PluginError], None],
    ) -> None:
        """Start an errand in place of the one before; see `Errands.start`."""
        self.drop()
        holder: list[Errand] = []

        def still_wanted(callback: Callable[[object], None]) -> Callable[[object], None]:
            def deliver(value: object) -> None:
                if holder and self._current is holder[0]:
                    self._current = None
                    callback(value)

            return deliver

        errand = self._errands.start(
            title,
            call,
            still_wanted(on_success),
            still_wanted(on_failure),  # type: ignore[arg-type]
        )
        holder.append(errand)
        self._current = errand

    def drop(self) -> bool:
        """Cancel the errand; whether there was one."""
        errand, self._current = self._current, None
        if errand is not None:
            errand.cancel()
        return errand is not None
