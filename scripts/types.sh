#!/usr/bin/env bash
# types.sh: mypy over the package. The checkout folder may have any name, so mypy sees it through
# a link with the name the plugin is installed under.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$root/build/mypy"
ln -sfn ../.. "$root/build/mypy/layerferry"
cd "$root/build/mypy"
targets=(-m layerferry)
[ ! -e "$root/plugin.py" ] || targets+=(-m layerferry.plugin)
for package in core processing ui; do
    [ ! -e "$root/$package/__init__.py" ] || targets+=(-p "layerferry.$package")
done
exec "$root/build/venv/bin/mypy" --config-file "$root/pyproject.toml" \
    --cache-dir "$root/build/mypy/.cache" "${targets[@]}"
