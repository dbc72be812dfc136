package org.bidweave.ui.suggest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bidweave.check.Participant;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.ui.shared.Texts;

/// Says what is suggested, how good it is, and what is proven of it.
record SuggestionWords(Texts texts, Asked asked) {

    private static final int PENCE = 2;
    private static final int NAMED = 3;

    /// "Saltney Women's Space and Coastal Counselling Hub join"
    String title(Suggestion suggestion) {
        return changes(suggestion, Organisation::name);
    }

    /// The same in short names, for undo and for the name of an alternative.
    String shortTitle(Suggestion suggestion) {
        return changes(suggestion, asked.now().bid()::shortName);
    }

    private String changes(Suggestion suggestion, Function<Organisation, String> name) {
        var parts = new ArrayList<String>();
        say(parts, "suggest.joins", suggestion.fresh(asked.now()).stream().map(name).toList());
        say(parts, "suggest.signs", suggestion.sign(asked.now()).stream().map(name).toList());
        say(parts, "suggest.leaves", suggestion.leaves().stream().map(name).toList());
        if (!asked.now().lead().map(Participant::id).filter(suggestion.lead().id()::equals).isPresent()) {
            parts.add(texts.of("suggest.leads", name.apply(suggestion.lead())));
        }
        suggestion.stops().forEach(stops -> parts.add(texts.of("suggest.stops", name.apply(stops.member()),
                Words.list(stops.specialisms().stream().map(Object::toString).toList()))));
        return !parts.isEmpty() ? String.join("; ", parts) : texts.of(suggestion.asItIs(asked.now()) ? "suggest.as-it-is" : "suggest.same");
    }

    private void say(List<String> parts, String key, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(texts.of(key, Words.list(names), names.size()));
        }
    }

    /// What is proven: that nothing is better, or how far that is open. `rank` counts from nought.
    String proof(Suggestion suggestion, int rank) {
        var ranked = asked.wanted().goals().contains(Goal.FEWEST_RISKS) ? " " + texts.of("suggest.ranked.risks", suggestion.after().count(Verdict.RISK)) : "";
        return suggestion.reached().stream().filter(reached -> !reached.proven()).findFirst().map(this::bound)
                .orElse(texts.of(!ranked.isEmpty() ? "suggest.proven.risks" : rank == 0 ? "suggest.proven" : "suggest.proven.next")) + ranked;
    }

    /// "6 partners; fewer than 5 is impossible, 5 was not ruled out"
    private String bound(Reached reached) {
        return texts.of("suggest.bound." + reached.goal(), figure(reached.goal(), reached.value()), figure(reached.goal(), reached.bound()));
    }

    /// "In this order: no blockers, 1 gap, everybody served, 3 partners and the lead."
    String order(Suggestion suggestion) {
        return texts.of("suggest.order", String.join(", ", suggestion.reached().stream()
                .map(reached -> texts.of("suggest.reached." + reached.goal(), figure(reached.goal(), reached.value()))).toList()));
    }

    /// People and rules as numbers, money in pounds; of partners the lead is none.
    private Object figure(Goal goal, long value) {
        return switch (goal) {
            case LOWEST_COST -> pounds(value);
            case MOST_LOCAL, MOST_TO_SMALL -> pounds(-value);
            case FEWEST_MEMBERS -> value - 1;
            case FEWEST_BLOCKERS, FEWEST_GAPS, FEWEST_UNKNOWN, FEWEST_RISKS, FEWEST_UNSERVED, LEAST_CHANGE, LEAST_WORK_MOVED -> value;
        };
    }

    /// "Northern Refuge Group, Quay Street and 3 more"
    String some(List<Organisation> others) {
        var named = others.stream().limit(NAMED).map(Organisation::name).toList();
        return others.size() > NAMED ? texts.of("suggest.instead.more", String.join(", ", named), others.size() - NAMED) : Words.list(named);
    }

    private static String pounds(long pence) {
        return Words.money(new Money(BigDecimal.valueOf(Math.max(0, pence), PENCE)).exact());
    }
}
