package org.bidweave.compare;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.SoloTest;
import org.bidweave.check.Verdict;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.bidweave.optimise.Change;
import org.jspecify.annotations.Nullable;

/// How a partner would stand that did it all itself, beside what it keeps together: what it would lack, and its exposure (`null` where not known).
/// Both values are a year's, of the lots that can be won at once that come to most.
public record Alone(
        Participant who, Verdict overall, List<Change> lacks, Money wholeValue, Money share, @Nullable Fraction exposureAlone, @Nullable Fraction exposure) {

    public Alone {
        lacks = List.copyOf(lacks);
    }

    /// Who is asked: everyone who delivers as planned, the lead first.
    public static List<Participant> who(Situation plan) {
        return Stream.concat(plan.lead().stream(), plan.partners().stream()).filter(who -> who.isLead() || who.deliversIn(plan.lotIdsBid())).toList();
    }

    public static Alone of(Checks checks, Situation plan, Participant who) {
        var solo = SoloTest.of(checks, plan, who.id());
        var whole = Money.sum(plan.lotsBid().stream().map(lot -> {
            var value = lot.annualValue();
            return value == null ? Money.ZERO : value;
        }).toList());
        var most = plan.winnable().stream().map(lots -> {
            var value = lots.value();
            return value == null ? Money.ZERO : value;
        }).max(Money::compareTo).orElse(whole);
        return new Alone(who, solo.overall(), failing(solo), most, plan.largestShare(who), exposure(plan, who, most), exposure(plan, who, plan.largestShare(who)));
    }

    /// The rules that stop an alternative or leave a gap, worst first.
    public static List<Change> failing(Assessment found) {
        return Stream.of(Verdict.BLOCKER, Verdict.GAP).flatMap(verdict -> found.byRule().values().stream()
                .map(all -> all.stream().filter(finding -> finding.verdict() == verdict).map(Finding::told).toList())
                .filter(some -> !some.isEmpty()).map(some -> new Change(some.getFirst().rule(), verdict, some))).toList();
    }

    /// It meets all that is asked by itself: it partners for the value, not because it must.
    public boolean qualifies() {
        return lacks.isEmpty() && overall != Verdict.UNKNOWN;
    }

    private static @Nullable Fraction exposure(Situation plan, Participant who, Money share) {
        var turnover = plan.turnover(who);
        return turnover == null || turnover.signum() <= 0 ? null : share.exact().dividedBy(turnover);
    }
}
