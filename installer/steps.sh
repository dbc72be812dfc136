# The steps of a package, for build.sh and for the window it is measured against.

jdk=${JAVA_HOME:?must name the folder of a JDK 25}
version=$(sed -n 's|^  <version>\([0-9.]*\).*|\1|p' pom.xml)

# Java with JavaFX. Beside the runtime's own libraries JavaFX loads its native ones in place; from inside a jar it unpacks them into the user's home.
runtime() {
    "$jdk/bin/jlink" --module-path target/javafx \
        --add-modules javafx.controls,java.logging,java.management,java.naming,java.sql,jdk.localedata,jdk.unsupported,jdk.zipfs \
        --include-locales en-GB --strip-debug --no-header-files --no-man-pages --output "$1"
    local natives=$1/lib
    unzip -qoj 'target/javafx/javafx-graphics-*.jar' '*.so' '*.dylib' -d "$natives" 2>/dev/null || [ -n "$(ls "$natives"/*glass* 2>/dev/null)" ]
}

# What goes on the class path, and beside it the solver's libraries, which then need not be unpacked at every start.
program() {
    mkdir -p "$1/lib"
    cp target/bidweave.jar "$1"
    find target/lib -name '*.jar' ! -name 'javafx-*' ! -name 'ortools-linux-*' ! -name 'ortools-darwin-*' ! -name 'ortools-win32-*' -exec cp {} "$1/lib" \;
    cp -r target/natives "$1"
}

# Trains the start cache into $1 by a walk as far as a first bid, with the launcher's own flags: whatever is in the cache is loaded at every start.
# Without the record of what ran how often, for which the compiler takes a whole core while the window is being made.
train() {
    BIDWEAVE_HOME=$(mktemp -d) rehearse \
        "-Dbidweave.rehearsal=example -XX:AOTCacheOutput=$1 -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining" "$2"
    test -s "$1"
}

# Runs a program with more options for its Java, on a virtual display where there is none.
rehearse() {
    local options=$1
    shift
    local display=()
    if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}" ]; then
        display=(xvfb-run -a -s '-screen 0 1440x900x24')
    fi
    # A Mac's bash takes an empty list for one that is not there.
    JAVA_TOOL_OPTIONS=$options ${display[@]+"${display[@]}"} "$@"
}
