"""How pages of one layer are asked for and read: columns, format, and whether to trust it."""

from __future__ import annotations

from collections.abc import Sequence

from ..net.rest_client import RestClient
from ..rest.catalog import read_layer
from ..rest.curve_wkb import in_curve_type
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field
from ..rest.layer import LayerDescription
from ..rest.page import decode_page
from ..rest.query import data_parameters
from .column_types import check_columns
from .course import MOST_EMPTY, Page
from .curve_check import SAMPLE_ROWS, rows_have_curves
from .format_check import FormatCheck
from .known_formats import PBF_IS_BAD, PBF_IS_FINE, KnownFormats
from .manner import Manner
from .plan import choose_format
from .receipt import Receipt
from .spot_check import SpotCheck
from .start_anew import ColumnsChanged, CurvesCame, PbfDiffers
from .survey import Survey


class PageReader:
    """Reads pages in the format that works; lives in the thread that decodes.

    Args:
        client: asks for a few rows as JSON, to compare PBF with.
        layer: description.
        fields: wanted columns.
        object_id_field: name of the id column, "" when there is none.
        wants_all_fields: the person did not choose columns.
        asked_format: ``auto``, ``pbf`` or ``json``.
        receipt: told about repairs and a change of the format.
        known_formats: knows from earlier runs whether PBF is any good here, and is told.

    Attributes:
        check: compares rows with what the server says now.
        fault: why PBF, which was insisted on, is not what JSON is; "" = none was seen.
    """

    def __init__(
        self,
        client: RestClient,
        layer: LayerDescription,
        fields: Sequence[Field],
        object_id_field: str,
        wants_all_fields: bool,
        asked_format: str,
        receipt: Receipt,
        known_formats: KnownFormats,
    ) -> None:
        self._client, self._layer, self._fields = client, layer, fields
        self._own_id, self._asks_for_all = object_id_field, wants_all_fields
        self._is_free = asked_format == "auto"
        self._receipt = receipt
        self.data_format = choose_format(layer, asked_format)
        self._known_formats = known_formats
        known = known_formats.get(layer.url) if self._is_free and self.data_format == "pbf" else ""
        self._must_check_pbf = self.data_format == "pbf" and not known
        self._distrusts_pbf = known == PBF_IS_BAD
        if self._distrusts_pbf:
            self.data_format = "json"
            receipt.warnings.append("PBF was found wanting here before, so JSON was asked for.")
        self._columns_known_to_miss = 0
        self._came: set[str] = set()
        self.fault = ""
        self.check = FormatCheck(client, layer, fields, self._names(), object_id_field)
        self._spots = SpotCheck(self.check.twins, self.check.lasting_difference)
        self._asks_for_curves = self._keeps_curves = self._is_curved = False

    def look_for_curves(self, survey: Survey, holds_curves: bool) -> None:
        """Find out whether the layer has curves, and if so, leave PBF, which has none.

        Args:
            survey: tells which rows there are.
            holds_curves: the output can keep circular arcs; else all curves become vertices.
        """
        layer = self._layer
        if not layer.may_have_curves:
            return
        insists_on_pbf = self.data_format == "pbf" and not self._is_free
        found = layer.is_curved or rows_have_curves(self._client, layer, survey)
        self._asks_for_curves = found is not None and not insists_on_pbf
        self._keeps_curves = holds_curves
        self._is_curved = bool(found) and holds_curves and not insists_on_pbf
        if found is None:
            self._receipt.warnings.append(
                "The server refused to be asked for curves; should rows have some, "
                "they came as straight segments."
            )
        elif found and insists_on_pbf:
            self._receipt.warnings.append(
                "Rows have curves, and PBF holds none: they came as straight segments. "
                "Import as JSON to have them as curves."
            )
        elif found:
            self.data_format, self._must_check_pbf = "json", False
        elif self.data_format == "pbf" and holds_curves and (survey.announced or 0) > SAMPLE_ROWS:
            self._receipt.warnings.append(
                f"{SAMPLE_ROWS} rows were looked at and have no curves; "
                "should other rows have some, they came as straight segments."
            )

    def parameters(self, manner: Manner = Manner.USUAL) -> dict[str, str]:
        """Columns and format, for a page's question."""
        parameters = data_parameters(
            self._layer, self._names(), self.data_format, self._asks_for_curves
        )
        if manner.has_no_zm:
            parameters.update(returnZ="false", returnM="false")
        if manner.is_in_other_format:
            parameters["f"] = "json" if self.data_format == "pbf" else "pbf"
            parameters.pop("returnTrueCurves", None)
        return parameters

    def ask_for_all_columns(self) -> bool:
        """Ask so from now on and drop here what is not wanted; False = it is so already.

        Some servers fail on a list of columns together with an offset.
        """
        was_list, self._asks_for_all = not self._asks_for_all, True
        return was_list

    def next_manner(self, manner: Manner) -> Manner | None:
        """Return the manner to ask in for a row that failed in this one; None after the last."""
        has_other = self._is_free and "pbf" in self._layer.formats and not self._distrusts_pbf
        has_zm = self._layer.has_z or self._layer.has_m
        manners = list(Manner)
        for one in manners[manners.index(manner) + 1 :]:
            if (has_zm or not one.has_no_zm) and (has_other or not one.is_in_other_format):
                return one
        return None

    def read(self, body: bytes) -> FeatureBatch:
        """Decode a page.

        Raises:
            ColumnsTooNarrow, CurvesCame: it has what the output as it was opened cannot take.
            ColumnsChanged: the layer has lost columns since it was described.
            ServiceError, ProtocolError: it is no page of rows.
        """

        def decode_as(fields: Sequence[Field]) -> FeatureBatch:
            layer = self._layer
            kind, own = layer.geometry_type, self._own_id or None
            return decode_page(body, fields, kind, own, self._keeps_curves, layer.third_is_m)

        batch = decode_as(self._fields)
        self._check_columns_are_there(batch)
        check_columns(batch, decode_as)
        if batch.is_curved and not self._is_curved:
            raise CurvesCame(batch)
        self._receipt.repairs.update(batch.repairs)
        self._receipt.rounded_to = max(self._receipt.rounded_to, batch.rounded_to)
        return in_curve_type(batch) if self._is_curved else batch

    def _check_columns_are_there(self, batch: FeatureBatch) -> None:
        """Columns that do not come may never have; that they come no more is a change."""
        missing = batch.repairs["column_missing"]
        if missing <= self._columns_known_to_miss:
            return
        described = read_layer(self._client, self._layer.url)
        there = {field.name.lower() for field in described.fields}
        lost = [field.name for field in self._fields if field.name.lower() not in there]
        if lost and there:
            raise ColumnsChanged(lost)
        self._columns_known_to_miss = missing
        if batch.layout and not self._is_free and self.check.has_more_columns(batch):
            self.fault = "it lacks columns that JSON has"

    def must_come_again(self, page: Page, batch: FeatureBatch) -> bool:
        """Whether a page lacks columns that other pages have: a server's machines may differ.

        Or rows of it come without any value. After some tries it is taken as it is; see `uneven`.
        """
        is_short = bool(batch.lacking & self._came or batch.repairs["attributes_missing"])
        if is_short and page.attempt < MOST_EMPTY:
            self._receipt.repairs -= batch.repairs
            return True
        self.take_columns(batch)
        return False

    def take_columns(self, batch: FeatureBatch) -> None:
        """Note which columns came with a page that is taken."""
        if batch.row_count:
            self._came.update({field.name for field in self._fields} - batch.lacking)
            self._receipt.lacking |= batch.lacking

    @property
    def uneven(self) -> str:
        """A column that some pages lack and others have; "" when there is none."""
        return min(self._receipt.lacking & self._came, default="")

    def may_use_json(self, data_format: str) -> bool:
        """Whether a page that failed in this format may be asked for as JSON."""
        return self._is_free and data_format == "pbf"

    def use_json(self, reason: object) -> None:
        """Give PBF up."""
        if self.data_format == "pbf":
            self.data_format = "json"
            self._known_formats.put(self._layer.url, PBF_IS_BAD)
            why = f"PBF was given up for JSON: {reason}.".replace("..", ".")
            self._receipt.warnings.append(why)

    def trusts(self, data_format: str) -> bool:
        """Whether a page in this format needs no comparison (any more)."""
        return data_format != "pbf" or not (self._is_free and self._must_check_pbf)

    def is_bad_pbf(self, batch: FeatureBatch, data_format: str, page_bytes: int) -> bool:
        """Compare a PBF page with JSON: the first, and some others.

        Of PBF that the person insists on no page is bad; `fault` tells.

        Raises:
            PbfDiffers: that is the end of PBF, and of the pages before.
            Cancelled: asked to stop.
        """
        if data_format != "pbf":
            return False
        if self.data_format != "pbf":
            return True  # a page that was asked for before PBF was found wanting
        if self._must_check_pbf and batch.row_count:
            self._must_check_pbf = False
            reason, rows = self.check.why_not_pbf(batch, page_bytes)
            self._receipt.compared += rows
            if reason and self._is_free:
                self._distrusts_pbf = True
                self.use_json(reason)
                return True
            self._spots.trust(batch)
            if not self._is_free:
                self.fault = self.fault or (reason if batch.object_ids else "")
                return False
            self._known_formats.put(self._layer.url, PBF_IS_FINE)
        elif batch.layout:
            self._end_pbf_if(self._spots.came(batch))
        return False

    def will_come(self, page: Page) -> None:
        """A page is asked for: some are compared as soon as they are here."""
        if self.data_format == "pbf" and page.expected is not None and not page.overlap:
            self._spots.will_come(page.expected)

    def all_asked(self) -> None:
        """All pages are on their way: ask about those that will be compared."""
        if self.data_format == "pbf":
            self._spots.all_asked()

    def look_at_last_page(self) -> None:
        """All pages are here: begin to compare the last one; see `finish_looking`."""
        self._spots.look_at_last()

    def finish_looking(self) -> None:
        """Wait for comparisons that are under way.

        Raises:
            PbfDiffers: some rows came otherwise than as JSON.
            Cancelled: asked to stop.
        """
        self._end_pbf_if(self._spots.finish())
        self._receipt.compared += self._spots.rows

    def _end_pbf_if(self, reason: str) -> None:
        if reason and self._is_free:
            self._known_formats.put(self._layer.url, PBF_IS_BAD)
            raise PbfDiffers(reason)
        self.fault = self.fault or reason

    def _names(self) -> list[str]:
        """Columns to ask for, the id always among them; none stands for all."""
        if self._asks_for_all:
            return []  # `*`
        names, own = [f.name for f in self._fields], self._own_id
        return names if not own or own in names else [*names, own]
