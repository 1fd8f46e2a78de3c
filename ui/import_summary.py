"""The end of a batch of imports in words: one sentence, and the details."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QCoreApplication

from ..core.download.receipt import Proof, Receipt
from ..core.errors import ExportError
from ..core.host.import_job import MEMORY, ImportOrder, Outcome, Status
from .core_words import in_the_persons_words
from .import_batch import Ended
from .messages import message_for
from .numbers import Number
from .plain_text import bounded
from .receipt_page import receipt_lines

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Summary:
    """What a batch came to.

    Attributes:
        title: one or two words.
        text: plain sentences.
        details: plain text of any length; "" when there is no more to say.
        record: the receipts as they are kept, and the log.
        failed: orders that may be tried again.
        to_memory: those of them whose file could not be written, for a memory layer instead; the
            rows that came are kept, and not asked for again.
        unproven: those of them that came, but not provably whole, to be kept all the same.
        is_partial: something came, but not proven to be all.
        cancelled: orders that the person stopped, whose rows are kept; only if nothing else came.
    """

    title: str
    text: str
    details: str
    record: str = ""
    failed: tuple[ImportOrder, ...] = ()
    to_memory: tuple[ImportOrder, ...] = ()
    unproven: tuple[ImportOrder, ...] = ()
    is_partial: bool = False
    cancelled: tuple[ImportOrder, ...] = ()


def summary_of(ended: Sequence[Ended], log: str = "") -> Summary | None:
    """Sum up; None when all of it was cancelled before any row came, which needs no words.

    Args:
        ended: all imports of the batch.
        log: what they logged; goes to the details.
    """
    kept = _kept(ended)
    good = [one for one in ended if one.outcome.ok]
    bad = [one for one in ended if one.outcome.status is Status.FAILED]
    if not good and not bad:
        if not kept:
            return None
        stopped = tuple(one.order for one in ended if one.outcome.kept_rows)
        return Summary(translate("Summary", "Cancelled"), kept, "", cancelled=stopped)
    receipts = [one for one in ended if one.outcome.receipt is not None]
    title = translate("Summary", "Imported") if not bad else translate("Summary", "Not imported")
    if good and bad:
        title = translate("Summary", "Partly imported")
    sentences = [_good(good)] if good else []
    sentences += [_bad(one, len(ended) > 1) for one in bad[:1]]  # a message bar is two lines high
    if len(bad) > 1:
        more = translate("Summary", "{count} more failed.").format(count=len(bad) - 1)
        sentences.append(more)
    if kept:
        sentences.append(kept)
    return Summary(
        title,
        " ".join(sentences),
        "\n\n".join(map(_details, ended)).strip(),
        "\n\n".join([*map(_whole_receipt, receipts), log]).strip(),
        tuple(one.order for one in bad),
        tuple(replace(one.order, output=MEMORY) for one in bad if _fits_memory(one)),
        tuple(replace(one.order, allow_partial=True) for one in bad if _is_unproven(one)),
        any(one.outcome.status is Status.PARTIAL for one in good),
    )


def receipt_text(receipt: Receipt) -> str:
    """Say in the person's language what came and what proves it; times are for the details."""
    if receipt.is_limited:
        text = translate("Summary", "{layer}: the first {rows:,} rows, as asked, of {all}.")
        if receipt.written == 1:
            text = translate("Summary", "{layer}: the first row, as asked, of {all}.")
        count = receipt.announced
        unknown = translate("Summary", "a number that the server does not tell")
        return text.format(
            layer=bounded(receipt.layer),
            rows=Number(receipt.written),
            all=unknown if count is None else f"{Number(count):,}",
        )
    if not receipt.complete:
        return in_the_persons_words(receipt.sentence)
    texts = (
        _of_one_row()
        if receipt.written == 1
        else {
            Proof.OBJECT_IDS: translate("Summary", "{layer}: all {rows:,} rows, object IDs match."),
            Proof.COUNT: translate(
                "Summary", "{layer}: all {rows:,} rows; the count matches, there are no object IDs."
            ),
            Proof.NONE: translate(
                "Summary",
                "{layer}: {rows:,} rows; the server gives no means to prove that it is all.",
            ),
        }
    )
    text = texts[receipt.proof].format(layer=bounded(receipt.layer), rows=Number(receipt.written))
    added, deleted = receipt.changed_during_run["added"], receipt.changed_during_run["deleted"]
    besides = [
        _related(int(str(one["written"])), bounded(str(one["layer"]))) for one in receipt.related
    ]
    if receipt.attachments is not None:
        count = receipt.attachments.announced
        text_of_files = translate("Summary", "{count:,} attachments").format(count=Number(count))
        besides.append(translate("Summary", "1 attachment") if count == 1 else text_of_files)
    if besides:
        text += " " + translate("Summary", "With it came {list}.").format(list=", ".join(besides))
    if added or deleted:
        text += " " + translate(
            "Summary", "Meanwhile on the server: {added} added, {deleted} deleted."
        ).format(added=added, deleted=deleted)
    return text


