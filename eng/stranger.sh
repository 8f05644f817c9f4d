#!/usr/bin/env bash
# Does what a stranger does, who has the .NET SDK, the packages and what they depend on in one folder, and nothing else: no configuration, no
# package folder, no other source of packages. The README's first programs are made by dotnet new and dotnet add package, run against servers
# in another process, and fail in two ways that users know. The first one is published trimmed (net10.0) and natively (net8.0) too, with
# declared interfaces and traced calls of its own (eng/stranger/Checks.cs); a compiler that is too old is refused; the tool is installed.
# A warning fails. The packages are those in the folder PACKAGES, or packed now. Without a C toolchain the native program is left out; --aot
# demands it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
source eng/lib/servers.sh
source eng/lib/expect.sh

stranger=$(mktemp -d)
project=$stranger/Stranger/Stranger.csproj
dotnet_root=$(dirname "$(readlink -f "$(command -v dotnet)")")
machine=${NUGET_PACKAGES:-$HOME/.nuget/packages}
trap 'stop_servers; rm -rf "$stranger"; stop_compiler_server' EXIT
trap 'exit 130' INT TERM

# phase NAME: tells what begins, and how long the one before took.
phase() {
  [[ -z ${phase_name:-} ]] || echo "   $phase_name: $((SECONDS - phase_start)) s"
  phase_name=${1:-}
  phase_start=$SECONDS
}

# as_stranger COMMAND...: runs it in the stranger's folder, with a home and an environment of its own.
as_stranger() {
  local variables=(HOME="$stranger/home" NUGET_PACKAGES="$stranger/packages" DOTNET_CLI_UI_LANGUAGE=en PATH="$PATH" DOTNET_ROOT="$dotnet_root") name
  for name in DOTNET_NOLOGO DOTNET_CLI_TELEMETRY_OPTOUT MSBUILDDISABLENODEREUSE UseSharedCompilation SharedCompilationId "${!ITENTIAL_@}"; do
    [[ -z ${!name:-} ]] || variables+=("$name=${!name}")
  done

  (cd "$stranger" && env -i "${variables[@]}" "$@")
}

# build COMMAND ARGUMENT...: dotnet build or publish of the project of eng/stranger.
build() {
  as_stranger dotnet "$1" "$project" "${@:2}" -v q --nologo -clp:NoSummary "-p:PackedVersion=$version"
}

# snippet NAME: the README's block of code of that name.
snippet() {
  awk -v marker="<!-- snippet: $1 -->" '
    $0 == marker { found = 1; next }
    found && /^```csharp$/ { inside = 1; next }
    inside && /^```$/ { exit }
    inside' README.md
}

# expect NAME CODE TEXT COMMAND...: the command must end with the code and print the text once.
expect() {
  expect_run "$1" "$2" 1 "$3" as_stranger "${@:4}"
}

# The packages that restoring takes, by folder and version below the package folder.
closure() {
  local assets=$stranger/Stranger/obj/project.assets.json
  sed -nE 's|^ *"path": "([^"]+/[0-9][^"/]*)",?$|\1|p' "$assets"
  awk -F '"' '/"downloadDependencies"/ { inside = 1 }
    inside && $2 == "name" { name = tolower($4) }
    inside && $2 == "version" { version = $4; gsub(/[][ ]|,.*/, "", version); print name "/" version }
    inside && /^ *\],?$/ { inside = 0 }' "$assets"
}

