"""What the lines of the tree say and show."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.errors import AccessDenied, PluginError
from ..core.rest.catalog import Entry, EntryKind
from .catalog_node import Node, Reading
from .icons import entry_icon, theme_icon
from .messages import message_for
from .plain_text import bounded

translate = QCoreApplication.translate


def line_text(node: Node) -> str:
    """The words of a line; plain text."""
    if node.entry is None or (node.note and node.entry.kind is EntryKind.MORE):
        return bounded(node.note)
    return bounded(title(node.entry))


def title(entry: Entry) -> str:
    """The name of an entry, translated where it is ours and not the server's."""
    if entry.kind is EntryKind.MORE:
        if not entry.detail:
            return translate("Catalog", "More…")
        return translate("Catalog", "More ({count})…").format(count=entry.detail)
    if entry.kind in (EntryKind.SEARCH, EntryKind.GROUPS):
        ours = {
            "My content": translate("Catalog", "My content"),
            "My groups": translate("Catalog", "My groups"),
            "Organisation": translate("Catalog", "Organisation"),
            "All items": translate("Catalog", "All items"),
            "Public items": translate("Catalog", "Public items"),
        }
        return ours.get(entry.name, entry.name)
    return entry.title


def line_icon(node: Node) -> QIcon | None:
    """The icon of a line; None = it has none."""
    if node.entry is None:
        is_bad = node.parent is not None and node.parent.reading is Reading.FAILED
        return theme_icon("mIconWarning.svg") if is_bad else None
    if node.reading is Reading.LOCKED:
        return theme_icon("locked.svg")
    if node.entry.kind is EntryKind.MORE and node.reading is Reading.FAILED:
        return theme_icon("mIconWarning.svg")
    return entry_icon(node.entry)


def line_hint(node: Node) -> str:
    """Say what a line is."""
    if node.entry is None:
        return node.note
    if node.reading is Reading.LOCKED:
        return translate("Catalog", "Locked: sign in with an account that may see it.")
    kinds = {
        EntryKind.FOLDER: translate("Catalog", "Folder"),
        EntryKind.SERVICE: translate("Catalog", "Service"),
        EntryKind.GROUP: translate("Catalog", "Group of layers"),
        EntryKind.LAYER: translate("Catalog", "Layer"),
        EntryKind.TABLE: translate("Catalog", "Table without shapes"),
        EntryKind.RASTER: translate("Catalog", "Raster layer: it has no rows to import"),
        EntryKind.OTHER: translate("Catalog", "Not a layer that can be imported"),
        EntryKind.SEARCH: translate("Catalog", "Items of the portal"),
        EntryKind.MORE: translate("Catalog", "Shows further items here"),
        EntryKind.GROUPS: translate("Catalog", "Groups of people who share items"),
        EntryKind.WEB_MAP: translate("Catalog", "Web map: its layers come with their filters"),
    }
    said = kinds[node.entry.kind]
    if node.entry.where:
        said = f"{said}\n{node.entry.where}"
    return said


def lock_note(error: PluginError, elsewhere: str) -> str:
    """Say that something is locked, and what to do.

    Args:
        error: what the server said.
        elsewhere: host of the server, where it is not the one that is connected.
    """
    message = message_for(error)
    what = message.what
    if isinstance(error, AccessDenied):
        return message.text
    if elsewhere:
        advice = translate("Catalog", "Press Enter to connect to {host}.").format(host=elsewhere)
    else:
        advice = translate("Catalog", "Press Enter to sign in.")
    return f"{what} {advice}"


def nothing_inside(entry: Entry | None) -> str:
    """Say that there is nothing."""
    kind = entry.kind if entry is not None else None
    if kind is EntryKind.FOLDER:
        return translate("Catalog", "No services with layers here, or none that you may see.")
    if kind is EntryKind.SEARCH:
        return translate("Catalog", "No services or maps here, or none that you may see.")
    if kind is EntryKind.GROUPS:
        return translate("Catalog", "You belong to no group.")
    return translate("Catalog", "No layers here.")


def reading_note() -> str:
    """Say that the server is asked."""
    return translate("Catalog", "Reading…")
