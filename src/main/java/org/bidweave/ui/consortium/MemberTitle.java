package org.bidweave.ui.consortium;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Marked;
import org.bidweave.ui.shared.Tag;
import org.bidweave.ui.shared.Texts;

/// The first line of a member's card: who it is, whether it counts, and what it keeps.
final class MemberTitle extends HBox {

    private final Texts texts;
    private final Label name = new Label();
    private final Tag counted = new Tag("");
    private final Tag tried;
    private final Label share = new Label();
    private final Label part = new Label();

    MemberTitle(Texts texts) {
        super(8);
        this.texts = texts;
        tried = new Tag(texts.of("consortium.tried"));
        name.getStyleClass().add("name");
        name.setMinWidth(120);
        share.getStyleClass().add("name");
        share.setMinWidth(USE_PREF_SIZE);
        part.getStyleClass().add("muted");
        part.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("member-title");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(Icon.GRIP.draw(), name, counted, tried, gap, share, part);
    }

    void show(MemberFacts facts) {
        name.setText(facts.name());
        Marked.show(name, "muted", !facts.counted());
        counted.setText(texts.of(facts.takesPart() ? "consortium.not-counted" : "consortium.no-part"));
        there(counted, !facts.counted());
        there(tried, facts.tried());
        share.setText(facts.share());
        part.setText(facts.part());
    }

    private static void there(Label tag, boolean there) {
        tag.setVisible(there);
        tag.setManaged(there);
    }
}
