package org.bidweave.ui.consortium.allocation;

import java.math.BigDecimal;
import org.bidweave.allocation.NeedHaveGap;
import org.bidweave.check.Words;

/// Figures of the allocation in words: a bound where not all is entered.
public final class Figures {

    private static final String AT_MOST = "≤ ";
    private static final String AT_LEAST = "≥ ";

    private Figures() {}

    public static String have(NeedHaveGap figures) {
        return (figures.open() ? AT_MOST : "") + Words.count(figures.most());
    }

    /// Between the least and the most that may be missing.
    public static String gap(NeedHaveGap figures) {
        if (!figures.open() || figures.leastGap() == figures.gap()) {
            return Words.count(figures.gap());
        }
        return figures.leastGap() > 0 ? AT_LEAST + Words.count(figures.leastGap()) : AT_MOST + Words.count(figures.gap());
    }

    static String people(long people, boolean more) {
        return more ? people == 0 ? "" : AT_LEAST + Words.count(people) : Words.count(people);
    }

    static String staff(BigDecimal staff, boolean more) {
        return more ? staff.signum() == 0 ? "" : AT_LEAST + plain(staff) : plain(staff);
    }

    private static String plain(BigDecimal staff) {
        return staff.signum() == 0 ? "0" : staff.stripTrailingZeros().toPlainString();
    }
}
