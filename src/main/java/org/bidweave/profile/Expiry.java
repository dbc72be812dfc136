package org.bidweave.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a paper with a last day stands on a day. By default it runs out soon 90 days before: time enough to renew a policy or an accreditation.
public record Expiry(Standing standing, String words) {

    /// Where nobody entered a last day it is unknown, not fine.
    public enum Standing { EXPIRED, SOON, RUNS, UNKNOWN }

    private static final int SOON = 90;

    public static Expiry of(@Nullable LocalDate last, LocalDate today) {
        if (last == null) {
            return new Expiry(Standing.UNKNOWN, "no date known");
        }
        if (last.isBefore(today)) {
            return new Expiry(Standing.EXPIRED, "expired " + Age.from(last, today));
        }
        var soon = !today.plusDays(SOON).isBefore(last);
        return new Expiry(soon ? Standing.SOON : Standing.RUNS, "expires " + Age.from(last, today));
    }
}
