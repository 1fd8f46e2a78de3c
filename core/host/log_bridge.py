"""Python's logging into QGIS's message log, under the plugin's name."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog

from .job_log import log_of_job

TAG = "LayerFerry"
_ROOT_LOGGER = __name__.rsplit(".core.", 1)[0]


class _MessageLogHandler(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        """Forward one record, also to the job it belongs to; any thread."""
        level = Qgis.MessageLevel.Info
        if record.levelno >= logging.ERROR:
            level = Qgis.MessageLevel.Critical
        elif record.levelno >= logging.WARNING:
            level = Qgis.MessageLevel.Warning
        text = self.format(record)
        QgsMessageLog.logMessage(text, TAG, level)
        of_job = log_of_job()
        if of_job is not None:
            of_job.add(text)


def attach() -> logging.Handler:
    """Start forwarding; give the handler to `detach` later."""
    handler = _MessageLogHandler()
    logger = logging.getLogger(_ROOT_LOGGER)
    logger.addHandler(handler)
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.INFO)
    return handler


def detach(handler: logging.Handler) -> None:
    """Stop forwarding."""
    logging.getLogger(_ROOT_LOGGER).removeHandler(handler)
