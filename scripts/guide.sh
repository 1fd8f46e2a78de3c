#!/usr/bin/env bash
# guide.sh: the user guide in build/guide/site, from docs/ and the pictures in build/screens/guide.
# Whatever a page lacks, or asks of another computer, makes it fail.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf build/guide
mkdir -p build/guide/pages/images
cp docs/*.md docs/*.svg build/guide/pages/
for picture in build/screens/guide/*.png; do
    # a window has few colours: a palette makes the file a third as large
    convert "$picture" -strip +dither -colors 255 -define png:compression-level=9 \
        "PNG8:build/guide/pages/images/${picture##*/}"
done
SOURCE_DATE_EPOCH=$(git -c safe.directory='*' log -1 --format=%ct)
export SOURCE_DATE_EPOCH
build/docs-venv/bin/mkdocs build --strict --quiet
if grep -rnE '<(script|link|img|iframe)[^>]*(src|href)="(https?:)?//' build/guide/site; then
    echo "guide.sh: the guide must not ask other computers for anything" >&2
    exit 1
fi
echo "build/guide/site/index.html: $(find build/guide/site -name '*.html' | wc -l) pages," \
    "$(du -sk build/guide/site | cut -f1) kB"
