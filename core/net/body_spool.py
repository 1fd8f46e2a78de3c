"""An answer that may be too large to be held waits on the disk until it is read."""

from __future__ import annotations

import io
import tempfile
from types import TracebackType
from typing import BinaryIO, cast

from .body_reading import too_large
from .request import Response

_IN_MEMORY = 1 << 20  # bytes


class BodySpool:
    """A `Receiver` of one answer: what is larger than a megabyte goes into a nameless file.

    Args:
        host: named in errors.
    """

    max_bytes = None
    is_whole = False
    may_be_whole = True

    def __init__(self, host: str) -> None:
        self._host = host
        made = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115
        self._file = cast("BinaryIO", made)
        self.size = 0

    def __enter__(self) -> BodySpool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def begin(self) -> None:
        """See `Receiver`."""
        self._file.seek(0)
        self._file.truncate()
        self.size = 0

    def take(self, piece: bytes) -> None:
        """See `Receiver`."""
        try:
            self._file.write(piece)
        except OSError:  # whoever asked may ask for less
            raise too_large(self._host, _IN_MEMORY) from None
        self.size += len(piece)

    def body_of(self, response: Response) -> BinaryIO:
        """The whole body of the answer that came."""
        return self._file if self.size else io.BytesIO(response.body)
