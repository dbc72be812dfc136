package org.bidweave.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bidweave.model.Fraction;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.TurnoverMode;

/// The partners without whose turnover lots that clear the threshold would no longer clear it (FIN-12). `clearing` has the combinations
/// that clear it with less to spare than some partner's turnover, tightest first; `partners` each partner where that is tightest.
public record Keystones(Ground ground, List<Clearing> clearing, List<Keystone> partners) {

    /// Whether the question arises: not outside the two combined ways of counting, nor where they fail.
    public enum Ground {
        NOT_ASKED,
        UNKNOWN,
        KNOWN
    }

    /// Lots that could be won together and whose threshold is cleared.
    public record Clearing(LotSet lots, Fraction have, Fraction need, Fraction margin) {}

    public record Keystone(Participant partner, Fraction turnover, Clearing where) {

        /// What a substitute would need to bring.
        public Fraction needed() {
            return where.need().minus(where.have().minus(turnover));
        }
    }

    public boolean includes(OrganisationId partner) {
        return partners.stream().anyMatch(keystone -> keystone.partner().id().equals(partner));
    }

    static Keystones of(Situation situation) {
        var ground = ground(situation);
        if (ground != Ground.KNOWN) {
            return new Keystones(ground, List.of(), List.of());
        }
        var clearing = clearing(situation);
        return new Keystones(ground, clearing, partners(situation, clearing));
    }

    private static Ground ground(Situation situation) {
        var rule = situation.tender().turnover();
        var combined = rule.mode() == TurnoverMode.COMBINED || rule.mode() == TurnoverMode.COMBINED_LEAD_MIN;
        if (!combined || !rule.hasThreshold() || situation.lotsBid().isEmpty()) {
            return Ground.NOT_ASKED;
        }
        var comparisons = situation.singles().stream()
                .flatMap(lot -> TurnoverTest.comparisons(situation, rule.mode(), lot).stream()).toList();
        if (comparisons.stream().anyMatch(Comparison::fails)) {
            return Ground.NOT_ASKED;
        }
        return comparisons.stream().anyMatch(Comparison::unknown) || situation.tooManyCombinations() ? Ground.UNKNOWN : Ground.KNOWN;
    }

    private static List<Clearing> clearing(Situation situation) {
        var mode = situation.tender().turnover().mode();
        var largest = situation.countedSomewhere().stream().filter(p -> !p.isLead())
                .map(situation::turnover).filter(Objects::nonNull).reduce(Fraction.ZERO, Fraction::max);
        return situation.winnable().stream()
                .filter(lots -> !situation.together(lots).unknown() && largest.moreThan(margin(situation.together(lots))))
                .filter(lots -> TurnoverTest.comparisons(situation, mode, lots).stream().noneMatch(c -> c.fails() || c.unknown()))
                .map(lots -> clearing(situation.together(lots)))
                .sorted(Comparator.comparing(Clearing::margin))
                .toList();
    }

    private static Clearing clearing(Comparison together) {
        var have = Objects.requireNonNull(together.have());
        var need = Objects.requireNonNull(together.need());
        return new Clearing(together.lots(), have, need, margin(together));
    }

    private static Fraction margin(Comparison together) {
        return Objects.requireNonNull(together.margin());
    }

    private static List<Keystone> partners(Situation situation, List<Clearing> clearing) {
        var partners = new ArrayList<Keystone>();
        for (var partner : situation.countedSomewhere()) {
            var turnover = situation.turnover(partner);
            if (partner.isLead() || turnover == null) {
                continue;
            }
            clearing.stream().filter(c -> situation.counts(partner, c.lots())).findFirst()
                    .filter(tightest -> turnover.moreThan(tightest.margin()))
                    .ifPresent(tightest -> partners.add(new Keystone(partner, turnover, tightest)));
        }
        return List.copyOf(partners);
    }
}
