package org.bidweave.ui.tender;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.edit.AwardEdits;
import org.bidweave.model.Award.Result;
import org.bidweave.model.Progress;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Form;
import org.bidweave.ui.shared.form.Options;

/// How the buyer decided and what was learned, once the bid stands under Decided.
final class AwardForm {

    private final Session session;
    private final Form form;
    private final VBox node;

    AwardForm(Session session, Texts texts) {
        this.session = session;
        form = new Form(session, texts);
        var heading = new Label(texts.of("award.heading"));
        heading.getStyleClass().add("medium");
        var results = new Options<>(
                Stream.concat(Stream.of(Optional.<Result>empty()), Stream.of(Result.values()).map(Optional::of)).toList(),
                result -> texts.of("award.result." + result.map(Result::name).orElse("unknown")));
        var result = form.choice("award.result", results, bid -> Optional.ofNullable(bid.award().result()), chosen -> AwardEdits.setResult(chosen.orElse(null)));
        var learned = form.words("award.learned", bid -> bid.award().learned(), AwardEdits::setLearned);
        ((TextArea) learned.control()).setPrefRowCount(2);
        node = new VBox(8, heading, new Columns().with(result, 6).with(learned, 12));
        node.setId("award");
    }

    Region node() {
        return node;
    }

    void refresh() {
        boolean decided = session.bid().progress() == Progress.DECIDED;
        node.setVisible(decided);
        node.setManaged(decided);
        form.refresh();
    }
}
