package org.bidweave.check.capacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Delivery;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Given;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.OrganisationId;

/// If one partner left, the others could still serve most of the people asked for everywhere (domain 5.2, CAP-07).
final class NoWithdrawalBreaksTheService implements Check {

    private static final Rule RULE = new Rule(
            "CAP-07",
            "If a partner leaves",
            "Could the others carry on if one partner left?",
            "Good practice in consortium bids.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var without = new HashMap<OrganisationId, Verdict>();
        situation.each(NoWithdrawalBreaksTheService.class, Cover.byLine(situation), NoWithdrawalBreaksTheService::without)
                .forEach(line -> line.forEach((partner, verdict) -> without.merge(partner, verdict, NoWithdrawalBreaksTheService::both)));
        return situation.partners().stream()
                .filter(partner -> without.containsKey(partner.id()))
                .map(partner -> finding(situation, partner, without.getOrDefault(partner.id(), Verdict.PASS)))
                .toList();
    }

    /// What it would mean for a line if each of those who work on it left.
    private static Map<OrganisationId, Verdict> without(Given given, List<Cover> line) {
        var least = given.limits().withdrawalCoverage().value();
        var without = new HashMap<OrganisationId, Verdict>();
        for (var cover : line) {
            Part.in(cover).forEach(part -> without.merge(part.delivery().participant().id(), part.verdict(least), NoWithdrawalBreaksTheService::both));
        }
        return without;
    }

    /// What is known to break weighs more than what is not known.
    private static Verdict both(Verdict one, Verdict other) {
        return one == Verdict.RISK || other == Verdict.RISK ? Verdict.RISK : one.worst(other);
    }

    /// One partner's part in one place: how many the others serve there, and whether something about that is not entered.
    private record Part(Cover cover, Delivery delivery, long others, boolean unknown) {

        static List<Part> in(Cover cover) {
            var parts = new ArrayList<Part>();
            for (var delivery : cover.asked() == 0 ? List.<Delivery>of() : cover.deliveries()) {
                if (!delivery.participant().isLead() && !Load.promisesNobody(delivery)) {
                    parts.add(of(cover, delivery));
                }
            }
            return parts;
        }

        private static Part of(Cover cover, Delivery delivery) {
            var own = cover.counted(delivery);
            return new Part(cover, delivery, own == null ? cover.counted() : cover.counted() - own, !cover.unknown().isEmpty());
        }

        Verdict verdict(BigDecimal least) {
            if (holds(least)) {
                return Verdict.PASS;
            }
            return unknown ? Verdict.UNKNOWN : Verdict.RISK;
        }

        Fraction left() {
            return Fraction.of(others).dividedBy(Fraction.of(cover.asked()));
        }

        /// Compared in whole numbers: thousands of places are looked at after every edit.
        boolean holds(BigDecimal least) {
            return BigDecimal.valueOf(others).compareTo(least.multiply(BigDecimal.valueOf(cover.asked()))) >= 0;
        }
    }

    /// The parts of a partner that come to this.
    private static List<Part> parts(Situation situation, Participant partner, Verdict verdict) {
        var least = situation.limits().withdrawalCoverage().value();
        return Cover.in(situation).stream().flatMap(cover -> Part.in(cover).stream())
                .filter(part -> part.delivery().participant().id().equals(partner.id()) && part.verdict(least) == verdict).toList();
    }

    private static Finding finding(Situation situation, Participant partner, Verdict verdict) {
        return Finding.of(RULE, verdict, About.partner(partner.id()), () -> switch (verdict) {
            case RISK -> broken(situation, partner, parts(situation, partner, verdict));
            case UNKNOWN -> unknown(situation, partner, parts(situation, partner, verdict).getFirst().cover());
            case NOT_APPLICABLE, PASS, INFO, GAP, BLOCKER -> Explanation.of("Without " + partner.name() + " the others still serve at least "
                    + Words.percent(situation.limits().withdrawalCoverage().exact()) + " of the people asked for everywhere.");
        });
    }

    private static Explanation unknown(Situation situation, Participant partner, Cover cover) {
        return Explanation.of("Whether the others could carry on without " + partner.name()
                        + " is not known. Not entered: " + cover.missing(situation) + ".")
                .fix(Fix.open(partner, MemberSection.ALLOCATION, "Open its allocation", "Shows who else could serve people there"))
                .fixes(cover.standard() == null ? Standard.missing(situation, cover.cell().line()) : List.of());
    }

    private static Explanation broken(Situation situation, Participant partner, List<Part> broken) {
        var worst = broken.stream().min((a, b) -> a.left().compareTo(b.left())).orElseThrow();
        var need = situation.limits().withdrawalCoverage().exact();
        var told = Explanation.of("Without " + partner.name() + " "
                    + (worst.others() == 0 ? "none" : "only " + Words.count(worst.others()))
                    + " of " + Words.people(worst.cover().asked()) + " could be served on "
                    + worst.cover().where(situation) + " (" + Words.percent(worst.left()) + ")"
                    + (broken.size() == 1 ? "." : ", and too few in " + Words.count(broken.size() - 1, "other place") + "."))
                .comparing(worst.left(), need);
        for (var part : broken) {
            told = told.line(part.cover().where(situation), Words.count(part.others()) + " of " + Words.count(part.cover().asked()));
        }
        return told.line("Wanted", Words.percent(need))
                .fix(new Fix.Advice("Name a reserve for " + partner.name(), "Somebody ready to step in there"));
    }
}
