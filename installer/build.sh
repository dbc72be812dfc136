#!/usr/bin/env bash
# Builds target/package/bidweave (Bidweave.app on a Mac), a folder that runs as it is, and the packages of the system it runs on:
# .deb, and .rpm where rpmbuild is there; .dmg. Needs Maven and a JDK 25 (its folder in JAVA_HOME); on Linux also fakeroot, unzip, GTK 3,
# and a display or xvfb-run, as the start cache is trained in a window.
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/steps.sh

mvn -q -DskipTests package
rm -rf target/package
runtime target/package/runtime
program target/package/input

case $(uname) in
    Darwin)
        image Bidweave installer/icon/bidweave.icns
        train target/package/Bidweave.app/Contents/MacOS/Bidweave target/package/Bidweave.app/Contents/app/Bidweave.cfg
        codesign --force --deep --sign - target/package/Bidweave.app
        package dmg Bidweave target/package/Bidweave.app --file-associations installer/bid-file.properties
        ;;
    *)
        image bidweave installer/icon/bidweave.png
        train target/package/bidweave/bin/bidweave target/package/bidweave/lib/app/bidweave.cfg
        linux=(--resource-dir installer/linux --linux-menu-group Office --linux-shortcut --file-associations installer/bid-file.properties)
        package deb bidweave target/package/bidweave "${linux[@]}" --linux-package-deps 'libgtk-3-0 | libgtk-3-0t64'
        if command -v rpmbuild >/dev/null; then
            package rpm bidweave target/package/bidweave "${linux[@]}" --linux-package-deps gtk3 --linux-rpm-license-type Apache-2.0
        fi
        ;;
esac
