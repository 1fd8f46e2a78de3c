"""Where a redirect leads, and whether a request may follow it there."""

from __future__ import annotations

from dataclasses import replace

from ..errors import AddressError, RedirectRefused
from .request import Request, Response
from .urls import origin, resolve, same_origin, without_query

MOST_REDIRECTS = 10


def redirected(request: Request, response: Response) -> Request:
    """Return the request that follows a redirect.

    The query or form goes along on the same origin. To another origin only a request without
    secrets goes, and only towards https or the same scheme.

    Raises:
        RedirectRefused: the target is another origin and a secret is aboard, or unusable.
    """
    location = response.headers.get("location", "")
    try:
        target = resolve(response.url, location)
        elsewhere = not same_origin(target, request.url)
    except (AddressError, ValueError):
        raise RedirectRefused(f"{origin(response.url).host} redirects to nowhere usable.") from None
    if elsewhere and (request.carries_secret or origin(target).scheme != "https"):
        raise RedirectRefused(
            f"{origin(request.url).host} redirects to {origin(target)}, "
            "and a secret is never sent to another place."
            if request.carries_secret
            else f"{origin(request.url).host} redirects to {origin(target)}."
        )
    if response.status == 303:
        return replace(request, url=without_query(target), form=None)
    # 301 and 302 as well: our POSTs are questions, asking them again changes nothing
    return replace(request, url=without_query(target))
