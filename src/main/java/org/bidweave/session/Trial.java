package org.bidweave.session;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.RuleChange;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.edit.Edit;
import org.bidweave.edit.History;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.Effect;

/// Partners that are tried out: the bid on screen has them, the bid that is kept is `before`, of which the rules said `was`.
public record Trial(List<Organisation> partners, History before, Live was) {

    public Trial {
        partners = List.copyOf(partners);
    }

    Trial with(Organisation partner) {
        return new Trial(Stream.concat(partners.stream(), Stream.of(partner)).toList(), before, was);
    }

    /// "Saltney Women's Space and Coastal Counselling Hub"
    public String names() {
        return Words.list(partners.stream().map(Organisation::name).toList());
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
        return new Edit("Add " + Words.list(partners.stream().map(Organisation::shortName).toList()), _ -> shown);
    }
}
