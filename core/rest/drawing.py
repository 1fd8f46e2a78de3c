"""How a layer looks at its server: `drawingInfo` and the scales it is shown at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from .charts import Chart, read_chart
from .fields import Field
from .labels import LabelClass, read_labels, read_scale
from .renderer import Renderer, read_renderer
from .symbols import Symbol, read_number


@dataclass(frozen=True)
class Drawing:
    """What of a layer's looks can be had elsewhere.

    Attributes:
        renderer: None = the layer is drawn as any other, or as `chart` says.
        opacity: 0 to 1.
        min_scale, max_scale: denominators; 0 = no bound; min is the smaller scale (farther away).
        unread: what looks otherwise than at the server, a plain phrase each.
    """

    renderer: Renderer | None = None
    chart: Chart | None = None
    labels: tuple[LabelClass, ...] = ()
    opacity: float = 1.0
    min_scale: float = 0.0
    max_scale: float = 0.0
    unread: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, node: Mapping[str, object], fields: Sequence[Field]) -> Drawing:
        """Read a layer resource; nothing in it is trusted, and nothing of it fails."""
        info = node.get("drawingInfo")
        info = info if isinstance(info, Mapping) else {}
        columns = {field.name.lower(): field.name for field in fields}
        renderer: Renderer | None = None
        chart: Chart | None = None
        charted = read_chart(info.get("renderer"), columns)
        if charted is None:
            renderer, unread = read_renderer(info.get("renderer"), columns)
        else:
            chart, unread = charted
        if renderer is not None:
            unread += _misfits(renderer, node.get("geometryType"))
        labels, unlabelled = read_labels(info.get("labelingInfo"), columns)
        transparency = min(100.0, max(0.0, read_number(info.get("transparency"))))
        return cls(
            renderer,
            chart,
            labels,
            1.0 - transparency / 100.0,
            read_scale(node.get("minScale")),
            read_scale(node.get("maxScale")),
            unread + unlabelled,
        )

    @property
    def sentence(self) -> str:
        """One line of the receipt; "" when it looks as at the server."""
        if not self.unread:
            return ""
        return f"The layer looks otherwise than at the server: {'; '.join(self.unread)}."

    @property
    def picture_names(self) -> tuple[str, ...]:
        """Names of the pictures that the server has still to be asked for, once each."""
        if self.renderer is None:
            return ()
        wanted = (one for one in self.renderer.symbols if one.is_picture and not one.picture)
        return tuple(dict.fromkeys(one.picture_name for one in wanted if one.picture_name))

    def with_pictures(self, pictures: Mapping[str, bytes]) -> Drawing:
        """The same with the bitmaps; symbols that remain without one are told of in `unread`."""
        if self.renderer is None:
            return self

        def filled(symbol: Symbol) -> Symbol:
            body = pictures.get(symbol.picture_name)
            return symbol if symbol.picture or body is None else symbol.with_picture(body)

        renderer = self.renderer.with_symbols(filled)
        missing = sum(not one.can_be_drawn for one in renderer.symbols)
        unread = self.unread
        if missing:
            unread += (f"{missing} of its symbols are pictures that could not be had",)
        return replace(self, renderer=renderer, unread=unread)


def _misfits(renderer: Renderer, esri_geometry: object) -> tuple[str, ...]:
    drawn = [*(one.symbol for one in renderer.classes), renderer.default]
    count = sum(one is not None and not one.suits(esri_geometry) for one in drawn)
    return (f"{count} of its symbols are meant for shapes of another kind",) if count else ()
