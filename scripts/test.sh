#!/bin/sh
# npm test: installs what the tests need and runs every check. The last line reads "N passed, N failed".
set -eu
cd "$(dirname "$0")/.."
sh scripts/install.sh

# Real browser, real database, real terminal: from Debian, when they are not there yet.
missing=
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
command -v tmux >/dev/null 2>&1 || missing="$missing tmux"
if [ -n "$missing" ]; then
  echo "Installing for the tests:$missing" >&2
  sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

exec node_modules/.bin/node scripts/check-all.mjs "$@"
