#!/usr/bin/env bash
# Measures the packaged start beside a bare JavaFX window packaged in the same way, in turns, and prints medians of 10 (or the number given),
# in milliseconds since the process began, with the packages' sizes and the memory after the start. Run installer/build.sh first. For Linux.
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/steps.sh

times=${1:-10}
bare=target/bare
work=$(mktemp -d)

if [ ! -x "$bare/bare/bin/bare" ]; then
    rm -rf "$bare"
    mkdir -p "$bare/classes" "$bare/input/lib"
    cp target/lib/atlantafx-base-*.jar "$bare/input/lib"
    "$jdk/bin/javac" -d "$bare/classes" --module-path target/javafx --add-modules javafx.controls -cp "$bare/input/lib/*" installer/bench/Bare.java
    "$jdk/bin/jar" --create --file "$bare/input/bare.jar" -C "$bare/classes" .
    "$jdk/bin/jpackage" --type app-image --name bare --runtime-image target/package/runtime --input "$bare/input" --dest "$bare" \
        --main-jar bare.jar --main-class 'Bare$Launch' --java-options --enable-native-access=javafx.graphics \
        $(grep -E -- '-X(m|X)' installer/launcher.args)
    train "$bare/bare/bin/bare" "$bare/bare/lib/app/bare.cfg" >/dev/null 2>&1
fi

for ((run = 0; run < times; run++)); do
    rehearse -Dbidweave.rehearsal=start "$bare/bare/bin/bare" 2>/dev/null >>"$work/bare"
    BIDWEAVE_HOME=$work/bids rehearse -Dbidweave.rehearsal=start target/package/bidweave/bin/bidweave 2>/dev/null >>"$work/bidweave"
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
