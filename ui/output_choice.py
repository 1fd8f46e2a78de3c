"""Where the rows go: a memory layer, or files in places that the person chose."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from ..core.errors import ExportError
from ..core.export.file_names import safe_file_name
from ..core.export.side_files import existing_parts
from ..core.host.import_job import MEMORY
from ..core.host.vector_file import other_formats


class OutputKind(Enum):
    """Kinds of output that are offered everywhere; the value is kept in the preferences."""

    MEMORY = "memory"
    GEOPACKAGE = "gpkg"
    SHAPEFILE = "shp"

    @classmethod
    def of(cls, value: str) -> OutputKind:
        """Read what was kept; memory when it is odd, or a format that only the window offers."""
        try:
            return cls(value)
        except ValueError:
            return cls.MEMORY

    @property
    def suffix(self) -> str:
        """Of its files; "" for memory."""
        return "" if self is OutputKind.MEMORY else f".{self.value}"


def output_paths(
    suffix: str, place: str, names: Sequence[str], no_place: tuple[str, str]
) -> list[str]:
    """One output for each layer.

    Args:
        suffix: ending of the chosen format; "" = memory.
        place: a file for one layer, a folder for several; ignored for memory.
        names: of the layers.
        no_place: what to say when `place` is empty.

    Raises:
        ExportError: no place was chosen.
    """
    if not suffix:
        return [MEMORY] * len(names)
    if not place.strip():
        raise ExportError(*no_place)
    if len(names) == 1:
        return [str(_with_suffix(Path(place.strip()), suffix))]
    folder, taken = Path(place.strip()), set()
    paths = []
    for name in names:
        stem = plain = safe_file_name(name)
        number = 2
        while stem.casefold() in taken:  # two layers of one name, on systems without case too
            stem, number = f"{plain}_{number}", number + 1
        taken.add(stem.casefold())
        paths.append(str(folder / f"{stem}{suffix}"))
    return paths


def existing(paths: Sequence[str]) -> list[str]:
    """Those outputs that would replace files."""
    return [path for path in paths if path != MEMORY and existing_parts(Path(path))]


def _with_suffix(path: Path, suffix: str) -> Path:
    """Add the format's extension, unless it is there; a dot in a name is no extension."""
    if path.suffix.lower() == suffix:
        return path
    known = {".gpkg", ".shp", *(one for _name, one in other_formats())}
    if path.suffix.lower() in known:
        return path.with_suffix(suffix)
    return path.with_name(path.name + suffix)
