#!/usr/bin/env bash
# i18n.sh update|compile
# update: texts of code and forms into each i18n/layerferry_*.ts. compile: each to its .qm.
set -euo pipefail
cd "$(dirname "$0")/.."
shopt -s nullglob globstar
sources=(i18n/layerferry_*.ts)
case ${1:-} in
update)
    [ ${#sources[@]} -gt 0 ] || { echo "no i18n/layerferry_*.ts yet" >&2; exit 1; }
    code=(plugin.py core/host/**/*.py processing/**/*.py ui/**/*.py ui/forms/*.ui)
    for file in "${sources[@]}"; do
        # an empty file is how a language begins
        [ -s "$file" ] || rm -f "$file"
        pylupdate5 -noobsolete "${code[@]}" -ts "$file"
    done ;;
compile)
    for file in "${sources[@]}"; do
        PATH=$PATH:/usr/lib/qt5/bin:/usr/lib/qt6/bin lrelease -silent "$file" -qm "${file%.ts}.qm"
    done ;;
*) echo "usage: $0 update|compile" >&2; exit 2 ;;
esac
