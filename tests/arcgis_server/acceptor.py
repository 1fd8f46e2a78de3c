"""The web server's side of Kerberos, by the real library: Debian's python3-gssapi."""

from __future__ import annotations

import base64
from dataclasses import dataclass


@dataclass(frozen=True)
class Shown:
    """What a ticket says.

    Attributes:
        who: ``maria@REALM``; "" = it is no good.
        proof: the web server's own, for the client.
        may_act: the person's rights came along, to act in her name elsewhere.
    """

    who: str = ""
    proof: str = ""
    may_act: bool = False


def accept(keytab: str, said: str) -> Shown:
    """Judge what a client shows after ``Negotiate``."""
    import gssapi

    own = gssapi.Credentials(usage="accept", store={"keytab": f"FILE:{keytab}"})
    context = gssapi.SecurityContext(usage="accept", creds=own)
    try:
        answer = context.step(base64.b64decode(said, validate=True))
        if not context.complete:  # some of its errors come to light here only
            return Shown()
    except (ValueError, gssapi.exceptions.GSSError):
        return Shown()
    proof = base64.b64encode(answer or b"").decode("ascii")
    return Shown(str(context.initiator_name), proof, context.delegated_creds is not None)
