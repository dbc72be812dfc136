package org.bidweave.session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.edit.Edit;
import org.bidweave.edit.History;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;

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
    public TrialEffect effect(Checks checks, Live with, View view) {
        return TrialEffect.of(was.in(view), with.in(view), checks.assess(with.situation(view).with(signed(with))));
    }

    private Bid signed(Live with) {
        var bid = with.bid();
        for (var partner : partners()) {
            bid = bid.withMember(with.alternative(), partner.id(), Member::signed);
        }
        return bid;
    }

    /// The one step that keeps what is shown.
    Edit keeping(Bid shown) {
        var name = steps.stream().anyMatch(Tried::whole) ? steps.stream().map(Tried::name).collect(Collectors.joining("; "))
                : "Add " + Words.list(partners().stream().map(Organisation::shortName).toList());
        return new Edit(name, _ -> shown);
    }
}
