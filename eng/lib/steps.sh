# Steps of a gate: each prints one line with its time; the output of one that fails follows.
# Sourced by scripts that have changed to the root of the repository.

log_folder=artifacts/logs
passed=0
failed=0
skipped=0

# step NAME COMMAND...: runs the command quietly; a failure is counted and told, and is the step's own result.
step() {
  local name=$1 log start=$SECONDS
  shift
  log="$log_folder/$(slug "$name").log"
  mkdir -p "$log_folder"
  if "$@" </dev/null >"$log" 2>&1; then
    report "$name" "ok" "$start"
    return 0
  fi

  failed=$((failed + 1))
  report "$name" "FAILED" "$start"
  show_log "$log"
  return 1
}

report() {
  printf '%-52s %-24s %4d s\n' "$1" "$2" "$((SECONDS - $3))"
}

show_log() {
  echo "--- $1"
  tail -n 150 "$1"
  echo "---"
}

slug() {
  tr -cs 'A-Za-z0-9.\n' '-' <<<"$1" | tr 'A-Z' 'a-z'
}

# finish CODE: the last line of a gate, whatever happened before it.
finish() {
  local code=$1
  trap - EXIT
  if ((code != 0 && failed == 0)); then
    echo "The gate itself stopped with exit code $code."
    failed=1
  fi

  echo "$passed passed, $failed failed, $skipped skipped"
  if ((code == 0 && failed > 0)); then
    code=1
  fi

  exit "$code"
}
