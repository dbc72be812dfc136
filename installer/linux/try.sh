#!/usr/bin/env bash
# Installs a package of Bidweave as its users do, tries it, and takes it away again: `sudo installer/linux/try.sh NEW.deb [OLD.deb]`.
# With an older package it is installed first, and upgraded. Fails at the first thing that is not as it should be.
set -euo pipefail

new=$(realpath "$1")
old=${2:+$(realpath "$2")}
work=$(mktemp -d)
export BIDWEAVE_HOME=$work/bids

display() { xvfb-run -a -s '-screen 0 1440x900x24' "$@"; }

# Nothing that Java could not find, load or reach may have been said on the way.
quiet() { ! grep -E 'IllegalAccess|Could not resolve|NoClassDefFound|ClassNotFound|UnsatisfiedLink|module .* not found|Exception|WARNING' "$1"; }

# Walks through the screens, `screens` or `all`, until the step of that name.
walk() {
    JAVA_TOOL_OPTIONS="-Dbidweave.rehearsal=$1 $3" display bidweave "${@:4}" >"$work/walk" 2>&1
    grep -q "^$2 " "$work/walk"
    quiet "$work/walk"
}

say() { echo "== $*"; }

if [ -n "$old" ]; then
    say "the version before"
    apt-get install -qy "$old"
    walk screens 'can we' ''
fi

say "install"
apt-get install -qy --allow-downgrades "$new"
test "$(command -v bidweave)" = /usr/bin/bidweave
bidweave --version | grep -E '^Bidweave [0-9]+\.[0-9]+'

say "screens, with the start cache"
# `on` makes a start cache that does not fit a fault, where the program would quietly start without it.
walk screens 'can we' -XX:AOTMode=on

say "every screen and a search by the solver, without it"
walk all about -XX:AOTMode=off

say "a bid file by command"
cp "$(dirname "$0")/../../src/main/resources/org/bidweave/samples/case-1.bidweave" "$work/Westmere.bidweave"
# 1: the bid has a blocker.
bidweave check "$work/Westmere.bidweave" >"$work/check" || test $? = 1
grep -q turnover "$work/check"
say "the solver, where there is no display"
env -u DISPLAY bidweave suggest "$work/Westmere.bidweave" >"$work/suggest" 2>&1
grep -q 'Proven best' "$work/suggest"
quiet "$work/suggest"

say "a bid file, as the desktop opens it"
test "$(display xdg-mime query filetype "$work/Westmere.bidweave")" = application/vnd.bidweave
grep -q 'MimeType=application/vnd.bidweave' /usr/share/applications/bidweave.desktop
walk screens 'can we' '' "$work/Westmere.bidweave"

say "remove"
before=$(find "$BIDWEAVE_HOME" -type f | wc -l)
apt-get remove -qy bidweave >"$work/remove"
grep -q 'Bids are kept' "$work/remove"
test "$before" = "$(find "$BIDWEAVE_HOME" -type f | wc -l)"
test ! -e /usr/lib/bidweave -a ! -e /usr/bin/bidweave
say "Bidweave installs, works and goes."
