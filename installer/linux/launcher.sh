#!/bin/sh
# Starts NAME on the Java beside it. Not by jpackage's launcher, which first asks rpm and dpkg whose file it is: a quarter of a start, and more where much is installed.
unset JDK_JAVA_OPTIONS
home=$(dirname "$(dirname "$(readlink -f "$0")")")/lib
path=
for jar in "$home"/app/*.jar "$home"/app/lib/*.jar; do path=$path:$jar; done
set -- MAIN "$@"
if [ -e "$home/app/start.aot" ]; then set -- "-XX:AOTCache=$home/app/start.aot" "$@"; fi
exec "$home/runtime/bin/NAME" "@$home/app/java.options" -classpath "${path#:}" "$@"
