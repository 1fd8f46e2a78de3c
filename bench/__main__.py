"""`make bench` and `make bench-quick`: run everybody, compare what they made, print a table."""

from __future__ import annotations

import argparse
import gc
import shutil
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .contenders import (
    ROOT,
    Contender,
    Job,
    Server,
    esridump,
    floor,
    native,
    ogr2ogr,
    ours,
    peers_from_pypi,
    restgdf,
    timed,
    versions,
)
from .digest import digest_of
from .goals import print_goals
from .prepared import prepare
from .profiles import PROFILES
from .qgis_session import qgis
from .table import Line, print_table

OUT = ROOT / "build" / "bench"
_LONGEST_S = 300.0  # of one race; then there is no further round


@dataclass(frozen=True)
class Race:
    """Contenders that fetch the same layer from the same server, in turns."""

    key: str
    rows: int
    delay_ms: int
    contenders: Sequence[Contender]
    rounds: int

    @property
    def title(self) -> str:
        """For the table."""
        return f"{self.key}, {self.rows:,} rows, {self.delay_ms} ms"


def races(quick: bool) -> list[Race]:
    """All that is run; small and once, or larger with the median of three."""
    rounds = 1 if quick else 3
    rows_b, rows_p, rows_c, rows_slow = (
        (10_000, 10_000, 100, 2_000) if quick else (40_000, 40_000, 1_000, 10_000)
    )
    everything = [
        *(ours(output, kind) for output in ("memory", "gpkg", "shp") for kind in ("pbf", "json")),
        ogr2ogr("gpkg"),
        ogr2ogr("shp"),
        floor("pbf"),
        floor("json"),
    ]
    main = [ours("memory", "pbf"), ours("memory", "json"), ours("shp", "pbf"), ours("shp", "json")]
    main += [ogr2ogr("shp"), ogr2ogr("gpkg"), floor("pbf"), floor("json")]
    slow = [ours("shp", "pbf"), ours("shp", "json"), native("shp")]
    installed = peers_from_pypi()
    slow += [one() for one in (esridump, restgdf) if one.__name__ in installed]
    slow += [floor("pbf"), floor("json")]
    alone = [ours("memory", "pbf", 1), ours("memory", "json", 1)]
    alone += [floor("pbf", 1), floor("json", 1)]
    found = []
    for delay in (0, 50, 200):
        found.append(Race("B", rows_b, delay, everything, rounds))
        found.append(Race("B", rows_slow, delay, slow, 1))
    found.append(Race("P", rows_p, 50, main, rounds))
    found.append(Race("C", rows_c, 50, main, rounds))
    found.append(Race("B", rows_b, 200, alone, 1))
    return found


def warm_up(root: str, key: str) -> None:
    """Let everything be imported, and QGIS's drivers be opened, before the clock runs."""
    folder = OUT / "out"
    folder.mkdir(parents=True, exist_ok=True)
    job = Job(f"{root}/services/{key}50/FeatureServer/0", 50, 50, folder)
    for output in ("shp", "gpkg"):
        timed(ours(output, "pbf"), job)
    shutil.rmtree(folder)


def run(race: Race, root: str, folder: Path) -> list[Line]:
    """Let everybody run in turns, so that a disturbance meets all of them."""
    address = f"{root}/services/{race.key}{race.rows}/FeatureServer/0"
    seconds: dict[str, list[float]] = {one.name: [] for one in race.contenders}
    busy: dict[str, list[float]] = {one.name: [] for one in race.contenders}
    notes: dict[str, str] = {}
    truth = None
    started = time.monotonic()
    for turn in range(race.rounds):
        if time.monotonic() - started > _LONGEST_S:
            print(f"{race.title}: {turn} runs instead of {race.rounds}, they take long today")
            break
        for one in race.contenders:
            if one.name in notes:
                continue
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            gc.collect()
            try:
                job = Job(address, race.rows, PROFILES[race.key].page_rows, folder)
                took, worked, result = timed(one, job)
                digest = None if turn or one.is_floor else digest_of(result)
                del result
            except Exception as err:  # noqa: BLE001  whoever fails must not end the others' race
                notes[one.name] = f"FAILED: {type(err).__name__} {err}"
                continue
            seconds[one.name].append(took)
            busy[one.name].append(worked)
            truth = truth or digest
            if digest is not None and (digest != truth or digest.rows != race.rows):
                notes[one.name] = f"OTHER ROWS: {digest} instead of {truth}"
    return [
        Line(
            one.name,
            statistics.median(seconds[one.name]) if seconds[one.name] else None,
            statistics.median(busy[one.name]) if busy[one.name] else None,
            race.rows,
            one.is_floor,
            one.is_peer,
            notes.get(one.name, ""),
        )
        for one in race.contenders
    ]


def main() -> int:
    """Run; 1 when somebody failed or brought other rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small, one run each")
    parser.add_argument("--only", default="", help="only races whose title contains this")
    options = parser.parse_args()
    started = time.monotonic()
    for name in {"esridump", "restgdf"} - peers_from_pypi().keys():
        print(f"{name} could not be installed, so it does not take part.")
    chosen = [race for race in races(options.quick) if options.only in race.title]
    most = {key: max((r.rows for r in chosen if r.key == key), default=0) for key in PROFILES}
    folders = [prepare(key, rows, OUT / "data") for key, rows in most.items() if rows]
    is_good, measured = True, []
    try:
        with qgis():
            print(f"{versions()}; {'one run' if options.quick else 'median of three runs'}")
            for delay in sorted({race.delay_ms for race in chosen}):
                with Server(delay, folders) as root:
                    warm_up(root, folders[0].name[0])
                    for race in (one for one in chosen if one.delay_ms == delay):
                        lines = run(race, root, OUT / "out")
                        print_table(race.title, lines)
                        measured.append((race.key, race.delay_ms, lines))
                        is_good = is_good and not any(line.note for line in lines)
    finally:
        shutil.rmtree(OUT / "out", ignore_errors=True)
        print_goals(measured)
    verdict = "All" if is_good else "NOT all"
    print(f"\n{verdict} brought the same rows; {time.monotonic() - started:.0f} s in all.")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
