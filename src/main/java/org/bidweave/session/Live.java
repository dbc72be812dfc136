package org.bidweave.session;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Signatures;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.jspecify.annotations.Nullable;

/// What the rules say of one alternative of one value of the bid, in both views: `plan` and `signed` are what they looked at.
/// `awaited` names the partners whose signatures would close every blocker of the secured view.
public record Live(Situation plan, Situation signed, Assessment planned, Assessment secured, List<String> awaited) {

    public Live {
        awaited = List.copyOf(awaited);
    }

    public static Live of(Checks checks, Bid bid, AlternativeId alternative, LocalDate today) {
        var plan = new Situation(bid, alternative, View.PLANNED, today);
        return of(checks, plan, plan.in(View.SECURED));
    }

    /// What they say of another value of the bid, where little has changed.
    public Live now(Checks checks, Bid bid, AlternativeId alternative, LocalDate today) {
        var planNow = plan.now(bid, alternative, today);
        return of(checks, planNow, signed.now(planNow));
    }

    /// The same, at once where that is what they looked at.
    Live upTo(Checks checks, Bid bid, AlternativeId alternative, LocalDate today) {
        return bid().equals(bid) && alternative().equals(alternative) ? this : now(checks, bid, alternative, today);
    }

    private static Live of(Checks checks, Situation plan, Situation signed) {
        // Side by side, as neither view waits for the other and the user waits for both.
        var found = Stream.of(plan, signed).parallel().map(checks::assess).toList();
        var planned = found.getFirst();
        var secured = found.getLast();
        var awaited = Signatures.closing(checks, signed, planned, secured).stream().map(partner -> plan.bid().shortName(partner.organisation())).toList();
        return new Live(plan, signed, planned, secured, awaited);
    }

    public Bid bid() {
        return plan.bid();
    }

    public AlternativeId alternative() {
        return plan.alternative().id();
    }

    public Assessment in(View view) {
        return switch (view) {
            case PLANNED -> planned;
            case SECURED -> secured;
        };
    }

    /// What the rules looked at in a view.
    public Situation situation(View view) {
        return switch (view) {
            case PLANNED -> plan;
            case SECURED -> signed;
        };
    }

    /// All of it follows from the bid, the alternative and the day.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Live live && bid().equals(live.bid()) && alternative().equals(live.alternative())
                && plan.asOf().equals(live.plan.asOf()));
    }

    @Override
    public int hashCode() {
        return bid().id().hashCode();
    }
}
