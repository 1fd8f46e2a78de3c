"""The presets that a person has saved: one file each, below the profile."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateTransformContext

from ..errors import PresetError
from ..export.file_names import safe_file_name
from .presets import Preset, read_preset, write_preset

_SUFFIX = ".json"


@dataclass(frozen=True)
class KeptPreset:
    """A preset and its name.

    Attributes:
        preset: None when its file cannot be understood.
        problem: why it cannot; one sentence.
    """

    name: str
    preset: Preset | None
    problem: str = ""


class PresetShelf:
    """Saved presets by name. Everything here waits for the disk, and belongs into a task.

    Args:
        folder: made when the first preset is saved.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self, transform_context: QgsCoordinateTransformContext) -> list[KeptPreset]:
        """All presets, sorted by name; one that is damaged says so and leaves the others alone."""
        found = []
        paths = self._folder.glob(f"*{_SUFFIX}") if self._folder.is_dir() else ()
        for path in sorted(paths, key=lambda one: (one.stem.casefold(), one.stem)):
            try:
                found.append(KeptPreset(path.stem, read_preset(path, transform_context)))
            except PresetError as err:
                found.append(KeptPreset(path.stem, None, err.sentence))
        return found

    def path(self, name: str) -> Path:
        """Where the preset of a name is, or would be."""
        return self._folder / f"{safe_file_name(name, 'preset')}{_SUFFIX}"

    def save(self, name: str, preset: Preset) -> str:
        """Keep a preset, in place of one of the same name.

        Returns:
            Its name, as far as a file can be called so.

        Raises:
            PresetError: the file could not be written.
        """
        path = self.path(name)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as err:
            reason = err.strerror or type(err).__name__
            raise PresetError(f"The folder of the presets could not be made: {reason}.") from err
        write_preset(path, preset)
        return path.stem

    def take(self, file: Path, transform_context: QgsCoordinateTransformContext) -> str:
        """Keep the preset of a file that somebody gave, under a name that is free.

        Raises:
            PresetError: it is none, or it could not be kept.
        """
        preset = read_preset(file, transform_context)
        name, number = file.stem, 2
        while self.path(name).exists():
            name, number = f"{file.stem}_{number}", number + 1
        return self.save(name, preset)

    def delete(self, name: str) -> None:
        """Forget a preset, if it is there.

        Raises:
            PresetError: the file could not be deleted.
        """
        try:
            self.path(name).unlink(missing_ok=True)
        except OSError as err:
            reason = err.strerror or type(err).__name__
            raise PresetError(f"{name} could not be deleted: {reason}.") from err


def profile_presets() -> PresetShelf:
    """The presets of this QGIS profile."""
    return PresetShelf(Path(QgsApplication.qgisSettingsDirPath()) / "layerferry" / "presets")
