"""`make bench-million`: a million rows, whole, through ended tokens, failing pages and a kill -9.

First each output at growing sizes from a healthy server, each in a process of its own: seconds,
processor seconds (which others on the machine disturb less) and largest memory. Then the hard run:
tokens that live a minute, 5 % of the pages failing in six ways (one of them silently short), the
importing process killed once on the way and started again. What each run wrote is compared with the
formula of the rows: every field, every vertex, every object id.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .__main__ import OUT
from .contenders import ROOT, gateway
from .growth_plot import draw
from .prepared import prepare
from .profiles import PROFILES
from .qgis_session import qgis
from .row_hash import RowHash, hash_of_file, hash_of_formula

_USER, _PASSWORD = "analyst", "ferry-demo-1"
_SIZES = [10_000, 50_000, 200_000, 1_000_000]
_RESULTS = "million.json"


# the importing process


def child(address: str, target: str, jobs: str) -> None:
    """Import, telling how far it is; at the end what it cost."""
    with qgis():
        from layerferry.core.host.given import SignIn, WayIn
        from layerferry.core.host.import_job import ImportJob, ImportOrder
        from layerferry.core.host.job_folders import JobFolders

        gateway().sign_in(address, SignIn(WayIn.PASSWORD, _USER, _PASSWORD))
        before, busy = _peak_mb(), time.process_time()
        started = time.perf_counter()
        order = ImportOrder(address, output=target, overwrite=True)
        job = ImportJob(gateway(), order, JobFolders(Path(jobs)))
        outcome = job.execute(lambda done, _all: print(done, flush=True))
        seconds, busy = time.perf_counter() - started, time.process_time() - busy
        assert outcome.ok, outcome.error
        assert outcome.receipt is not None
        receipt = outcome.receipt.as_json()
    kept = ("complete", "proof", "written", "requests", "retries", "token_renewals", "warnings")
    said = {"seconds": seconds, "busy_s": busy, "peak_mb": _peak_mb(), "before_mb": before}
    print(json.dumps({**said, **{key: receipt[key] for key in kept}}), flush=True)


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run_child(address: str, target: Path, kill_at: int = 0) -> dict[str, Any]:
    """Import in a process; `kill_at` rows it is killed without a word, and {} comes back."""
    command = [sys.executable, "-m", "bench.million", "--child", address, str(target)]
    command.append(str(target.parent / "jobs"))  # what a killed one leaves is found there
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    last = ""
    with process.stdout:
        for line in process.stdout:
            last = line
            if kill_at and line.strip().isdigit() and int(line) >= kill_at:
                os.kill(process.pid, signal.SIGKILL)
                kill_at = 0
    if process.wait() == -signal.SIGKILL:
        return {}
    assert process.returncode == 0, f"the import failed: {last}"
    found: dict[str, Any] = json.loads(last)
    return found


# the runs


@contextmanager
def served(folder: Path, sizes: list[int], *more: str) -> Iterator[tuple[str, dict[str, int]]]:
    """Serve in a process of its own; gives its address, and afterwards what it saw."""
    command = [sys.executable, "-m", "bench.million_server", str(folder)]
    command += ["--sizes", *map(str, sizes), *more]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    seen: dict[str, int] = {}
    try:
        yield process.stdout.readline().strip(), seen
        told, _nothing = process.communicate(timeout=60)
        seen.update(json.loads(told))
    finally:
        process.kill()
        process.wait()


def truth(folder: Path, rows: int, output: str) -> RowHash:
    """What an output has to hold; worked out once, and kept beside the rows."""
    kept = folder / f"hash-{'days' if output == 'shp' else 'moments'}-{rows}.json"
    if not kept.exists():
        made = hash_of_formula(PROFILES["B"], rows, dates_only=output == "shp")
        kept.write_text(json.dumps(asdict(made)))
    return RowHash(**json.loads(kept.read_text()))


def grow(folder: Path, sizes: list[int], outputs: list[str]) -> list[dict[str, Any]]:
    """Import each size to each output from a healthy server."""
    measured = []
    with served(folder, sizes) as (address, _seen):
        for output in outputs:
            for rows in sizes:
                target = _fresh_folder() / f"rows.{output}"
                found = run_child(f"{address}/B{rows}/FeatureServer/0", target)
                print(
                    f"{output:5}{rows:10,} rows {found['seconds']:8.1f} s, processor "
                    f"{found['busy_s']:6.1f} s, {1e6 * found['busy_s'] / rows:4.0f} us/row; "
                    f"{found['peak_mb']:6.0f} MB (QGIS alone {found['before_mb']:.0f}) ",
                    end="",
                    flush=True,
                )
                is_same = hash_of_file(str(target)) == truth(folder, rows, output)
                line = {"output": output, "rows": rows, "identical": is_same, **found}
                print(_verdict(line), flush=True)
                measured.append(line)
            _print_growth([line for line in measured if line["output"] == output])
    return measured


def _print_growth(lines: list[dict[str, Any]]) -> None:
    """Say how cost grew between the two largest sizes; 1 = exactly with the rows."""
    if len(lines) < 2:
        return
    less, most = lines[-2:]
    times = most["rows"] / less["rows"]
    print(
        f"     {times:g} times the rows: "
        f"{most['seconds'] / less['seconds']:.2f} times the seconds, "
        f"{most['busy_s'] / less['busy_s']:.2f} times the processor seconds, "
        f"{most['peak_mb'] - less['peak_mb']:+.0f} MB",
        flush=True,
    )


def endure(
    folder: Path, rows: int, output: str, token_s: float, share: float, kill: bool
) -> dict[str, Any]:
    """The hard run."""
    more = ("--token-s", str(token_s), "--failing", str(share))
    target = _fresh_folder() / f"rows.{output}"
    with served(folder, [rows], *more) as (address, seen):
        layer, started = f"{address}/B{rows}/FeatureServer/0", time.perf_counter()
        if kill:
            assert not run_child(layer, target, kill_at=rows // 2), "it ended before it was killed"
            assert not target.exists(), "a file had its name before it was whole"
        found = run_child(layer, target)
        found["all_seconds"] = time.perf_counter() - started
    assert not list(target.parent.glob("jobs/**/*.bin")), "kept pages were not cleared away"
    is_same = hash_of_file(str(target)) == truth(folder, rows, output)
    line = {"output": output, "rows": rows, "identical": is_same, "killed": kill, **found, **seen}
    print(
        f"{output:5}{rows:10,} rows, tokens of {token_s:.0f} s, {share:.0%} of pages failing"
        f"{', killed at half' if kill else ''}: {found['all_seconds']:.1f} s, "
        f"{found['peak_mb']:.0f} MB; {seen['struck']} of {seen['pages']} pages struck, "
        f"{seen['tokens']} tokens; {_verdict(line)}",
        *(f"\n      {warning}" for warning in found["warnings"]),
        flush=True,
    )
    return line


def _verdict(line: dict[str, Any]) -> str:
    proof = f"complete by {line['proof']}" if line["complete"] else "NOT COMPLETE"
    return f"{proof}, {'identical' if line['identical'] else 'OTHER ROWS'}"


def _fresh_folder() -> Path:
    folder = OUT / "million"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def main() -> int:
    """Run; 1 when any result was not the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--child", nargs=3, metavar=("ADDRESS", "TARGET", "JOBS"))
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES)
    parser.add_argument("--outputs", nargs="+", default=["gpkg", "shp"], choices=["gpkg", "shp"])
    parser.add_argument("--token-s", type=float, default=60)
    parser.add_argument("--failing", type=float, default=0.05)
    parser.add_argument("--no-kill", action="store_true")
    parser.add_argument("--only", choices=["grow", "endure"])
    parser.add_argument("--plot", type=Path, help="write the plot to this SVG file")
    options = parser.parse_args()
    if options.child:
        child(*options.child)
        return 0
    largest = max(options.sizes)
    folder = prepare("B", largest, OUT / "data")
    grown, endured = [], []
    if options.only != "endure":
        grown = grow(folder, options.sizes, options.outputs)
        (OUT / _RESULTS).write_text(json.dumps(grown, indent=1))
        if options.plot:
            options.plot.write_text(draw(grown), encoding="utf-8")
    if options.only != "grow":
        for output in options.outputs:
            line = endure(
                folder, largest, output, options.token_s, options.failing, not options.no_kill
            )
            endured.append(line)
    shutil.rmtree(OUT / "million", ignore_errors=True)
    is_good = all(line["identical"] and line["complete"] for line in grown + endured)
    print("All identical." if is_good else "NOT all identical.")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
