#!/usr/bin/env bash
# The single-flight test over many rounds: eng/auth-rounds.sh [rounds, default 1000]
set -euo pipefail
cd "$(dirname "$0")/.."

ROUNDS="${1:-1000}" dotnet test tests/Itential.Refit.Tests -c Release -f net10.0 --nologo \
    --filter "FullyQualifiedName~SingleFlightTests.TwoHundredCallers"
