"""Where an imported layer came from: all that a later update has to know, and no secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from ..errors import DownloadError
from ..rest.fields import Field, FieldType
from ..rest.layer import LayerDescription
from ..rest.query import Filter
from .options import DownloadOptions, Part
from .receipt import Receipt
from .row_marks import MarkEnds, Marks

ORIGIN_VERSION = 1


@dataclass(frozen=True)
class Origin:
    """One import, as its layer remembers it.

    Attributes:
        address: canonical, of the layer.
        where, extent, extent_sr, field_names: see `Filter`.
        columns: (name, type, length) of the columns that came, as they were read.
        object_id_field: "" when the rows have no ids.
        edit_date_field: in which the server notes when a row was last changed, "" = it does not.
        reference: (wkid, latest wkid, text) of the server's coordinates; None = not told.
        crs: that was chosen for the output, an id or text; "" = the server's own.
        part: ``k/n``, "" = all.
        data_format: in which the rows came.
        last_edit_ms: of the layer, milliseconds since 1970; None when not told, or when not all
            rows came.
        count, lowest_id, highest_id: of the rows that the server had.
        needs_unknown_time_flag, is_curved: see `LayerDescription`.
        labels: (column of codes, column of their labels) of the output.
        lacking: columns that the server announces and does not send.
        refusal: why it cannot be updated, the end of a sentence; "" = it can.
        imported_at, updated_at: ISO 8601, UTC; `updated_at` is "" before the first update.
    """

    address: str
    where: str
    extent: tuple[float, float, float, float] | None
    extent_sr: str
    field_names: tuple[str, ...] | None
    columns: tuple[tuple[str, str, int], ...]
    object_id_field: str
    edit_date_field: str
    reference: tuple[int | None, int | None, str] | None
    crs: str
    part: str
    data_format: str
    last_edit_ms: int | None
    count: int
    lowest_id: int | None
    highest_id: int | None
    imported_at: str
    updated_at: str = ""
    needs_unknown_time_flag: bool = False
    is_curved: bool = False
    labels: tuple[tuple[str, str], ...] = ()
    lacking: tuple[str, ...] = ()
    refusal: str = ""

    @classmethod
    def of(
        cls,
        layer: LayerDescription,
        fields: tuple[Field, ...],
        chosen: Filter,
        receipt: Receipt,
        marks: Marks | None,
        crs: str,
        imported_at: str,
        labels: tuple[tuple[str, str], ...] = (),
        refusal: str = "",
    ) -> Origin:
        """Note an import; one without marks of its rows has a reason not to be updated."""
        ends = None if marks is None else MarkEnds.of(marks)
        return cls(
            address=layer.url,
            where=chosen.where.strip(),
            extent=chosen.extent,
            extent_sr=chosen.extent_sr,
            field_names=chosen.field_names,
            columns=tuple((f.name, f.type.value, f.length) for f in fields),
            object_id_field=_id_column(layer, fields),
            edit_date_field=layer.edit_date_field,
            reference=_reference(layer),
            crs=crs,
            part=receipt.part,
            data_format=receipt.format,
            # rows that did not come may come without having been edited
            last_edit_ms=layer.last_edit_ms if receipt.complete else None,
            count=receipt.received if ends is None else ends.rows,
            lowest_id=None if ends is None else ends.first,
            highest_id=None if ends is None else ends.last,
            imported_at=imported_at,
            needs_unknown_time_flag=layer.needs_unknown_time_flag,
            is_curved=layer.is_curved,
            labels=labels,
            lacking=tuple(sorted(receipt.lacking)),
            refusal=refusal,
        )

    @property
    def url(self) -> str:
        """The address, as a layer's description has it."""
        return self.address

    @property
    def filter(self) -> Filter:
        """What was asked for."""
        return Filter(self.where, self.extent, self.extent_sr, self.field_names)

    @property
    def options(self) -> DownloadOptions:
        """How to ask again: in the same format, so that the same row looks the same."""
        known = self.data_format if self.data_format in ("pbf", "json") else "auto"
        return DownloadOptions(data_format=known, part=Part.parse(self.part))

    def narrowed(self, layer: LayerDescription) -> LayerDescription:
        """The layer of today with the columns of then.

        Raises:
            DownloadError: a column is gone, or the coordinates are others: nothing that came
                before would fit what comes now.
        """
        if _reference(layer) != self.reference:
            raise DownloadError(
                f"“{layer.name}” has another reference system now.", "Import the layer anew."
            )
        today = {f.name.casefold(): f for f in layer.fields}
        fields = []
        for name, type_name, _length in self.columns:
            found = today.get(name.casefold())
            if found is None:
                raise DownloadError(
                    f"“{layer.name}” has no field {name} any more.", "Import the layer anew."
                )
            # how long a text may be is for the output to say
            fields.append(replace(found, type=FieldType.from_esri(type_name), length=0))
        return replace(layer, fields=tuple(fields), is_curved=self.is_curved)

    def renewed(self, layer: LayerDescription, marks: Marks, moment: str) -> Origin:
        """The origin after an update."""
        ends = MarkEnds.of(marks)
        return replace(
            self,
            last_edit_ms=layer.last_edit_ms,
            edit_date_field=layer.edit_date_field,
            count=ends.rows,
            lowest_id=ends.first,
            highest_id=ends.last,
            updated_at=moment,
        )

    def as_json(self) -> Mapping[str, object]:
        """For the receipt and for the layer's properties."""
        return {"version": ORIGIN_VERSION, **asdict(self)}

    @classmethod
    def from_json(cls, node: object) -> Origin | None:
        """Read a noted origin; None when it is none."""
        if not isinstance(node, Mapping) or node.get("version") != ORIGIN_VERSION:
            return None
        try:
            extent, names = node["extent"], node["field_names"]
            return cls(
                address=str(node["address"]),
                where=str(node["where"]),
                extent=None if extent is None else _four(extent),
                extent_sr=str(node["extent_sr"]),
                field_names=None if names is None else tuple(map(str, names)),
                columns=tuple((str(n), str(t), int(size)) for n, t, size in node["columns"]),
                object_id_field=str(node["object_id_field"]),
                edit_date_field=str(node["edit_date_field"]),
                reference=_three(node["reference"]),
                crs=str(node["crs"]),
                part=str(node["part"]),
                data_format=str(node["data_format"]),
                last_edit_ms=_whole(node["last_edit_ms"]),
                count=int(node["count"]),
                lowest_id=_whole(node["lowest_id"]),
                highest_id=_whole(node["highest_id"]),
                imported_at=str(node["imported_at"]),
                updated_at=str(node["updated_at"]),
                needs_unknown_time_flag=node.get("needs_unknown_time_flag") is True,
                is_curved=node.get("is_curved") is True,
                labels=tuple((str(codes), str(own)) for codes, own in node.get("labels", ())),
                lacking=tuple(map(str, node.get("lacking", ()))),
                refusal=str(node.get("refusal", "")),
            )
        except (KeyError, TypeError, ValueError):
            return None


def _id_column(layer: LayerDescription, fields: tuple[Field, ...]) -> str:
    """The id column if it is among those that came."""
    wanted = layer.object_id_field.casefold()
    return next((f.name for f in fields if f.name.casefold() == wanted), "")


def _reference(layer: LayerDescription) -> tuple[int | None, int | None, str] | None:
    known = layer.spatial_reference
    return None if known is None else (known.wkid, known.latest_wkid, known.wkt2 or known.wkt)


def _three(values: object) -> tuple[int | None, int | None, str] | None:
    if values is None:
        return None
    wkid, latest, text = list(values)  # type: ignore[call-overload]
    return _whole(wkid), _whole(latest), str(text)


def _four(values: object) -> tuple[float, float, float, float]:
    west, south, east, north = map(float, values)  # type: ignore[call-overload]
    return west, south, east, north


def _whole(value: object) -> int | None:
    return None if value is None else int(value)  # type: ignore[call-overload]
