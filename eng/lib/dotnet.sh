# Settings of every .NET command that a script runs, and a compiler server of the script's own.

export DOTNET_NOLOGO=1
export DOTNET_CLI_TELEMETRY_OPTOUT=1
export MSBUILDDISABLENODEREUSE=1
export UseSharedCompilation=true
export SharedCompilationId=${SharedCompilationId:-itential-refit-$$}

solution=Itential.Refit.sln

# Ends the compiler server that the builds of this script have started, and no other.
stop_compiler_server() {
  local sdk server
  command -v dotnet >/dev/null || return 0
  sdk=$(dotnet --list-sdks 2>/dev/null | awk -v v="$(dotnet --version 2>/dev/null)" '$1 == v { gsub(/[][]/, "", $2); print $2 "/" $1 }') || return 0
  server=$sdk/Roslyn/bincore/VBCSCompiler.dll
  if [[ -f $server ]]; then
    dotnet "$server" "-pipename:$SharedCompilationId" -shutdown >/dev/null 2>&1 || true
  fi
}
