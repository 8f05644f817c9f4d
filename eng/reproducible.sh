#!/usr/bin/env bash
# Packs the commit that is checked out in two clones, in folders of different names and depths, with another time
# zone and file mode, and fails when any two packages differ in one byte. What is not committed is not packed. Both clones are built from
# nothing, which takes minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

clones=$(mktemp -d)
trap 'rm -rf "$clones"' EXIT
trap 'exit 130' INT TERM

# pack_clone CLONE TIME_ZONE UMASK: what else differs from one machine to the next differs here too.
pack_clone() {
  (
    umask "$3"
    git clone --quiet --no-hardlinks . "$clones/$1"
    git -C "$clones/$1" checkout --quiet --detach "$(git rev-parse HEAD)"
    # No analyzer changes what is compiled.
    TZ=$2 RunAnalyzers=false "$clones/$1/eng/pack.sh" "$clones/$1.packages" >/dev/null
  )
}

pack_clone one UTC 022
pack_clone another/below/two Asia/Tokyo 077

differences=0
for package in "$clones/one.packages"/*.{nupkg,snupkg}; do
  if ! cmp "$package" "$clones/another/below/two.packages/$(basename "$package")"; then
    differences=$((differences + 1))
  fi
done

packed=$(find "$clones/one.packages" -name '*nupkg' | wc -l)
again=$(find "$clones/another/below/two.packages" -name '*nupkg' | wc -l)
echo "Packed in two clones: $packed and $again packages, $differences of them differ."
((differences == 0 && packed == again && packed > 0))
