#!/usr/bin/env bash
# Runs the quickstart: the whole story on its own servers, then against servers in another process, then with what users get wrong.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
source eng/lib/servers.sh
source eng/lib/expect.sh

trap 'stop_servers; stop_compiler_server' EXIT
trap 'exit 130' INT TERM

# expect CODE COUNT TEXT ARGUMENT...: the quickstart must end with the code and print the text so many times.
expect() {
  local code=$1 count=$2 text=$3
  shift 3
  expect_run "quickstart ($*)" "$code" "$count" "$text" run_quickstart "$@"
}

# Nobody's real servers are called, whatever the environment holds.
unset "${!ITENTIAL_@}"

build_quickstart
expect 0 2 "Forcing reauthentication due to timeout"
expect 0 2 "Logins at its server: 1, now 2."
expect 0 2 "  ← Itential.Refit.Connections.Connection.Open (" --trace
expect 0 1 "← Itential.Platform.IHealthApi.GetHealthStatusAsync (" --trace
expect 0 0 "demo-password" --trace
expect 0 0 "demo-client-secret" --trace
expect 2 1 "Unrecognized command or argument '--plattform'." --plattform http://127.0.0.1:1

start_servers
unset ITENTIAL_PLATFORM_CLIENT_ID ITENTIAL_PLATFORM_CLIENT_SECRET
expect 0 1 "Nothing was started"
expect 0 1 "The job ended: complete." --start-workflow "Deploy Configuration"
expect 1 1 "The platform has no workflow 'Misspelt'." --start-workflow "Misspelt"
expect 1 1 "got no answer: Connection refused (127.0.0.1:1)." --platform http://127.0.0.1:1
ITENTIAL_PLATFORM_PASSWORD=wrong expect 1 1 "was refused with 401"
ITENTIAL_PLATFORM_PASSWORD=wrong expect 1 0 "   at "
