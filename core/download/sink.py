"""Where rows go: one port for memory layers and files."""

from __future__ import annotations

from typing import Protocol

from ..rest.feature_batch import FeatureBatch


class Sink(Protocol):
    """Takes the batches of one layer in order; all calls come from one thread.

    The first batch decides Z, M, curves and the spatial reference.
    """

    @property
    def holds_curves(self) -> bool:
        """Whether shapes may come as `FeatureBatch.is_curved` says."""
        ...

    def write(self, batch: FeatureBatch) -> None:
        """Take rows.

        Raises:
            ExportError: they cannot be kept; the caller then abandons.
        """
        ...
