package org.bidweave.optimise.suggest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.choice.Choice;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Tally;

/// Who else could do just what a chosen partner would: the same people from its own staff, for the same share, so that no goal is worse and no
/// rule stands worse.
final class StandIns {

    private final Situation now;
    private final Checks checks;
    private final Posed posed;
    private final Problem lenient;
    private final Choice choice;
    private final Tally tally;
    private final Assessment found;
    private final BooleanSupplier stopped;

    /// `found` is what the rules say of the selection.
    StandIns(Situation now, Checks checks, Posed posed, Selection selection, Assessment found, BooleanSupplier stopped) {
        this.now = now;
        this.checks = checks;
        this.posed = posed;
        this.found = found;
        this.stopped = stopped;
        lenient = RoundShares.lenient(posed.problem());
        choice = selection.choice();
        tally = Tally.of(lenient, choice);
    }

    /// In the order of the pool; nobody more once the search is stopped.
    List<Organisation> of(Organisation member) {
        int leaves = choice.members().stream().filter(number -> organisation(number).equals(member)).findFirst().orElseThrow();
        var members = choice.members().stream().map(this::organisation).toList();
        return IntStream.range(0, posed.options().size()).filter(number -> !members.contains(organisation(number))).boxed().toList().parallelStream()
                .filter(comes -> !stopped.getAsBoolean() && with(leaves, comes).filter(this::asGood).isPresent()).map(this::organisation).distinct().toList();
    }

    private Organisation organisation(int number) {
        return posed.options().get(number).organisation();
    }

    /// Empty where it has no staff or no part for what the other does.
    private Optional<Choice> with(int leaves, int comes) {
        var people = moved(choice.people(), number -> posed.problem().worker(posed.problem().work().get(number)), number -> posed.problem().work().get(number).cell(),
                leaves, comes);
        var value = moved(choice.value(), number -> posed.problem().shares().get(number).candidate(), number -> posed.problem().shares().get(number).lot(),
                leaves, comes);
        var members = new TreeSet<>(choice.members());
        members.remove(leaves);
        members.add(comes);
        return people.flatMap(served -> value.map(kept -> new Choice(members, choice.lead() == leaves ? comes : choice.lead(), served, kept)));
    }

    private interface Numbers {

        int of(int number);
    }

    /// What one has in each place, the other has there instead.
    private static Optional<List<Long>> moved(List<Long> amounts, Numbers who, Numbers place, int from, int to) {
        var moved = new ArrayList<>(amounts);
        for (int number = 0; number < amounts.size(); number++) {
            if (amounts.get(number) > 0 && who.of(number) == from) {
                int there = place.of(number);
                var other = IntStream.range(0, amounts.size()).filter(i -> who.of(i) == to && place.of(i) == there).findFirst();
                if (other.isEmpty()) {
                    return Optional.empty();
                }
                moved.set(number, 0L);
                moved.set(other.getAsInt(), moved.get(other.getAsInt()) + amounts.get(number));
            }
        }
        return Optional.of(Collections.unmodifiableList(moved));
    }

    private boolean asGood(Choice changed) {
        var after = Tally.of(lenient, changed);
        return after.possible() && IntStream.range(0, tally.goals().size()).allMatch(goal -> after.goals().get(goal) <= tally.goals().get(goal))
                && asGood(checks.assess(now.with(new Built(now, posed, changed).bid())));
    }

    private boolean asGood(Assessment after) {
        return after.rules().entrySet().stream().filter(rule -> rule.getValue().worseThan(Verdict.INFO))
                .noneMatch(rule -> rule.getValue().worseThan(found.rules().getOrDefault(rule.getKey(), Verdict.NOT_APPLICABLE)));
    }
}
