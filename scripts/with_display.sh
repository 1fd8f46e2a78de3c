#!/usr/bin/env bash
# with_display.sh CMD [ARG...]
# Runs CMD on a virtual screen of its own (SIZE, default 1920x1080) under a window manager, if
# openbox is there. Both are ended, by number, when CMD ends; its exit status is passed on.
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: $0 CMD [ARG...]" >&2; exit 2; }
tmp=$(mktemp -d); started=()
finish() {
    for pid in ${started[@]+"${started[@]}"}; do kill "$pid" 2>/dev/null || true; done
    for pid in ${started[@]+"${started[@]}"}; do wait "$pid" 2>/dev/null || true; done
    rm -rf "$tmp"
}
trap finish EXIT
# the display number is chosen by Xvfb itself: the first that is free
Xvfb -displayfd 3 -screen 0 "${SIZE:-1920x1080}x24" -nolisten tcp -noreset \
    3>"$tmp/display" >"$tmp/xvfb.log" 2>&1 </dev/null &
started+=($!)
for _ in $(seq 600); do [ -s "$tmp/display" ] && break; sleep 0.1; done
[ -s "$tmp/display" ] || { echo "Xvfb did not start:" >&2; cat "$tmp/xvfb.log" >&2; exit 1; }
DISPLAY=:$(cat "$tmp/display"); export DISPLAY
unset WAYLAND_DISPLAY QT_QPA_PLATFORM
export XDG_SESSION_TYPE=x11
if command -v openbox >/dev/null; then
    openbox >"$tmp/openbox.log" 2>&1 </dev/null &
    started+=($!)
fi
status=0
"$@" || status=$?
exit "$status"
