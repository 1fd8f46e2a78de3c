"""Cancel, close the project, remove the layer, unload the plugin, quit QGIS: at any moment.

    python -m tests.moments [--each N] [--only WORDS] [--jobs N]

Each moment has a QGIS of its own, so that a crash costs one moment and is seen, and a server in
this process, so that what is asked of it afterwards is seen as well. The last line counts; the exit
code is 1 when anything ended as it must not.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from osgeo import ogr

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Fault,
    Folder,
    Security,
    Service,
    Site,
    demo_site,
    numbered_points,
)
from tests.gui.scene import PASSWORD, USER
from tests.moments.scenes import DEMO_LAYERS, POINTS

ROWS, DELETED = 3000, 2
BEFORE_A_LAYER = ("connecting", "signing in", "slow sign-in", "browsing", "Browser panel")
WITH_A_LAYER = (
    "import to memory",
    "import to GeoPackage",
    "import to Shapefile",
    "import that waits for the person",
    "interrupted import that goes on",
    "save as Shapefile",
    "update a memory layer",
    "update a GeoPackage",
)
ACTIONS = {
    "cancel": BEFORE_A_LAYER + WITH_A_LAYER,
    "close project": BEFORE_A_LAYER + WITH_A_LAYER,
    "remove layer": WITH_A_LAYER,
    "unload plugin": BEFORE_A_LAYER + WITH_A_LAYER,
    "quit QGIS": BEFORE_A_LAYER + WITH_A_LAYER,
}
DEMO = {"demo": "memory layers", "demo to .gpkg": "GeoPackages", "demo to .shp": "Shapefiles"}
IMPORTS = WITH_A_LAYER[:5]
# wanted are 2 s of hang and 1 s from Cancel to quiet, and both are printed; it fails beyond this,
# times the number of programs that wait for each processor
MOST_S = 10.0
UNHEARD_S = 0.3  # so much later a thread may hear that all is over, times the same number
MOST_UNHEARD = 8  # each thread that fetches may have one on its way when all is to end
_MOST_AGAIN = 5
WHOLE_SHAPEFILE = {".shp", ".shx", ".dbf", ".prj", ".cpg"}


@dataclass(frozen=True)
class Moment:
    """What is done, to what, and when within its length (0 to 1)."""

    action: str
    scene: str
    at: float
    number: int

    @property
    def title(self) -> str:
        return f"{self.action} {self.number}: {self.scene} at {self.at:.3f}"

    @property
    def ends_all(self) -> bool:
        """Whether what is under way must end; else it may go on to its own end."""
        if self.action == "close project":
            return self.scene in IMPORTS
        return self.action in ("cancel", "unload plugin")


@dataclass
class Seen:
    """What came of it; times in seconds.

    Attributes:
        wrong: what must never be.
        slow: what is wrong too, but may be the fault of a machine that others want as well.
    """

    moment: Moment
    quiet_s: float = 0.0
    block_s: float = 0.0
    exit_s: float = 0.0
    wrong: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)

    @property
    def is_wrong(self) -> bool:
        """Whether it ended as it must not."""
        return bool(self.wrong or self.slow)


def moments(each: int) -> Iterator[Moment]:
    """The same in each run: the seed is the name."""
    for action, scenes in ACTIONS.items():
        turn = itertools.cycle(scenes)
        for number in range(each):
            at = random.Random(f"{action} {number}").random()
            yield Moment(action, next(turn), at, number)


def serve(scene: str) -> ArcGisServer:
    """A site with one folder that is open and one that wants a sign-in, or the demonstration."""
    security = Security(users={USER: PASSWORD})
    if scene in DEMO:
        return ArcGisServer(demo_site(), security=security)
    grid = numbered_points(ROWS, max_record_count=50)
    folders = [
        Folder("Open", [Service(f"Grid{n}", [numbered_points(500)]) for n in range(9)]),
        Folder("Secured", [Service("Grid", [grid])], secured=True),
    ]
    return ArcGisServer(Site(folders), security=security)


def make_ready(server: ArcGisServer, scene: str) -> None:
    """Slow down, so that each scene takes a while; edit rows, or forget who is signed in."""

    def slow(on: str | tuple[str, ...], seconds: float) -> None:
        server.faults.add(Fault("delay", on=on, seconds=seconds, times=EVERY_TIME))

    if scene in DEMO:
        return
    if scene == "slow pages":
        slow("page", 0.2)
        return
    if scene == "slow sign-in":
        slow(("info", "token"), 1.5)  # longer than its moments: each comes before an answer
        return
    slow(("info", "catalog", "layer", "token", "count", "ids"), 0.1)
    # an import that survived would ask for many more than `MOST_UNHEARD`
    slow("page", 0.5 if scene in IMPORTS else 0.05)
    if scene == "import that waits for the person":

        def forget() -> None:
            server.security.users[USER] = "another"
            server.expire_tokens()

        server.after("page", len(server.seen("page")) + 8, forget)
    elif scene.startswith("update"):
        server.delete_rows(range(10, 10 + DELETED), POINTS)


class Trial:
    """One child, its folder and its server.

    Args:
        private: a folder for profile, files and temporary files of the child.
    """

    def __init__(self, moment: Moment, private: Path) -> None:
        self._private, self._out = private, private / "out"
        for one in ("qgis", "run", "out", "tmp"):
            (private / one).mkdir(mode=0o700)
        self._times: dict[str, float] = {}
        self._threads: list[str] = []
        self._load = 1.0
        self.seen = Seen(moment)

    def run(self) -> Seen:
        """Start the child, do what it asks for, and judge."""
        moment, wrong = self.seen.moment, self.seen.wrong
        with (self._private / "stderr").open("w+") as errors, serve(moment.scene) as server:
            heard = None  # requests that had been sent when all was quiet
            words = [server.address, str(self._out), moment.scene, moment.action, str(moment.at)]
            with subprocess.Popen(
                [sys.executable, "-m", "tests.moments.child", *words],
                cwd=ROOT, env=self._environment(), text=True, stderr=errors,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            ) as child:  # fmt: skip
                for line in child.stdout:
                    said = json.loads(line) if line.startswith("{") else {}
                    if "ask" in said:
                        make_ready(server, said["ask"])
                        child.stdin.write("ready\n")
                        child.stdin.flush()
                    if "quiet" in said:
                        server.hear_out()
                        heard = len(server.seen())
                    self._threads = said.pop("threads", self._threads)
                    self._times.update((k, v) for k, v in said.items() if k != "ask")
                code = child.wait()
            self._load = os.getloadavg()[0] / (os.cpu_count() or 1)
            errors.seek(0)
            told = errors.read()
            server.hear_out()
            asked = [one.at for one in server.log]
        if code < 0:
            wrong.append(f"{signal.Signals(-code).name}\n{told[-4000:]}")
        elif code:  # something that it waits for did not come in time
            self.seen.slow.append(f"exit code {code}\n{told[-4000:]}")
        elif "Traceback" in told or "QThread: Destroyed" in told:
            wrong.append(told[-4000:])
        self._judge_times(asked, asked[heard:] if heard is not None else [])
        self._judge_files()
        return self.seen

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(self._private / "qgis"),
            "XDG_RUNTIME_DIR": str(self._private / "run"),
            "TMPDIR": str(self._private / "tmp"),
        }

    def _judge_times(self, asked: list[float], late: list[float]) -> None:
        seen, moment, times = self.seen, self.seen.moment, self._times
        if "acted" not in times:
            seen.slow.append("it did not come to the moment")
            return
        last = times.get("over", times["acted"])
        seen.exit_s = times.get("left", last) - last
        if moment.action == "quit QGIS":
            seen.quiet_s = seen.exit_s
        elif "over" not in times:
            seen.slow.append("it did not become quiet")
            return
        else:
            seen.quiet_s = times["quiet"] - times["acted"] if moment.ends_all else 0.0
            seen.block_s = times["block_ms"] / 1000
            if moment.scene in DEMO and times["layers"] != len(DEMO_LAYERS):
                seen.wrong.append(f"{times['layers']} layers in the project")
            soon = times["acted"] + UNHEARD_S * max(1.0, self._load)
            after = sum(one > soon for one in asked)
            if moment.ends_all and after > MOST_UNHEARD:
                seen.slow.append(f"{after} requests after all was to end")
            unheard = sum(one > times["quiet"] + UNHEARD_S for one in late)
            if unheard:
                seen.slow.append(f"{unheard} requests after all was quiet")
        if max(seen.quiet_s, seen.block_s, seen.exit_s) > MOST_S * max(1.0, self._load):
            seen.slow.append(
                f"quiet after {seen.quiet_s:.1f} s, blocked for {seen.block_s:.1f} s, "
                f"ended after {seen.exit_s:.1f} s"
            )
        if self._threads:
            seen.slow.append(f"threads at the end: {', '.join(self._threads)}")

    def _judge_files(self) -> None:
        """Whatever has a name is whole, and nothing else is there."""
        if self.seen.moment.scene in DEMO:
            return  # it is watched to its end
        names = sorted(one.name for one in self._out.iterdir())
        wrong = self.seen.wrong
        main = [name for name in names if name.endswith((".gpkg", ".shp"))]
        stems = {Path(name).stem for name in main}
        strays = [name for name in names if name.split(".")[0] not in stems]
        strays += [name for name in names if name.endswith(("-wal", "-shm", "-journal"))]
        if strays:
            wrong.append(f"half-made: {', '.join(strays)}")
        for name in main:
            source = ogr.Open(str(self._out / name))
            rows = source.GetLayer(0).GetFeatureCount() if source is not None else -1
            if rows not in (ROWS, ROWS - DELETED):
                wrong.append(f"{name} has {rows} rows")
            stem = Path(name).stem
            suffixes = {Path(one).suffix for one in names if Path(one).stem == stem}
            if name.endswith(".shp") and not suffixes >= WHOLE_SHAPEFILE:
                wrong.append(f"{name} has only {', '.join(sorted(suffixes))}")
        left = [one.name for one in (self._private / "tmp").iterdir()]
        if any(name.startswith((".layerferry", "layerferry")) for name in left):
            wrong.append(f"temporary files at the end: {', '.join(left)}")


def attempt(moment: Moment) -> Seen:
    """Try one moment in a folder of its own."""
    private = Path(tempfile.mkdtemp(prefix="moment-"))
    try:
        return Trial(moment, private).run()
    finally:
        shutil.rmtree(private, ignore_errors=True)


def try_again(all_seen: list[Seen]) -> int:
    """Try what was only slow once more, alone, and name it; return how many.

    More than a few are no chance.
    """
    slow = [number for number, seen in enumerate(all_seen) if seen.slow and not seen.wrong]
    if len(slow) > _MOST_AGAIN:
        return 0
    for number in slow:
        seen = all_seen[number]
        print(f"AGAIN {seen.moment.title}: " + "; ".join(seen.slow))
        all_seen[number] = attempt(seen.moment)
    return len(slow)


def report(all_seen: list[Seen], again: int, seconds: float) -> int:
    """Print a line for each action, and what went wrong; return the exit code."""
    by_action: dict[str, list[Seen]] = defaultdict(list)
    for seen in all_seen:
        by_action[seen.moment.action].append(seen)
    print(f"{'action':16}{'moments':>8}{'wrong':>7}{'quiet':>9}{'blocked':>9}{'end':>9}   at most")
    for action, some in by_action.items():
        figures = (max(getattr(one, name) for one in some) for name in _FIGURES)
        columns = "".join(f"{figure:7.2f} s" for figure in figures)
        print(f"{action:16}{len(some):8}{sum(one.is_wrong for one in some):7}{columns}")
    slowest = sorted(all_seen, key=lambda one: -max(one.quiet_s, one.block_s))[:5]
    print("\nslowest: " + "; ".join(
        f"{one.moment.title} {max(one.quiet_s, one.block_s):.2f} s" for one in slowest
    ))  # fmt: skip
    for one in all_seen:
        if one.moment.scene in DEMO:
            print(
                f"the demonstration's largest service into {DEMO[one.moment.scene]}: "
                f"the event loop stood still for {1000 * one.block_s:.0f} ms at most (wanted: 100)"
            )
    wrong = [one for one in all_seen if one.is_wrong]
    for one in wrong:
        print(f"\nWRONG {one.moment.title}: " + "; ".join(one.wrong + one.slow))
    print(
        f"\n{len(all_seen)} moments, {again} tried again, "
        f"{len(wrong)} not as they must be, in {seconds:.0f} s"
    )
    return 1 if wrong else 0


_FIGURES = ("quiet_s", "block_s", "exit_s")


def main() -> int:
    """Try them in parallel."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--each", type=int, default=10, help="moments of each action")
    parser.add_argument("--only", default="", help="moments whose title has all these words")
    parser.add_argument("--jobs", type=int, default=2 * (os.cpu_count() or 2))
    given = parser.parse_args()
    chosen = [m for m in moments(given.each) if all(w in m.title for w in given.only.split())]
    began = time.monotonic()
    all_seen = []
    with ThreadPoolExecutor(given.jobs) as pool:
        for seen in pool.map(attempt, chosen):
            all_seen.append(seen)
            print(f"{len(all_seen)} of {len(chosen)}", file=sys.stderr, flush=True)
    if not given.only:
        all_seen += [attempt(Moment("watch", scene, 0.0, 0)) for scene in DEMO]
    again = try_again(all_seen)
    return report(all_seen, again, time.monotonic() - began)


if __name__ == "__main__":
    sys.exit(main())
