package org.bidweave.ui.shared.findings;

import java.util.Optional;
import java.util.function.Consumer;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Rule;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.ClarificationEdits;
import org.bidweave.edit.Edit;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;

/// Does what a fix says: an edit that undo takes back, or a way to the field.
record FixActs(Session session, Consumer<Place> go) {

    void run(Finding finding, Fix fix) {
        switch (fix) {
            case Fix.OpenTender open -> go.accept(new Place.AskedField(open, finding.about()));
            case Fix.OpenMember open -> go.accept(new Place.EntryField(open, finding.about()));
            case Fix.TryPartner trial -> session.tryPartner(trial.partner());
            case Fix.SetStage set -> apply(edits(set.partner()).map(edits -> edits.reach(set.stage(), "", session.today())));
            case Fix.MakeLead lead -> apply(edits(lead.partner()).map(edits -> edits.setRole(Role.LEAD)));
            case Fix.SetShare set -> apply(edits(set.partner()).map(edits -> edits.setShare(set.lot(), set.share())));
            case Fix.DropLot drop -> session.apply(AlternativeEdits.dropLot(session.alternativeProperty().get(), drop.lot()));
            case Fix.AskBuyer ask -> ask(finding.rule(), ask);
            case Fix.Advice _ -> {}
        }
    }

    /// To the directory, looking for who could close it.
    void findPartners(Finding finding) {
        go.accept(new Place.FindPartners(finding));
    }

    /// Into the log of questions, and there.
    private void ask(Rule rule, Fix.AskBuyer ask) {
        session.apply(ClarificationEdits.add(rule.id(), ask.question()));
        go.accept(new Place.Tender(TenderSection.QUESTIONS));
    }

    private Optional<MemberEdits> edits(OrganisationId partner) {
        return session.bid().organisation(partner).map(o -> new MemberEdits(session.alternativeProperty().get(), o.id(), session.bid().shortName(o)));
    }

    private void apply(Optional<Edit> edit) {
        edit.ifPresent(session::apply);
    }
}
