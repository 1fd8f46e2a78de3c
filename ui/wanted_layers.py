"""What an import from the window would take: the checked layers, else the highlighted one."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ..core.host.import_job import ImportOrder
from ..core.host.presets import Preset
from ..core.rest.catalog import Entry
from .card_text import totals_text
from .catalog_tree import CatalogTree
from .chosen_totals import ChosenTotals
from .extras_panel import ExtrasPanel
from .layer_card import LayerCard
from .layer_groups import with_groups
from .output_panel import OutputPanel
from .plain_text import bounded

translate = QCoreApplication.translate


@dataclass(frozen=True)
class WantedLayers:
    """Brings together what the parts of the window say about the layers to import.

    Attributes:
        tree: which layers are checked.
        card: which one is highlighted, and what is chosen of each.
        totals: what the checked ones come to.
        output: where the rows go.
        extras: what else comes along.
    """

    tree: CatalogTree
    card: LayerCard
    totals: ChosenTotals
    output: OutputPanel
    extras: ExtrasPanel

    @property
    def entries(self) -> list[Entry]:
        """The layers, in the order of the tree."""
        checked = self.tree.checked_entries()
        if checked:
            return checked
        entry = self.card.entry
        return [entry] if entry is not None and entry.kind.is_importable else []

    @property
    def can_be_imported(self) -> bool:
        """Whether there are any, all are known, and of each at least one field is wanted."""
        wanted = self.entries
        has_fields = all(self.card.choice(entry).field_names != () for entry in wanted)
        return bool(wanted) and has_fields and not self.tree.is_reading_checked

    @property
    def summary(self) -> str:
        """One line that says what would come."""
        if self.tree.is_reading_checked:
            return translate("WantedLayers", "Reading the layers that are checked…")
        wanted = self.entries
        if not wanted:
            return ""
        if len(wanted) > 1:
            return totals_text(len(wanted), self.totals.totals)
        name = bounded(wanted[0].name)
        if self.card.choice(wanted[0]).field_names == ():
            return translate("WantedLayers", "{name}: choose at least one field.").format(name=name)
        return translate("WantedLayers", "To import: {name}").format(name=name)

    def refresh(self) -> None:
        """Let the parts know of each other: how many layers, how large in memory."""
        wanted = self.entries
        self.output.set_count(len(wanted))
        is_on_card = wanted == [self.card.entry]
        self.totals.turn_to([] if is_on_card else wanted)
        found = self.card.preflight if is_on_card else self.totals.totals
        self.output.show_need(self.card, (found.memory_bytes if found is not None else 0) or 0)

    def make_way(self) -> None:
        """Look at rows no longer: an import asks the same servers now."""
        self.card.make_way()
        self.totals.make_way()

    def orders(self) -> list[ImportOrder]:
        """Make the orders of an import.

        Raises:
            ExportError: no place for the files, or a name that cannot be used.
        """
        orders = self.output.orders(self.entries, self.card.choice)
        return self._grouped(self.extras.added_to(orders))

    def preset(self) -> Preset | None:
        """The same without a place, to be kept; None where nothing is wanted."""
        wanted = self.entries
        if not wanted:
            return None
        orders = self.extras.added_to(self.output.unplaced(wanted, self.card.choice))
        return Preset(tuple(self._grouped(orders)), self.output.suffix, self.output.file_name)

    def _grouped(self, orders: list[ImportOrder]) -> list[ImportOrder]:
        return with_groups(orders, self.tree.groups_above)
