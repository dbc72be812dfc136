package org.bidweave.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.bidweave.check.Checks;
import org.bidweave.edit.History;
import org.bidweave.profile.Profiles;
import org.bidweave.profile.Sourced;
import org.bidweave.session.Session;
import org.bidweave.ui.partners.PartnersActs;
import org.bidweave.ui.partners.PartnersScreen;
import org.bidweave.ui.partners.RegistersScreen;
import org.bidweave.ui.profile.ProfileActs;
import org.bidweave.ui.profile.ProfileScreen;
import org.bidweave.ui.shared.Screen;
import org.jspecify.annotations.Nullable;

/// My organisations: their session and screens, made when they are first asked for. For the window's thread.
final class MyOrganisations {

    /// No rule asks anything of profiles.
    private static final Checks NO_RULES = new Checks(List.of());

    private final Desk desk;
    private final Outside outside;
    private final CharityRegisters registers;
    private final PartnersActs acts;
    private final ProfileActs profileActs;
    private final Consumer<String> failed;
    private @Nullable Opened opened;

    /// The session, and the screens over it.
    record Opened(Session session, Lazy<Screen> partners, Lazy<Screen> registers, Lazy<Screen> profile) {}

    MyOrganisations(Desk desk, Outside outside, CharityRegisters registers, PartnersActs acts, ProfileActs profileActs, Consumer<String> failed) {
        this.desk = desk;
        this.outside = outside;
        this.registers = registers;
        this.profileActs = profileActs;
        this.acts = acts;
        this.failed = failed;
    }

    void open(Consumer<Opened> then) {
        if (opened != null) {
            then.accept(opened);
            return;
        }
        desk.background().keep(
                () -> desk.library().profiles(),
                history -> {
                    var now = opened == null ? of(session(history)) : opened;
                    opened = now;
                    then.accept(now);
                },
                failed);
    }

    /// Whatever is entered is from here and of today.
    private Session session(History history) {
        var session = new Session(history, NO_RULES, desk.background(), desk.library().keeping(Profiles.ID), desk.clock());
        session.amendEdits(edit -> Sourced.here(edit, session.today()));
        return session;
    }

    private Opened of(Session session) {
        return new Opened(session,
                new Lazy<>(() -> new PartnersScreen(session, registers.held(), desk.background(), desk.texts(), acts)),
                new Lazy<>(() -> new RegistersScreen(session, registers.importing(), desk.texts(), acts, registers)),
                new Lazy<>(() -> new ProfileScreen(session, desk.texts(), outside.clip(), outside.places().get(), profileActs)));
    }
}
