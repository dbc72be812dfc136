package org.bidweave.ui.shell;

import org.bidweave.session.Session;
import org.bidweave.ui.partners.PartnersActs;
import org.bidweave.ui.partners.PartnersScreen;
import org.bidweave.ui.partners.RegistersScreen;
import org.bidweave.ui.profile.ProfileActs;
import org.bidweave.ui.profile.ProfileScreen;
import org.bidweave.ui.shared.Screen;

/// Makes the screens of my organisations over their session.
record OrganisationScreens(Desk desk, Outside outside, CharityRegisters registers, PartnersActs acts, ProfileActs profileActs) {

    Screen partners(Session session) {
        return new PartnersScreen(session, registers.held(), desk.background(), desk.texts(), acts);
    }

    Screen registers(Session session) {
        return new RegistersScreen(session, registers.importing(), desk.texts(), acts, registers);
    }

    Screen profile(Session session) {
        return new ProfileScreen(session, desk.texts(), outside.clip(), outside.places().get(), profileActs);
    }
}
