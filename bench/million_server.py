"""The look-alike with a layer of a million rows: `python -m bench.million_server FOLDER ...`.

Its layers are /arcgis/rest/services/B<rows>/FeatureServer/0, where any number of rows up to those
prepared can be asked for; they want a token. It prints its address and serves until its standard
input ends, then it prints what it saw.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import threading
from pathlib import Path

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Fault,
    FormulaRows,
    Layer,
    Manners,
    Security,
    Service,
    Site,
)

from .prepared import PreparedLayer
from .profiles import FIELDS, PROFILES

_SEED = 20261121
_FAULTS = (
    Fault("error200", on="page", times=EVERY_TIME),
    Fault("status", on="page", times=EVERY_TIME, status=503),
    Fault("reset", on="page", times=EVERY_TIME),
    Fault("cut", on="page", times=EVERY_TIME),
    Fault("html", on="page", times=EVERY_TIME),
    Fault("lose_middle_rows", on="page", times=EVERY_TIME, rows=7),
)


def site(folder: Path, sizes: list[int]) -> Site:
    """One service for each number of rows, all from the same encoded rows."""
    profile = PROFILES[folder.name[0]]
    encoded = PreparedLayer(folder)
    services = [
        Service(
            f"{profile.key}{rows}",
            [
                Layer(
                    f"Bench {profile.key}",
                    FIELDS,
                    FormulaRows(rows, profile.row),
                    geometry_type=profile.geometry_type,
                    max_record_count=profile.page_rows,
                    encoded=encoded,
                )
            ],
            secured=True,
        )
        for rows in sizes
    ]
    return Site(services=services)


def failing(share: float) -> list[Fault]:
    """Faults of several kinds that strike this share of the pages; the dice are seeded."""
    dice, guard = random.Random(_SEED), threading.Lock()

    def unlucky(chance: float) -> bool:
        with guard:
            return dice.random() < chance

    chance = share / len(_FAULTS)
    for one in _FAULTS:
        one.when = lambda _exchange: unlucky(chance)
    return list(_FAULTS) if share else []


def main() -> None:
    """Serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", required=True)
    parser.add_argument("--token-s", type=float, default=3600)
    parser.add_argument("--failing", type=float, default=0.0, help="share of pages, 0 to 1")
    options = parser.parse_args()
    security = Security(token_life_s=options.token_s)
    manners = Manners(gzips=False)  # it would only take processor time from the client
    with ArcGisServer(
        site(options.folder, options.sizes),
        security=security,
        faults=failing(options.failing),
        manners=manners,
    ) as server:
        print(server.address, flush=True)
        sys.stdin.read()
        pages = server.seen("page")
        seen = {
            "pages": len(pages),
            "struck": sum(bool(one.fault) for one in pages),
            "tokens": server.tokens_issued,
        }
        print(json.dumps(seen), flush=True)


if __name__ == "__main__":
    main()
