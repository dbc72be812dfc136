package org.bidweave.ui.profile;

import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.FinancesPart;

/// Accounts and reserves, and what of its income comes from government contracts.
final class MoneyPart extends FinancesPart {

    MoneyPart(EditedOrganisation edited) {
        super(edited);
        add(new Columns().with(form().money("profile.government-contracts", bid -> edited.organisation(bid).profile().governmentContracts(),
                income -> ProfileContext.edits(edited).setGovernmentContracts(income)), 4));
    }
}
