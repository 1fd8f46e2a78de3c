"""What the person decides about a Shapefile; every default loses nothing that it can keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from ..errors import ExportError
from .columns import DatetimePolicy
from .dbf_values import MAX_TEXT_BYTES
from .field_names import name_fault
from .shapes import MAX_FILE_BYTES

_MOST_NULL_NUMBER = 9  # characters


class CodesPolicy(str, Enum):
    """What is written for a field whose codes have labels."""

    CODES = "codes"  # the values as they are
    LABELS = "labels"  # the label as text; a code without one is written itself
    BOTH = "both"  # the code, and the label in a text field of its own


class BigIntegerPolicy(str, Enum):
    """What becomes of a field with integers that a double cannot hold exactly."""

    NUMBER = "number"  # a number up to 18 digits, text beyond
    TEXT = "text"
    FLOAT = "float"  # all digits are in the file, but readers take a double of them


class MixedShapesPolicy(str, Enum):
    """What becomes of a layer with several kinds of shapes."""

    MAIN = "main"  # one file of the commonest kind; the other rows have no shape in it
    SPLIT = "split"  # a file per kind: `<name>_point.shp`, `<name>_line.shp`


class OversizePolicy(str, Enum):
    """What happens when a file would pass 2 GB."""

    REFUSE = "refuse"
    PARTS = "parts"  # `<name>_1.shp`, `<name>_2.shp`


@dataclass(frozen=True)
class ShapefileChoices:
    """All of them together.

    Attributes:
        null_number: what stands for null in number fields, such as ``-9999``; empty for DBF's
            own null, which some programs show as 0.
        null_text: what stands for null in text fields; empty for DBF's own, which is blank.
        names: names in the file by source name, for the fields that were named by hand. A second
            field made from the same source is named after it.
        left_out: source names of fields that are not written.
        largest_file: in bytes; what a `.shp` or `.dbf` may not pass.
    """

    datetime: DatetimePolicy = DatetimePolicy.DATE
    codes: CodesPolicy = CodesPolicy.CODES
    big_integers: BigIntegerPolicy = BigIntegerPolicy.NUMBER
    mixed_shapes: MixedShapesPolicy = MixedShapesPolicy.MAIN
    oversize: OversizePolicy = OversizePolicy.REFUSE
    null_number: str = ""
    null_text: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    largest_file: int = MAX_FILE_BYTES


def check_choices(choices: ShapefileChoices) -> None:
    """Refuse choices that cannot be carried out, whatever the layer.

    Raises:
        ExportError: a name, or a value for null, cannot be used.
    """
    chosen = list(choices.names.values())
    for index, name in enumerate(chosen):
        fault = name_fault(name, chosen[:index])
        if fault:
            raise ExportError(fault, "Give it another name.")
    if choices.null_number and not is_null_number(choices.null_number):
        raise ExportError(
            f"“{choices.null_number}” cannot stand for null in number fields.",
            "Give a whole number of up to 9 characters, such as -9999.",
        )
    if len(choices.null_text.encode("utf-8", "replace")) > MAX_TEXT_BYTES:
        raise ExportError("The text for null is longer than 254 bytes.", "Give a shorter one.")


def is_null_number(text: str) -> bool:
    """Whether a text may stand for null in number fields: a whole number of up to 9 characters."""
    digits = text[1:] if text.startswith("-") else text
    return digits.isascii() and digits.isdigit() and len(text) <= _MOST_NULL_NUMBER