# Puts the packages and what they need into one folder, from this machine's package folder or from where it gets its packages.
collect() {
  local name found
  mkdir -p "$stranger"/{feed,home,Stranger}
  cp "$packed"/*.nupkg "$stranger/feed"
  cp eng/stranger/Checks.cs "$stranger/Stranger"
  cp eng/stranger/Stranger.csproj.txt "$project"
  cat >"$stranger/nuget.config" <<CONFIG
<configuration>
  <packageSources>
    <add key="packed" value="feed" />
  </packageSources>
  <fallbackPackageFolders>
    <add key="machine" value="$machine" />
  </fallbackPackageFolders>
</configuration>
CONFIG
  (cd "$stranger" && NUGET_PACKAGES=$stranger/collected dotnet restore "$project" -v q --nologo "-p:PackedVersion=$version" \
    -p:UseCurrentRuntimeIdentifier=true -p:SelfContained=true)
  for name in $(closure | sort -u); do
    found=$(compgen -G "$machine/$name/*.nupkg" || compgen -G "$stranger/collected/$name/*.nupkg" || true)
    if [[ -n $found && ! -e $stranger/feed/$(basename "$found") ]]; then
      cp "$found" "$stranger/feed"
    fi
  done

  rm -rf "$stranger/collected" "$stranger/Stranger/obj"
  cat >"$stranger/nuget.config" <<'CONFIG'
<configuration>
  <packageSources>
    <clear />
    <add key="folder" value="feed" />
  </packageSources>
</configuration>
CONFIG
}

has_native_toolchain() {
  command -v clang >/dev/null || command -v gcc >/dev/null || return 1
  echo '#include <zlib.h>' | "$(command -v clang || command -v gcc)" -E - >/dev/null 2>&1
}

# expect_assets PACKAGE FILE...: what the stranger has got of a package.
expect_assets() {
  local asset
  for asset in "${@:2}"; do
    if [[ ! -f $stranger/packages/$1/$version/$asset ]]; then
      echo "The package $1 has no $asset."
      exit 1
    fi
  done
}

expect_old_compiler_refused() {
  local refusal
  if refusal=$(build build -f net10.0 -p:CompilerApiVersion=roslyn4.8 2>&1); then
    echo "A compiler that is too old was accepted."
    return 1
  fi

  if ! grep -o "error ITB001: .*roslyn4.14 or newer.*'roslyn4.8'.*17.14 or newer" <<<"$refusal" | head -n 1; then
    echo "$refusal"
    return 1
  fi
}

phase "Packages"
packed=${PACKAGES:-artifacts/packages}
[[ -n ${PACKAGES:-} ]] || eng/pack.sh "$packed"
version=$(basename "$packed"/Itential.Platform.*.nupkg .nupkg)
version=${version#Itential.Platform.}

phase "Dependencies"
collect
echo "In the folder: $(find "$stranger/feed" -name '*.nupkg' | wc -l) packages, $(du -sm "$stranger/feed" | cut -f1) MB."

phase "Servers"
# Nobody's real servers are called, whatever the environment holds.
unset "${!ITENTIAL_@}"
build_quickstart
start_servers
unset ITENTIAL_PLATFORM_CLIENT_ID ITENTIAL_PLATFORM_CLIENT_SECRET

phase "First program"
as_stranger dotnet new console -o First --no-restore >/dev/null
as_stranger dotnet add First package Itential.Platform >/dev/null
snippet first-platform >"$stranger/First/Program.cs"
expect "README's first program for Platform" 0 "Signed in as $ITENTIAL_PLATFORM_USER." dotnet run --project First
first=(dotnet First/bin/Debug/net10.0/First.dll)
expect "same once more" 0 "gateway-1: RUNNING" "${first[@]}"
ITENTIAL_PLATFORM_PASSWORD=wrong-by-mistake expect "same with a wrong password" 134 "was refused with 401" "${first[@]}"
ITENTIAL_PLATFORM_PASSWORD=wrong-by-mistake expect_run "same, which tells no password" 134 0 "wrong-by-mistake" as_stranger "${first[@]}"
ITENTIAL_PLATFORM_URL=http://127.0.0.1:1 expect "same without a server" 134 "The login at http://127.0.0.1:1 got no answer." "${first[@]}"

phase "Second program"
as_stranger dotnet add First package Itential.Gateway >/dev/null
snippet first-gateway >"$stranger/First/Program.cs"
expect_run "README's first program for Gateway" 0 5 ": " as_stranger dotnet run --project First

# The README's program, and one more line.
snippet first-platform >"$stranger/Stranger/Program.cs"
echo 'return await Checks.RunAsync();' >>"$stranger/Stranger/Program.cs"

phase "Built (net10.0)"
build build -f net10.0
expect_assets itential.diagnostics analyzers/dotnet/cs/Itential.Diagnostics.Generator.dll build{,Transitive}/Itential.Diagnostics.{props,targets}
expect_assets itential.refit analyzers/dotnet/cs/Itential.Refit.{Generator,CodeFixes}.dll build{,Transitive}/Itential.Refit.targets
expect "program with declarations of its own" 0 "The declared client works." dotnet Stranger/bin/Debug/net10.0/Stranger.dll

phase "Trimmed (net10.0)"
build publish -f net10.0 -o trimmed
expect "trimmed program" 0 "The declared client works." trimmed/Stranger

if has_native_toolchain; then
  phase "Native (net8.0)"
  build publish -f net8.0 -o native
  expect "native program" 0 "The declared client works." native/Stranger
  expect "native program, which signs in" 0 "Signed in as $ITENTIAL_PLATFORM_USER." native/Stranger
  ITENTIAL_PLATFORM_PASSWORD=wrong-by-mistake expect "native program with a wrong password" 134 "was refused with 401" native/Stranger
elif [[ ${1:-} == --aot ]]; then
  echo "A native program needs gcc and zlib1g-dev: install them and run this again."
  exit 1
else
  echo "No native program was tried: it needs gcc and zlib1g-dev."
fi

phase "Refused compiler"
expect_old_compiler_refused

phase "Tool"
as_stranger dotnet tool install Otumat.Tool --tool-path tools >/dev/null
expect "installed tool" 0 "$version" tools/otumat --version

phase
