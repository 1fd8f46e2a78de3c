"""Do rows say what JSON says? Some PBF is wrong or coarse, and kept rows may have grown old."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from ..errors import PluginError, ServiceError
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field
from ..rest.layer import LayerDescription
from ..rest.page import decode_page
from ..rest.query import EVERYTHING, data_parameters, id_list, span_condition
from ..rest.wkb_shapes import shapes_of

log = logging.getLogger(__name__)

_FEWEST_ROWS, _MOST_ROWS, _MOST_BYTES = 5, 1000, 100_000
# PBF lies on the reference system's own grid, by default 1e-9 degrees or 1e-4 metres
_TOLERANCE_DEGREES, _TOLERANCE_METRES = 1e-7, 1e-3
_LARGEST_DEGREES = 400.0


class FormatCheck:
    """Asks for rows once more, and compares. Any thread, if the client allows.

    Args:
        client: asks the server.
        layer: description.
        fields: columns to read.
        field_names: columns to ask for.
        object_id_field: name of the id column.
    """

    def __init__(
        self,
        client: RestClient,
        layer: LayerDescription,
        fields: Sequence[Field],
        field_names: Sequence[str],
        object_id_field: str,
    ) -> None:
        self._client, self._layer, self._fields = client, layer, fields
        self._field_names, self._own_id = field_names, object_id_field

    def why_not_pbf(self, batch: FeatureBatch, page_bytes: int) -> tuple[str, int]:
        """Compare the first rows of a page, as many as come quickly.

        Args:
            batch: a page that came as PBF.
            page_bytes: size of its body.

        Returns:
            Why PBF must not be used here, "" when both formats say the same; and how many rows
            were compared.
        """
        if not batch.object_ids:
            return "without object ids it cannot be compared with JSON", 0
        if batch.repairs["transform_missing"]:
            return "it comes without the grid of its coordinates", 0
        room = _MOST_BYTES * batch.row_count // max(1, page_bytes)
        rows = min(batch.row_count, _MOST_ROWS, max(_FEWEST_ROWS, room))
        sample = batch.pick(range(rows))
        return difference(sample, self._again(batch.object_ids[:rows], "json")), rows

    def twins(self, groups: Sequence[Sequence[int]]) -> list[FeatureBatch | None]:
        """Groups of rows as they are now in JSON; None for those that do not come so.

        Args:
            groups: of object ids, asked for in one question where the server plays along.

        Raises:
            Cancelled: asked to stop.
        """
        if len(groups) > 1:
            ids = [number for group in groups for number in group]
            try:
                found = self._asked({"objectIds": id_list(ids)}, "json", may_miss=True)
            except PluginError as err:
                log.info("rows of several pages could not be asked for at once: %s", err)
            else:
                each = [_of_these(group, found) for group in groups]
                if all(one.row_count >= len(group) for one, group in zip(each, groups)):
                    return [*each]
        return [self._again(group, "json", may_miss=True) for group in groups]

    def lasting_difference(self, sample: FeatureBatch, twin: FeatureBatch | None) -> str:
        """Like `difference`, of rows that may have been edited between both answers.

        Raises:
            Cancelled: asked to stop.
        """
        reason = difference(sample, twin)
        if not reason:
            return ""
        newer = self._again(sample.object_ids or (), "pbf")
        if newer is None or newer.layout != sample.layout:
            return reason
        if not newer.row_count:
            return ""
        return difference(newer, self._again(newer.object_ids or (), "json"))

    def has_more_columns(self, batch: FeatureBatch) -> bool:
        """Whether the first rows have columns in JSON that they lack here.

        Raises:
            Cancelled: asked to stop.
        """
        few = batch.pick(range(min(batch.row_count, _FEWEST_ROWS)))
        choice = {"objectIds": id_list(few.object_ids)} if few.object_ids else {"where": EVERYTHING}
        if self._layer.supports_pagination and not few.object_ids:
            choice["resultRecordCount"] = str(_FEWEST_ROWS)
        try:
            return _lacks_columns(few, self._asked(choice, "json"))
        except PluginError:
            return False

    def _again(
        self, ids: Sequence[int], data_format: str, may_miss: bool = False
    ) -> FeatureBatch | None:
        """These rows as they are now; None when the server does not deliver them."""
        ids = ids or (0,)
        span = span_condition(self._own_id, min(ids), max(ids))
        best: FeatureBatch | None = None
        for choice in ({"objectIds": id_list(ids)}, {"where": span}):
            try:
                found = _of_these(ids, self._asked(choice, data_format, may_miss))
            except PluginError as err:
                if isinstance(err, ServiceError) and err.code == 400:
                    continue  # some servers refuse lists of ids, others ignore them
                break
            if best is None or found.row_count > best.row_count:
                best = found
            if found.row_count >= len(ids):
                break
        return best

    def _asked(
        self, choice: Mapping[str, str], data_format: str, may_miss: bool = False
    ) -> FeatureBatch:
        """Rows from the server; where they may be missing, its silence is taken for an answer."""
        layer, own = self._layer, self._own_id or None
        question = {**choice, **data_parameters(layer, self._field_names, data_format)}
        body = self._client.fetch(join(layer.url, "query"), question, 2, may_miss).body
        kind, third_is_m = layer.geometry_type, layer.third_is_m
        return decode_page(body, self._fields, kind, own, third_is_m=third_is_m)


def _of_these(ids: Sequence[int], batch: FeatureBatch) -> FeatureBatch:
    """The rows with these ids; a range holds others too, whatever was filtered."""
    wanted = set(ids)
    found = [row for row, number in enumerate(batch.object_ids or ()) if number in wanted]
    return batch.pick(found)


def difference(sample: FeatureBatch, twin: FeatureBatch | None) -> str:
    """What of these rows differs in JSON; "" when nothing does, or JSON did not come.

    Args:
        sample: rows of a page.
        twin: the same, found by their object ids; their order is free.
    """
    if twin is None:
        return ""
    if set(twin.object_ids or ()) != set(sample.object_ids or ()):
        return "its object ids differ from those in JSON"
    if _lacks_columns(sample, twin):
        return "it lacks columns that JSON has"
    sample, twin = _in_step(sample, twin)
    if not sample.row_count:
        return "its rows share object ids and cannot be compared with those in JSON"
    for field, column, other in zip(sample.fields, sample.columns, twin.columns):
        if not all(_same_value(a, b) for a, b in zip(column, other)):
            return f"its values of {field.name} differ from those in JSON"
    # JSON that is rounded itself says nothing against the grid of PBF
    is_comparable = not (twin.rounded_to or sample.is_curved)
    if is_comparable and not _same_shapes(sample, twin):
        return "its shapes differ from those in JSON"
    return ""


def _lacks_columns(sample: FeatureBatch, twin: FeatureBatch) -> bool:
    return sample.repairs["column_missing"] > twin.repairs["column_missing"]


def _in_step(sample: FeatureBatch, twin: FeatureBatch) -> tuple[FeatureBatch, FeatureBatch]:
    """Rows with the same id at the same place; those that share an id cannot be told apart."""
    own, others = sample.object_ids or (), twin.object_ids or ()
    times, other_times = Counter(own), Counter(others)
    rows = [row for row, one in enumerate(own) if times[one] == other_times[one] == 1]
    places = {number: row for row, number in enumerate(others)}
    return sample.pick(rows), twin.pick([places[own[row]] for row in rows])


def _same_value(first: object, second: object) -> bool:
    if isinstance(first, float) and isinstance(second, float):
        # single precision is printed with about seven digits in JSON
        return abs(first - second) <= 1e-6 * max(1.0, abs(first)) or first != first
    return first == second


def _same_shapes(sample: FeatureBatch, twin: FeatureBatch) -> bool:
    """Compare all vertices at once."""
    if all(batch.null_geometries == len(batch.geometries or ()) for batch in (sample, twin)):
        return True
    if (sample.has_z, sample.has_m) != (twin.has_z, twin.has_m):
        return False
    first, second = (
        shapes_of(batch.geometries or (), batch.geometry_type, batch.has_z, batch.has_m)
        for batch in (sample, twin)
    )
    if not (
        np.array_equal(first.part_counts, second.part_counts)
        and np.array_equal(first.part_sizes, second.part_sizes)
    ):
        return False
    largest = float(np.abs(first.vertices[:, :2]).max())
    tolerance = _TOLERANCE_DEGREES if largest <= _LARGEST_DEGREES else _TOLERANCE_METRES
    near = np.abs(first.vertices - second.vertices) <= tolerance
    unknown = np.isnan(first.vertices) & np.isnan(second.vertices)
    return bool((near | unknown).all())
