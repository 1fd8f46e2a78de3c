"""SQL on a GeoPackage through GDAL's own connection: one transaction, all of it or nothing.

A second SQLite library in this process would drop the locks of the first, so Python's is used on
private files only.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from osgeo import gdal

from ..errors import Cancelled, ExportError
from .disk_words import why_not
from .gdal_manners import settle_gdal

# several writers of this session into one file take turns, instead of finding it locked
one_at_a_time = threading.Lock()


class OpenGeoPackage:
    """A GeoPackage that GDAL holds open; dropped, it is closed.

    Args:
        path: of the file.
        to_write: or only to look at.

    Raises:
        ExportError: it is no GeoPackage, or cannot be written.
    """

    def __init__(self, path: Path, to_write: bool = False) -> None:
        settle_gdal()
        gdal.ErrorReset()
        self.path = path
        how = gdal.OF_UPDATE if to_write else gdal.OF_READONLY
        try:
            file = gdal.OpenEx(str(path), gdal.OF_VECTOR | how, ["GPKG"])
        except RuntimeError:
            file = None
        if file is None:
            raise ExportError(
                f"{path.name} cannot be opened as a GeoPackage: "
                f"{gdal.GetLastErrorMsg() or 'GDAL gives no reason'}.",
                "Choose another file.",
            )
        self.file: gdal.Dataset = file

    def run(self, statement: str) -> None:
        """Run a statement.

        Raises:
            ExportError: it failed; a transaction may have ended with it.
        """
        gdal.ErrorReset()
        try:
            answer = self.file.ExecuteSQL(statement)
        except RuntimeError as err:
            raise self.refused(str(err)) from err
        if answer is not None:
            self.file.ReleaseResultSet(answer)
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise self.refused(gdal.GetLastErrorMsg())

    def asked(self, question: str) -> list[tuple[object, ...]]:
        """The rows of an answer.

        Raises:
            ExportError: there is none.
        """
        gdal.ErrorReset()
        try:
            answer = self.file.ExecuteSQL(question)
        except RuntimeError as err:
            raise self.refused(str(err)) from err
        if answer is None:
            if gdal.GetLastErrorType() >= gdal.CE_Failure:
                raise self.refused(gdal.GetLastErrorMsg())
            return []
        rows = [tuple(row.GetField(n) for n in range(row.GetFieldCount())) for row in answer]
        self.file.ReleaseResultSet(answer)
        return rows

    def refused(self, reason: str) -> ExportError:
        """The error for something that the file did not take."""
        return ExportError(
            f"{self.path.name} could not be changed: {why_not(reason, self.path)}.",
            "The file is as it was. Close programs that write into it, and check the disk's "
            "space.",
        )


def change_at_once(target: Path, source: Path, change: Callable[[OpenGeoPackage], None]) -> None:
    """Change a GeoPackage with rows of another, in one transaction. Any thread.

    Args:
        target: changed; others may have it open.
        source: closed, and used by nobody else; attached as ``incoming``.
        change: runs the statements.

    Raises:
        ExportError: the file did not take all of it, and is as it was.
        Cancelled: by `change`; the file is as it was.
    """
    problem: ExportError | Cancelled | None = None
    file = OpenGeoPackage(target, to_write=True)
    try:
        _change(file, source, change)
    except (ExportError, Cancelled) as err:
        problem = err
    except sqlite3.Error as err:
        problem = file.refused(str(err))
    del file
    if problem is not None:
        # the frames of the error hold the file open, and with it a lock that a COMMIT left
        problem.__cause__ = problem.__context__ = None
        raise problem.with_traceback(None)


def _change(file: OpenGeoPackage, source: Path, change: Callable[[OpenGeoPackage], None]) -> None:
    file.run(f"ATTACH DATABASE {quoted_text(str(source))} AS incoming")
    if file.file.StartTransaction() != 0:
        raise file.refused(gdal.GetLastErrorMsg())
    try:
        change(file)
    except BaseException:
        _roll_back(file)
        raise
    gdal.ErrorReset()
    try:
        is_in = file.file.CommitTransaction() == 0
    except RuntimeError:  # later versions raise
        is_in = False
    if not is_in:
        reason = gdal.GetLastErrorMsg()
        _roll_back(file)
        raise file.refused(reason)


def _roll_back(file: OpenGeoPackage) -> None:
    with suppress(RuntimeError):  # it may be over already
        file.file.RollbackTransaction()


def quoted_name(name: str) -> str:
    """A name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'


def quoted_text(text: str) -> str:
    """A text as SQL has it."""
    return "'" + text.replace("'", "''") + "'"
