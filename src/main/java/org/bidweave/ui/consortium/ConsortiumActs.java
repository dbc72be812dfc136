package org.bidweave.ui.consortium;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bidweave.check.MemberSection;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.Edit;
import org.bidweave.edit.MemberEdits;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.Member;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.bidweave.model.StageDay;
import org.bidweave.profile.CopyInBid;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;

/// What a user does on the consortium screen, each one edit that undo takes back.
record ConsortiumActs(Session session, Consumer<Place> go) {

    void open(OrganisationId member) {
        go.accept(new Place.Consortium(member, null));
    }

    void suggest() {
        go.accept(new Place.Suggest());
    }

    /// Why somebody left is asked at once, in its entry.
    void leave(OrganisationId member, Stage stage) {
        setStage(member, stage, "");
        go.accept(new Place.Consortium(member, MemberSection.STAGE));
    }

    /// Shows the consortium with the candidate, which is kept or left afterwards.
    void tryOut(OrganisationId candidate) {
        session.tryPartner(candidate);
    }

    void setRole(OrganisationId member, Role role) {
        apply(member, edits -> edits.setRole(role));
    }

    void setStage(OrganisationId member, Stage stage, String reason) {
        apply(member, edits -> edits.reach(stage, reason, session.today()));
    }

    void remove(OrganisationId member) {
        apply(member, MemberEdits::remove);
    }

    /// A copy of one of my organisations, in one step.
    OrganisationId addCopy(CopyInBid one, Role role) {
        var copy = one.copy(session.bid(), session.today());
        session.apply(AlternativeEdits.add(session.alternativeProperty().get(), copy, identified(copy.id(), role)));
        return copy.id();
    }

    boolean isMember(OrganisationId organisation) {
        return session.bid().alternative(session.alternativeProperty().get()).member(organisation).isPresent();
    }

    /// An organisation the bid knows by this name, or a new one.
    OrganisationId add(String name, Role role) {
        var bid = session.bid();
        var organisation = bid.organisations().stream().filter(o -> o.name().equalsIgnoreCase(name.strip())).findFirst()
                .orElseGet(() -> OrganisationEdits.named(bid, name));
        session.apply(AlternativeEdits.add(session.alternativeProperty().get(), organisation, identified(organisation.id(), role)));
        return organisation.id();
    }

    private Member identified(OrganisationId organisation, Role role) {
        return Member.of(organisation, role).withStageDays(List.of(new StageDay(Stage.IDENTIFIED, session.today())));
    }

    private void apply(OrganisationId member, Function<MemberEdits, Edit> edit) {
        Optional<Edit> made = session.bid().organisation(member)
                .map(o -> edit.apply(new MemberEdits(session.alternativeProperty().get(), o.id(), session.bid().shortName(o))));
        made.ifPresent(session::apply);
    }
}
