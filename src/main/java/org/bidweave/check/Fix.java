package org.bidweave.check;

import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Stage;
import org.jspecify.annotations.Nullable;

/// Something the user can do about a finding from where it stands: the act as a button says it, and its consequence.
public sealed interface Fix {

    String act();

    String consequence();

    /// Record that a partner of the plan has signed.
    static Fix sign(Participant partner, String consequence) {
        return new SetStage(partner.id(), Stage.MOU_SIGNED, "Record " + Words.of(partner.name()) + " MoU as signed", consequence);
    }

    static Fix tryPartner(Organisation candidate, String consequence) {
        return new TryPartner(candidate.id(), "Try " + candidate.name(), consequence);
    }

    static Fix open(Participant partner, MemberSection section, String act, String consequence) {
        return new OpenMember(partner.id(), section, act, consequence);
    }

    static Fix open(Participant partner, MemberField field, String act, String consequence) {
        return new OpenMember(partner.id(), field, act, consequence);
    }

    /// Go to a field of the tender.
    record OpenTender(TenderField field, String act, String consequence) implements Fix {

        public TenderSection section() {
            return field.section();
        }
    }

    /// Go to a part of a member's entry, to one of its fields or, without one, to its row of what the finding is about.
    record OpenMember(OrganisationId partner, MemberSection section, @Nullable MemberField field, String act, String consequence) implements Fix {

        public OpenMember(OrganisationId partner, MemberSection section, String act, String consequence) {
            this(partner, section, null, act, consequence);
        }

        public OpenMember(OrganisationId partner, MemberField field, String act, String consequence) {
            this(partner, field.section(), field, act, consequence);
        }
    }

    /// Add an organisation that the bid knows but that is not in this alternative.
    record TryPartner(OrganisationId partner, String act, String consequence) implements Fix {}

    record SetStage(OrganisationId partner, Stage stage, String act, String consequence) implements Fix {}

    record MakeLead(OrganisationId partner, String act, String consequence) implements Fix {}

    /// Set what a member keeps of a lot to this sum a year.
    record SetShare(OrganisationId partner, LotId lot, Money share, String act, String consequence) implements Fix {}

    record DropLot(LotId lot, String act, String consequence) implements Fix {}

    /// A ready, polite question to the buyer.
    record AskBuyer(String question, String act, String consequence) implements Fix {}

    /// Something to do outside the program.
    record Advice(String act, String consequence) implements Fix {}
}
