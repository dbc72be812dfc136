package org.bidweave.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bidweave.check.Checks;
import org.bidweave.edit.History;
import org.bidweave.model.OrganisationId;
import org.bidweave.profile.NewOrganisation;
import org.bidweave.profile.Profiles;
import org.bidweave.profile.Sourced;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Screen;
import org.jspecify.annotations.Nullable;

/// My organisations: their session and screens, made when they are first asked for. For the window's thread.
final class MyOrganisations {

    /// No rule asks anything of profiles.
    private static final Checks NO_RULES = new Checks(List.of());

    private final Desk desk;
    private final OrganisationScreens screens;
    private final Consumer<String> failed;
    private @Nullable Opened opened;

    /// The session, and the screens over it.
    record Opened(Session session, Lazy<Screen> partners, Lazy<Screen> registers, Lazy<Screen> profile) {}

    /// `failed` hears what could not be read or saved.
    MyOrganisations(Desk desk, OrganisationScreens screens, Consumer<String> failed) {
        this.desk = desk;
        this.screens = screens;
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

    /// Adds one of that name, of which nothing else is known.
    void add(String name, Consumer<OrganisationId> then) {
        open(mine -> {
            var session = mine.session();
            session.apply(new NewOrganisation(name, session.today()).add());
            then.accept(session.bid().organisations().getLast().id());
        });
    }

    /// The session, once it has been opened.
    Optional<Session> session() {
        return Optional.ofNullable(opened).map(Opened::session);
    }

    /// Whatever is entered is from here and of today.
    private Session session(History history) {
        var session = new Session(history, NO_RULES, desk.background(), desk.library().keeping(Profiles.ID), desk.clock());
        session.amendEdits(edit -> Sourced.here(edit, session.today()));
        session.savedProperty().subscribe(state -> state.ifFailed(failed));
        return session;
    }

    private Opened of(Session session) {
        return new Opened(session, new Lazy<>(() -> screens.partners(session)), new Lazy<>(() -> screens.registers(session)),
                new Lazy<>(() -> screens.profile(session)));
    }
}
