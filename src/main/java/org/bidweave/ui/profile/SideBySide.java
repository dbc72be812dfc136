package org.bidweave.ui.profile;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.profile.Comparison;
import org.bidweave.profile.SourceWords;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// Two profiles next to each other, field by field; where they differ is marked.
final class SideBySide extends VBox {

    private final ProfileContext context;
    private final Texts texts;
    private final Organisation left;
    private final Organisation right;
    private final FieldRows rows;
    private final Label count = new Label();
    private final Button close;

    SideBySide(ProfileContext context, Organisation left, Organisation right, Runnable merge, Runnable closed) {
        super(10);
        this.context = context;
        this.texts = context.texts();
        this.left = left;
        this.right = right;
        rows = new FieldRows(texts, 3);
        getStyleClass().add("profile-choice");
        var filter = new Segmented<>(
                List.of(Segmented.Half.of(false, texts.of("profile.compare.all")), Segmented.Half.of(true, texts.of("profile.compare.only"))), false, this::show);
        filter.setId("profile-compare-filter");
        var mergeButton = new Button(texts.of("profile.compare.merge"));
        mergeButton.setId("profile-compare-merge");
        mergeButton.setOnAction(_ -> merge.run());
        close = new Button(texts.of("profile.others.close"));
        close.setOnAction(_ -> closed.run());
        var bar = new HBox(12, filter, count);
        bar.setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("muted");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new SectionHead(texts.of("profile.compare.title"), left.name() + " · " + right.name(), mergeButton, close), bar, scroll);
        show(false);
    }

    void enter() {
        close.requestFocus();
    }

    private void show(boolean onlyDifferences) {
        var all = Comparison.of(left, right, context::placeName);
        var differing = all.stream().filter(Comparison::differs).count();
        count.setText(texts.of("profile.compare.count", differing, all.size()));
        rows.clear();
        rows.heads(texts.of("profile.compare.field"), left.name(), right.name(), texts.of("profile.compare.mark"));
        all.stream().filter(row -> !onlyDifferences || row.differs())
                .forEach(row -> rows.row(row.field().name(), said(row.left(), left, row), said(row.right(), right, row), mark(row)));
    }

    private Node said(String words, Organisation organisation, Comparison row) {
        return rows.sourced(words, SourceWords.of(organisation, row.field(), context.today()));
    }

    private Node mark(Comparison row) {
        if (!row.differs()) {
            var same = new Label(texts.of("profile.compare.same"));
            same.getStyleClass().addAll("muted", "field-cell");
            return same;
        }
        var words = row.left().isEmpty() ? texts.of("profile.compare.only-one", context.session().bid().shortName(right))
                : row.right().isEmpty() ? texts.of("profile.compare.only-one", context.session().bid().shortName(left)) : texts.of("profile.compare.differs");
        var mark = new Label(words, new StateShape(State.INFORMATION, StateShape.IN_COUNT));
        mark.setWrapText(true);
        mark.getStyleClass().addAll("field-cell", "state-word", State.INFORMATION.styleClass());
        return mark;
    }
}
