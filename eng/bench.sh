#!/usr/bin/env bash
# Runs the benchmarks; arguments go to BenchmarkDotNet, e.g. eng/bench.sh --filter '*GetJson*'
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- --filter '*'
dotnet run -c Release --project benchmarks/Benchmarks.csproj -- --artifacts artifacts/benchmarks "$@"
