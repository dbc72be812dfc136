package org.bidweave.ui.tender;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.GoNoGoEdits;
import org.bidweave.model.GoNoGo.Outcome;
import org.bidweave.model.Progress;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;

/// Closing the go/no-go: what closing will do, how it ended, and what can follow.
final class GoNoGoEnd extends VBox {

    private final Session session;
    private final GoNoGoWords words;
    private final Label sentence = new Label();
    private final Button close;
    private final Button reopen;
    private final Button decided;
    private final Button ask;

    GoNoGoEnd(Session session, Texts texts, Runnable whenClosing, Consumer<Place> go) {
        super(8);
        this.session = session;
        words = new GoNoGoWords(texts);
        sentence.setId("gonogo-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        close = Box.act(texts, "gonogo.close", Icon.CHECK, whenClosing);
        reopen = Box.act(texts, "gonogo.reopen", Icon.UNDO, () -> session.apply(GoNoGoEdits.reopen()));
        decided = Box.act(texts, "gonogo.decided", Icon.BOARD, () -> session.apply(GoNoGoEdits.moveToDecided()));
        ask = Box.act(texts, "gonogo.ask", Icon.DOCUMENT, () -> go.accept(new Place.Tender(TenderSection.QUESTIONS)));
        getChildren().addAll(sentence, new HBox(8, close, reopen, decided, ask));
    }

    Node first() {
        return session.bid().goNoGo().closed() ? reopen : close;
    }

    void refresh() {
        var bid = session.bid();
        var closed = bid.goNoGo().closed();
        var outcome = bid.goNoGo().outcome();
        sentence.setText(words.sentence(bid));
        show(close, !closed);
        show(reopen, closed);
        show(decided, closed && (outcome == Outcome.DO_NOT_BID || outcome == Outcome.SUPPORT_ANOTHER) && bid.progress() != Progress.DECIDED);
        show(ask, outcome == Outcome.CHALLENGE);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
