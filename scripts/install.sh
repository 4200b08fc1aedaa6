#!/bin/sh
# Installs what package.json pins (the project's own Node among it), once per lockfile.
set -eu
cd "$(dirname "$0")/.."
pnpm_version=$(sed -n 's/.*"version": "\([0-9.]*\)",*$/\1/p' package.json | sed -n 2p)
stamp=node_modules/.installed
if [ -f "$stamp" ] && cmp -s pnpm-lock.yaml "$stamp"; then exit 0; fi
command -v npx >/dev/null 2>&1 || { echo 'sitrep: npm is missing: install Node 20 or newer with npm' >&2; exit 2; }
echo 'Installing packages …' >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! npx --yes "pnpm@$pnpm_version" install --frozen-lockfile --config.confirmModulesPurge=false >"$log" 2>&1; then
  cat "$log" >&2
  echo 'sitrep: installing failed; the lines above say why' >&2
  exit 1
fi
cp pnpm-lock.yaml "$stamp"
