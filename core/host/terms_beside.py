"""The licence of a service, asked for beside the rows of its layer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from ..download.together import Later
from ..net.rest_client import RestClient
from ..net.retry import RetryPolicy
from ..rest.layer import LayerDescription
from ..rest.terms import Terms, read_terms
from .background import Closable
from .gateway import Gateway

_BRIEF = RetryPolicy(tries=1, silence_s=10.0)


@contextmanager
def asking_for_terms(
    gateway: Gateway,
    address: str,
    client: RestClient,
    layer: LayerDescription,
    hold: Callable[[Closable], None],
) -> Iterator[Callable[[], Terms]]:
    """Ask for what nobody is to wait for, neither long nor for a person.

    Args:
        gateway: of the session.
        address: of the import, as it was given.
        client: asks for the rows.
        layer: description.
        hold: is given whatever is waited for, so that a cancel closes it.

    Yields:
        What to call for the answer.
    """
    brief = gateway.client(address, client.is_cancelled, policy=_BRIEF, slots=client.slots)
    answer = Later(partial(read_terms, brief, layer.url))

    def terms() -> Terms:
        hold(brief)
        try:
            return answer.result()
        finally:
            hold(client)

    try:
        yield terms
    finally:
        brief.end()
