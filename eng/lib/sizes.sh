# The committed sizes of the programs of tests/AotSmoke. Sourced by scripts that have changed to the root of the repository.

sizes=tests/AotSmoke/Sizes.txt
size_margin=5

# hold_size FRAMEWORK KIB: fails when the program's size differs by more than the margin from the committed figure.
hold_size() {
  local committed difference
  committed=$(awk -v framework="$1" '$1 == framework { print $2 }' "$sizes")
  if [[ ! $committed =~ ^[1-9][0-9]*$ ]]; then
    echo "$sizes has no figure for $1. Write one by: eng/trim-smoke.sh --update-sizes"
    return 1
  fi

  difference=$(($2 - committed))
  if ((${difference#-} * 100 > committed * size_margin)); then
    echo "The program for $1 has $2 KiB and should have $committed KiB, give or take $size_margin %." \
      "Find what grew or shrank it; if that is meant, run eng/trim-smoke.sh --update-sizes and commit $sizes."
    return 1
  fi
}

# keep_size FRAMEWORK KIB: makes the size the committed figure.
keep_size() {
  if grep -q "^$1 " "$sizes"; then
    sed -i "s/^$1 .*/$1 $2/" "$sizes"
  else
    echo "$1 $2" >> "$sizes"
  fi
}
