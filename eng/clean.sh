#!/usr/bin/env bash
# Removes what builds, tests and publishing have written; npm packages stay.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rm -rf artifacts BenchmarkDotNet.Artifacts
find src generators tests samples benchmarks -name node_modules -prune -o -type d \( -name bin -o -name obj -o -name TestResults \) -prune -print0 2>/dev/null \
  | xargs -0 -r rm -rf
