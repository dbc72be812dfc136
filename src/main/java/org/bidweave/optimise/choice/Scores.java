package org.bidweave.optimise.choice;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What a choice comes to by each goal.
record Scores(Problem problem, Choice choice, Amounts amounts, List<Integer> unmet) {

    long of(Goal goal) {
        return switch (goal) {
            case FEWEST_BLOCKERS, FEWEST_GAPS, FEWEST_UNKNOWN, FEWEST_RISKS -> failing(goal);
            case FEWEST_UNSERVED -> unserved();
            case FEWEST_MEMBERS -> choice.members().size();
            case LOWEST_COST -> cost();
            case MOST_LOCAL -> -kept(Candidate::local);
            case MOST_TO_SMALL -> -kept(Candidate::small);
            case LEAST_CHANGE -> change();
            case LEAST_WORK_MOVED -> moved();
        };
    }

    private long failing(Goal goal) {
        long requirements = unmet.stream().filter(number -> goal.counts(problem.requirements().get(number).severity())).count();
        return requirements + choice.members().stream().mapToLong(member -> failing(goal, member)).sum();
    }

    private int failing(Goal goal, int member) {
        var candidate = problem.candidates().get(member);
        var part = choice.lead() == member ? candidate.asLead() : candidate.asPartner();
        return part.of(goal) + (amounts.deliversAnywhere(member) ? candidate.delivering().of(goal) : 0);
    }

    private long unserved() {
        return problem.cells().stream().mapToLong(Caseload::people).sum() - choice.people().stream().mapToLong(Long::longValue).sum();
    }

    private long cost() {
        long people = IntStream.range(0, problem.work().size()).mapToLong(i -> choice.people().get(i) * problem.work().get(i).cost()).sum();
        return people + choice.members().stream().mapToLong(member -> problem.candidates().get(member).cost()).sum();
    }

    private long kept(Predicate<Candidate> kind) {
        return choice.members().stream().filter(member -> kind.test(problem.candidates().get(member))).mapToLong(amounts::valueOfAll).sum();
    }

    private long change() {
        return IntStream.range(0, problem.candidates().size()).mapToLong(this::change).sum();
    }

    private int change(int number) {
        var now = problem.candidates().get(number).now();
        boolean in = choice.members().contains(number);
        boolean leads = choice.lead() == number;
        if (!now.there()) {
            return in ? 1 : 0;
        }
        if (now.otherwise()) {
            return now.leads() && leads ? -1 : 0;
        }
        boolean stays = now.works() ? amounts.deliversAnywhere(number) : in;
        return (stays ? 0 : 1) + (now.leads() && !leads ? 1 : 0);
    }

    private long moved() {
        return problem.today().stream()
                .mapToLong(today -> Math.max(0, today.people() - today.work().stream().mapToLong(choice.people()::get).sum())).sum();
    }
}
