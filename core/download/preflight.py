"""Before an import: how many rows fit, what a few of them look like, what all would cost."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field, replace
from enum import Enum

from ..errors import ProtocolError, ServiceError
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field
from ..rest.layer import LayerDescription
from ..rest.page import decode_page
from ..rest.query import Filter, data_parameters
from .options import DEFAULT_WORKERS
from .page_size import MOST_ROWS
from .plan import choose_format, wanted_fields
from .survey import take_survey

log = logging.getLogger(__name__)

SAMPLE_ROWS = 200  # asked for: enough that the time of a page is more than that of an empty answer
SHOWN_ROWS = 20
_LOCAL_S_PER_ROW = 5e-5  # to build and write a row here; measured in docs/performance.md
_MEMORY_PER_VALUE, _MEMORY_PER_ROW, _MEMORY_PER_SHAPE_BYTE = 40, 400, 1.5  # bytes in QGIS


class Strategy(Enum):
    """How a layer will most likely be fetched, and what can prove it whole."""

    BY_ID = "by_id"  # pages of known ids, several at once; ids prove it
    BY_OFFSET = "by_offset"  # one page after the other; the count proves it
    AT_ONCE = "at_once"  # neither ids nor pages: one answer has to hold it all


@dataclass(frozen=True)
class Preflight:
    """What a count and one page told.

    Attributes:
        rows: that fit the filter, by the server's count; None when it does not count.
        wanted: of them, with the filter's limit.
        sample: the first rows, `SHOWN_ROWS` or more where there are; None when none were sent.
        columns: of the sample.
        page_bytes, page_s: of the page that held the sample.
        answer_s: time of an answer without rows.
        page_rows: rows that one request of the import will bring.
        filter: the one that was asked for, in words that this server accepts.
    """

    rows: int | None
    wanted: int | None
    sample: FeatureBatch | None = None
    columns: tuple[Field, ...] = ()
    page_bytes: int = 0
    page_s: float = 0.0
    answer_s: float = 0.0
    page_rows: int = 1
    filter: Filter = field(default_factory=Filter)

    @property
    def sample_rows(self) -> int:
        """Rows of the timed page."""
        return 0 if self.sample is None else self.sample.row_count

    @property
    def download_bytes(self) -> int | None:
        """About what will come over the network; None when there is nothing to tell by."""
        if self.wanted is None or not self.sample_rows:
            return None
        return int(self.page_bytes / self.sample_rows * self.wanted)

    @property
    def seconds(self) -> float | None:
        """About what an import takes; None when there is nothing to tell by."""
        if self.wanted is None or not self.sample_rows:
            return None
        per_row = max(self.page_s - self.answer_s, 0.0) / self.sample_rows
        pages = -(-self.wanted // self.page_rows)
        at_once = min(DEFAULT_WORKERS, max(pages, 1))
        fetching = (pages * self.answer_s + self.wanted * per_row) / at_once
        return 3 * self.answer_s + max(fetching, self.wanted * _LOCAL_S_PER_ROW)

    @property
    def memory_bytes(self) -> int | None:
        """About what a memory layer takes; None when there is nothing to tell by."""
        if self.wanted is None or self.sample is None or not self.sample_rows:
            return None
        shapes = sum(len(shape) for shape in self.sample.geometries or () if shape is not None)
        texts = sum(
            2 * sum(len(str(value)) for value in column if value is not None)
            for one, column in zip(self.sample.fields, self.sample.columns)
            if not one.type.is_number
        )
        per_row = _MEMORY_PER_ROW + _MEMORY_PER_VALUE * len(self.columns)
        per_row += int((_MEMORY_PER_SHAPE_BYTE * shapes + texts) / self.sample_rows)
        return per_row * self.wanted


def count_first(client: RestClient, layer: LayerDescription, chosen: Filter) -> Preflight:
    """Count the rows that fit. Blocks; one request where the server is an orderly one.

    Raises:
        DownloadError: a wanted field does not exist.
        ServiceError: the server refuses the condition.
        PluginError: nobody is there, or may look.
    """
    fields = wanted_fields(layer, chosen.field_names)
    started = time.monotonic()
    # of a limited filter the survey asks for the count only
    survey = take_survey(client, layer, replace(chosen, row_limit=chosen.row_limit or MOST_ROWS))
    wanted = survey.count
    if wanted is not None and chosen.row_limit:
        wanted = min(wanted, chosen.row_limit)
    return Preflight(
        survey.count,
        wanted,
        columns=fields,
        answer_s=time.monotonic() - started,
        page_rows=max(1, min(layer.max_record_count, MOST_ROWS)),
        filter=replace(survey.filter, row_limit=chosen.row_limit),
    )


def expected_strategy(layer: LayerDescription) -> Strategy:
    """Tell from the description how the layer will most likely be fetched."""
    if layer.object_id_field:
        return Strategy.BY_ID
    return Strategy.BY_OFFSET if layer.supports_pagination else Strategy.AT_ONCE


def with_first_rows(
    client: RestClient, layer: LayerDescription, found: Preflight, asked_format: str = "auto"
) -> Preflight:
    """Add the first rows and the time they took. Blocks.

    Returns:
        `found` as it is where there are no rows, or the server sends none.

    Raises:
        PluginError: nobody is there, or no answer came.
    """
    if found.rows == 0:
        return found
    chosen, fields = found.filter, found.columns
    for data_format in dict.fromkeys((choose_format(layer, asked_format), "json")):
        names = [] if chosen.field_names is None else [one.name for one in fields]
        parameters = {**data_parameters(layer, names, data_format), **chosen.row_parameters()}
        if layer.supports_pagination:
            parameters["resultRecordCount"] = str(
                min(SAMPLE_ROWS, chosen.row_limit or SAMPLE_ROWS, layer.max_record_count)
            )
            if layer.object_id_field and layer.supports_order_by:
                parameters["orderByFields"] = f"{layer.object_id_field} ASC"
        started = time.monotonic()
        try:
            body = client.fetch(join(layer.url, "query"), parameters, tries=1).body
            page_s = time.monotonic() - started
            batch = decode_page(body, fields, layer.geometry_type, None)
        except (ServiceError, ProtocolError) as err:
            log.info("no first rows as %s: %s", data_format, err)
            continue
        return replace(found, sample=batch, page_bytes=len(body), page_s=page_s)
    return found
