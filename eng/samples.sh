#!/usr/bin/env bash
# Runs the samples against servers in a process of their own, with what users get wrong too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
source eng/lib/servers.sh
source eng/lib/expect.sh

backup=artifacts/backup
rm -rf "$backup"

trap 'stop_servers; stop_compiler_server' EXIT
trap 'exit 130' INT TERM

# expect SAMPLE CODE TEXT ARGUMENT...: the sample must end with the code and print the text once.
expect() {
  local sample=$1 code=$2 text=$3
  shift 3
  expect_run "sample $sample ($*)" "$code" 1 "$text" dotnet "samples/$sample/bin/Release/net10.0/$sample.dll" "$@"
}

# Nobody's real servers are called, whatever the environment holds.
unset "${!ITENTIAL_@}"

for sample in RunWorkflow RetryFailedJobs BackUpAssets DeviceInventory; do
  dotnet build "samples/$sample" -c Release -v q --nologo
done
build_quickstart
start_servers

expect RunWorkflow 0 "has ended: Completed." "Deploy Configuration" device=core1
expect RunWorkflow 1 "has ended: Failed." "Failing Change"
expect RunWorkflow 2 "Name a workflow"
expect RetryFailedJobs 0 "jobs failed." 30
expect RetryFailedJobs 0 "failed jobs reached their end." 30 --retry
expect DeviceInventory 0 "devices."
expect BackUpAssets 0 "Exported: " export "$backup"
expect BackUpAssets 0 "Skipped: " import "$backup"
expect BackUpAssets 2 "name a folder" export
