package org.bidweave.check.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bidweave.check.Comparison;
import org.bidweave.check.Fix.DropLot;
import org.bidweave.check.Fix.MakeLead;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Fix;
import org.bidweave.check.LotSet;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Turnover;
import org.bidweave.check.Words;
import org.bidweave.model.Binding;
import org.bidweave.model.Fraction;
import org.bidweave.model.Organisation;
import org.jspecify.annotations.Nullable;

/// Ways to close a shortfall of turnover, with what each would do.
record TurnoverFixes(Situation situation) {

    private static final int MOST_TRIED = 3;

    /// Signing partners of the plan, relying on members who do work here, and candidates, for a comparison of all together.
    List<Fix> together(Comparison comparison) {
        var fixes = new ArrayList<Fix>();
        fixes.addAll(sign(comparison));
        fixes.addAll(rely(comparison));
        fixes.addAll(tryPartners(comparison));
        return fixes;
    }

    List<Fix> sign(Comparison comparison) {
        return situation.unsigned().stream()
                .filter(p -> situation.counts(p, comparison.lots()))
                .flatMap(p -> known(situation.turnover(p)).map(turnover -> sign(p, comparison, turnover)).stream())
                .toList();
    }

    private Fix sign(Participant partner, Comparison comparison, Fraction turnover) {
        return Fix.sign(partner, consequence(comparison, turnover));
    }

    private List<Fix> rely(Comparison comparison) {
        return situation.partners().stream()
                .filter(p -> !situation.counts(p, comparison.lots()) && p.deliversIn(comparison.lots().ids()))
                .flatMap(p -> known(situation.turnover(p)).map(turnover -> rely(p, comparison, turnover)).stream())
                .toList();
    }

    private Fix rely(Participant partner, Comparison comparison, Fraction turnover) {
        return new OpenMember(partner.id(), MemberField.RELIED_ON, "Rely on the turnover of " + partner.name(),
                consequence(comparison, turnover) + bound(partner));
    }

    private static String bound(Participant partner) {
        return partner.member().reliance().binding() == Binding.NONE ? " It must be bound to perform or to guarantee." : "";
    }

    private static String consequence(Comparison comparison, Fraction more) {
        var have = Objects.requireNonNull(comparison.have()).plus(more);
        var need = Objects.requireNonNull(comparison.need());
        return have.atLeast(need)
                ? "Closes it, with " + Words.money(have.minus(need)) + " to spare."
                : "Leaves " + Words.money(need.minus(have)) + " short.";
    }

    /// Candidates who close the shortfall alone, smallest first; where none does, the fewest who close it together.
    List<Fix> tryPartners(Comparison comparison) {
        var shortfall = shortfall(comparison);
        var candidates = situation.candidates().stream()
                .filter(o -> turnover(o).signum() > 0)
                .sorted(Comparator.comparing(this::turnover).thenComparing(Organisation::name))
                .toList();
        var alone = candidates.stream().filter(o -> turnover(o).atLeast(shortfall)).limit(MOST_TRIED).toList();
        return alone.isEmpty() ? fewest(candidates.reversed(), comparison) : alone.stream().map(o -> closes(o, comparison)).toList();
    }

    private Fix closes(Organisation candidate, Comparison comparison) {
        return Fix.tryPartner(candidate, "Closes it, with " + Words.money(turnover(candidate).minus(shortfall(comparison)))
                + " to spare, if it takes real work" + Words.inLots(situation.tender(), comparison.lots().ids()) + ".");
    }

    private List<Fix> fewest(List<Organisation> largestFirst, Comparison comparison) {
        var left = shortfall(comparison);
        var chosen = new ArrayList<Organisation>();
        for (var candidate : largestFirst) {
            if (left.signum() > 0) {
                chosen.add(candidate);
                left = left.minus(turnover(candidate));
            }
        }
        if (left.signum() > 0) {
            return List.of();
        }
        var where = Words.inLots(situation.tender(), comparison.lots().ids());
        var names = Words.list(chosen.stream().map(Organisation::name).toList());
        return chosen.stream().map(o -> Fix.tryPartner(o, names + " together close it, if each takes real work" + where + ".")).toList();
    }

    /// Partners who could lead instead, largest first.
    List<Fix> leads(Comparison comparison) {
        var need = Objects.requireNonNull(comparison.need());
        var able = new ArrayList<Fix>();
        for (var partner : situation.partners()) {
            var turnover = situation.turnover(partner);
            if (turnover != null && turnover.atLeast(need)) {
                able.add(new MakeLead(partner.id(), "Let " + partner.name() + " lead",
                        "It has " + Words.money(turnover) + ": " + Words.margin(turnover, need) + "."));
            }
        }
        return able;
    }

    /// Giving up one lot, where several are bid.
    List<Fix> drop(LotSet lots) {
        return situation.lotsBid().size() < 2 ? List.of() : lots.lots().stream()
                .map(lot -> (Fix) new DropLot(lot.id(), "Do not bid for " + Words.lots(situation.tender(), List.of(lot.id())),
                        "The threshold then no longer counts " + lot.name() + "."))
                .toList();
    }

    private Fraction turnover(Organisation organisation) {
        return known(Turnover.of(organisation, situation.tender().turnover())).orElse(Fraction.ZERO);
    }

    private static Fraction shortfall(Comparison comparison) {
        return Objects.requireNonNull(comparison.need()).minus(Objects.requireNonNull(comparison.have()));
    }

    private static Optional<Fraction> known(@Nullable Fraction figure) {
        return Optional.ofNullable(figure);
    }
}
