package org.bidweave.optimise.whole;

import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidweave.optimise.choice.Term;
import org.bidweave.optimise.program.Sum;

/// The variable for what a term counts; made when it is first asked for. Money is in the program's unit.
final class Terms {

    private final Choosing choosing;
    private final Map<Term.Of, Sum> known = new HashMap<>();

    Terms(Choosing choosing) {
        this.choosing = choosing;
    }

    Sum of(Term.Of of) {
        var there = known.get(of);
        if (there == null) {
            there = made(of);
            known.put(of, there);
        }
        return there;
    }

    /// Whether it counts money.
    static boolean money(Term.Of of) {
        return switch (of) {
            case Term.Value _, Term.ValueLeading _, Term.MostValue _ -> true;
            case Term.Joins _, Term.Leads _, Term.Delivers _, Term.DeliversAsPartner _, Term.Serves _ -> false;
        };
    }

    /// Whether it counts one or nothing.
    static boolean yesNo(Term.Of of) {
        return switch (of) {
            case Term.Joins _, Term.Leads _, Term.Delivers _, Term.DeliversAsPartner _ -> true;
            case Term.Value _, Term.ValueLeading _, Term.MostValue _, Term.Serves _ -> false;
        };
    }

    private Sum made(Term.Of of) {
        return switch (of) {
            case Term.Joins(int who) -> Sum.of(choosing.in.get(who));
            case Term.Leads(int who) -> Sum.of(choosing.leads.get(who));
            case Term.Delivers(int who, var lots) -> any(shares(who, lots));
            case Term.DeliversAsPartner(int who, var lots) -> partner(of(new Term.Delivers(who, lots)), choosing.leads.get(who));
            case Term.Value(int who, int lot) -> value(who, lot);
            case Term.ValueLeading(int who, int lot) -> leading(value(who, lot), choosing.leads.get(who));
            case Term.MostValue(int who) -> choosing.largest(
                    choosing.shares(who).keySet().stream().sorted().map(lot -> value(who, lot)).toList(), choosing.problem.mostWon());
            case Term.Serves(int who, int cell) -> serves(who, cell);
        };
    }

    private List<MPVariable> shares(int who, List<Integer> lots) {
        return lots.stream().map(lot -> choosing.share(who, lot)).filter(share -> share >= 0).map(choosing.delivers::get)
                .map(Objects::requireNonNull).toList();
    }

    private Sum any(List<MPVariable> some) {
        if (some.size() <= 1) {
            return some.isEmpty() ? new Sum() : Sum.of(some.getFirst());
        }
        var any = choosing.program.yesNo();
        var all = new Sum().plus(-1, any);
        some.forEach(one -> {
            choosing.program.atLeast(Sum.of(any).plus(-1, one), 0);
            all.plus(1, one);
        });
        choosing.program.atLeast(all, 0);
        return Sum.of(any);
    }

    private Sum partner(Sum delivers, MPVariable leads) {
        if (leads.ub() == 0) {
            return delivers;
        }
        var partner = choosing.program.yesNo();
        choosing.program.atMost(Sum.of(partner).plus(-1, delivers), 0);
        choosing.program.atMost(Sum.of(partner).plus(1, leads), 1);
        choosing.program.atLeast(Sum.of(partner).plus(-1, delivers).plus(1, leads), 0);
        return Sum.of(partner);
    }

    private Sum value(int who, int lot) {
        int share = choosing.share(who, lot);
        return share < 0 ? new Sum() : Sum.of(choosing.value.get(share));
    }

    private Sum leading(Sum value, MPVariable leads) {
        double most = value.highest();
        if (leads.ub() == 0 || most == 0) {
            return new Sum();
        }
        var leading = choosing.program.number(most);
        choosing.program.atMost(Sum.of(leading).plus(-1, value), 0);
        choosing.program.atMost(Sum.of(leading).plus(-most, leads), 0);
        choosing.program.atLeast(Sum.of(leading).plus(-1, value).plus(-most, leads), -most);
        return Sum.of(leading);
    }

    private Sum serves(int who, int cell) {
        var all = new Sum();
        for (int number : choosing.workOf(who)) {
            all.plus(choosing.problem.work().get(number).cell() == cell ? 1 : 0, choosing.people.get(number));
        }
        return all;
    }
}
