#!/bin/sh
# Runs a command in a network of its own that has loopback only, where api.vaddy.net is this machine. Needs Linux
# with user namespaces, and no root: whoever is mapped to root in there may have port 443.
# Usage: test/peers/without-network.sh npm run peers -- --peer NAME=PATH
set -eu
names=$(mktemp)
trap 'rm -f "$names"' EXIT
printf '127.0.0.1 localhost api.vaddy.net\n' > "$names"
inside='mount --bind "$1" /etc/hosts; ip link set lo up; shift; exec "$@"'
unshare --map-root-user --net --mount --kill-child sh -euc "$inside" sh "$names" "$@"