def _of_one_row() -> dict[Proof, str]:
    return {
        Proof.OBJECT_IDS: translate("Summary", "{layer}: its only row, object IDs match."),
        Proof.COUNT: translate(
            "Summary", "{layer}: its only row; the count matches, there are no object IDs."
        ),
        Proof.NONE: translate(
            "Summary", "{layer}: 1 row; the server gives no means to prove that it is all."
        ),
    }


def _related(rows: int, layer: str) -> str:
    if rows == 1:
        return translate("Summary", "1 row of {layer}").format(layer=layer)
    return translate("Summary", "{rows:,} rows of {layer}").format(rows=Number(rows), layer=layer)


def _good(good: Sequence[Ended]) -> str:
    if len(good) == 1:
        receipt = good[0].outcome.receipt
        return receipt_text(receipt) if receipt is not None else ""
    rows = sum(one.outcome.receipt.written for one in good if one.outcome.receipt is not None)
    complete = sum(one.outcome.status is Status.COMPLETE for one in good)
    if complete == len(good):
        text = translate("Summary", "{layers} layers with {rows:,} rows, all proven complete.")
        if rows == 1:
            text = translate("Summary", "{layers} layers with 1 row, all proven complete.")
    else:
        text = translate(
            "Summary", "{layers} layers with {rows:,} rows; {complete} of them proven complete."
        )
        if rows == 1:
            text = translate(
                "Summary", "{layers} layers with 1 row; {complete} of them proven complete."
            )
    return text.format(layers=len(good), rows=Number(rows), complete=complete)


def _kept(ended: Sequence[Ended]) -> str:
    """Say that what came is not lost; "" when nothing is kept."""
    rows = sum(one.outcome.kept_rows for one in ended)
    if not rows:
        return ""
    if rows == 1:
        return translate("Summary", "1 row is kept; start the same import again to go on.")
    return translate(
        "Summary", "{rows:,} rows are kept; start the same import again to go on."
    ).format(rows=Number(rows))


def _fits_memory(one: Ended) -> bool:
    """Whether only the file failed, and the rows are there."""
    outcome = one.outcome
    is_file = not one.order.to_memory and isinstance(outcome.error, ExportError)
    return is_file and outcome.kept_rows > 0


def _is_unproven(one: Ended) -> bool:
    """Whether rows came, and all that is wrong is that they may not be all."""
    receipt = one.outcome.receipt
    return receipt is not None and not receipt.is_as_asked and receipt.received > 0


def _bad(one: Ended, is_named: bool) -> str:
    error = one.outcome.error
    text = message_for(error).text if error is not None else ""
    name = f"{one.order.layer_name}: " if is_named and one.order.layer_name else ""
    return text if text.startswith(name) else name + text


def _details(one: Ended) -> str:
    """What went wrong, and the receipt for people."""
    lines = [one.order.layer_name or one.order.address]
    outcome: Outcome = one.outcome
    if outcome.path:
        lines.append(outcome.path)
    if outcome.error is not None:
        message = message_for(outcome.error)
        lines += [message.text, "" if message.details in message.text else message.details]
    if outcome.receipt is not None:
        lines += receipt_lines(outcome.receipt.as_json())
    return "\n".join(dict.fromkeys(line for line in lines if line))


def _whole_receipt(one: Ended) -> str:
    """As it is kept."""
    assert one.outcome.receipt is not None  # noqa: S101  only those are asked
    text = json.dumps(one.outcome.receipt.as_json(), indent=2, ensure_ascii=False)
    name = one.order.layer_name or one.order.address
    return "\n".join([name, translate("Summary", "The whole receipt:"), text])
