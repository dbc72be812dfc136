package org.bidweave.allocation;

import org.bidweave.check.Verdict;
import org.bidweave.check.capacity.Cover;

/// People a year: how many the buyer asks for, how many count, how many are missing. Where not all is entered, `most` is how many may count
/// and `leastGap` how few may then be missing. `verdict` is that of CAP-01, not applicable where nobody is asked for.
public record NeedHaveGap(long need, long have, long most, long gap, long leastGap, Verdict verdict) {

    public static final NeedHaveGap NONE = new NeedHaveGap(0, 0, 0, 0, 0, Verdict.NOT_APPLICABLE);

    public static NeedHaveGap of(Cover cover) {
        long gap = Math.max(0, cover.asked() - cover.counted());
        long most = cover.unknown().isEmpty() ? cover.counted() : most(cover);
        boolean open = gap > 0 && most > cover.counted();
        long shown = open ? most : cover.counted();
        return new NeedHaveGap(cover.asked(), cover.counted(), shown, gap, Math.max(0, cover.asked() - shown), verdict(cover, gap, open));
    }

    private static Verdict verdict(Cover cover, long gap, boolean open) {
        if (cover.asked() == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        if (gap == 0) {
            return Verdict.PASS;
        }
        return open ? Verdict.UNKNOWN : cover.passFail() ? Verdict.BLOCKER : Verdict.GAP;
    }

    /// Where staff are not entered, those promised may count; where that is not entered either, all that are asked for.
    private static long most(Cover cover) {
        return cover.deliveries().stream().mapToLong(delivery -> {
            var counted = cover.counted(delivery);
            var people = delivery.people();
            return counted != null ? counted : people != null ? people : cover.asked();
        }).sum();
    }

    /// Both together: what one place has to spare does not help another, so gaps add up.
    public NeedHaveGap plus(NeedHaveGap other) {
        return new NeedHaveGap(need + other.need, have + other.have, most + other.most, gap + other.gap, leastGap + other.leastGap,
                verdict.worst(other.verdict));
    }

    /// Whether more may count than is known to.
    public boolean open() {
        return most > have;
    }
}
