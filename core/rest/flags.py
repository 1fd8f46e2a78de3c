"""Flags as servers write them."""

from __future__ import annotations


def is_true(value: object) -> bool:
    """Read a flag that may be a text or a number; what is absent is false."""
    return value.strip().lower() == "true" if isinstance(value, str) else bool(value)
