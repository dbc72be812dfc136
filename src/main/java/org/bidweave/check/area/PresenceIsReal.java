package org.bidweave.check.area;

import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Present;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Allocation;
import org.bidweave.model.Fraction;

/// Whoever gives the bid its presence in a place also serves people there. A nameplate does not convince a buyer (domain 5.1, ARE-02).
final class PresenceIsReal implements Check {

    private static final Rule RULE = new Rule(
            "ARE-02",
            "Work where we are present",
            "Does somebody who is present in each place serve people there?",
            "Good practice in consortium bids.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return Footing.in(situation).stream()
                .filter(footing -> !footing.now().isEmpty())
                .map(footing -> finding(situation, footing))
                .toList();
    }

    private static Finding finding(Situation situation, Footing footing) {
        var present = footing.now().stream().map(Present::participant).distinct().toList();
        var serving = present.stream().filter(p -> people(p, footing) > 0).toList();
        var where = footing.where(situation);
        if (!serving.isEmpty()) {
            long people = serving.stream().mapToLong(p -> people(p, footing)).sum();
            var finding = Finding.of(RULE, Verdict.PASS, footing.about(), names(serving) + (serving.size() == 1 ? " serves " : " serve ")
                            + Words.people(people) + " a year in " + where + ".")
                    .number("people", Fraction.of(people));
            for (var participant : serving) {
                finding = finding.line(participant.name(), Words.count(people(participant, footing)));
            }
            return finding;
        }
        var unknown = present.stream().filter(p -> allocations(p, footing).stream().anyMatch(a -> a.people() == null)).toList();
        if (!unknown.isEmpty()) {
            return Finding.of(RULE, Verdict.UNKNOWN, footing.about(),
                            "How many people " + names(unknown) + " will serve in " + where + " is not entered.")
                    .fixes(fixes(unknown));
        }
        return Finding.of(RULE, Verdict.RISK, footing.about(),
                        names(present) + (present.size() == 1 ? " gives" : " give") + " the bid its presence in " + where
                                + ", but no people are allocated there.")
                .fixes(fixes(present));
    }

    private static String names(List<Participant> participants) {
        return Words.list(participants.stream().map(Participant::name).toList());
    }

    private static List<Fix> fixes(List<Participant> participants) {
        return participants.stream()
                .map(p -> Fix.open(p, MemberSection.ALLOCATION, "Allocate people to " + p.name(), "Makes its presence count"))
                .toList();
    }

    private static List<Allocation> allocations(Participant participant, Footing footing) {
        return participant.member().allocations().stream()
                .filter(a -> a.lot().equals(footing.lot().id()) && a.area().equals(footing.asked().area()))
                .toList();
    }

    private static long people(Participant participant, Footing footing) {
        long sum = 0;
        for (var allocation : allocations(participant, footing)) {
            var people = allocation.people();
            sum += people == null ? 0 : people;
        }
        return sum;
    }
}
