package org.bidweave.check.capacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Delivery;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
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
        var parts = new LinkedHashMap<OrganisationId, List<Part>>();
        for (var cover : Cover.in(situation)) {
            if (cover.asked() > 0) {
                long all = cover.counted();
                var unknown = !cover.unknown().isEmpty();
                cover.deliveries().stream()
                        .filter(delivery -> !delivery.participant().isLead() && !Load.promisesNobody(delivery))
                        .forEach(delivery -> parts.computeIfAbsent(delivery.participant().id(), id -> new ArrayList<>())
                                .add(Part.of(cover, delivery, all, unknown)));
            }
        }
        return situation.partners().stream()
                .filter(partner -> parts.containsKey(partner.id()))
                .map(partner -> finding(situation, partner, parts))
                .toList();
    }

    /// One partner's part in one place: how many the others serve there, and whether something about that is not entered.
    private record Part(Cover cover, long others, boolean unknown) {

        static Part of(Cover cover, Delivery delivery, long all, boolean unknown) {
            var own = cover.counted(delivery);
            return new Part(cover, own == null ? all : all - own, unknown);
        }

        Fraction left() {
            return Fraction.of(others).dividedBy(Fraction.of(cover.asked()));
        }

        /// Compared in whole numbers: thousands of places are looked at after every edit.
        boolean holds(BigDecimal least) {
            return BigDecimal.valueOf(others).compareTo(least.multiply(BigDecimal.valueOf(cover.asked()))) >= 0;
        }
    }

    private static Finding finding(Situation situation, Participant partner, Map<OrganisationId, List<Part>> parts) {
        var least = situation.limits().withdrawalCoverage();
        var all = parts.getOrDefault(partner.id(), List.of());
        var broken = all.stream().filter(part -> !part.unknown() && !part.holds(least.value())).toList();
        var unknown = all.stream().filter(part -> part.unknown() && !part.holds(least.value())).toList();
        var about = About.partner(partner.id());
        if (!broken.isEmpty()) {
            return broken(situation, partner, broken);
        }
        if (!unknown.isEmpty()) {
            return Finding.of(RULE, Verdict.UNKNOWN, about,
                    () -> Explanation.of("Whether the others could carry on without " + partner.name()
                            + " is not known. Not entered: " + unknown.getFirst().cover().missing(situation) + ".")
                    .fix(Fix.open(partner, MemberSection.ALLOCATION, "Open its allocation", "Shows who else could serve people there"))
                    .fixes(unknown.getFirst().cover().standard() == null
                            ? Standard.missing(situation, unknown.getFirst().cover().cell().line()) : List.of()));
        }
        return Finding.of(RULE, Verdict.PASS, about, () -> Explanation.of("Without " + partner.name() + " the others still serve at least "
                + Words.percent(least.exact()) + " of the people asked for everywhere."));
    }

    private static Finding broken(Situation situation, Participant partner, List<Part> broken) {
        var worst = broken.stream().min((a, b) -> a.left().compareTo(b.left())).orElseThrow();
        var need = situation.limits().withdrawalCoverage().exact();
        return Finding.of(RULE, Verdict.RISK, About.partner(partner.id()), () -> {
            var told = Explanation.of("Without " + partner.name() + " only "
                        + Words.count(worst.others()) + " of " + Words.people(worst.cover().asked()) + " could be served on "
                        + worst.cover().where(situation) + " (" + Words.percent(worst.left()) + ")"
                        + (broken.size() == 1 ? "." : ", and too few in " + Words.count(broken.size() - 1, "other place") + "."))
                    .comparing(worst.left(), need);
            for (var part : broken) {
                told = told.line(part.cover().where(situation), Words.count(part.others()) + " of " + Words.count(part.cover().asked()));
            }
            return told.line("Wanted", Words.percent(need))
                    .fix(new Fix.Advice("Name a reserve for " + partner.name(), "Somebody ready to step in there"));
        });
    }
}
