package org.bidweave.check.capacity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;

/// Every partner can be ready between award and the first day of the contract (domain 5.2, CAP-06).
final class EverybodyCanStartInTime implements Check {

    private static final Rule RULE = new Rule(
            "CAP-06",
            "Mobilisation",
            "Can everybody start in time?",
            "The tender’s timetable; what charities told researchers: mobilise quickly.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var delivering = situation.deliverers();
        var entered = situation.tender().dates().award() != null
                || delivering.stream().anyMatch(p -> p.organisation().standing().leadTimeWeeks() != null);
        return entered ? delivering.stream().map(p -> finding(situation, p)).toList() : List.of();
    }

    private static Finding finding(Situation situation, Participant participant) {
        var about = About.partner(participant.id());
        var weeks = participant.organisation().standing().leadTimeWeeks();
        var award = situation.tender().dates().award();
        var start = situation.tender().dates().contractStart();
        if (weeks == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about,
                    () -> Explanation.of("How many weeks " + participant.name() + " needs to get ready is not entered.")
                    .fix(Fix.open(participant, MemberField.LEAD_TIME, "Enter its lead time", "Shows whether it can start in time")));
        }
        if (award == null || start == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about, () -> Explanation.of(participant.name() + " needs " + Words.count(weeks, "week")
                            + " to get ready; the " + (award == null ? "award date" : "contract’s start date") + " is not entered.")
                    .fix(new Fix.OpenTender(situation.tender().dates().contractStart() == null ? TenderField.CONTRACT_START : TenderField.AWARD, "Enter the dates", "Shows whether everybody can start in time"))
                    .fix(award == null ? Unsaid.award(situation.tender()) : Unsaid.contractStart(situation.tender())));
        }
        return compared(participant, weeks, award, start);
    }

    private static Finding compared(Participant participant, int weeks, LocalDate award, LocalDate start) {
        var have = Fraction.of(ChronoUnit.DAYS.between(award, start)).dividedBy(Fraction.of(7));
        var need = Fraction.of(weeks);
        var inTime = have.atLeast(need);
        return Finding.of(RULE, inTime ? Verdict.PASS : Verdict.GAP, About.partner(participant.id()), () -> {
            var told = Explanation.of(participant.name() + " needs " + Words.count(weeks, "week")
                    + " to get ready; from award to start there are "
                                + Words.number(have) + (inTime ? "." : ": " + Words.number(need.minus(have)) + " short."))
                    .comparing(have, need)
                    .line("Award", Words.day(award))
                    .line("Contract start", Words.day(start))
                    .total("Weeks between", Words.number(have))
                    .line("Weeks needed", Words.count(weeks));
            return inTime
                    ? told
                    : told.fix(new Fix.Advice("Ask " + participant.name() + " to begin recruiting before award",
                            "Shortens what it needs afterwards"))
                            .fix(Fix.open(participant, MemberField.LEAD_TIME, "Change its lead time", "If it can be ready sooner"));
        });
    }
}
