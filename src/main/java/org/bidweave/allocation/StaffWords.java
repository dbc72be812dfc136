package org.bidweave.allocation;

import java.util.List;
import java.util.stream.Collectors;
import org.bidweave.allocation.OtherBids.Promise;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;

/// What a pool of staff is promised for, in a sentence.
public final class StaffWords {

    private StaffWords() {}

    public static String of(StaffUse use) {
        var who = use.partner().organisation().name();
        var held = use.held();
        if (use.elsewhere().isEmpty()) {
            return "%s promises %s here%s.".formatted(who, staff(use.here(), use.pool()), held == null
                    ? "; how many it holds is not entered" : ", of " + held + " held" + rest(use));
        }
        return "%s promised %s, and %s here%s.".formatted(who,
                Words.list(use.elsewhere().stream().map(promise -> elsewhere(promise, use.pool())).toList()), use.here(),
                held == null ? "; how many it holds is not entered" : ", of " + held + " held" + rest(use));
    }

    private static String rest(StaffUse use) {
        var left = use.left();
        if (left == null) {
            return "; not all of it is entered";
        }
        if (!left.isNegative()) {
            return ": " + left + " to spare" + (use.elsewhere().isEmpty() ? "" : " even if all are won");
        }
        var missing = new Decimal(left.value().negate()) + " short";
        return ": " + missing + (use.shortHere() ? "" : use.elsewhere().size() == 1 ? " if both are won" : " if all are won");
    }

    private static String elsewhere(Promise promise, String pool) {
        var staff = promise.staff();
        return (staff == null ? "staff not entered" + from(pool) : staff(staff, pool)) + " in ‘" + promise.title() + "’ (" + likely(promise) + ")";
    }

    /// "60% likely", "won", or that nobody has said.
    public static String likely(Promise promise) {
        var chance = promise.chance();
        if (promise.won()) {
            return "won";
        }
        return chance == null ? "how likely is not entered" : Words.number(chance.exact().times(Fraction.of(100))) + "% likely";
    }

    private static String staff(Decimal staff, String pool) {
        return staff + " full-time staff" + from(pool);
    }

    private static String from(String pool) {
        return pool.isEmpty() ? "" : " of “" + pool + "”";
    }

    /// Other bids that take staff while this contract does not run.
    public static String later(List<Promise> later) {
        return later.stream().map(promise -> "‘" + promise.title() + "’ (" + promise.period().words() + ")").collect(Collectors.joining(", "));
    }
}
