#!/usr/bin/env bash
# Formats the files: white space, usings and code style. With --verify-no-changes it only says which are wrong.
# The analyzers have no part in it: the build runs them, and their findings are errors there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source eng/lib/dotnet.sh

dotnet restore "$solution" -v q
for part in whitespace style; do
  dotnet format "$part" "$solution" --no-restore --exclude benchmarks/Baseline "$@"
done
