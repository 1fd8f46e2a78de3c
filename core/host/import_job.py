"""One import, from an address to a layer or file; the window and Processing run this very job."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication, QgsVectorLayer

from ..download.download import Download
from ..download.early_survey import EarlySurvey
from ..download.job_header import Question
from ..download.journal import Journal, KeptRowsDoNotFit
from ..download.plan import wanted_fields
from ..download.receipt import Receipt
from ..download.start_anew import CurvesCame, PbfDiffers, StartAnew
from ..errors import Cancelled, DownloadError, ExportError, PluginError
from ..export.side_files import check_target
from ..net.addresses import parse_address
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.catalog import find_layer, read_layer
from ..rest.layer import LayerDescription
from ..rest.query import Filter
from ..rest.related import RelatedTables, number_of, read_related
from .background import Closable
from .dressing import fetch_pictures
from .extras import Extras
from .file_sink import check_output
from .gateway import Gateway
from .import_notes import ImportNotes
from .import_order import MEMORY, ImportOrder, Outcome, Status
from .inert_text import inert
from .job_folders import JobFolder, JobFolders
from .job_sinks import sink_for, table_of, take_losses
from .kept_order import order_to_json
from .known_formats import KeptFormats
from .layer_notes import keep_metadata, note_origin, schema_notes
from .order_filter import filter_of
from .origin_notes import forget_tables, receipt_beside
from .page_sizes import KeptPageSizes
from .preferences import Preferences
from .receipt_file import write_receipt
from .spare_memory import SpareMemory
from .terms_beside import asking_for_terms

__all__ = ["MEMORY", "ImportJob", "ImportOrder", "Outcome", "Status"]

log = logging.getLogger(__name__)

_MOST_STARTS = 6  # each with more room than the one before


class ImportJob:
    """Runs one `ImportOrder`; every end is an `Outcome`, never an exception.

    What comes is kept on disk until the import is whole. Any later run that asks the same
    question goes on there, whatever its output is.

    Args:
        gateway: of the session.
        order: what a person wants.
        folders: where unfinished imports are kept; None = in QGIS's profile.

    Attributes:
        rows_from_disk: rows so far that an earlier run kept.
    """

    def __init__(
        self, gateway: Gateway, order: ImportOrder, folders: JobFolders | None = None
    ) -> None:
        self._gateway, self._order = gateway, order
        self._folders = folders or profile_job_folders()
        self._slots = order.options.slots()
        self._folder: JobFolder | None = None
        self._under_way: Closable | None = None
        self._related: RelatedTables | None = None
        self._early: EarlySurvey | None = None
        self._extras: Extras | None = None
        self._tell: Callable[[str], None] = lambda _sentence: None
        self._brought: tuple[LayerDescription, Receipt] | None = None
        self._is_stopped = False
        self.rows_from_disk = 0

    def stop(self) -> None:
        """End what is under way, from any thread; the outcome will be `CANCELLED`."""
        self._is_stopped = True
        under_way = self._under_way
        if under_way is not None:
            under_way.close()

    @property
    def server(self) -> str:
        """Root of the server that is asked.

        Raises:
            AddressError: the order's address is none.
        """
        return parse_address(self._order.address).root

    @property
    def title(self) -> str:
        """For the task manager."""
        return f"Import {self._order.layer_name or self._order.address}"

    def execute(
        self,
        on_progress: Callable[[int, int | None], None] = lambda _done, _all: None,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_wait: Callable[[str, float], None] | None = None,
        on_needs_person: Callable[[bool], None] | None = None,
    ) -> Outcome:
        """Import.

        Args:
            on_progress: told (rows so far, rows announced or None), in this thread.
            is_cancelled: asked all the time, from several threads.
            on_wait: told one sentence when the server makes us wait, and for how many seconds; also
                on what comes after the rows, with 0 s; from any thread.
            on_needs_person: told, from any thread, when the job waits for a person to sign in
                again (True) and when it goes on (False); None = it fails instead.
        """
        if on_wait is not None:
            self._tell = lambda sentence: on_wait(sentence, 0.0)

        def connected() -> AbstractContextManager[RestClient]:
            return self._connected(is_cancelled, on_wait, on_needs_person)

        outcome = self._outcome_of(lambda: self._import(connected, on_progress))
        folder, self._folder = self._folder, None
        if folder is None:
            return outcome
        if outcome.ok:
            folder.remove()
            return outcome
        return replace(outcome, kept_rows=folder.put_away())

    def _outcome_of(self, call: Callable[[], Outcome]) -> Outcome:
        """Call, with every way to fail turned into an outcome."""
        try:
            return call()
        except Cancelled:
            return Outcome(Status.CANCELLED)
        except PluginError as err:
            log.warning("%s: %s", self.title, err)
            return Outcome(Status.FAILED, error=err)
        except Exception as err:
            log.exception("%s failed", self.title)
            unforeseen = DownloadError(f"Something unforeseen happened: {type(err).__name__}.")
            return Outcome(Status.FAILED, error=unforeseen)

    @contextmanager
    def _connected(
        self,
        is_cancelled: Callable[[], bool],
        on_wait: Callable[[str, float], None] | None,
        on_needs_person: Callable[[bool], None] | None,
    ) -> Iterator[RestClient]:
        """A client that `stop` can close."""
        # the item of a portal may have led there
        self._gateway.follow(self._order.address, self._hold)
        client = self._gateway.client(
            self._order.address,
            is_cancelled,
            on_wait,
            on_needs_person=on_needs_person,
            slots=self._slots,
        )
        try:
            self._hold(client)
            yield client
        finally:
            client.end()

    def _hold(self, under_way: Closable) -> None:
        """Let `stop` close this."""
        self._under_way = under_way
        if self._is_stopped:
            raise Cancelled

    def _import(
        self,
        connected: Callable[[], AbstractContextManager[RestClient]],
        on_progress: Callable[[int, int | None], None],
    ) -> Outcome:
        """Import; start anew where rows need another output than the server announced."""
        self._check_places()
        layer: LayerDescription | None = None
        journal: Journal | None = None
        warnings: list[str] = []
        for _start in range(_MOST_STARTS):
            with connected() as client:
                if layer is None:
                    layer = self._described(client)
                    if self._order.related:
                        self._related = self._related_to(client, layer)
                    journal = self._journal(layer, warnings)
                    layer = layer if journal is None else journal.layer
                try:
                    return self._import_rows(client, layer, journal, warnings, on_progress)
                except StartAnew as err:
                    log.info("%s Starting anew.", err)
                    if not isinstance(err, CurvesCame):
                        warnings.append(str(err))
                    layer = err.described(layer)
                    if journal is not None:
                        journal.widen(layer.fields)
                        if isinstance(err, PbfDiffers):
                            journal.clear()
                except KeptRowsDoNotFit as err:
                    log.info("%s Starting anew without them.", err)
                    warnings.append(f"{err} All rows were asked for again.")
                    if journal is not None:
                        journal.clear()
        raise DownloadError("The server's values fit none of the columns that it announces.")

    def _check_places(self) -> None:
        """Nothing is asked of a server for a place that cannot take it."""
        order = self._order
        if not order.to_memory:
            check_output(order.output, order.overwrite, order.into_existing)
        if order.receipt_path:
            check_target(Path(order.receipt_path))

    def _journal(self, layer: LayerDescription, warnings: list[str]) -> Journal | None:
        """What earlier runs kept; None where nothing can be kept, which ends no import."""
        order = self._order
        if order.row_limit:
            return None  # a few rows are soon asked for again, and are no start of all
        question = Question.of(layer, self._filter(layer), order.options.part)
        try:
            self._folder = self._folders.open(question, layer, order_to_json(order, layer.url))
        except OSError as err:
            reason = err.strerror or type(err).__name__
            warnings.append(
                f"What came could not be kept on disk for an interrupted import: {reason}."
            )
            return None
        if self._folder is None:
            log.info("%s: another import asks the same just now", self.title)
            return None
        return self._folder.journal

    def _described(self, client: RestClient) -> LayerDescription:
        url = find_layer(client, parse_address(self._order.address))
        if self._order.is_of_all_rows:
            self._early = EarlySurvey(client, url)
        layer = read_layer(client, url)
        return replace(layer, drawing=fetch_pictures(client, layer))

    def _related_to(self, client: RestClient, layer: LayerDescription) -> RelatedTables:
        """What has to be fetched with the layer; what is imported alongside is not."""
        service = layer.url.rpartition("/")[0]
        others = {parse_address(one).url for one in self._order.alongside}
        related = read_related(client, layer)
        return related.without([n for n in related.tables if join(service, n) in others])

    def _import_rows(
        self,
        client: RestClient,
        layer: LayerDescription,
        journal: Journal | None,
        warnings: list[str],
        on_progress: Callable[[int, int | None], None],
    ) -> Outcome:
        order, renewals = self._order, self._renewals()
        memory = SpareMemory()

        def told(done: int, announced: int | None) -> None:
            if not order.to_memory:
                memory.on_rows(done, announced)
            self.rows_from_disk = download.rows_from_disk
            on_progress(done, announced)

        early, self._early = self._early, None  # whoever starts anew asks anew
        fields = wanted_fields(layer, self._field_names(layer))
        sink = sink_for(order, layer, fields, client.check_cancelled, self._write_extras)
        self._extras = None
        notes = ImportNotes(order, layer, self._filter(layer))
        try:
            self._extras = extras = Extras(client, order, layer, self._related, self._tell)
            download = Download(
                client,
                layer,
                notes.chosen,
                order.options,
                notes.marking(extras.noting(sink)),
                told,
                journal,
                KeptPageSizes(),
                KeptFormats(),
                sink.prepare,
                early,
            )
            beside = self._gateway, order.address, client, layer, self._hold
            with asking_for_terms(*beside) as terms:
                receipt = download.run()
                if receipt.is_as_asked or order.allow_partial:
                    layer = replace(layer, terms=terms())
            extras.fetch(receipt)
            receipt.token_renewals = self._renewals() - renewals
            receipt.warnings = warnings + receipt.warnings
            if layer.drawing.sentence:
                receipt.warnings.append(layer.drawing.sentence)
            if not receipt.is_as_asked and not order.allow_partial:
                error = DownloadError(receipt.sentence, "No layer was made. Try again later.")
                sink.abandon()
                extras.abandon()
                return Outcome(Status.FAILED, receipt=receipt, error=error)
            client.check_cancelled()
            self._brought = layer, receipt
            output, additions = extras.finish(sink)
            receipt.warnings += schema_notes(layer, download.fields, sink.crs)
            is_changed = take_losses(receipt, sink)
        except BaseException:
            sink.abandon()
            if self._extras is not None:
                self._extras.abandon()
            raise
        own = table_of(self._order, layer)
        noted = own if order.into_existing else ""
        try:
            if isinstance(output, str) and not noted:
                forget_tables(output)
            has_notes = notes.keep(
                download.fields, receipt, output, noted, client.check_cancelled, is_changed
            )
        except (Cancelled, ExportError, OSError) as err:
            # the rows are in place
            log.warning("it cannot be updated later: %s", str(err) or "cancelled")
            has_notes = False
        outcome = self._outcome(layer, receipt, output, has_notes)
        is_among_tables = outcome.path and any(
            one.outcome.path == outcome.path for one in additions.tables
        )
        table = own if is_among_tables else noted
        return replace(outcome, table=table, additions=additions)

    def _outcome(
        self,
        layer: LayerDescription,
        receipt: Receipt,
        output: QgsVectorLayer | str,
        has_notes: bool,
    ) -> Outcome:
        status = Status.COMPLETE if receipt.complete else Status.PARTIAL
        if receipt.is_limited:
            status = Status.LIMITED
        log.info("%s", receipt.sentence)
        if isinstance(output, str):
            into_existing = self._order.into_existing
            if self._order.receipt_path:
                write_receipt(receipt, self._order.receipt_path)
            # without one of its own, a table would be taken for what the file's receipt speaks of
            if not has_notes and (into_existing or not self._order.receipt_path):
                table = table_of(self._order, layer) if into_existing else ""
                write_receipt(receipt, str(receipt_beside(output, table)), output)
            return Outcome(status, path=output, receipt=receipt, description=layer)
        output.setName(inert(self._order.layer_name or layer.name))
        note_origin(output, layer, receipt, keep_receipt=not has_notes)
        if self._order.receipt_path:
            write_receipt(receipt, self._order.receipt_path)
        return Outcome(status, layer=output, receipt=receipt, description=layer)

    def _filter(self, layer: LayerDescription) -> Filter:
        return replace(filter_of(self._order, layer), field_names=self._field_names(layer))

    def _field_names(self, layer: LayerDescription) -> tuple[str, ...] | None:
        """The wanted columns, and those that tables and attachments hang on."""
        names = self._order.field_names
        if names is None:
            return None
        needed = [] if self._related is None else self._related.key_fields(number_of(layer))
        if self._order.attachments and layer.has_attachments:
            needed.append(layer.object_id_field)
        known = {name.lower() for name in names}
        return (*names, *(name for name in needed if name.lower() not in known))

    def _write_extras(self, path: Path) -> None:
        if self._extras is not None:
            self._extras.write_into(path)
        if self._brought is not None and path.suffix == ".gpkg":
            layer, receipt = self._brought
            keep_metadata(path, table_of(self._order, layer), layer, receipt)

    def _renewals(self) -> int:
        service = self._gateway.service(self._order.address)
        return 0 if service is None else service.renewals


def profile_job_folders() -> JobFolders:
    """Where QGIS's profile keeps unfinished imports."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "layerferry" / "jobs"
    return JobFolders(folder, Preferences.load().kept_megabytes * 2**20)
