#!/usr/bin/env bash
# again.sh COMMAND [ARG...]
# Runs a command that asks mirrors and indexes of the network, which fail now and then: up to three
# times, with a pause between them.
set -uo pipefail
[ $# -ge 1 ] || { echo "usage: $0 COMMAND [ARG...]" >&2; exit 2; }
for pause_s in 10 30; do
    "$@" && exit
    echo "that failed; once more in $pause_s s: $*" >&2
    sleep "$pause_s"
done
"$@"
