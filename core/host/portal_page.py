"""How a person is asked on a portal's own page: in the browser, or by a code to copy."""

from __future__ import annotations

from collections.abc import Callable

from ..auth import (
    OAuthEndpoint,
    OAuthTokens,
    PageTexts,
    begin_by_code,
    sign_in_by_browser,
)
from ..errors import ProtocolError

AskPerson = Callable[[OAuthEndpoint], OAuthTokens]
"""Blocks for minutes; raises `Cancelled`, or `PluginError`: declined, refused, too late."""


def in_browser(
    open_browser: Callable[[str], object],
    is_cancelled: Callable[[], bool] = lambda: False,
    texts: PageTexts | None = None,
) -> AskPerson:
    """Ask in a browser on this machine, which comes back to us by itself.

    Args:
        open_browser: given the page's address, in the thread that waits; returns False when there
            is no browser.
        is_cancelled: asked ten times a second.
        texts: of the last page.
    """

    def ask_person(endpoint: OAuthEndpoint) -> OAuthTokens:
        return sign_in_by_browser(endpoint, open_browser, is_cancelled=is_cancelled, texts=texts)

    return ask_person


def by_code(ask_code: Callable[[str, ProtocolError | None], str]) -> AskPerson:
    """Ask for a code that the person copies, where the browser cannot come back to this machine.

    Args:
        ask_code: given the page's address, in the thread that waits; returns what the person
            pasted. Called again with the reason when that was no code. May raise `Cancelled`.
    """

    def ask_person(endpoint: OAuthEndpoint) -> OAuthTokens:
        page, problem = begin_by_code(endpoint), None
        while True:
            try:
                return page.redeem_pasted(ask_code(page.url, problem))
            except ProtocolError as err:
                if page.is_used:
                    raise
                problem = err

    return ask_person
