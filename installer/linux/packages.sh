# The packages of Linux, made from one tree of files. Not by jpackage, whose packages cannot be installed where no desktop is set up, keep
# their command off the path, and name every library of the computer that they were built on.

# A folder that runs as it is: its command in $1/bin, with what is in $2 on the class path and the main class $3.
folder() {
    local name
    name=$(basename "$1")
    install -d "$1/bin" "$1/lib"
    cp -a target/package/runtime "$1/lib/runtime"
    cp -a "$2" "$1/lib/app"
    sed -n 's/^--java-options //p' installer/launcher.args >"$1/lib/app/java.options"
    # The name under which the system shows the running program.
    ln "$1/lib/runtime/bin/java" "$1/lib/runtime/bin/$name"
    sed "s/NAME/$name/; s/MAIN/$3/" installer/linux/launcher.sh >"$1/bin/$name"
    chmod +x "$1/bin/$name"
}

# What is installed, laid out below $1.
tree() {
    local share=$1/usr/share
    install -d "$1/usr/bin" "$1/usr/lib"
    cp -a target/package/bidweave "$1/usr/lib/bidweave"
    ln -s ../lib/bidweave/bin/bidweave "$1/usr/bin/bidweave"
    install -Dm644 installer/linux/bidweave.desktop "$share/applications/bidweave.desktop"
    install -Dm644 installer/linux/bidweave.xml "$share/mime/packages/bidweave.xml"
    install -Dm644 installer/icon/bidweave.png "$share/icons/hicolor/256x256/apps/bidweave.png"
    install -Dm644 installer/icon/bidweave.svg "$share/icons/hicolor/scalable/apps/bidweave.svg"
    install -Dm644 LICENSE "$share/doc/bidweave/copyright"
    chmod -R u+w,go-w,a+rX "$1"
}

deb() {
    local architecture
    architecture=$(dpkg --print-architecture)
    install -d "$1/DEBIAN"
    sed "s/VERSION/$version/; s/ARCHITECTURE/$architecture/; s/KILOBYTES/$(du -sk "$1/usr" | cut -f1)/" installer/linux/control >"$1/DEBIAN/control"
    install -m755 installer/linux/postrm "$1/DEBIAN/postrm"
    dpkg-deb --root-owner-group -Zxz -z2 --build "$1" "target/package/bidweave_${version}_$architecture.deb"
    rm -r "$1/DEBIAN"
}

rpm() {
    rpmbuild -bb --quiet --define "bidweave_version $version" --define "bidweave_root $(realpath "$1")" \
        --define "_topdir $(realpath target/package)/rpm" --define '_binary_payload w6.xzdio' installer/linux/bidweave.spec
    find target/package/rpm/RPMS -name '*.rpm' -exec mv {} target/package \;
    command rm -r target/package/rpm
}
