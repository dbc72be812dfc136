package org.bidweave.optimise.choice;

/// How large a tender and the pool for it are. Where `impossible`, some cells ask for more people than the whole pool can serve, and one
/// specialism for more holders than there may be members.
public record PoolShape(int organisations, int areas, int lines, int specialisms, int conflicts, int mostMembers, boolean impossible) {

    public static final PoolShape SMALL = new PoolShape(200, 6, 4, 4, 40, 12, false);
    public static final PoolShape DENSE = new PoolShape(2_000, 30, 8, 10, 900, 16, false);

    public PoolShape of(int organisations) {
        return new PoolShape(organisations, areas, lines, specialisms, conflicts, mostMembers, impossible);
    }

    public PoolShape beyondAll() {
        return new PoolShape(organisations, areas, lines, specialisms, conflicts, mostMembers, true);
    }
}
