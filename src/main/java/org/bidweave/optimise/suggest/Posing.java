package org.bidweave.optimise.suggest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Cell;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.model.Fraction;
import org.bidweave.model.Lot;
import org.bidweave.optimise.choice.Candidate;
import org.bidweave.optimise.choice.Caseload;
import org.bidweave.optimise.choice.Contract;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Penalty;
import org.bidweave.optimise.choice.Share;
import org.bidweave.optimise.choice.Together;

/// Puts a bid as a problem: who may be chosen, what each could do, and what the rules ask.
final class Posing {

    private final Situation now;
    private final Wishes wishes;
    private final Ground ground;
    private final Ability ability;
    private final Prices prices;
    private final List<Cell> cells;
    private final PosedWork work;

    private Posing(Situation now, Wishes wishes) {
        this.now = now;
        this.wishes = wishes;
        ground = new Ground(now, Options.of(now, wishes));
        ability = new Ability(now);
        prices = new Prices(now);
        cells = List.copyOf(now.required().keySet());
        work = new PosedWork(ground, ability, prices, cells);
    }

    static Posed of(Situation now, Wishes wishes, Checks checks) {
        return new Posing(now, wishes).posed(new FailsAlone(now, checks));
    }

    private Posed posed(FailsAlone alone) {
        now.lotsBid().forEach(lot -> ground.draft().add(new Contract(pence(lot))));
        cells.forEach(cell -> ground.draft().add(new Caseload(
                ground.lot(cell.lot()), Objects.requireNonNull(now.required().get(cell)), prices.of(cell))));
        for (int number = 0; number < ground.options().size(); number++) {
            candidate(number, alone.of(ground.options().get(number)));
            work.add(number);
            shares(number);
        }
        work.today();
        AskedTurnover.add(ground);
        AskedWork.add(ground);
        AskedStanding.add(ground);
        AskedMoney.add(ground);
        pins();
        var goals = goals(wishes.goals());
        var most = wishes.mostPartners();
        var problem = ground.draft().problem(Math.max(1, now.mostWinnable()), most == null ? ground.options().size() : Math.min(most, ground.options().size()) + 1, goals);
        return new Posed(problem, ground.options(), now.lotsBid(), cells, work.pools(), ground.demands(), PayTerms.USUAL);
    }

    /// The more people are served the better, and the more of that is known, but for what is known a repair changes no more than it must. Where
    /// all that is the same, the work stays with those who have it.
    private static List<Goal> goals(List<Goal> wished) {
        var first = wished.contains(Goal.LEAST_CHANGE) ? List.of(Goal.FEWEST_BLOCKERS, Goal.FEWEST_GAPS, Goal.FEWEST_UNSERVED)
                : List.of(Goal.FEWEST_BLOCKERS, Goal.FEWEST_GAPS, Goal.FEWEST_UNSERVED, Goal.FEWEST_UNKNOWN);
        return Stream.of(first, wished, List.of(Goal.FEWEST_UNKNOWN, Goal.FEWEST_MEMBERS, Goal.LEAST_WORK_MOVED)).flatMap(List::stream).distinct().toList();
    }

    private static long pence(Lot lot) {
        var value = lot.annualValue();
        return value == null ? 0 : Pence.down(value);
    }

    private void candidate(int number, FailsAlone.Fails fails) {
        var option = ground.options().get(number);
        boolean mayLead = wishes.mayLead().isEmpty() || wishes.mayLead().contains(option.id());
        var open = new Penalty(0, 0, Unentered.of(now, option.organisation()).questions().size(), 0);
        ground.draft().add(Candidate.PARTNER
                .withMayLead(mayLead)
                .withPin(wishes.without().contains(option.id()) ? Candidate.Pin.OUT : Candidate.Pin.FREE)
                .withNow(today(option))
                .withPenalties(fails.asPartner().plus(open), fails.asLead().plus(open), fails.delivering())
                .withKind(option.organisation().homeAreas().stream().anyMatch(now.places()::contains), SmallIncome.of(option.organisation())));
        fails.counted().forEach((rule, severity) -> ground.require(severity, new Demand(rule.id(), About.partner(option.id()), rule.name()),
                Row.none(ground.counted(number, ground.allLots()).stream())));
    }

    private Candidate.Now today(Option option) {
        boolean leads = now.lead().filter(lead -> lead.id().equals(option.id())).isPresent();
        return new Candidate.Now(option.planned(), option.participant().deliversIn(now.lotIdsBid()), leads, !option.leaves().isEmpty());
    }

    private void shares(int number) {
        var option = ground.options().get(number);
        var counted = work.counted(option);
        for (var lot : now.lotsBid()) {
            if (ability.canDeliver(option, lot) && pence(lot) > 0) {
                long has = Pence.down(option.participant().share(lot.id()));
                long price = prices.of(lot.id(), counted);
                long least = least(number, lot);
                ground.draft().add(new Share(number, ground.lot(lot.id()), has > 0 ? Math.min(has, least) : least,
                        has > 0 ? has - price : 0, rate(has, price), Pence.down(value(lot).times(PayTerms.ABOVE_PRICE))));
            }
        }
    }

    /// What part of the price it has agreed to, where that is less than all.
    private static int rate(long has, long price) {
        return has > 0 && has < price ? Math.toIntExact(has * Share.WHOLE / price) : Share.WHOLE;
    }

    private static Fraction value(Lot lot) {
        return Fraction.of(BigDecimal.valueOf(pence(lot), 2));
    }

    /// No less than would make it look as if it were in for its turnover only, but no more than it can bear.
    private long least(int number, Lot lot) {
        var limits = now.limits();
        var ballast = value(lot).times(limits.ballastShare().exact());
        var turnover = ground.turnover(number);
        var bearable = turnover == null ? ballast : ballast.min(turnover.times(limits.exposureHigh().exact()));
        return Math.max(1, bearable.equals(ballast) ? Pence.up(bearable) : Pence.down(bearable));
    }

    private void pins() {
        var byId = IntStream.range(0, ground.options().size()).boxed()
                .collect(Collectors.groupingBy(i -> ground.options().get(i).id(), LinkedHashMap::new, Collectors.toList()));
        byId.values().stream().filter(ways -> ways.size() > 1).map(Together::never).forEach(ground.draft()::add);
        wishes.with().forEach(id -> ground.draft().add(new Together(byId.getOrDefault(id, List.of()), 1, 1)));
        wishes.apart().forEach(pair -> ground.draft().add(Together.never(pair.stream().flatMap(id -> byId.getOrDefault(id, List.of()).stream()).toList())));
    }
}
