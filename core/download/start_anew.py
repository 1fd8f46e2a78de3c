"""What comes does not fit the output as it was opened: a start from the beginning fits it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..errors import DownloadError
from ..rest.feature_batch import FeatureBatch
from ..rest.layer import LayerDescription


class StartAnew(DownloadError):
    """The output has to be opened anew, for a layer described otherwise.

    Attributes:
        batch: the page that does not fit, sound in itself; None = nothing that came is of use.
    """

    def __init__(self, sentence: str, batch: FeatureBatch | None) -> None:
        super().__init__(sentence)
        self.batch = batch

    def described(self, layer: LayerDescription) -> LayerDescription:
        """The layer as it has to be described for the next start."""
        raise NotImplementedError


class CurvesCame(StartAnew):
    """The first circular arcs came after rows without any."""

    def __init__(self, batch: FeatureBatch) -> None:
        super().__init__("Rows with curves came.", batch)

    def described(self, layer: LayerDescription) -> LayerDescription:
        """See `StartAnew`."""
        return replace(layer, is_curved=True)


class IdsUnfit(StartAnew):
    """Object ids came that cannot be a table's key: they repeat, are empty or below zero."""

    def __init__(self, field_name: str, batch: FeatureBatch) -> None:
        super().__init__(
            f"Values of {field_name} repeat, are empty or below zero; "
            "the table got a key of its own beside them.",
            batch,
        )

    def described(self, layer: LayerDescription) -> LayerDescription:
        """See `StartAnew`."""
        return replace(layer, ids_fit_a_key=False)


class PbfDiffers(StartAnew):
    """PBF was fine at first, and later said something else than JSON."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"PBF was given up for JSON: {reason}.", None)

    def described(self, layer: LayerDescription) -> LayerDescription:
        """See `StartAnew`."""
        return replace(layer, formats=layer.formats - {"pbf"})


class IdsRepeat(StartAnew):
    """Different rows came with the same object id, and the server counts more rows than ids."""

    def __init__(self, number: int) -> None:
        super().__init__(
            f"Different rows have the same object id, such as {number}; "
            "their values told them apart.",
            None,
        )

    def described(self, layer: LayerDescription) -> LayerDescription:
        """See `StartAnew`."""
        return replace(layer, ids_identify=False)


class ColumnsChanged(DownloadError):
    """Somebody changed the layer's columns while its rows were read."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(
            f"The layer's columns were changed on the server meanwhile; it no longer has "
            f"{', '.join(names)}.",
            "Import it again.",
        )
