"""Which trials there are: the matrix, its quick part, and random plans of several faults."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from .points import PAGES, POINTS, SIGN_IN, at
from .rows import CASES, Case
from .trial import GEOPACKAGE, MEMORY, ROWS, SHAPEFILE, Trial

PLANS = 200
_HARMLESS = (
    ("refuse", {}), ("reset", {"at": 0.3}), ("cut", {}), ("cut_gzip", {}), ("bad_gzip", {}),
    ("silence", {"seconds": 60.0}), ("status", {"status": 500}), ("status", {"status": 502}),
    ("status", {"status": 503, "retry_after": 0.3}), ("error200", {}), ("html", {}),
    ("empty", {}), ("cut_json", {}), ("redirect_same", {}), ("wrong_content_type", {}),
    ("bom", {}), ("lose_rows", {"rows": 3}), ("lose_middle_rows", {"rows": 2}),
    ("repeat_rows", {"rows": 4}), ("empty_page", {}), ("flag_off", {}),
)  # fmt: skip
_ONLY_PAGES = ("lose_rows", "lose_middle_rows", "repeat_rows", "empty_page", "flag_off")


def _needs_qgis(case: Case, point: str) -> bool:
    return case.is_signed_in or point == SIGN_IN


def matrix() -> Iterator[Trial]:
    """Every case at each of its points, to every output, with 1 and with 4 workers."""
    for case in CASES:
        for point in case.points:
            for output in (ROWS, MEMORY, GEOPACKAGE, SHAPEFILE):
                if output == ROWS and _needs_qgis(case, point):
                    continue
                for workers in (1, 4):
                    yield Trial(case, point, output, workers)


def quick_matrix() -> Iterator[Trial]:
    """The engine everywhere; each output of QGIS wherever rows may be lost, at pages."""
    for trial in matrix():
        case, point = trial.case, trial.point
        is_plain = trial.output == (MEMORY if _needs_qgis(case, point) else ROWS)
        if is_plain and (trial.output == ROWS or trial.workers == 4):
            yield trial
        elif point in PAGES and trial.workers == 4:
            # one of the three points for each output, so that all three come about in turn
            turn = CASES.index(case) + PAGES.index(point)
            if len(case.points) == 1 or turn % len(PAGES) == _turn(trial):
                yield trial


def _turn(trial: Trial) -> int:
    return (MEMORY, GEOPACKAGE, SHAPEFILE).index(trial.output)


def random_plan(seed: int) -> Trial:
    """One to five faults at random points; the run must be complete, or end in an error."""
    dice = random.Random(seed)

    def faults(_point: str, _scene: object) -> list[object]:
        made = []
        for _ in range(dice.randint(1, 5)):
            kind, more = dice.choice(_HARMLESS)
            point = dice.choice(PAGES if kind in _ONLY_PAGES else POINTS[1:])
            more = {**more, "times": dice.randint(1, 3), "skip": dice.randint(0, 1)}
            made.append(at(point, kind, **more))
        return made

    case = Case("R", f"plan {seed}", "CE", faults)  # type: ignore[arg-type]
    return replace(Trial(case, "random", ROWS, dice.choice((1, 2, 4, 8))))
