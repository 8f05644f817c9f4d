#!/usr/bin/env bash
# Compiles everything anew with all analyzers (warnings are errors) and checks the format.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source eng/lib/dotnet.sh

trap stop_compiler_server EXIT
dotnet build "$solution" -c Release --no-incremental -v q -p:AnalyzesEverything=true
eng/format.sh --verify-no-changes
echo "Lint: no finding."
