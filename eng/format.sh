#!/usr/bin/env bash
# Formats the files: white space, usings and code style. With --verify-no-changes it only says which are wrong; with --whitespace it looks at
# white space alone, which needs no build and takes seconds. The analyzers have no part in it: the build runs them, and their findings are errors there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source eng/lib/dotnet.sh

if [[ ${1:-} == --whitespace ]]; then
  shift
  dotnet format whitespace . --folder --exclude benchmarks/Baseline "$@"
  exit
fi

dotnet restore "$solution" -v q
for part in whitespace style; do
  dotnet format "$part" "$solution" --no-restore --exclude benchmarks/Baseline "$@"
done
