#!/usr/bin/env bash
# What the collector takes, on SQLite, with the load on the same machine. Arguments: seconds, connections, events a second (0: as many as go in).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source eng/lib/dotnet.sh
trap stop_compiler_server EXIT

dotnet build benchmarks/CollectorLoad -c Release -v q
dotnet benchmarks/CollectorLoad/bin/Release/net10.0/CollectorLoad.dll "$@"
