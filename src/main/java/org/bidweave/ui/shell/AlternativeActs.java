package org.bidweave.ui.shell;

import javafx.stage.Window;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.model.Alternative;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;

/// What can be done with the alternative on screen.
record AlternativeActs(AtHand atHand, Texts texts) {

    void duplicate() {
        atHand.withBid(session -> {
            var shown = shown(session);
            var copy = AlternativeEdits.nextId(session.bid());
            session.apply(AlternativeEdits.duplicate(shown.id(), texts.of("alternative.copy-of", shown.name())));
            session.alternativeProperty().set(copy);
        });
    }

    void rename(Window window) {
        atHand.withBid(session -> {
            var shown = shown(session);
            AskWords.show(window, texts.of("alternative.name"), shown.name(), texts.of("alternative.rename"),
                    name -> session.apply(AlternativeEdits.rename(shown.id(), name)));
        });
    }

    void makeCurrent() {
        atHand.withBid(session -> session.apply(AlternativeEdits.makeCurrent(shown(session).id())));
    }

    void remove() {
        atHand.withBid(session -> session.apply(AlternativeEdits.delete(shown(session).id())));
    }

    private static Alternative shown(Session session) {
        return session.bid().alternative(session.alternativeProperty().get());
    }
}
