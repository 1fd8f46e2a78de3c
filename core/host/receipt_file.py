"""A receipt as a file of its own."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from pathlib import Path

from ..download.receipt import Receipt
from ..errors import ExportError
from .staging import stage

log = logging.getLogger(__name__)


def write_receipt(receipt: Receipt, path: str) -> None:
    """Put the receipt in place whole; rows that are in place already do not fail for it."""
    target = Path(path)
    try:
        with stage(target) as staged:
            text = json.dumps(receipt.as_json(), indent=2, ensure_ascii=False)
            (staged.folder / target.name).write_text(text + "\n", encoding="utf-8")
            staged.commit()
    except (ExportError, OSError) as err:
        log.warning("no receipt: %s", err)
        receipt.warnings.append(f"The receipt {target.name} could not be written.")
        with suppress(OSError):
            target.unlink()  # it would speak of other rows
