#!/bin/sh
# npm start: installs, builds, ingests seeds/, writes the briefing site, prints the key points and what to try next.
set -eu
cd "$(dirname "$0")/.."
sh scripts/install.sh
node_modules/.bin/node apps/cli/build.mjs
store=${SITREP_STORE:-sitrep.db}
./sitrep ingest seeds --store "$store"
./sitrep export --store "$store" --out briefing
echo
./sitrep brief --key-points --store "$store"
cat <<END

What to try next
  ./sitrep browse                      look through it in the terminal (? shows the keys)
  ./sitrep serve                       the HTTP service; its docs are at /docs
  ./sitrep brief                       the whole briefing as text (--markdown, --json)
  ./sitrep search 'actor:lavrov "armed opposition"'
  ./sitrep ingest FILE-OR-FOLDER       your own reports; safe to stop and to repeat
  ./sitrep export --out DIR            the briefing as pages

The pages of this briefing: file://$(pwd)/briefing/index.html
END
