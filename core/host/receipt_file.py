"""A receipt as a file of its own."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from pathlib import Path

from ..download.receipt import Receipt
from ..errors import ExportError
from ..export.receipt_head import OUTPUT
from .staging import stage

log = logging.getLogger(__name__)


def write_receipt(receipt: Receipt, path: str, output: str = "") -> None:
    """Put the receipt in place whole; rows that are in place already do not fail for it.

    Args:
        receipt: of an import.
        path: of the receipt.
        output: path of the file that it stands beside; empty where it stands elsewhere.
    """
    beside = {OUTPUT: Path(output).name} if output else {}
    target = Path(path)
    try:
        with stage(target) as staged:
            text = json.dumps({**beside, **receipt.as_json()}, indent=2, ensure_ascii=False)
            (staged.folder / target.name).write_text(text + "\n", encoding="utf-8")
            staged.commit()
    except (ExportError, OSError) as err:
        log.warning("no receipt: %s", err)
        receipt.warnings.append(f"The receipt {target.name} could not be written.")
        with suppress(OSError):
            target.unlink()  # it would speak of other rows
