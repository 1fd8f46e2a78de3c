"""The browser's side of OAuth 2: the sign-in page, its two buttons, and the page with the code."""

from __future__ import annotations

import html
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from .errors import OAuthError, RestError
from .oauth import OAuthDesk
from .reply import HTML, Reply, html_page
from .security import OOB
from .tokens import Presented, TokenStore

_CARRIED = (
    "client_id", "response_type", "redirect_uri", "state", "expiration",
    "code_challenge", "code_challenge_method",
)  # fmt: skip
_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>body{{font:16px sans-serif;max-width:24em;margin:4em auto}}label,input{{display:block;
width:100%;box-sizing:border-box}}input{{margin:.2em 0 1em;padding:.4em}}</style></head>
<body><h1>{title}</h1>{body}</body></html>"""
_FORM = """<p>{portal} asks you to sign in for <b>{client}</b>.</p>
<p id="problem" role="alert">{problem}</p>
<form method="post" action="signin">{hidden}
<label for="username">User name</label><input id="username" name="username" value="{user}">
<label for="password">Password</label><input id="password" name="password" type="password">
<button id="sign_in" name="act" value="signin">Sign in</button>
<button id="cancel" name="act" value="cancel">Cancel</button></form>"""


class SignInPages:
    """Answers what a browser asks under ``/oauth2``."""

    def __init__(self, desk: OAuthDesk, tokens: TokenStore) -> None:
        self._desk, self._tokens = desk, tokens

    def authorize(self, request: Presented) -> Reply:
        """Show the sign-in page, or say what is wrong with the application's request."""
        refusal = self._refusal(request.params)
        return refusal or self._form(request.params, request.params.get("prepopulatedusername", ""))

    def sign_in(self, request: Presented) -> Reply:
        """Take the form: send the browser back with a code, or with the refusal."""
        params = request.form
        refusal = self._refusal(params)
        if refusal is not None:
            return refusal
        if params.get("act") == "cancel":
            return self._denied(params)
        user = params.get("username", "")
        try:
            self._tokens.passwords.check(user, params.get("password", ""), on_page=True)
        except RestError as error:
            return self._form(params, user, " ".join(error.details))
        return self._back(params, {"code": self._desk.issue_code(user, params)})

    def approval(self, request: Presented) -> Reply:
        """Show the code for copying, or that there is none."""
        code = html.escape(request.params.get("code", ""))
        if not code:
            said = html.escape(request.params.get("error_description", "No code."))
            return _page("Denied", f'<p id="problem">{said}</p>')
        field = f'<input id="code" readonly value="{code}">'
        return _page(f"SUCCESS code={code}", f"<p>Copy this code into the program:</p>{field}")

    def _refusal(self, params: Mapping[str, str]) -> Reply | None:
        """Give the page with code 400: nothing is sent to an address that nobody registered."""
        rules = self._desk.rules
        try:
            app = self._desk.app(params)
            self._desk.checked_redirect(app, params.get("redirect_uri", ""))
            if params.get("response_type") != "code":
                raise OAuthError("Invalid response_type", error="unsupported_response_type")
            if rules.demands_pkce and not params.get("code_challenge"):
                raise OAuthError("code_challenge not specified")
            if params.get("code_challenge_method", "plain") not in ("plain", "S256"):
                raise OAuthError("Invalid code_challenge_method")
        except OAuthError as error:
            reply = html_page(error.message, f"Code: {error.code}\n{error.message}", 400)
            reply.answered = error.code
            return reply
        return None

    def _form(self, params: Mapping[str, str], user: str, problem: str = "") -> Reply:
        carried = {name: params[name] for name in _CARRIED if name in params}
        hidden = "".join(
            f'<input type="hidden" name="{name}" value="{html.escape(value)}">'
            for name, value in carried.items()
        )
        body = _FORM.format(
            portal=html.escape(self._tokens.security.portal.name),
            client=html.escape(params["client_id"]),
            problem=html.escape(problem),
            hidden=hidden,
            user=html.escape(user),
        )
        return _page("Sign in", body)

    def _denied(self, params: Mapping[str, str]) -> Reply:
        rules = self._desk.rules
        said = {"error": "access_denied", "error_description": rules.cancel_description}
        if rules.message_code:
            said["message_code"] = rules.message_code
        return self._back(params, said)

    def _back(self, params: Mapping[str, str], said: dict[str, str]) -> Reply:
        echo = self._desk.rules.state_echo
        if "state" in params and echo != "absent":
            said["state"] = params["state"] if echo == "same" else "not-your-state"
        target = params["redirect_uri"]
        if target == OOB:
            target = "approval"  # beside this page
        mark = "&" if urlsplit(target).query else "?"
        location = f"{target}{mark}{urlencode(said)}"
        return Reply(302, b"", HTML, {"Location": location, "Cache-Control": "no-store"})


def _page(title: str, body: str) -> Reply:
    text = _PAGE.format(title=title, body=body)
    return Reply(200, text.encode(), HTML, {"Cache-Control": "no-store"})
