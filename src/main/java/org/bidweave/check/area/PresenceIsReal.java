package org.bidweave.check.area;

import java.util.List;
import java.util.Objects;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
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
        return situation.judged(PresenceIsReal.class, Footing.in(situation),
                (_, footing) -> footing.now().isEmpty() ? List.of() : List.of(judgement(footing)));
    }

    /// How many people one of those present is to serve in the place, and whether a number is not entered.
    private record Served(Participant by, long people, boolean unknown) {

        static Served of(Participant participant, Footing footing) {
            var here = participant.member().allocations().stream()
                    .filter(a -> a.area().equals(footing.asked().area()) && a.lot().equals(footing.lot().id()))
                    .map(Allocation::people)
                    .toList();
            return new Served(participant, here.stream().filter(Objects::nonNull).mapToLong(Integer::longValue).sum(), here.contains(null));
        }
    }

    private static Judgement judgement(Footing footing) {
        var present = footing.membersNow().stream().map(member -> Served.of(member, footing)).toList();
        var serving = present.stream().filter(served -> served.people() > 0).toList();
        if (!serving.isEmpty()) {
            return real(footing, serving);
        }
        var unknown = present.stream().filter(Served::unknown).toList();
        if (!unknown.isEmpty()) {
            return Judgement.of(RULE, Verdict.UNKNOWN, footing.about(),
                    situation -> Explanation.of("How many people " + names(unknown) + " will serve in " + footing.where(situation) + " is not entered.")
                    .fixes(fixes(unknown)));
        }
        return Judgement.of(RULE, Verdict.RISK, footing.about(),
                situation -> Explanation.of(names(present) + (present.size() == 1 ? " gives" : " give") + " the bid its presence in " + footing.where(situation)
                                + ", but no people are allocated there.")
                .fixes(fixes(present)));
    }

    private static Judgement real(Footing footing, List<Served> serving) {
        long people = serving.stream().mapToLong(Served::people).sum();
        return Judgement.of(RULE, Verdict.PASS, footing.about(), situation -> {
            var told = Explanation.of(names(serving) + (serving.size() == 1 ? " serves " : " serve ")
                        + Words.people(people) + " a year in " + footing.where(situation) + ".")
                    .number("people", Fraction.of(people));
            for (var served : serving) {
                told = told.line(served.by().name(), Words.count(served.people()));
            }
            return told;
        });
    }

    private static String names(List<Served> served) {
        return Words.list(served.stream().map(one -> one.by().name()).toList());
    }

    private static List<Fix> fixes(List<Served> served) {
        return served.stream()
                .map(one -> Fix.open(one.by(), MemberSection.ALLOCATION, "Allocate people to " + one.by().name(), "Makes its presence count"))
                .toList();
    }
}
