package org.bidweave.optimise.suggest;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.bidweave.optimise.Effect;
import org.bidweave.optimise.choice.Selection;

/// A selection said as a suggestion, with what the checks find of it.
record Suggested(Situation now, Posed posed, Selection selection) {

    Suggestion judged(Checks checks, Assessment before) {
        var bid = new Built(now, posed, selection.choice()).bid();
        var after = checks.assess(now.with(bid));
        var members = selection.choice().members().stream().map(this::organisation).toList();
        var had = now.members().stream().map(Participant::organisation).toList();
        return new Suggestion(bid, today(bid), organisation(selection.choice().lead()), members,
                besides(members, had), besides(had, members), stops(), after, Effect.between(before, after),
                selection.unmet().stream().map(posed.demands()::get).toList(), selection.reached(), List.of(), posed.terms());
    }

    private List<Suggestion.Stops> stops() {
        return selection.choice().members().stream().map(posed.options()::get).filter(option -> !option.leaves().isEmpty())
                .map(option -> new Suggestion.Stops(option.organisation(), option.leaves())).toList();
    }

    private Organisation organisation(int number) {
        return posed.options().get(number).organisation();
    }

    private static List<Organisation> besides(List<Organisation> these, List<Organisation> those) {
        var ids = those.stream().map(Organisation::id).toList();
        return these.stream().filter(one -> !ids.contains(one.id())).toList();
    }

    /// With the signatures and papers that there are.
    private Bid today(Bid bid) {
        return bid.withAlternative(now.alternative().id(), alternative -> alternative.withMembers(alternative.members().stream()
                .map(member -> chosen(member.organisation()) ? asToday(member) : member).toList()));
    }

    private boolean chosen(OrganisationId id) {
        return selection.choice().members().stream().anyMatch(number -> organisation(number).id().equals(id));
    }

    private Member asToday(Member member) {
        Optional<Member> had = now.alternative().member(member.organisation());
        var before = had.orElseGet(() -> Member.of(member.organisation(), Role.SUBCONTRACTOR));
        return member.withStage(before.stage().gone() ? Stage.IDENTIFIED : before.stage()).withPaperwork(before.paperwork());
    }
}
