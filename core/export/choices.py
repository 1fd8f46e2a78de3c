"""What the person decides about a Shapefile; every default loses nothing that it can keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from .columns import DatetimePolicy
from .shapes import MAX_FILE_BYTES


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
