"""Run the faults in parallel processes and print how each row ended.

    python -m tests.faults [--full] [--only WORDS] [--jobs N] [--seeds N]

The last line counts; the exit code is 1 when anything ended as it must not.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from scripts.as_package import load_root

load_root()

from tests.faults.plans import PLANS, matrix, quick_matrix, random_plan
from tests.faults.trial import ROWS, SILENT, Trial, judge

_HANGS_AFTER_S = 60
_MOST_AGAIN = 10
_ENDS = ("complete", "error", "part")


def trials(full: bool, only: str, seeds: int) -> list[Trial]:
    """Choose; the same for parent and children, which speak of them by number."""
    chosen = list(matrix() if full else quick_matrix())
    chosen += [random_plan(seed) for seed in range(seeds)]
    return [one for one in chosen if all(word in one.title for word in only.split())]


def work(chosen: list[Trial], numbers: list[int]) -> None:
    """Child: try one after the other, and say each end in a line."""
    if any(chosen[number].output != ROWS for number in numbers):
        _start_qgis()
    for number in numbers:
        faulthandler.dump_traceback_later(_HANGS_AFTER_S, exit=True)
        began = time.monotonic()
        verdict = judge(chosen[number])
        faulthandler.cancel_dump_traceback_later()
        seconds = round(time.monotonic() - began, 2)
        print(json.dumps([number, verdict.end, verdict.is_right, verdict.why, seconds]), flush=True)


def _start_qgis() -> None:
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QSettings

    profile = os.environ["QGIS_CUSTOM_CONFIG_PATH"]
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, profile)
    global _application
    _application = QgsApplication([], False, profile)
    _application.initQgis()


def run_shard(arguments: list[str], numbers: list[int]) -> dict[int, list[object]]:
    """Parent: let a child try these; one that hangs or dies costs one trial, not the shard."""
    ends: dict[int, list[object]] = {}
    while numbers:
        child = subprocess.run(
            [sys.executable, "-m", "tests.faults", *arguments, "--numbers",
             ",".join(map(str, numbers))],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        for line in child.stdout.splitlines():
            if line.startswith("["):
                number, *rest = json.loads(line)
                ends[number] = rest
        left = [number for number in numbers if number not in ends]
        if left:
            tail = child.stderr.strip()[-1500:]
            ends[left[0]] = ["HUNG", False, f"exit code {child.returncode}\n{tail}", 0.0]
        numbers = left[1:]
    return ends


def try_again(chosen: list[Trial], arguments: list[str], ends: dict[int, list[object]]) -> int:
    """Try what went wrong once more, alone, and name it; return how many.

    Budgets of silence are short here, and processors are wanted by others too. Rows that were
    lost without a word stay lost, and more than a few wrong ends are no chance.
    """
    wrong = [n for n, (end, is_right, *_) in sorted(ends.items()) if not is_right and end != SILENT]
    if len(wrong) > _MOST_AGAIN:
        return 0
    for number in wrong:
        end, _is_right, why, _seconds = ends[number]
        print(f"AGAIN {chosen[number].title}: {end}: {why}")
        ends.update(run_shard(arguments, [number]))
    return len(wrong)


def report(chosen: list[Trial], ends: dict[int, list[object]], again: int, seconds: float) -> int:
    """Print a line for each case, what went wrong, and the sums; return the exit code."""
    by_case: dict[str, Counter[str]] = defaultdict(Counter)
    wrong = []
    for number, (end, is_right, why, _seconds) in sorted(ends.items()):
        trial = chosen[number]
        row = trial.case.title if trial.case.row != "R" else "random plans of 1 to 5 faults"
        by_case[row][str(end)] += 1
        if not is_right:
            wrong.append(f"{trial.title}: {end}: {why}")
    print(f"{'row':46}{'complete':>10}{'error':>8}{'part':>6}{'wrong':>8}")
    for row, counted in by_case.items():
        others = sum(n for end, n in counted.items() if end not in _ENDS)
        print(f"{row:46}{counted['complete']:10}{counted['error']:8}{counted['part']:6}{others:8}")
    slowest = sorted(((e[3], chosen[n].title) for n, e in ends.items()), reverse=True)[:5]
    print("\nslowest: " + "; ".join(f"{title} {s} s" for s, title in slowest))
    for line in wrong:
        print(f"\nWRONG {line}")
    sums = Counter(str(end[0]) for end in ends.values())
    print(
        f"\n{len(ends)} runs: {sums['complete']} complete, {sums['error']} errors, "
        f"{sums['part']} parts, {sums['SILENT']} silently wrong, {sums['HUNG']} hung, "
        f"{again} tried again, {len(wrong)} not as they must be, in {seconds:.0f} s"
    )
    return 1 if wrong else 0


def main() -> int:
    """Parent and child."""
    parser = argparse.ArgumentParser(description="Faults on order, and how imports end.")
    parser.add_argument("--full", action="store_true", help="every output at every point")
    parser.add_argument("--only", default="", help="trials whose title has all these words")
    parser.add_argument("--seeds", type=int, default=PLANS, help="random plans")
    parser.add_argument("--jobs", type=int, default=max(4, 2 * (os.cpu_count() or 2)))
    parser.add_argument("--numbers", default="", help=argparse.SUPPRESS)
    given = parser.parse_args()
    chosen = trials(given.full, given.only, given.seeds)
    if given.numbers:
        work(chosen, [int(one) for one in given.numbers.split(",")])
        return 0
    arguments = ["--only", given.only, "--seeds", str(given.seeds), *["--full"] * given.full]
    began = time.monotonic()
    # those with QGIS together: starting it takes longer than a trial
    order = sorted(range(len(chosen)), key=lambda number: chosen[number].output == ROWS)
    size = max(1, min(40, -(-len(order) // given.jobs)))
    shards = [order[start : start + size] for start in range(0, len(order), size)]
    ends: dict[int, list[object]] = {}
    with ThreadPoolExecutor(given.jobs) as pool:
        for part in pool.map(lambda shard: run_shard(arguments, shard), shards):
            ends.update(part)
            print(f"{len(ends)} of {len(order)}", file=sys.stderr, flush=True)
    again = try_again(chosen, arguments, ends)
    return report(chosen, ends, again, time.monotonic() - began)


if __name__ == "__main__":
    sys.exit(main())
