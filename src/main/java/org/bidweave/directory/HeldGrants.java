package org.bidweave.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// The grants that are known of an organisation, newest first.
public record HeldGrants(List<HeldGrant> all) {

    public static final HeldGrants NONE = new HeldGrants(List.of());

    private static final int YEARS = 5;
    private static final String POUNDS = "GBP";

    public HeldGrants {
        all = List.copyOf(all);
    }

    /// A grant that several files list is there once, as the latest of them has it.
    public static HeldGrants of(List<HeldGrant> found) {
        var seen = new HashSet<String>();
        var once = new ArrayList<HeldGrant>();
        found.stream().sorted(Comparator.comparing(HeldGrant::asOf).reversed())
                .filter(held -> held.grant().id().isEmpty() || seen.add(held.grant().id())).forEach(once::add);
        once.sort(Comparator.comparing((HeldGrant held) -> held.grant().awarded()).reversed());
        return new HeldGrants(once);
    }

    /// Those awarded in the five years up to that day.
    public HeldGrants lastFiveYears(LocalDate today) {
        var since = today.minusYears(YEARS);
        return new HeldGrants(all.stream().filter(held -> held.grant().awarded().isAfter(since) && !held.grant().awarded().isAfter(today)).toList());
    }

    /// Those in pounds.
    public HeldGrants inPounds() {
        return new HeldGrants(all.stream().filter(held -> held.grant().currency().equals(POUNDS)).toList());
    }

    /// Of all, which must be of one currency.
    public BigDecimal sum() {
        return all.stream().map(held -> held.grant().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
