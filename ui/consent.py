"""What only the person can allow."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..core.errors import PluginError, SignInRefused
from ..core.host.gateway import SignIn


@dataclass(frozen=True)
class Consent:
    """Something that only the person can allow.

    Attributes:
        http: send the secret unencrypted.
        token_in_url: put the token into addresses.
        trust_in: sign in at this place, though the person did not name it.
    """

    http: bool = False
    token_in_url: bool = False
    trust_in: str = ""

    @classmethod
    def wanted_by(cls, error: PluginError) -> Consent:
        """What a failed sign-in needs the person to allow; nothing, mostly."""
        if isinstance(error, SignInRefused):
            return cls(http=error.needs_http, trust_in=error.needs_trust_in)
        return cls()

    def __bool__(self) -> bool:
        """Whether there is anything to allow."""
        return self.http or self.token_in_url or bool(self.trust_in)


@dataclass(frozen=True)
class Agreed:
    """All that the person has allowed for a server.

    Attributes:
        http, token_in_url: see `Consent`.
        trusted: places to sign in at.
    """

    http: bool = False
    token_in_url: bool = False
    trusted: tuple[str, ...] = ()

    def plus(self, consent: Consent) -> Agreed:
        """Add what was allowed now."""
        trusted = self.trusted
        if consent.trust_in and consent.trust_in not in trusted:
            trusted = (*trusted, consent.trust_in)
        return Agreed(self.http or consent.http, self.token_in_url or consent.token_in_url, trusted)

    def added_to(self, given: SignIn) -> SignIn:
        """Give a sign-in what was allowed."""
        return replace(
            given,
            allow_http=self.http,
            token_in_url=self.token_in_url,
            trusted_token_origins=self.trusted,
        )
