# The quickstart's servers in a process of their own. Sourced by scripts that have changed to the root of the repository.

quickstart=samples/Quickstart
servers=

build_quickstart() {
  dotnet build "$quickstart" -c Release -v q --nologo
}

run_quickstart() {
  dotnet "$quickstart/bin/Release/net10.0/Quickstart.dll" "$@"
}

# Starts the servers and exports the addresses and credentials that they print, the commented ones too.
start_servers() {
  local line variable
  coproc SERVERS { exec dotnet "$quickstart/bin/Release/net10.0/Quickstart.dll" --serve; }
  servers=$SERVERS_PID
  while read -r -t 60 -u "${SERVERS[0]}" line; do
    variable=${line##*export }
    [[ $variable == "$line" ]] || export "${variable?}"
    if [[ $variable == ITENTIAL_PLATFORM_CLIENT_SECRET=* ]]; then
      return 0
    fi
  done

  echo "The servers did not start: $quickstart --serve ended or printed no credentials within 60 s."
  return 1
}

stop_servers() {
  if [[ -n $servers ]]; then
    kill "$servers" 2>/dev/null || true
    wait "$servers" 2>/dev/null || true
  fi
}
