"""Names for the arrays that the decoders pass around.

Only type checkers see the element types: `numpy.typing` is younger (1.20, NDArray 1.21) than the
numpy that the oldest supported systems ship.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Bools = npt.NDArray[np.bool_]
    Bytes = npt.NDArray[np.uint8]
    Floats = npt.NDArray[np.float64]
    Ints = npt.NDArray[np.int64]
    Numbers = npt.NDArray[Any]  # of int64 or float64
    Objects = npt.NDArray[np.object_]
    Shorts = npt.NDArray[np.uint16]
    Small = npt.NDArray[np.int8]
    Unsigned = npt.NDArray[np.uint64]
else:
    Bools = Bytes = Floats = Ints = Numbers = Objects = Shorts = Small = Unsigned = np.ndarray

__all__ = [
    "Bools",
    "Bytes",
    "Floats",
    "Ints",
    "Numbers",
    "Objects",
    "Shorts",
    "Small",
    "Unsigned",
]
