package org.bidweave.bench;

/// How large a tender and the pool for it are. Where `impossible`, some cells ask for more people than the whole pool can serve, and one
/// specialism for more holders than there may be members.
record PoolShape(int organisations, int areas, int lines, int specialisms, int conflicts, int mostMembers, boolean impossible) {

    static final PoolShape SMALL = new PoolShape(200, 6, 4, 4, 40, 12, false);
    static final PoolShape DENSE = new PoolShape(2_000, 30, 8, 10, 900, 16, false);

    PoolShape of(int organisations) {
        return new PoolShape(organisations, areas, lines, specialisms, conflicts, mostMembers, impossible);
    }

    PoolShape beyondAll() {
        return new PoolShape(organisations, areas, lines, specialisms, conflicts, mostMembers, true);
    }
}
