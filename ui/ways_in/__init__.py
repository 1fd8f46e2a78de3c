"""One small form for each way to get into a server."""

from .app_form import AppForm
from .browser_form import BrowserForm
from .password_form import PasswordForm
from .qgis_form import QgisForm
from .token_form import TokenForm
from .way_form import WayForm
from .web_tier_form import WebTierForm

__all__ = [
    "AppForm",
    "BrowserForm",
    "PasswordForm",
    "QgisForm",
    "TokenForm",
    "WayForm",
    "WebTierForm",
]
