"""What an import would cost, how it would go, and what a Shapefile would do: in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.download.preflight import Preflight, Strategy, expected_strategy
from ..core.export.risks import ShapefileRisks, shapefile_risks
from ..core.rest.layer import LayerDescription
from .chosen_totals import Totals
from .layer_card import Choice, LayerCard
from .loss_texts import loss_text
from .numbers import Number, rows_text, size_text
from .plain_text import bounded

translate = QCoreApplication.translate
_MOST_NAMED = 3


def cost_text(card: LayerCard) -> str:
    """Size, time and way of fetching; "" while nothing is known."""
    layer, found = card.layer, card.preflight
    if layer is None or found is None or card.entry is None:
        return ""
    parts = []
    if found.download_bytes is not None and found.seconds is not None:
        text = translate("CardText", "about {size}, {time}")
        parts.append(text.format(size=size_text(found.download_bytes), time=_time(found.seconds)))
    parts.append(_way(layer, card.choice(card.entry), found))
    text = " · ".join(parts)
    return text[:1].upper() + text[1:]


def shapefile_text(card: LayerCard) -> str:
    """What would become of the layer in a Shapefile; "" while nothing is known."""
    if card.layer is None or card.preflight is None:
        return ""
    found = card.preflight
    columns = found.columns or card.layer.fields
    risks = shapefile_risks(columns, found.sample, found.wanted)
    if risks.are_none:
        return translate("CardText", "As Shapefile: no losses expected.")
    sentences = " ".join(_risks(risks))
    return translate("CardText", "As Shapefile: {sentences}").format(sentences=sentences)


def memory_text(needed_bytes: int, is_one: bool) -> str:
    """Say that a layer, or several, are too big for memory, and what to do."""
    text = translate(
        "CardText",
        "As temporary layers these would take about {size} of memory. "
        "A GeoPackage keeps them on disk.",
    )
    if is_one:
        text = translate(
            "CardText",
            "As a temporary layer this would take about {size} of memory. "
            "A GeoPackage keeps it on disk.",
        )
    return text.format(size=size_text(needed_bytes))


def totals_text(count: int, totals: Totals | None) -> str:
    """Sum up what several layers will cost, as far as it is known.

    Args:
        count: of layers that are wanted.
        totals: of those that were looked at; None = nobody will look at them.
    """
    layers = translate("CardText", "To import: {count} layers").format(count=count)
    if totals is None:
        return layers
    if totals.layers < count:
        return f"{layers} · {translate('CardText', 'counting rows…')}"
    rows = rows_text(totals.rows)
    if not totals.download_bytes:
        return f"{layers} · {rows}"
    cost = translate("CardText", "about {size}, {time}").format(
        size=size_text(totals.download_bytes), time=_time(totals.seconds)
    )
    return f"{layers} · {rows} · {cost}"


def _time(seconds: float) -> str:
    if seconds < 90:
        return translate("CardText", "{number} s").format(number=max(1, round(seconds)))
    if seconds < 5400:
        return translate("CardText", "{number} min").format(number=round(seconds / 60))
    return translate("CardText", "{number} h").format(number=f"{seconds / 3600:.1f}")


def _way(layer: LayerDescription, choice: Choice, found: Preflight) -> str:
    if choice.row_limit and (found.rows is None or choice.row_limit < found.rows):
        if choice.row_limit == 1:
            return translate("CardText", "the first row only")
        return translate("CardText", "the first {rows:,} rows only").format(
            rows=Number(choice.row_limit)
        )
    page = found.page_rows
    return {
        Strategy.BY_ID: translate(
            "CardText", "pages of {rows:,} rows by object ID, several at once; IDs prove it whole"
        ),
        Strategy.BY_OFFSET: translate(
            "CardText", "pages of {rows:,} rows one after the other; the count proves it whole"
        ),
        Strategy.AT_ONCE: translate(
            "CardText", "no pages: the server has to send all rows at once"
        ),
    }[expected_strategy(layer)].format(rows=Number(page))


def _risks(risks: ShapefileRisks) -> list[str]:
    found = []
    if risks.is_too_large:
        found.append(translate("CardText", "It would pass 2 GB."))
    if risks.renamed:
        pairs = [f"{name} → {short}" for name, short in risks.renamed]
        text = translate("CardText", "Names are shortened: {names}.")
        found.append(text.format(names=some_names(pairs)))
    if risks.times:
        text = translate("CardText", "The time of day is dropped: {names}.")
        found.append(text.format(names=some_names(risks.times)))
    if risks.long_texts:
        text = translate("CardText", "Text may be cut at 254 bytes: {names}.")
        found.append(text.format(names=some_names(risks.long_texts)))
    if risks.left_out:
        text = translate("CardText", "Beyond 255 fields, left out: {names}.")
        found.append(text.format(names=some_names(risks.left_out)))
    seen = translate("CardText", "In the first {rows} rows: {loss}")
    if risks.sample_rows == 1:
        seen = translate("CardText", "In the first row: {loss}")
    said = [
        f"{bounded(name)}: {loss_text(loss)}" if name else loss_text(loss)
        for name, loss in risks.losses[:_MOST_NAMED]
    ]
    if said:
        found.append(seen.format(rows=risks.sample_rows, loss=" ".join(said)))
    return found


def some_names(names: tuple[str, ...] | list[str]) -> str:
    """The first few names, and how many more there are."""
    shown = ", ".join(bounded(name) for name in names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    if more <= 0:
        return shown
    return translate("CardText", "{names} and {count} more").format(names=shown, count=more)
