"""Keeps the translations in step with the code.

``i18n.py update``: new and changed texts of code, forms and core into each `i18n/layerferry_*.ts`.
``i18n.py compile``: each to its `.qm`, and `core_sentences.json` beside them.
``i18n.py check``: complain of anything that is missing, left over or wrong, and exit 1.
``i18n.py export LANGUAGE FILE``: what is not translated yet, as JSON.
``i18n.py merge LANGUAGE FILE``: the JSON's translations into the `.ts`; wrong ones are refused.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.translations.core_sentences import CONTEXT
from scripts.translations.faults import faults_of
from scripts.translations.texts import Text, all_texts
from scripts.translations.ts_file import (
    FOLDER,
    carried_over,
    languages,
    plural_forms,
    read_ts,
    ts_path,
    write_ts,
)

_QT = ("/usr/lib/qt5/bin", "/usr/lib/qt6/bin")  # where Debian keeps lrelease


def update() -> int:
    """Write all files anew; what is translated stays."""
    texts = all_texts()
    for language in languages():
        path = ts_path(language)
        write_ts(path, language, texts, carried_over(texts, read_ts(path)))
    print(f"i18n: {len(texts)} texts, {len(languages())} languages")
    return 0


def compile_all(into: Path) -> int:
    """Build what the plugin loads."""
    tools = os.pathsep.join([os.environ.get("PATH", ""), *_QT])
    for language in languages():
        path = ts_path(language)
        command = ["lrelease", "-silent", str(path), "-qm", str(into / f"{path.stem}.qm")]
        subprocess.run(command, check=True, env={**os.environ, "PATH": tools})
    sentences = [text.source for text in all_texts() if text.context == CONTEXT]
    file = into / "core_sentences.json"
    file.write_text(json.dumps(sentences, ensure_ascii=False, indent=0), encoding="utf-8")
    return 0


def check() -> int:
    """Print what is missing, left over or wrong, and how far each language is."""
    complaints = 0
    texts = all_texts()
    for language in languages():
        known = read_ts(ts_path(language))
        done = 0
        for text in texts:
            forms = known.get(text.key)
            done += bool(forms)
            found = ["not in the .ts: run make i18n-update"] if forms is None else []
            found += faults_of(text, forms or (), plural_forms(language))
            complaints += len(found)
            for fault in found:
                print(f"{language}: {text.context}: {text.source!r}: {fault}")
        for context, source, _comment in known.keys() - {text.key for text in texts}:
            complaints += 1
            print(f"{language}: {context}: {source!r}: no code has it: run make i18n-update")
        print(f"{language}: {done} of {len(texts)} texts")
    return 1 if complaints else 0


def export(language: str, file: Path) -> int:
    """Write what is not translated yet; an unknown language begins here."""
    texts = all_texts()
    known = carried_over(texts, read_ts(ts_path(language)))
    wanted = [_as_json(text, language) for text in texts if not known.get(text.key)]
    file.write_text(json.dumps(wanted, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"i18n: {len(wanted)} texts to translate into {language}: {file}")
    return 0


def merge(language: str, file: Path) -> int:
    """Take the translations that are given and right; name the others."""
    texts = all_texts()
    by_key = {text.key: text for text in texts}
    known, taken, refused = carried_over(texts, read_ts(ts_path(language))), 0, 0
    for entry in json.loads(file.read_text(encoding="utf-8")):
        given = entry.get("translation") or ()
        forms = tuple(given) if isinstance(given, list) else (given,) if given else ()
        text = by_key.get((entry["context"], entry["source"], entry.get("comment", "")))
        if not forms or not all(forms):
            continue
        found = faults_of(text, forms, plural_forms(language)) if text else ["no code has it"]
        if found or text is None:
            refused += 1
            print(f"{entry['source']!r} -> {given!r}: {'; '.join(found)}")
            continue
        known[text.key] = forms
        taken += 1
    write_ts(ts_path(language), language, texts, known)
    open_ones = sum(not known.get(text.key) for text in texts)
    print(f"i18n: {taken} taken, {refused} refused, {open_ones} still to do in {language}")
    return 1 if refused else 0


def _as_json(text: Text, language: str) -> dict[str, object]:
    entry: dict[str, object] = {"file": text.file, "context": text.context, "source": text.source}
    if text.comment:
        entry["comment"] = text.comment
    entry["translation"] = [""] * plural_forms(language) if text.is_plural else ""
    return entry


def main() -> int:
    """Do what is asked."""
    words = argparse.ArgumentParser(prog="i18n.py", description=__doc__)
    commands = words.add_subparsers(dest="command", required=True)
    for name in ("update", "check"):
        commands.add_parser(name)
    commands.add_parser("compile").add_argument("--into", type=Path, default=FOLDER)
    for name in ("export", "merge"):
        with_file = commands.add_parser(name)
        with_file.add_argument("language")
        with_file.add_argument("file", type=Path)
    said = words.parse_args()
    if said.command in ("export", "merge"):
        return {"export": export, "merge": merge}[said.command](said.language, said.file)
    if said.command == "compile":
        return compile_all(said.into)
    return {"update": update, "check": check}[said.command]()


if __name__ == "__main__":
    sys.exit(main())
