#!/usr/bin/env bash
# Builds target/package/bidweave (Bidweave.app on a Mac), a folder that runs as it is, and the packages of the system it runs on:
# .deb where dpkg-deb is there, .rpm where rpmbuild is; .dmg on a Mac. Needs Maven and a JDK 25 (its folder in JAVA_HOME); on Linux also
# unzip, GTK 3, and a display or xvfb-run, as the start cache is trained in a window.
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/steps.sh

mvn -q -DskipTests package
rm -rf target/package
runtime target/package/runtime
program target/package/input

if [ "$(uname)" = Darwin ]; then
    app=target/package/Bidweave.app/Contents
    "$jdk/bin/jpackage" @installer/launcher.args --type app-image --name Bidweave --app-version "$version" --icon installer/icon/bidweave.icns \
        --runtime-image target/package/runtime --input target/package/input --dest target/package --file-associations installer/bid-file.properties
    train "$app/app/start.aot" "$app/MacOS/Bidweave"
    echo 'java-options=-XX:AOTCache=$APPDIR/start.aot' >>"$app/app/Bidweave.cfg"
    codesign --force --deep --sign - target/package/Bidweave.app
    "$jdk/bin/jpackage" --type dmg --name Bidweave --app-version "$version" --app-image target/package/Bidweave.app --dest target/package \
        --license-file LICENSE
else
    source installer/linux/packages.sh
    folder target/package/bidweave target/package/input org.bidweave.Launch
    train target/package/bidweave/lib/app/start.aot target/package/bidweave/bin/bidweave
    tree target/package/tree
    if command -v dpkg-deb >/dev/null; then deb target/package/tree; fi
    if command -v rpmbuild >/dev/null; then rpm target/package/tree; fi
    rm -r target/package/tree
fi
ls target/package
