"""Sentences of core are recognised and told in another language, with what fills them."""

import re
import time

import pytest

from scripts.translations.texts import all_texts

PLACEHOLDER = re.compile(r"\{(\w+)(#?)\}")


@pytest.fixture(scope="module")
def templates():
    return [text.source for text in all_texts() if text.context == "Core"]


@pytest.fixture(scope="module")
def words(templates):
    """A language that puts every text into brackets."""
    from layerferry.ui.core_words import CoreWords

    return CoreWords(templates, lambda text: f"[{text}]")


def test_every_template_is_recognised_when_it_is_filled(templates):
    from layerferry.ui.core_words import CoreWords

    same = CoreWords(templates, lambda text: f"{text}~")
    for template in templates:
        said = PLACEHOLDER.sub(lambda one: "1,234" if one[2] else f"Zed{one[1]}", template)
        assert same.translated(said) == f"{said}~"


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (
            "a.example broke off after 12 of 40 bytes. Try again later.",
            "[a.example broke off after 12 of 40 bytes.] [Try again later.]",
        ),
        ("a.example refuses access (HTTP 403).", "[a.example [refuses access] (HTTP 403).]"),
        (
            "PBF was given up for JSON: its values of NAME differ from those in JSON.",
            "[PBF was given up for JSON: [its values of NAME differ from those in JSON].]",
        ),
        (
            "The layer looks otherwise than at the server: its labels are made by a script, "
            "which is not run here; its symbol for other values is not known here.",
            "[The layer looks otherwise than at the server: [its labels are made by a script, "
            "which is not run here]; [its symbol for other values is not known here].]",
        ),
        ("“Straßen. Neu” has no field A.", "[“Straßen. Neu” has no field A.]"),
        ("Der Server sagt nichts. Gar nichts", "Der Server sagt nichts. Gar nichts"),
        ("", ""),
        ("Sign in again.\n\nSign in again.", "[Sign in again.]\n\n[Sign in again.]"),
    ],
)
def test_sentences_are_told_with_what_fills_them(words, said, wanted):
    assert words.translated(said) == wanted


def test_a_name_that_is_a_word_of_ours_stays_a_name(words):
    assert words.translated("You are signed in as Test.") == "[You are signed in as Test.]"


def test_markup_and_placeholders_of_a_server_stay_as_they_are(words):
    said = "The server says: <b>{host}</b> %1."
    assert words.translated(said) == "[The server says: <b>{host}</b> %1.]"


def test_nothing_is_done_where_there_is_no_translation(templates):
    from layerferry.ui.core_words import CoreWords

    english = CoreWords(templates, lambda text: text)
    said = "a.example broke off after 12 of 40 bytes.  Try again later. \n ; a, b.\tc "
    assert english.translated(said) == said
    assert CoreWords([], lambda text: f"[{text}]").translated(said) == said


def test_long_texts_that_are_nobodys_take_no_time(words):
    """Patterns with several gaps must not try all ways to fill them."""
    started = time.process_time()
    words.translated("The server says: " + "rows, of; the: server. " * 400)
    assert time.process_time() - started < 5  # some 50 ms; minutes if it went wrong


@pytest.fixture
def german_numbers(qgis_app):
    from qgis.PyQt.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_numbers_are_written_as_in_the_persons_language(words, german_numbers):
    from layerferry.ui.numbers import Number

    assert f"{Number(1234567):,}" == "1.234.567"
    assert f"{Number(1234.56):,.1f} MB" == "1.234,6 MB"
    said = "The server counts 1,234 rows but lists 1,233 ids; all listed rows came."
    assert words.translated(said) == f"[{said.replace(',', '.')}]"
