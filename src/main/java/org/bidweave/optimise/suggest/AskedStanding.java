package org.bidweave.optimise.suggest;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.ReferencesCounted;
import org.bidweave.check.Situation;
import org.bidweave.check.compliance.AccreditationAsked;
import org.bidweave.model.Binding;
import org.bidweave.model.Fraction;
import org.bidweave.model.Structure;
import org.bidweave.model.YearBasis;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Severity;
import org.bidweave.optimise.choice.Term;
import org.jspecify.annotations.Nullable;

/// Accreditations, references, and guarantors of a new company: what is asked of the members together.
record AskedStanding(Ground ground) {

    static void add(Ground ground) {
        var asked = new AskedStanding(ground);
        AccreditationAsked.in(ground.now()).forEach(asked::accreditation);
        asked.references();
        asked.newCompany();
    }

    private void accreditation(AccreditationAsked accreditation) {
        var specialism = accreditation.asked().specialism();
        var about = specialism == null ? About.THE_BID : About.specialism(specialism);
        var demand = new Demand("ACC-01", about, accreditation.asked().name());
        switch (accreditation.asked().scope()) {
            case LEAD -> ground.require(Severity.BLOCKER, demand, Row.none(which(accreditation, false).map(Term.Leads::new)));
            case ANY -> ground.require(Severity.BLOCKER, demand, Row.atLeast(1, which(accreditation, true).map(Term.Joins::new)));
            case EVERY -> ground.require(Severity.BLOCKER, demand, Row.none(which(accreditation, false).map(Term.Joins::new)));
            case DELIVERING -> ground.require(Severity.BLOCKER, demand,
                    Row.atLeast(1, delivering(accreditation, true)), Row.none(delivering(accreditation, false)));
        }
    }

    private Stream<Integer> which(AccreditationAsked accreditation, boolean holding) {
        return ground.which(option -> accreditation.heldBy(option.participant()) == holding);
    }

    private Stream<Term.Delivers> delivering(AccreditationAsked accreditation, boolean holding) {
        var specialism = accreditation.asked().specialism();
        var lots = ground.lots(accreditation.lots(ground.now()));
        return which(accreditation, holding).filter(i -> specialism != null && ground.options().get(i).brings(specialism))
                .map(i -> new Term.Delivers(i, lots));
    }

    /// Enough of them, and each owner does part of the work.
    private void references() {
        var now = ground.now();
        var asked = now.tender().references();
        if (asked == null || asked.count() == 0) {
            return;
        }
        var all = ground.which(_ -> true).map(i -> new Term(
                ReferencesCounted.of(List.of(ground.options().get(i).participant()), now, asked).counted().size(), new Term.Joins(i)))
                .filter(term -> term.times() > 0).toList();
        ground.require(Severity.BLOCKER, new Demand("EXP-01", About.THE_BID, asked.count() + " references"), new Row(all, asked.count()));
        for (var term : all) {
            int owner = term.of().candidate();
            ground.require(Severity.BLOCKER, new Demand("EXP-02", About.partner(ground.options().get(owner).id()), "a part for the owner of references"),
                    new Row(List.of(new Term(-1, new Term.Joins(owner)), new Term(1, new Term.Delivers(owner, ground.allLots()))), 0));
        }
    }

    /// Whoever leads as a new company needs guarantors who reach the highest threshold.
    private void newCompany() {
        var now = ground.now();
        var rule = now.tender().turnover();
        if (now.alternative().structure() != Structure.SPV || !rule.hasThreshold()) {
            return;
        }
        var highest = highest(now);
        int years = rule.basis() == YearBasis.LATEST ? 1 : rule.years();
        ground.which(option -> yearsOfIncome(option) < years).mapToInt(Integer::intValue).forEach(lead -> {
            var scaled = new Scaled(Fraction.ZERO).plus(Fraction.ZERO.minus(highest), new Term.Leads(lead));
            ground.which(option -> option.member().reliance().binding() == Binding.GUARANTEES).filter(i -> i != lead)
                    .forEach(i -> scaled.plus(known(ground.turnover(i)), new Term.Joins(i)));
            now.guarantors().forEach(guarantor -> scaled.given(known(now.turnover(guarantor))));
            ground.require(Severity.BLOCKER, new Demand("STR-05", About.partner(ground.options().get(lead).id()), "guarantors of a new company"), scaled.row());
        });
    }

    private static Fraction known(@Nullable Fraction turnover) {
        return turnover == null ? Fraction.ZERO : turnover;
    }

    private static Fraction highest(Situation now) {
        var together = switch (now.tender().turnover().scope()) {
            case PER_LOT -> now.singles();
            case AGG_WINNABLE -> now.tooManyCombinations() ? List.of(now.allBid()) : now.winnable();
            case AGG_ALL_BID -> List.of(now.allBid());
        };
        return together.stream().map(now::threshold).map(AskedStanding::known).reduce(Fraction.ZERO, Fraction::max);
    }

    private static long yearsOfIncome(Option option) {
        return option.organisation().finances().accounts().stream().filter(year -> year.income() != null && year.income().isPositive()).count();
    }
}
