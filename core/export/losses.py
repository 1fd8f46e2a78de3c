"""What a Shapefile cannot hold: each kind of change, how many rows have it, and how to say so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class LossKind(Enum):
    """One way in which a value changes; the value is the stable key of the report."""

    # of a field
    TIME_OF_DAY = "time_of_day"
    ZONE = "zone"
    TEXT_CUT = "text_cut"
    OUTER_BLANKS = "outer_blanks"
    EMPTY_TEXT = "empty_text"
    ODD_CHARACTERS = "odd_characters"
    INTEGER_AS_TEXT = "integer_as_text"
    OVER_2_31 = "over_2_31"
    OVER_2_53 = "over_2_53"
    INTEGER_ROUNDED = "integer_rounded"
    NOT_FINITE = "not_finite"
    NULL_NUMBER = "null_number"
    NULL_FILLED = "null_filled"
    DATE_OUT_OF_RANGE = "date_out_of_range"
    MOMENT_AS_TEXT = "moment_as_text"
    BOOLEAN_AS_NUMBER = "boolean_as_number"
    LIST_AS_TEXT = "list_as_text"
    CODE_AS_LABEL = "code_as_label"
    CODE_WITHOUT_LABEL = "code_without_label"
    BINARY_LEFT_OUT = "binary_left_out"
    LEFT_OUT_BY_CHOICE = "left_out_by_choice"
    FIELD_LEFT_OUT = "field_left_out"
    WRONG_TYPE = "wrong_type"
    # of the layer's shapes
    NO_GEOMETRY = "no_geometry"
    OTHER_GEOMETRY = "other_geometry"
    BAD_COORDINATES = "bad_coordinates"
    CURVES = "curves"
    POINTS_AS_MULTI = "points_as_multi"
    HEIGHT_FILLED = "height_filled"
    MEASURE_FILLED = "measure_filled"

    @property
    def is_note(self) -> bool:
        """Whether the value itself survives, and only its type or other programs' view differs."""
        return self in _NOTES

    @property
    def is_chosen(self) -> bool:
        """Whether something is not in the file because the person wants it so."""
        return self in (LossKind.LEFT_OUT_BY_CHOICE, LossKind.CODE_AS_LABEL)


_NOTES = frozenset(
    {
        LossKind.INTEGER_AS_TEXT,
        LossKind.OVER_2_31,
        LossKind.OVER_2_53,
        LossKind.NULL_NUMBER,
        LossKind.MOMENT_AS_TEXT,
        LossKind.BOOLEAN_AS_NUMBER,
        LossKind.LIST_AS_TEXT,
        LossKind.CODE_AS_LABEL,
        LossKind.CODE_WITHOUT_LABEL,
        LossKind.LEFT_OUT_BY_CHOICE,
        LossKind.NO_GEOMETRY,
        LossKind.POINTS_AS_MULTI,
        LossKind.MEASURE_FILLED,
    }
)

_SENTENCES = {
    LossKind.TIME_OF_DAY: "the time of day is dropped in {rows}",
    LossKind.ZONE: "the time zone of midnight is dropped in {rows}",
    LossKind.TEXT_CUT: "text is cut at 254 bytes in {rows}",
    LossKind.OUTER_BLANKS: "blanks at the ends of the text are dropped in {rows}",
    LossKind.EMPTY_TEXT: "empty text cannot be told from null in {rows}",
    LossKind.ODD_CHARACTERS: "characters that a DBF cannot hold are replaced in {rows}",
    LossKind.INTEGER_AS_TEXT: "integers are written as text in {rows}",
    LossKind.OVER_2_31: "integers over 2^31 that some programs read as decimals in {rows}",
    LossKind.OVER_2_53: "integers over 2^53 that some programs round in {rows}",
    LossKind.INTEGER_ROUNDED: "integers that programs will round in {rows}",
    LossKind.NOT_FINITE: "NaN or infinity becomes null in {rows}",
    LossKind.NULL_NUMBER: "null, which some programs show as 0, in {rows}",
    LossKind.NULL_FILLED: "null is written as a value in {rows}",
    LossKind.DATE_OUT_OF_RANGE: "a date outside the years 1 to 9999 becomes null in {rows}",
    LossKind.MOMENT_AS_TEXT: "times are written as text in {rows}",
    LossKind.BOOLEAN_AS_NUMBER: "true and false are written as 1 and 0 in {rows}",
    LossKind.LIST_AS_TEXT: "lists are written as JSON text in {rows}",
    LossKind.CODE_AS_LABEL: "labels stand for codes in {rows}",
    LossKind.CODE_WITHOUT_LABEL: "a code has no label and is written itself in {rows}",
    LossKind.LEFT_OUT_BY_CHOICE: "the field is left out, as chosen ({rows})",
    LossKind.BINARY_LEFT_OUT: "binary values are left out in {rows}",
    LossKind.FIELD_LEFT_OUT: "the field is left out: a DBF holds 255 ({rows})",
    LossKind.WRONG_TYPE: "a value that does not fit the field's type becomes null in {rows}",
    LossKind.NO_GEOMETRY: "no shape, the attributes are kept, in {rows}",
    LossKind.OTHER_GEOMETRY: "a shape of another kind is left out in {rows}",
    LossKind.BAD_COORDINATES: "a shape with NaN or infinite coordinates is left out in {rows}",
    LossKind.CURVES: "curves become straight segments in {rows}",
    LossKind.POINTS_AS_MULTI: "single points are stored as multipoints in {rows}",
    LossKind.HEIGHT_FILLED: "a shape without heights gets 0 in {rows}",
    LossKind.MEASURE_FILLED: "a shape without measures gets the mark for none in {rows}",
}


@dataclass(frozen=True)
class Loss:
    """One kind of change and in how many rows it happens; 0 = a field that has none is left out."""

    kind: LossKind
    rows: int

    @property
    def sentence(self) -> str:
        """The change in plain English, for reports and logs."""
        if not self.rows:
            return "the field is left out; no row has a value in it"
        rows = "1 row" if self.rows == 1 else f"{self.rows:,} rows"
        return _SENTENCES[self.kind].format(rows=rows)
