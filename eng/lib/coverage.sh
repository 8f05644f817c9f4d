# Coverage of src and generators by the tests of net10.0. A line or a branch counts as covered when any test program reaches it; code that is
# generated while building does not count, nor do processes that the tests start.

coverage_folder=artifacts/coverage
coverage_floor=${COVERAGE_FLOOR:-95}

forget_coverage() {
  rm -rf "$coverage_folder"
}

# hold_coverage FILES: fails below the floor; tells the files with most that is not covered.
hold_coverage() {
  local reports=()
  mapfile -d '' -t reports < <(find "$coverage_folder" -name coverage.opencover.xml -print0 2>/dev/null)
  if ((${#reports[@]} == 0)); then
    echo "No coverage was measured: no test program has left a report in $coverage_folder."
    return 1
  fi

  awk -v floor="$coverage_floor" -v holes="$1" -f eng/coverage.awk "${reports[@]}"
}
