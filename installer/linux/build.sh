#!/usr/bin/env bash
# Builds target/package/Bidweave (a folder that runs as it is) and a .deb, for the kind of computer it runs on.
# Needs a JDK 25 (its folder in JAVA_HOME), Maven, fakeroot and dpkg-deb.
set -euo pipefail
cd "$(dirname "$0")/../.."

jdk=${JAVA_HOME:?must name the folder of a JDK 25}
version=$(sed -n 's|^  <version>\([0-9.]*\).*|\1|p' pom.xml)
package=target/package

mvn -q -DskipTests package
rm -rf "$package"
mkdir -p "$package/input/lib"
cp target/bidweave.jar "$package/input"
find target/lib -name '*.jar' ! -name 'javafx-*' -exec cp {} "$package/input/lib" \;

"$jdk/bin/jlink" --module-path target/javafx \
    --add-modules javafx.controls,java.logging,java.management,java.naming,java.sql,jdk.localedata,jdk.unsupported,jdk.zipfs \
    --include-locales en-GB --strip-debug --no-header-files --no-man-pages --output "$package/runtime"

# Beside the runtime's own libraries JavaFX loads its native ones in place; from inside a jar it unpacks them into the user's home.
unzip -qoj target/javafx/javafx-graphics-*.jar '*.so' -d "$package/runtime/lib"

"$jdk/bin/jpackage" @installer/launcher.args --type app-image --app-version "$version" \
    --runtime-image "$package/runtime" --input "$package/input" --dest "$package"
"$jdk/bin/jpackage" --type deb --name Bidweave --app-version "$version" --app-image "$package/Bidweave" --dest "$package" \
    --linux-package-deps libgtk-3-0 --linux-menu-group Office --linux-shortcut --license-file LICENSE
