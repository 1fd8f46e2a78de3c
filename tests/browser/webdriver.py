"""A real browser: Debian's Chromium without a screen, driven by the words of W3C WebDriver."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import requests

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the name that the standard gives references
_LONGEST_WAIT_S = 120.0
_FLAGS = (
    "--headless",
    "--no-sandbox",  # which does not work for root
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    # only this machine is spoken to
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Chromium:
    """One browser window with a profile of its own; blocks while pages load.

    Args:
        folder: for profile and home; empty, and thrown away afterwards.
    """

    def __init__(self, folder: Path) -> None:
        home = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config")}
        self._process = subprocess.Popen(
            ["chromedriver", "--port=0", "--allowed-ips=127.0.0.1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=home,
            start_new_session=True,  # so that the browser can be ended with it
        )
        self._http = requests.Session()
        self._http.trust_env = False  # no proxy to this machine
        self._url = f"http://127.0.0.1:{self._port()}/session"
        options = {"args": [*_FLAGS, f"--user-data-dir={folder / 'profile'}"]}
        wanted = {"browserName": "chrome", "goog:chromeOptions": options}
        try:
            said = self._ask("POST", "", capabilities={"alwaysMatch": wanted})
        except BaseException:
            self._end()
            raise
        self._url += f"/{said['sessionId']}"
        self._is_open = True

    def go(self, address: str) -> None:
        """Open a page."""
        self._ask("POST", "/url", url=address)

    def type_into(self, selector: str, text: str) -> None:
        """Replace what is in a field."""
        self._ask("POST", f"/element/{self._find(selector)}/clear")
        self._ask("POST", f"/element/{self._find(selector)}/value", text=text)

    def click(self, selector: str) -> None:
        """Click; a page that this opens is waited for."""
        self._ask("POST", f"/element/{self._find(selector)}/click")

    def count(self, selector: str) -> int:
        """How many elements there are."""
        return len(self._ask("POST", "/elements", using="css selector", value=selector))

    def wait_for(self, selector: str) -> None:
        """Wait for an element of the next page."""
        self._find(selector)

    def wait_to_read(self, words: str) -> None:
        """Wait for words on the page; a click may return before the next page is there."""
        deadline = time.monotonic() + _LONGEST_WAIT_S
        read = ""
        while words not in read:
            if time.monotonic() > deadline:
                raise AssertionError(f"'{words}' did not come; the page reads: {read}")
            time.sleep(0.1)
            with contextlib.suppress(RuntimeError):  # the page changed while it was read
                read = self.text

    @property
    def text(self) -> str:
        """What one reads on the page."""
        return self._ask("GET", f"/element/{self._find('body')}/text")

    @property
    def title(self) -> str:
        """Of the page; a script that ran could have changed it."""
        return self._ask("GET", "/title")

    @property
    def address(self) -> str:
        """As the address bar has it."""
        return self._ask("GET", "/url")

    def close(self) -> None:
        """Close the window, as a person does."""
        if self._is_open:
            self._is_open = False
            self._ask("DELETE", "")

    def quit(self) -> None:
        """End everything."""
        try:
            self.close()
        finally:
            self._end()

    def _find(self, selector: str) -> str:
        deadline = time.monotonic() + _LONGEST_WAIT_S
        while True:
            found = self._ask("POST", "/elements", using="css selector", value=selector)
            if found:
                return found[0][_ELEMENT]
            if time.monotonic() > deadline:
                raise AssertionError(f"no {selector} on the page, which reads: {self.text}")
            time.sleep(0.1)

    def _port(self) -> int:
        for line in self._process.stdout:
            found = re.search(r"started successfully on port (\d+)", line)
            if found:
                return int(found[1])
        raise RuntimeError("ChromeDriver did not start")

    def _ask(self, method: str, path: str, **said: object) -> object:
        body = said if method == "POST" else None
        response = self._http.request(method, self._url + path, json=body, timeout=_LONGEST_WAIT_S)
        value = response.json()["value"]
        if response.status_code != 200:
            raise RuntimeError(f"{value['error']}: {value['message']}")
        return value

    def _end(self) -> None:
        self._http.close()
        os.killpg(self._process.pid, signal.SIGTERM)
        self._process.wait(_LONGEST_WAIT_S)
        self._process.stdout.close()
