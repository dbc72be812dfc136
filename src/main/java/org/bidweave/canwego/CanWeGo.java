package org.bidweave.canwego;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Fraction;
import org.bidweave.model.Limits;
import org.bidweave.model.Money;

/// The answer to *Can we go for this?*: alone, with partners, and what it would do to us. The rules give it; what was not said is never a yes.
public record CanWeGo(Part alone, Part withPartners, Part effect) {

    private static final Limits LIMITS = Limits.STANDARD;

    public static CanWeGo of(Us us, Asked asked, LocalDate today) {
        var alone = Alone.of(us, asked, today);
        return new CanWeGo(alone.part(), withPartners(alone), effect(alone));
    }

    /// The answers as a bid, with the charity as its lead.
    public static Bid bid(Us us, Asked asked, BidId id) {
        return new FirstBid(us, asked).bid(id);
    }

    private static Part withPartners(Alone alone) {
        var needs = needs(alone);
        var unknown = !alone.unknown().isEmpty();
        if (needs.isEmpty()) {
            return unknown
                    ? new Part(Verdict.UNKNOWN, "Not known yet.", List.of("What partners would have to bring shows once the rest is entered."))
                    : new Part(Verdict.INFO, "Yes.", List.of("You do not need them: partner for what it adds, not out of necessity."));
        }
        var sentences = new ArrayList<String>();
        sentences.add(condition(alone) + "a partner joins, or several together, who " + (needs.size() == 1 ? "" : "between them ")
                + String.join("; ", needs) + ".");
        alone.turnoverShort().ifPresent(_ -> sentences.addAll(otherWays(alone)));
        return unknown ? new Part(Verdict.UNKNOWN, "Perhaps, if", sentences) : new Part(Verdict.INFO, "Yes, if", sentences);
    }

    private static String condition(Alone alone) {
        return alone.turnoverShort().isPresent() ? "turnover may be counted together, and " : "";
    }

    private static List<String> needs(Alone alone) {
        var needs = new ArrayList<String>();
        alone.turnoverShort().ifPresent(missing -> needs.add("have " + Words.money(missing) + " of turnover or more"));
        if (!alone.specialismsMissing().isEmpty()) {
            needs.add("offer " + Words.list(alone.specialismsMissing()));
        }
        if (!alone.placesMissing().isEmpty()) {
            needs.add("work in " + Words.list(alone.placesMissing()));
        }
        if (alone.peopleShort() > 0) {
            needs.add("serve " + Words.count(alone.peopleShort()) + " people more a year");
        }
        return needs;
    }

    /// What the other ways of counting turnover would mean.
    private static List<String> otherWays(Alone alone) {
        var threshold = threshold(alone);
        var ways = new ArrayList<String>();
        ways.add("Partners whose turnover counts must do part of the work, or guarantee it.");
        ways.add("If only the lead’s turnover counts, a partner with " + Words.money(threshold) + " or more has to lead.");
        mostByShare(alone, threshold).ifPresent(most ->
                ways.add("If each partner is judged on its share, you can keep up to " + most + " a year."));
        ways.add("Ask the buyer which it is.");
        return ways;
    }

    private static Fraction threshold(Alone alone) {
        return alone.found().of("FIN-01").stream().map(finding -> Alone.number(finding, "need")).findFirst().orElse(Fraction.ZERO);
    }

    /// Income times yearly value over threshold, never rounded up (FIN-04).
    private static Optional<Money> mostByShare(Alone alone, Fraction threshold) {
        var value = alone.asked().yearlyValue();
        var income = alone.us().income();
        if (value == null || income == null || threshold.signum() == 0) {
            return Optional.empty();
        }
        var most = income.exact().times(value.exact()).dividedBy(threshold).min(value.exact());
        return Optional.of(new Money(new BigDecimal(most.numerator()).divide(new BigDecimal(most.denominator()), 0, RoundingMode.FLOOR)));
    }

    private static Part effect(Alone alone) {
        var income = alone.us().income();
        if (income == null) {
            return new Part(Verdict.UNKNOWN, "", List.of("What it would do to you shows once your income is entered."));
        }
        var half = income.exact().times(LIMITS.exposureHigh().exact());
        var sentences = new ArrayList<String>();
        var whole = alone.exposure();
        whole.ifPresent(finding -> sentences.add("The whole contract, " + alone.asked().yearlyValue() + " a year, would be "
                + Words.percent(Alone.number(finding, "exposure")) + " of your income."));
        sentences.add("Half of your income is " + Words.pounds(half) + ": a larger share a year is a risk if payment is late or the contract ends.");
        if (whole.isEmpty()) {
            sentences.add("What the whole contract would be beside that shows once its yearly value is entered.");
        }
        return new Part(whole.map(finding -> finding.verdict()).orElse(Verdict.UNKNOWN), "", sentences);
    }
}
