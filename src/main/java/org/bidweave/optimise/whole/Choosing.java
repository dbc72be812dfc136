package org.bidweave.optimise.whole;

import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.optimise.choice.Candidate;
import org.bidweave.optimise.choice.Caseload;
import org.bidweave.optimise.choice.Choice;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Share;
import org.bidweave.optimise.program.Program;
import org.bidweave.optimise.program.Sum;

/// The variables of a choice and what always holds for them. Money is counted in `unit` pence, so that a lot is worth some thousands: with
/// millions the solver's arithmetic goes wrong.
final class Choosing {

    private static final long WHOLE_UP_TO = 10_000;

    final Problem problem;
    final Program program;
    final List<MPVariable> in = new ArrayList<>();
    final List<MPVariable> leads = new ArrayList<>();
    final List<MPVariable> people = new ArrayList<>();
    final List<MPVariable> delivers = new ArrayList<>();
    final List<MPVariable> value = new ArrayList<>();
    final double unit;
    private final Map<MPVariable, Bounds> free = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, Integer>> shareOf = new HashMap<>();
    private final Map<Integer, List<Integer>> workOf;

    Choosing(Problem problem, Program program) {
        this.problem = problem;
        this.program = program;
        long largest = problem.lots().stream().mapToLong(lot -> lot.value()).max().orElse(0);
        unit = largest <= WHOLE_UP_TO ? 1 : Math.pow(10, Math.ceil(Math.log10((double) largest / WHOLE_UP_TO)));
        workOf = IntStream.range(0, problem.work().size()).boxed().collect(Collectors.groupingBy(number -> problem.worker(problem.work().get(number))));
        problem.candidates().forEach(this::candidate);
        problem.shares().forEach(this::share);
        new Working(this).add();
        oneLead();
        lots();
        together();
    }

    private void candidate(Candidate candidate) {
        var member = program.yesNo();
        var lead = program.yesNo();
        member.setBounds(candidate.pin() == Candidate.Pin.IN ? 1 : 0, candidate.pin() == Candidate.Pin.OUT ? 0 : 1);
        lead.setBounds(0, candidate.mayLead() && candidate.pin() != Candidate.Pin.OUT ? 1 : 0);
        program.atLeast(Sum.of(member).plus(-1, lead), 0);
        in.add(member);
        leads.add(lead);
    }

    /// Holds who is in, who leads and who delivers where as it was found.
    void fixMembers() {
        fix(variable -> variable.solutionValue() > 0.5);
    }

    /// The same as in this choice.
    void fixMembers(Choice choice) {
        var yes = new HashSet<MPVariable>();
        choice.members().forEach(member -> yes.add(in.get(member)));
        yes.add(leads.get(choice.lead()));
        for (int share = 0; share < delivers.size(); share++) {
            if (choice.value().get(share) > 0) {
                yes.add(delivers.get(share));
            }
        }
        fix(yes::contains);
    }

    private void fix(Predicate<MPVariable> yes) {
        var found = new LinkedHashMap<MPVariable, Double>();
        Stream.of(in, leads, delivers).flatMap(List::stream).forEach(variable -> found.put(variable, yes.test(variable) ? 1.0 : 0));
        found.forEach((variable, value) -> {
            free.put(variable, new Bounds(variable.lb(), variable.ub()));
            variable.setBounds(value, value);
        });
    }

    void freeMembers() {
        free.forEach((variable, bounds) -> variable.setBounds(bounds.least, bounds.most));
        free.clear();
    }

    private record Bounds(double least, double most) {}

    /// Value of a share follows in `Working`, with the price of the people.
    private void share(Share share) {
        double most = (leads.get(share.candidate()).ub() > 0 ? problem.lots().get(share.lot()).value() : mostAsPartner(share)) / unit;
        var kept = unit == 1 ? program.whole(most) : program.number(most);
        var delivering = program.yesNo();
        program.atLeast(Sum.of(in.get(share.candidate())).plus(-1, delivering), 0);
        program.atLeast(Sum.of(kept).plus(-share.smallest() / unit, delivering), 0);
        program.atMost(Sum.of(kept).plus(-most, delivering), 0);
        shareOf.computeIfAbsent(share.candidate(), _ -> new HashMap<>()).put(share.lot(), value.size());
        value.add(kept);
        delivers.add(delivering);
    }

    /// The price of all whom it could serve there, and what is above that.
    private long mostAsPartner(Share share) {
        var able = new HashMap<Integer, Long>();
        for (int number : workOf(share.candidate())) {
            var work = problem.work().get(number);
            if (problem.lot(work) == share.lot()) {
                able.merge(work.cell(), Math.min(problem.cells().get(work.cell()).people(), work.serves(problem.pools().get(work.pool()).units())), Long::sum);
            }
        }
        long price = able.entrySet().stream().mapToLong(cell -> priceOf(problem.cells().get(cell.getKey()), cell.getValue())).sum();
        return Math.min(problem.lots().get(share.lot()).value(), price + share.mostAbovePrice());
    }

    private static long priceOf(Caseload cell, long able) {
        return Math.min(cell.people(), able) * cell.price();
    }

    /// The number of a candidate's share in a lot, or -1.
    int share(int candidate, int lot) {
        return shareOf.getOrDefault(candidate, Map.of()).getOrDefault(lot, -1);
    }

    Map<Integer, Integer> shares(int candidate) {
        return shareOf.getOrDefault(candidate, Map.of());
    }

    /// The numbers of what a candidate could do.
    List<Integer> workOf(int candidate) {
        return workOf.getOrDefault(candidate, List.of());
    }

    private void oneLead() {
        var all = new Sum();
        leads.forEach(lead -> all.plus(1, lead));
        program.equal(all, 1);
        var members = new Sum();
        in.forEach(member -> members.plus(1, member));
        program.atMost(members, problem.mostMembers());
    }

    private void lots() {
        for (int lot = 0; lot < problem.lots().size(); lot++) {
            var kept = new Sum();
            for (int share = 0; share < problem.shares().size(); share++) {
                kept.plus(problem.shares().get(share).lot() == lot ? 1 : 0, value.get(share));
            }
            program.atMost(kept, problem.lots().get(lot).value() / unit);
        }
    }

    private void together() {
        for (var rule : problem.together()) {
            var chosen = new Sum();
            rule.candidates().forEach(candidate -> chosen.plus(1, in.get(candidate)));
            program.atLeast(chosen, rule.least());
            program.atMost(chosen, rule.most());
        }
    }

    /// The most that several amounts come to of which only some are taken, bounded from above by what it is held under.
    Sum largest(List<Sum> amounts, int taken) {
        var all = new Sum();
        if (amounts.size() <= taken) {
            amounts.forEach(amount -> all.plus(1, amount));
            return all;
        }
        double most = amounts.stream().mapToDouble(Sum::highest).max().orElse(0);
        var level = program.number(most);
        all.plus(taken, level);
        for (var amount : amounts) {
            var above = program.number(most);
            program.atLeast(Sum.of(above).plus(1, level).plus(-1, amount), 0);
            all.plus(1, above);
        }
        return all;
    }
}
