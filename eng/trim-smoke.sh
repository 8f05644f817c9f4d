#!/usr/bin/env bash
# Publishes tests/AotSmoke trimmed and runs it; a trim warning fails the publish.
# Trimming is switched on inside the project: given on the command line it would reach the generators, which cannot be trimmed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

output=artifacts/trim-smoke
rm -rf "$output"
dotnet publish tests/AotSmoke/AotSmoke.csproj -c Release -f net10.0 -o "$output" -v q
"$output/AotSmoke"
