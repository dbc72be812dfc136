package org.bidweave.ui.shared.findings;

import org.bidweave.check.Finding;
import org.bidweave.check.Subject;
import org.bidweave.edit.AcceptanceEdits;
import org.bidweave.model.Acceptance;
import org.bidweave.session.Session;

/// Accepts findings and withdraws that again; remembers who accepted last, so that the name is typed once.
final class Acceptances {

    private final Session session;
    private String lastName = "";

    Acceptances(Session session) {
        this.session = session;
    }

    String lastName() {
        return lastName;
    }

    void accept(Finding finding, String reason, String name) {
        lastName = name;
        session.apply(AcceptanceEdits.accept(new Acceptance(
                session.alternativeProperty().get(),
                finding.rule().id(),
                Subject.of(session.bid(), finding.about()),
                reason,
                name,
                session.today())));
    }

    void withdraw(Acceptance acceptance) {
        session.apply(AcceptanceEdits.withdraw(acceptance));
    }
}
