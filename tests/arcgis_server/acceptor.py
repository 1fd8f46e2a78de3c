"""The web server's side of Kerberos, by the real library: Debian's python3-gssapi."""

from __future__ import annotations

import base64
from dataclasses import dataclass


@dataclass(frozen=True)
class Shown:
    """What a ticket says.

    Attributes:
        who: ``maria@REALM``; "" = it is no good.
        answer: for the client: the web server's own proof, or why the ticket is no good.
        may_act: the person's rights came along, to act in her name elsewhere.
    """

    who: str = ""
    answer: str = ""
    may_act: bool = False


def accept(keytab: str, said: str) -> Shown:
    """Judge what a client shows after ``Negotiate``."""
    import gssapi

    own = gssapi.Credentials(usage="accept", store={"keytab": f"FILE:{keytab}"})
    context = gssapi.SecurityContext(usage="accept", creds=own)
    answer = ""
    try:
        made = context.step(base64.b64decode(said, validate=True))
        answer = base64.b64encode(made or b"").decode("ascii")
        if not context.complete:  # some of its errors come to light here only
            return Shown(answer=answer)
    except (ValueError, gssapi.exceptions.GSSError):
        return Shown(answer=answer)
    return Shown(str(context.initiator_name), answer, context.delegated_creds is not None)
