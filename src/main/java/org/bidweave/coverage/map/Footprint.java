package org.bidweave.coverage.map;

import java.util.List;
import org.bidweave.model.Presence;

/// How strongly a place is held, and by whom; `planned` where nobody is there as strongly today.
public record Footprint(Presence level, boolean planned, List<Held> by) {

    public static final Footprint NOBODY = new Footprint(Presence.NONE, false, List.of());

    public Footprint {
        by = List.copyOf(by);
    }

    static Footprint of(List<Held> held) {
        var level = strongest(held);
        var now = strongest(held.stream().filter(it -> it.from() == null).toList());
        return level == Presence.NONE ? NOBODY
                : new Footprint(level, level != now, held.stream().filter(it -> it.level() != Presence.NONE).toList());
    }

    private static Presence strongest(List<Held> held) {
        return held.stream().map(Held::level).max(Presence::compareTo).orElse(Presence.NONE);
    }
}
