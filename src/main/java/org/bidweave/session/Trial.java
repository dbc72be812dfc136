package org.bidweave.session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.RuleChange;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.edit.Edit;
import org.bidweave.edit.History;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.Effect;

/// What is tried out: the bid on screen has it, the bid that is kept is `before`, of which the rules said `was`.
public record Trial(List<Tried> steps, History before, Live was) {

    public Trial {
        steps = List.copyOf(steps);
    }

    Trial with(Tried step) {
        return new Trial(Stream.concat(steps.stream(), Stream.of(step)).toList(), before, was);
    }

    /// Those who join.
    public List<Organisation> partners() {
        return steps.stream().flatMap(step -> step.partners().stream()).toList();
    }

    /// "Saltney Women's Space and Coastal Counselling Hub"
    public String names() {
        return Words.list(steps.stream().map(Tried::words).toList());
    }

    /// What the partners close and open in a view, by what the rules say with them.
    public Effect effect(Live with, View view) {
        return Effect.between(was.in(view), with.in(view));
    }

    /// The same, rule by rule: what closes, with what the rule says now of the same subject, then what opens.
    public List<RuleChange> changes(Live with, View view) {
        var effect = effect(with, view);
        return Stream.concat(effect.closed(with.in(view)).stream(), effect.opened(was.in(view)).stream()).toList();
    }

    /// The one step that keeps what is shown.
    Edit keeping(Bid shown) {
        var name = steps.stream().anyMatch(Tried::whole) ? steps.stream().map(Tried::name).collect(Collectors.joining("; "))
                : "Add " + Words.list(partners().stream().map(Organisation::shortName).toList());
        return new Edit(name, _ -> shown);
    }
}
