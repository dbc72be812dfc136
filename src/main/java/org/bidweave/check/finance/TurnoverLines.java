package org.bidweave.check.finance;

import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.LotSet;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.Words;
import org.bidweave.model.Binding;
import org.bidweave.model.Fraction;
import org.bidweave.model.Role;
import org.bidweave.model.TurnoverMode;

/// The arithmetic of a comparison of turnover, line by line.
record TurnoverLines(Situation situation, TurnoverMode mode) {

    Explanation added(Explanation told, Comparison comparison) {
        var have = comparison.have();
        var need = comparison.need();
        if (have == null || need == null) {
            return told;
        }
        var who = comparison.who();
        var more = who == null ? everyone(told, comparison.lots()) : one(told, who);
        more = who == null ? more.total(mode == TurnoverMode.WEIGHTED ? "Weighted" : "Counted", Words.money(have)) : more;
        more = asked(more, comparison, need);
        more = have.atLeast(need)
                ? more.result("To spare", Words.money(have.minus(need)))
                : more.result("Short", Words.money(need.minus(have)));
        return who == null ? notCounted(more, comparison.lots()) : more;
    }

    private Explanation one(Explanation told, Participant who) {
        return told.line(who.name() + ", " + standing(who), money(who));
    }

    private Explanation everyone(Explanation told, LotSet lots) {
        var more = told;
        for (var participant : situation.counted(lots)) {
            more = mode == TurnoverMode.WEIGHTED ? weighted(more, participant, lots) : one(more, participant);
        }
        return more;
    }

    private Explanation weighted(Explanation told, Participant who, LotSet lots) {
        var share = TurnoverTest.share(who, lots);
        var turnover = situation.turnover(who);
        return share == null || turnover == null ? told : told.line(
                "%s, %s of %s".formatted(who.name(), Words.percent(share), Words.money(turnover)),
                Words.money(turnover.times(share)));
    }

    private Explanation asked(Explanation told, Comparison comparison, Fraction need) {
        var threshold = situation.threshold(comparison.lots());
        var partly = threshold != null && !threshold.equals(need);
        var more = told.line("Asked" + workings(comparison.lots()), Words.money(threshold == null ? need : threshold));
        return partly ? more.line(part(comparison), Words.money(need)) : more;
    }

    private String part(Comparison comparison) {
        var who = comparison.who();
        var minimum = situation.tender().turnover().leadMinimum();
        if (mode == TurnoverMode.COMBINED_LEAD_MIN && minimum != null) {
            return "Asked of the lead: " + Words.percent(minimum.exact());
        }
        var share = who == null ? null : TurnoverTest.share(who, comparison.lots());
        return share == null ? "Of that" : "Asked for its share: " + Words.percent(share);
    }

    private String workings(LotSet lots) {
        var multiple = situation.tender().turnover().multiple();
        var value = lots.value();
        return multiple == null || value == null ? "" : ": " + multiple + " × " + value + " a year";
    }

    private Explanation notCounted(Explanation told, LotSet lots) {
        var more = told;
        for (var participant : situation.members()) {
            if (!situation.counts(participant, lots)) {
                more = more.notCounted("Not counted: " + participant.name() + ", " + whyNot(participant), money(participant));
            }
        }
        for (var participant : situation.unsigned()) {
            more = more.notCounted("Not counted: " + participant.name() + ", not signed", money(participant));
        }
        return more;
    }

    private static String whyNot(Participant participant) {
        var reliance = participant.member().reliance();
        if (!reliance.financial()) {
            return "its turnover is not relied on";
        }
        return reliance.binding() == Binding.NONE ? "nothing binds it" : "does no work here";
    }

    private static String standing(Participant participant) {
        if (participant.isLead()) {
            return "lead";
        }
        if (participant.member().role() == Role.GUARANTOR) {
            return "guarantor";
        }
        return switch (participant.member().reliance().binding()) {
            case NONE -> "not bound";
            case PERFORMS -> "performs its part";
            case GUARANTEES -> "guarantees";
            case JOINT_AND_SEVERAL -> "liable with the rest";
        };
    }

    private String money(Participant participant) {
        var turnover = situation.turnover(participant);
        return turnover == null ? "not known" : Words.money(turnover);
    }
}
