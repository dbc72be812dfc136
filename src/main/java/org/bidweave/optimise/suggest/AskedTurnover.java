package org.bidweave.optimise.suggest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.LotSet;
import org.bidweave.check.Participant;
import org.bidweave.model.Binding;
import org.bidweave.model.Fraction;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.TurnoverScope;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Severity;
import org.bidweave.optimise.choice.Term;
import org.jspecify.annotations.Nullable;

/// The turnover threshold in the way the tender counts it, lot by lot and for lots won together. Turnover that is not known counts for nothing.
record AskedTurnover(Ground ground, TurnoverRule rule) {

    static void add(Ground ground) {
        var rule = ground.now().tender().turnover();
        if (rule.hasThreshold() && rule.mode() != TurnoverMode.NOT_STATED) {
            var asked = new AskedTurnover(ground, rule);
            ground.now().singles().forEach(asked::lot);
            asked.together();
        }
    }

    private void lot(LotSet lot) {
        var id = switch (rule.mode()) {
            case LEAD_ONLY -> "FIN-01";
            case COMBINED -> "FIN-02";
            case COMBINED_LEAD_MIN -> "FIN-03";
            case EACH_PRO_RATA -> "FIN-04";
            case WEIGHTED -> "FIN-05";
            case EACH_FULL -> "FIN-06";
            case NOT_STATED -> "FIN-14";
        };
        tests(lot).forEach(row -> ground.require(Severity.BLOCKER, demand(id, lot), row));
    }

    private void together() {
        var now = ground.now();
        if (now.lotsBid().size() < 2 || (rule.scope() == TurnoverScope.AGG_WINNABLE && now.tooManyCombinations())) {
            return;
        }
        var sets = switch (rule.scope()) {
            case PER_LOT -> List.<LotSet>of();
            case AGG_WINNABLE -> now.winnable().stream().filter(lots -> lots.size() >= 2).toList();
            case AGG_ALL_BID -> List.of(now.allBid());
        };
        if (!sets.isEmpty()) {
            var severity = rule.scope() == TurnoverScope.AGG_ALL_BID ? Severity.BLOCKER : Severity.GAP;
            var rows = largestShares(sets) ? largestShares() : sets.stream().flatMap(this::tests);
            ground.require(severity, demand("FIN-08", sets.getLast()), rows.distinct().toArray(Row[]::new));
        }
    }

    private Demand demand(String id, LotSet lots) {
        return new Demand(id, About.lots(lots), "the turnover asked for");
    }

    /// Each row is one comparison that can fail by itself.
    private Stream<Row> tests(LotSet lots) {
        var threshold = ground.now().threshold(lots);
        if (threshold == null) {
            return Stream.empty();
        }
        return switch (rule.mode()) {
            case LEAD_ONLY -> Stream.of(leadHas(threshold));
            case COMBINED -> Stream.of(combined(lots, threshold));
            case COMBINED_LEAD_MIN -> Stream.concat(Stream.of(combined(lots, threshold)), leadMinimum(threshold));
            case EACH_PRO_RATA -> proRata(lots, threshold);
            case WEIGHTED -> weighted(lots, threshold);
            case EACH_FULL -> Stream.concat(shortGuarantors(threshold), numbers().filter(i -> isShort(i, threshold)).mapToObj(i -> Row.none(ground.counted(i, ground.lots(lots.ids())).stream())));
            case NOT_STATED -> Stream.empty();
        };
    }

    private Row leadHas(Fraction least) {
        return Row.none(numbers().filter(i -> isShort(i, least)).mapToObj(Term.Leads::new));
    }

    private boolean isShort(int option, Fraction least) {
        return known(option) == null || least.moreThan(turnover(option));
    }

    private Stream<Row> leadMinimum(Fraction threshold) {
        var part = rule.leadMinimum();
        return part == null ? Stream.empty() : Stream.of(leadHas(threshold.times(part.exact())));
    }

    private Row combined(LotSet lots, Fraction threshold) {
        var scaled = new Scaled(threshold).given(guaranteed());
        numbers().filter(i -> turnover(i).signum() > 0)
                .forEach(i -> ground.counted(i, ground.lots(lots.ids())).forEach(term -> scaled.plus(turnover(i), term)));
        return scaled.row();
    }

    /// Those who only guarantee count as well: nobody who is chosen makes up for one who has too little.
    private Stream<Row> shortGuarantors(Fraction threshold) {
        return guarantors().map(ground.now()::turnover).filter(turnover -> turnover != null && !turnover.atLeast(threshold))
                .map(_ -> new Row(List.of(), 1));
    }

    private Stream<Participant> guarantors() {
        return ground.now().guarantors().stream().filter(p -> p.member().reliance().financial() && p.member().reliance().binding() != Binding.NONE);
    }

    /// By those who only guarantee: they stay whoever is chosen.
    private Fraction guaranteed() {
        return guarantors().map(ground.now()::turnover).map(turnover -> turnover == null ? Fraction.ZERO : turnover).reduce(Fraction.ZERO, Fraction::plus);
    }

    private Stream<Row> proRata(LotSet lots, Fraction threshold) {
        var value = lots.value();
        if (value == null || value.isZero() || threshold.signum() == 0) {
            return Stream.empty();
        }
        return numbers().mapToObj(i -> known(i) == null ? Row.none(ground.counted(i, ground.lots(lots.ids())).stream())
                : new Row(ground.lots(lots.ids()).stream().map(lot -> new Term(-1, value(i, lot))).toList(),
                        -Pence.down(turnover(i).times(value.exact()).dividedBy(threshold))));
    }

    /// Under a multiple, what is asked of a member grows with its largest share alone.
    private boolean largestShares(List<LotSet> sets) {
        return rule.mode() == TurnoverMode.EACH_PRO_RATA && rule.multiple() != null && sets.size() > 1
                && ground.options().stream().allMatch(Option::counts);
    }

    private Stream<Row> largestShares() {
        var multiple = rule.multiple();
        return multiple == null || multiple.value().signum() == 0 ? Stream.empty() : numbers()
                .mapToObj(i -> new Row(List.of(new Term(-1, new Term.MostValue(i))), -Pence.down(turnover(i).dividedBy(multiple.exact()))));
    }

    private Stream<Row> weighted(LotSet lots, Fraction threshold) {
        var value = lots.value();
        if (value == null || value.isZero()) {
            return Stream.empty();
        }
        var hundred = Fraction.of(100);
        var scaled = new Scaled(threshold.times(value.exact()).times(hundred));
        numbers().filter(i -> turnover(i).signum() > 0)
                .forEach(i -> ground.lots(lots.ids()).forEach(lot -> scaled.plus(turnover(i), value(i, lot))));
        return Stream.of(scaled.row());
    }

    /// What of its value is judged: all of it where its turnover counts, else what it keeps as the lead.
    private Term.Of value(int option, int lot) {
        return ground.options().get(option).counts() ? new Term.Value(option, lot) : new Term.ValueLeading(option, lot);
    }

    private IntStream numbers() {
        return IntStream.range(0, ground.options().size());
    }

    private @Nullable Fraction known(int option) {
        return ground.turnover(option);
    }

    private Fraction turnover(int option) {
        var known = known(option);
        return known == null ? Fraction.ZERO : known;
    }
}
