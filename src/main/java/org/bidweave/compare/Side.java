package org.bidweave.compare;

import java.time.LocalDate;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.check.capacity.Cover;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;

/// One alternative with what the rules say of it, as planned and as signed; `called` is its letter in sentences, `view` the one looked at.
public record Side(String called, Situation plan, Situation signed, Assessment planned, Assessment secured, View view) {

    public static Side of(Checks checks, Bid bid, AlternativeId alternative, View view, LocalDate today) {
        var plan = new Situation(bid, alternative, View.PLANNED, today);
        var signed = plan.in(View.SECURED);
        return new Side(alternative.value(), plan, signed, checks.assess(plan), checks.assess(signed), view);
    }

    public Bid bid() {
        return plan.bid();
    }

    public Alternative alternative() {
        return plan.alternative();
    }

    public AlternativeId id() {
        return alternative().id();
    }

    /// What the rules looked at in the view.
    public Situation situation() {
        return switch (view) {
            case PLANNED -> plan;
            case SECURED -> signed;
        };
    }

    /// What they say in the view.
    public Assessment found() {
        return found(view);
    }

    public Assessment found(View which) {
        return switch (which) {
            case PLANNED -> planned;
            case SECURED -> secured;
        };
    }

    /// People a year whom the buyer asks to be served and nobody serves.
    long peopleShort() {
        return Cover.in(situation()).stream().mapToLong(cover -> Math.max(0, cover.asked() - cover.counted())).sum();
    }
}
