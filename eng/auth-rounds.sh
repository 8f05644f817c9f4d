#!/usr/bin/env bash
# Tests of the session manager over many rounds, and in many more orders: eng/auth-rounds.sh [ROUNDS] [ORDERS]; 1,000 and 100,000 unless said.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export ROUNDS=${1:-1000}
export INTERLEAVINGS=${2:-100000}
dotnet test tests/Itential.Refit.Tests -c Release -f net10.0 --nologo \
  --filter "FullyQualifiedName~SingleFlightTests.TwoHundredCallers|FullyQualifiedName~Authentication.Interleavings"
