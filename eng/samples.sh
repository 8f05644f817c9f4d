#!/usr/bin/env bash
# Runs the samples against servers in a process of their own, with what users get wrong too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
source eng/lib/servers.sh
source eng/lib/expect.sh

backup=artifacts/backup
trust=artifacts/trust
rm -rf "$backup" "$trust"

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

for sample in RunWorkflow RetryFailedJobs BackUpAssets DeviceInventory PluginSample PluginHost; do
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

# A plugin: its author has a key, signs and publishes; the program trusts the key, and no other content than was signed.
plugin=Acme.Drivers.Junos
folder=$trust/plugins/$plugin
mkdir -p "$trust"
chmod 700 "$trust"
mkdir -p "$folder"
cp samples/PluginSample/bin/Release/net10.0/$plugin.* "$folder"
(
  umask 077
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$trust/key.pem"
  openssl pkey -in "$trust/key.pem" -pubout -out "$trust/key.pub"
)

# ask CODE TEXT: the program with the plugin must end with the code and print the text once.
ask() {
  expect PluginHost "$1" "$2" run "$trust/store" "$trust/plugins" "$plugin" version
}

ask 1 "is missing. Get the plugin from who signs it."
expect PluginHost 0 "Signed $plugin 1.2.3 with the key" sign "$trust/key.pem" "$folder" "$plugin" 1.2.3
ask 1 "is not trusted for '$plugin'."
expect PluginHost 0 "is trusted for Acme.*" trust "$trust/store" "$trust/key.pub" 'Acme.*'
ask 0 "Juniper: show version | display json"
printf X | dd of="$folder/$plugin.dll" bs=1 seek=78 conv=notrunc status=none
ask 1 "Changed: $plugin.dll. Install the plugin again."
expect PluginHost 2 "Say trust, sign or run" ask
