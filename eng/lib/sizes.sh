# What programs may weigh: the committed sizes of tests/AotSmoke, and what the SDK may add to a small program.
# Sourced by scripts that have changed to the root of the repository.

sizes=tests/AotSmoke/Sizes.txt
size_margin=5
largest_cost=$((5 * 1024 * 1024 / 2))

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

# hold_cost BYTES BARE: fails when a program is too much larger than the one that does the same without the SDK.
hold_cost() {
  local cost=$(($1 - $2))
  if ((cost > largest_cost)); then
    echo "The SDK adds $cost bytes to a program that makes one call, and may add $largest_cost." \
      "Find what a program keeps that it does not use: tests/HealthOnly with <IlcGenerateMapFile>true</IlcGenerateMapFile>."
    return 1
  fi
}
