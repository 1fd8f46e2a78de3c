"""Switches of the whole server, as opposed to those of one layer."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Manners:
    """How the server as a whole behaves; all may be changed while it runs.

    Attributes:
        caches: a proxy in front gives the answer that an address had before.
        error_style: ``envelope`` (HTTP 200), ``http_status``, ``html``, ``text``, ``admin``.
        max_target: longer addresses get HTTP 414; 0 = no limit.
        clock_offset_s: how far the server's clock is ahead of this machine's.
        web_tier: what the web server in front offers, best first, with blanks between:
            ``basic``, ``digest`` (MD5), ``digest-sha256``, ``negotiate`` and ``ntlm``.
            "" = it asks nobody.
        web_tier_keytab: file of the web server's key; Negotiate then lets in who has a ticket.
        web_tier_proof: the web server gives this instead of its own, to who has shown a ticket.
        web_tier_lets_in_lines: a ticket is good for the whole connection, as IIS has it.
        web_tier_takes_ntlm: Negotiate leads to it, for who has no ticket.
        web_tier_closed: paths that the web server opens to nobody.
        web_tier_joined: all challenges in one header line.
        web_tier_open_info: ``rest/info`` is let through.
        web_tier_tokens_only: it stands before the server's token service alone.
        web_tier_arcgis_user: whom ArcGIS takes the person for; "" = it wants a token besides.
        certificate_users: the same for the names in client certificates.
        server_adaptor, portal_adaptor: first part of the addresses; "" = none at all.
        more_server_adaptors: further names of the site, each a server root of its own.
    """

    latency_s: float = 0.0  # every request waits so long, as over a long line
    error_style: str = "envelope"
    refuses_post: bool = False
    refuses_get_query: bool = False
    max_target: int = 2048
    caches: bool = False
    gzips: bool = True
    clock_offset_s: float = 0.0
    directory_off: bool = False  # the catalog answers 403, services still work
    info_missing: bool = False  # /rest/info answers 404
    states_current_version: bool = True
    web_tier: str = ""
    web_tier_user: str = "DOMAIN\\jo"
    web_tier_password: str = "pass-the-wall"
    web_tier_keytab: str = ""
    web_tier_proof: str = ""
    web_tier_lets_in_lines: bool = False
    web_tier_takes_ntlm: bool = True
    web_tier_closed: tuple[str, ...] = ()
    web_tier_joined: bool = False
    web_tier_open_info: bool = False
    web_tier_tokens_only: bool = False
    web_tier_nonce_life_s: float = 300
    web_tier_arcgis_user: str = ""
    certificate_users: dict[str, str] = field(default_factory=dict)
    server_adaptor: str = "arcgis"
    more_server_adaptors: tuple[str, ...] = ()
    portal_adaptor: str = "portal"
    refused_user_agents: tuple[str, ...] = ()
