"""Every text of the windows is in every language's file, and nothing else is."""

import ast
from pathlib import Path

import pytest

from scripts.translations.core_sentences import core_sentences
from scripts.translations.faults import faults_of
from scripts.translations.texts import Text, UnreadableText, all_texts
from scripts.translations.ts_file import (
    carried_over,
    languages,
    plural_forms,
    read_ts,
    ts_path,
    write_ts,
)

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def texts():
    return all_texts()


def checkout(folder, **files):
    for name, content in {"plugin": "", **files}.items():
        path = folder / (name.replace("__", "/") + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    for name in ("ui/forms", "processing", "core"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    return folder


def test_every_text_of_the_code_is_in_every_file(texts):
    wanted = {text.key for text in texts}
    for language in languages():
        missing = wanted - read_ts(ts_path(language)).keys()
        assert not missing, f"{language}: run make i18n-update: {sorted(missing)[:3]}"


def test_no_file_has_a_text_that_no_code_asks_for(texts):
    wanted = {text.key for text in texts}
    for language in languages():
        left = read_ts(ts_path(language)).keys() - wanted
        assert not left, f"{language}: run make i18n-update: {sorted(left)[:3]}"


def test_there_are_ten_languages():
    assert set(languages()) == {"ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt_BR", "zh_CN"}


def test_every_language_is_complete(texts):
    for language in languages():
        known = read_ts(ts_path(language))
        undone = [text.source for text in texts if not known.get(text.key)]
        assert not undone, f"{language}: {len(undone)} not translated: {undone[:3]}"


def test_translations_keep_placeholders_mnemonics_and_plainness(texts):
    for language in languages():
        known, forms = read_ts(ts_path(language)), plural_forms(language)
        faults = {text.source: faults_of(text, known.get(text.key, ()), forms) for text in texts}
        assert not any(faults.values()), (language, {k: v for k, v in faults.items() if v})


@pytest.mark.parametrize(
    ("source", "given"),
    [
        ("{rows:,} rows", "{rows} Zeilen"),
        ("{a} of {b}", "{a}"),
        ("&Sign in", "Anmelden"),
        ("Sign in", "An&melden"),
        (" more", "mehr"),
        ("Source", "<b>Quelle</b>"),
        ("Connections…", "Verbindungen"),
        ("Build…", "ErsteErstellen…llen…"),
        ("One\nTwo", "Eins Zwei"),
    ],
)
def test_a_wrong_translation_is_found(source, given):
    assert faults_of(Text("Menu", source), (given,), 2)


def test_a_right_translation_has_no_fault():
    assert not faults_of(Text("Menu", "&Sign in at {host}…"), ("Bei {host} an&melden…",), 2)


def test_a_text_with_a_number_needs_all_forms_of_the_language():
    rows = Text("Menu", "%n row(s)", is_plural=True)
    assert not faults_of(rows, ("eine Zeile", "%n Zeilen"), plural_forms("de"))
    assert faults_of(rows, ("%n wiersz", "%n wiersze"), plural_forms("pl"))


def test_what_is_written_is_read_again(tmp_path):
    texts = [Text("A", "Rows & <columns>", "of a table"), Text("B", "%n row(s)", is_plural=True)]
    known = {texts[0].key: ("Zeilen & <Spalten>",), texts[1].key: ("eine Zeile", "%n Zeilen")}
    write_ts(tmp_path / "x.ts", "de", texts, known)
    assert read_ts(tmp_path / "x.ts") == known


def test_a_translation_outlives_new_names_of_placeholders():
    known = {("Core", "{host} broke off after {came}.", ""): ("Nach {came} brach {host} ab.",)}
    now = Text("Core", "{place} broke off after {bytes}.")
    assert carried_over([now], known)[now.key] == ("Nach {bytes} brach {place} ab.",)


def test_a_translation_goes_along_to_another_context():
    known = {
        ("Import", "User name", ""): ("Benutzername",),
        ("Sign in", "Password", ""): ("Passwort",),
    }
    texts = [Text("Server", "User name"), Text("Sign in", "Password"), Text("Server", "Password")]
    carried = carried_over(texts, known)
    assert carried[texts[0].key] == ("Benutzername",)
    assert texts[2].key not in carried  # the same word is still asked for elsewhere


def test_texts_are_found_with_the_context_that_qt_will_be_asked_for(tmp_path):
    root = checkout(
        tmp_path,
        ui__window='class Window:\n    def a(self):\n        return self.tr("Long " "text")\n'
        "    def b(self):\n        tr = self.tr\n        return tr('Short')\n",
        ui__words='def a():\n    return translate("Words", "One {x}", "a comment")\n',
    )
    (root / "ui/forms/f.ui").write_text(
        '<ui><class>Form</class><string>&amp;Go</string><string notr="true">x</string></ui>'
    )
    found = {(text.context, text.source, text.comment) for text in all_texts(root)}
    assert found == {
        ("Window", "Long text", ""),
        ("Window", "Short", ""),
        ("Words", "One {x}", "a comment"),
        ("Form", "&Go", ""),
    }


def test_a_text_that_only_the_run_knows_is_refused(tmp_path):
    root = checkout(tmp_path, ui__a="class A:\n    def a(self, b):\n        self.tr(b)\n")
    with pytest.raises(UnreadableText):
        all_texts(root)


def test_core_sentences_are_whole_with_their_variants(tmp_path):
    root = checkout(
        tmp_path,
        core__a="""
def say(host, n):
    '''Not this docstring.'''
    rows = "1 row is" if n == 1 else f"{n:,} rows are"
    log.info("Not this log line.")
    text = f"{n:,} bytes"
    if n:
        text += " came"
    warn(f"It broke off: {text}.")
    raise ProtocolError(f"{host.name} broke off: {rows} missing.", "Try again. Ask the owner.")
""",
    )
    assert set(core_sentences(root)) >= {
        "{host} broke off: 1 row is missing.",
        "{host} broke off: {n#} rows are missing.",
        "It broke off: {n#} bytes.",
        "It broke off: {n#} bytes came.",
        "Try again.",
        "Ask the owner.",
    }
    assert not any(text.startswith("Not this") for text in core_sentences(root))


def test_no_class_that_others_derive_from_asks_in_its_own_name():
    """PyQt asks with the class of the object, so a text of a base class would never be found.

    Algorithms have a `tr` of their own, which asks for all of their classes.
    """
    bases, asking = set(), set()
    for file in [ROOT / "plugin.py", *(ROOT / "ui").rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases.update(ast.unparse(base).split(".")[-1] for base in node.bases)
                calls = (one for one in ast.walk(node) if isinstance(one, ast.Call))
                asking.update(node.name for one in calls if ast.unparse(one.func) == "self.tr")
    assert not bases & asking
