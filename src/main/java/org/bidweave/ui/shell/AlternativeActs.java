package org.bidweave.ui.shell;

import javafx.stage.Window;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.model.AlternativeId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;

/// What can be done with the alternative on screen.
record AlternativeActs(Session session, Texts texts) {

    private AlternativeId shown() {
        return session.alternativeProperty().get();
    }

    void duplicate() {
        var copy = AlternativeEdits.nextId(session.bid());
        session.apply(AlternativeEdits.duplicate(shown(), texts.of("alternative.copy-of", session.bid().alternative(shown()).name())));
        session.alternativeProperty().set(copy);
    }

    void rename(Window window) {
        var alternative = session.bid().alternative(shown());
        AskWords.show(window, texts.of("alternative.name"), alternative.name(), texts.of("alternative.rename"),
                name -> session.apply(AlternativeEdits.rename(alternative.id(), name)));
    }

    void makeCurrent() {
        session.apply(AlternativeEdits.makeCurrent(shown()));
    }

    void remove() {
        session.apply(AlternativeEdits.delete(shown()));
    }
}
