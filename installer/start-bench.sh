#!/usr/bin/env bash
# Measures the packaged start beside a bare JavaFX window packaged in the same way, in turns, and prints medians of 10 (or the number given),
# in milliseconds since the process began, with the packages' sizes and the memory after the start. Run installer/build.sh first. For Linux.
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/steps.sh
source installer/linux/packages.sh

times=${1:-10}
bare=target/bare
work=$(mktemp -d)

if [ ! -x "$bare/bare/bin/bare" ]; then
    rm -rf "$bare"
    mkdir -p "$bare/classes" "$bare/input/lib"
    cp target/lib/atlantafx-base-*.jar "$bare/input/lib"
    "$jdk/bin/javac" -d "$bare/classes" --module-path target/javafx --add-modules javafx.controls -cp "$bare/input/lib/*" installer/bench/Bare.java
    "$jdk/bin/jar" --create --file "$bare/input/bare.jar" -C "$bare/classes" .
    folder "$bare/bare" "$bare/input" 'Bare$Launch'
    train "$bare/bare/lib/app/start.aot" "$bare/bare/bin/bare" >/dev/null 2>&1
fi

# Linux tells when a process began only by a clock that is up to a second off, so the program is told.
start() { rehearse "-Dbidweave.rehearsal=start -Dbidweave.began=$(date +%s%3N)" "$@" 2>/dev/null; }

for ((run = 0; run < times; run++)); do
    start "$bare/bare/bin/bare" >>"$work/bare"
    BIDWEAVE_HOME=$work/bids start target/package/bidweave/bin/bidweave >>"$work/bidweave"
done

median() { grep "^$1 " "$2" | cut -d' ' -f2 | sort -n | sed -n "$(((times + 1) / 2))p"; }
b=$(median window "$work/bare")
w=$(median window "$work/bidweave")
h=$(median home "$work/bidweave")
m=$(median memory "$work/bidweave")
echo "bare window            $b ms"
echo "Bidweave's empty window $w ms   $(awk "BEGIN { printf \"%.2f\", $w / $b }") times"
echo "Home can be used       $h ms   $(awk "BEGIN { printf \"%.2f\", $h / $b }") times"
echo "memory after the start $m MB"
du -m target/package/*.deb | sed 's/\t/ MB  /'
