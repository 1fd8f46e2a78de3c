"""The Python libraries that answer NTLM and Kerberos: whether they are there, and quiet."""

from __future__ import annotations

import importlib
import importlib.util
import logging
from typing import Any

_TALKATIVE = ("requests_gssapi", "requests_kerberos", "spnego")


def is_installed(name: str) -> bool:
    """Whether a Python library is there, without loading it."""
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def loaded(name: str) -> Any:
    """Import a library, and have none write tickets and proofs of passwords into a debug log.

    Raises:
        ImportError, OSError: it cannot be loaded here.
    """
    library = importlib.import_module(name)
    for one in _TALKATIVE:
        logger = logging.getLogger(one)
        if logger.level < logging.INFO:
            logger.setLevel(logging.INFO)
    return library
