"""The server's way of saying no: an error envelope, by default inside HTTP 200."""

from __future__ import annotations

from typing import Any

QUERY_REFUSED = "Cannot perform query. Invalid query parameters."


class RestError(Exception):
    """An error that the client sees as ``{"error": {"code", "message", "details"}}``."""

    def __init__(
        self, code: int, message: str, details: Any = None, message_code: str = ""
    ) -> None:
        super().__init__(message)
        self.message_code = message_code
        self.code = code
        self.message = message
        self.details = [] if details is None else details

    def envelope(self) -> dict[str, Any]:
        """Give the body that ArcGIS sends."""
        error = {"code": self.code, "message": self.message, "details": self.details}
        if self.message_code:
            error["messageCode"] = self.message_code
        return {"error": error}


class OAuthError(RestError):
    """An error of OAuth 2, which ArcGIS names twice."""

    def __init__(self, text: str, code: int = 400, error: str = "invalid_request") -> None:
        super().__init__(code, text)
        self.error = error

    def envelope(self) -> dict[str, Any]:
        """Give the body that ArcGIS sends."""
        node = {"error": self.error, "error_description": self.message, "message": self.message}
        return {"error": {"code": self.code, **node, "details": []}}


def refused_sign_in(*details: str) -> RestError:
    """A token service says no."""
    return RestError(400, "Unable to generate token.", list(details))


def invalid_url() -> RestError:
    """Nothing lives at this address."""
    return RestError(400, "Invalid URL", ["Invalid URL"])


def https_required() -> RestError:
    """The address must be asked over https."""
    return RestError(403, "SSL Required: this resource may be accessed over https only.")


def token_required() -> RestError:
    """No token came with the request, and the resource is secured."""
    return RestError(499, "Token Required")


def invalid_token() -> RestError:
    """The token is wrong, has ended, or was bound to another referer or address."""
    return RestError(498, "Invalid token")


def no_permission(name: str) -> RestError:
    """The user is known, but may not see this."""
    return RestError(403, f"User does not have permissions to access '{name}'.")


def bad_query(detail: str) -> RestError:
    """The query's parameters are refused."""
    return RestError(400, QUERY_REFUSED, [detail])


def bad_where() -> RestError:
    """The filter cannot be read."""
    return bad_query("'where' clause is invalid")


def bad_field(name: str) -> RestError:
    """A field is asked for that the layer does not have."""
    return bad_query(f"'Invalid field: {name}' parameter is invalid")


def query_failed() -> RestError:
    """The server broke on the query; often said of a request that is too big."""
    return RestError(500, "Error performing query operation")
