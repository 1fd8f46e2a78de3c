"""Runs the demonstration server: ``python3 -m tests.arcgis_server``."""

from __future__ import annotations

import argparse
import signal
import threading

from . import ArcGisServer, Manners, Security, demo_site


def main() -> None:
    """Serve until ended."""
    words = argparse.ArgumentParser(prog="tests.arcgis_server", description=__doc__)
    words.add_argument("--port", type=int, default=0, help="0 = any free port")
    words.add_argument("--user", default="analyst")
    words.add_argument("--password", default="ferry-demo-1")
    words.add_argument("--token-life-s", type=float, default=None, help="every token's life")
    words.add_argument("--open", action="store_true", help="no sign-in at all")
    words.add_argument("--error-style", default="envelope")
    words.add_argument("--clock-offset-s", type=float, default=0.0)
    said = words.parse_args()
    # the chief alone may see the folder Restricted
    users = {"chief": "ferry-chief-1", said.user: said.password}
    security = Security(users=users, token_life_s=said.token_life_s)
    manners = Manners(error_style=said.error_style, clock_offset_s=said.clock_offset_s)
    ended = threading.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: ended.set())
    with ArcGisServer(
        demo_site(), security=None if said.open else security, manners=manners, port=said.port
    ) as server:
        print(server.address, flush=True)
        ended.wait()


if __name__ == "__main__":
    main()
