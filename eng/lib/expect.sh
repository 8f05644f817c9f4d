# What a program must end with and print. Sourced by scripts that have changed to the root of the repository.

# expect_run NAME CODE COUNT TEXT COMMAND...: the command must end with the code and print the text so many times.
expect_run() {
  local name=$1 code=$2 count=$3 text=$4 output ended=0 found
  shift 4
  output=artifacts/$(basename "$0" .sh).txt
  mkdir -p artifacts
  "$@" >"$output" 2>&1 || ended=$?
  found=$(grep -cF -- "$text" "$output" || true)
  if [[ $ended != "$code" || $found != "$count" ]]; then
    echo "The $name ended with $ended instead of $code, or printed '$text' $found times instead of $count:"
    cat "$output"
    return 1
  fi

  echo "ok: $name -> $ended, '$text' $found times"
}
