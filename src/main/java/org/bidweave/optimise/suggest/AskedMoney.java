package org.bidweave.optimise.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bidweave.check.About;
import org.bidweave.model.Fraction;
import org.bidweave.model.Lot;
import org.bidweave.model.Money;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Severity;
import org.bidweave.optimise.choice.Term;

/// What is asked of the shares: an owner for all the money, the lead's own part, the voluntary sector's part, and no share too large to bear.
record AskedMoney(Ground ground) {

    static void add(Ground ground) {
        var asked = new AskedMoney(ground);
        ground.lots().forEach(asked::owned);
        ground.lots().forEach(asked::leadsPart);
        asked.partners();
        asked.voluntary();
        ground.which(_ -> true).forEach(asked::exposure);
    }

    private void owned(Lot lot) {
        int number = ground.lot(lot.id());
        ground.require(Severity.GAP, new Demand("MON-02", About.lot(lot.id()), "an owner for all the money"),
                new Row(everybody(i -> new Term.Value(i, number)), Pence.down(value(lot))));
    }

    private interface Kind {
        Term.Of of(int option);
    }

    private List<Term> everybody(Kind kind) {
        return IntStream.range(0, ground.options().size()).mapToObj(i -> new Term(1, kind.of(i))).toList();
    }

    private static Money value(Lot lot) {
        var value = lot.annualValue();
        return value == null ? Money.ZERO : value;
    }

    private void leadsPart(Lot lot) {
        var minimum = ground.now().tender().partnering().leadMinimum();
        if (minimum == null || value(lot).isZero()) {
            return;
        }
        int number = ground.lot(lot.id());
        long least = Pence.up(value(lot).exact().times(minimum.exact()));
        var terms = new ArrayList<>(everybody(i -> new Term.ValueLeading(i, number)));
        ground.which(_ -> true).forEach(i -> terms.add(new Term(-least - fee(i, lot), new Term.Leads(i))));
        ground.require(Severity.BLOCKER, new Demand("STR-03", About.lot(lot.id()), "the lead’s own part"), new Row(terms, 0));
    }

    private long fee(int option, Lot lot) {
        var member = ground.options().get(option).member();
        return -Pence.down(Money.ZERO.minus(member.fees().getOrDefault(lot.id(), Money.ZERO)));
    }

    private void partners() {
        var least = ground.now().tender().partnering().minimumPartners();
        if (least != null) {
            ground.require(Severity.GAP, new Demand("STR-09", About.THE_BID, least + " partners"),
                    new Row(everybody(i -> new Term.DeliversAsPartner(i, ground.allLots())), least));
        }
    }

    private void voluntary() {
        var minimum = ground.now().tender().partnering().minimumVcseShare();
        var value = ground.now().allBid().value();
        if (minimum != null && value != null && !value.isZero()) {
            var kept = ground.which(option -> Boolean.TRUE.equals(option.organisation().vcse()))
                    .flatMap(i -> ground.allLots().stream().map(lot -> new Term(1, new Term.Value(i, lot)))).toList();
            ground.require(Severity.GAP, new Demand("STR-09", About.THE_BID, "the voluntary sector’s part"),
                    new Row(kept, Pence.up(value.exact().times(minimum.exact()))));
        }
    }

    private void exposure(int option) {
        var turnover = ground.turnover(option);
        if (turnover != null) {
            atMost(option, turnover.times(ground.now().limits().exposureHigh().exact()), "FAIR-01", "a share that it can bear");
            dependency(option, turnover);
        }
    }

    /// Of a share A and an income I without it, A / (I + A) is at most d where A is at most I · d / (1 − d).
    private void dependency(int option, Fraction turnover) {
        var limit = ground.now().limits().dependency().exact();
        if (Fraction.ONE.moreThan(limit)) {
            var already = ground.options().get(option).member().incumbentIncome();
            var without = already == null ? turnover : turnover.minus(already.exact());
            atMost(option, without.times(limit).dividedBy(Fraction.ONE.minus(limit)), "FAIR-02", "a share on which it does not come to depend");
        }
    }

    private void atMost(int option, Fraction pounds, String rule, String words) {
        ground.require(Severity.RISK, new Demand(rule, About.partner(ground.options().get(option).id()), words),
                new Row(List.of(new Term(-1, new Term.MostValue(option))), -Math.max(0, Pence.down(pounds))));
    }
}
