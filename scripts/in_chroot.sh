#!/usr/bin/env bash
# in_chroot.sh DIR CMD
# Runs CMD (one shell command line) as root inside the Debian tree DIR, in a mount namespace of
# its own: everything mounted for it is gone when it ends.
#   BIND=/here:/there[,/here:/there...]  folders of this machine to show inside
#   PASS="NAME NAME"                     variables to hand on; the environment is clean otherwise
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: $0 DIR CMD" >&2; exit 2; }
CHROOT_DIR=$(cd "$1" && pwd); shift
CHROOT_CMD=$*
CHROOT_BIND=${BIND:-}
export CHROOT_DIR CHROOT_CMD CHROOT_BIND
keep=()
for name in ${PASS:-}; do [ -z "${!name+x}" ] || keep+=("$name=${!name}"); done

if [ "$(id -u)" != 0 ] || ! unshare --mount --propagation private true 2>/dev/null; then
    echo "$0: this needs root and the right to make a mount namespace (unshare --mount)," >&2
    echo "  which this machine refuses: run it as root, or in a container with CAP_SYS_ADMIN." >&2
    exit 1
fi
# shellcheck disable=SC2016  # the inner shell expands these
exec unshare --mount --propagation private bash -c '
set -e
mount -t proc proc "$CHROOT_DIR/proc"
mount --bind /dev "$CHROOT_DIR/dev"
mkdir -p "$CHROOT_DIR/dev/shm" "$CHROOT_DIR/dev/pts"
mount --bind /dev/shm "$CHROOT_DIR/dev/shm"
mount --bind /dev/pts "$CHROOT_DIR/dev/pts"
mount -o ro --bind /sys "$CHROOT_DIR/sys"
mount -t tmpfs tmpfs "$CHROOT_DIR/tmp"
IFS=,
for pair in $CHROOT_BIND; do
    mkdir -p "$CHROOT_DIR${pair#*:}"
    mount --bind "${pair%%:*}" "$CHROOT_DIR${pair#*:}"
done
unset IFS
dir=$CHROOT_DIR cmd=$CHROOT_CMD
exec env -i HOME=/root USER=root TERM=dumb LANG=C.UTF-8 \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    "$@" chroot "$dir" /bin/bash -c "$cmd"
' _ ${keep[@]+"${keep[@]}"}
