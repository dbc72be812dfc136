package org.bidweave.ui.profile;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.profile.Merge;
import org.bidweave.profile.SourceWords;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// What becomes of two profiles of one organisation; where they contradict each other, the user says which stands.
final class MergePreview extends VBox {

    private final ProfileContext context;
    private final Texts texts;
    private final Organisation kept;
    private final Organisation other;
    private final FieldRows rows;
    private final Set<String> fromOther = new HashSet<>();
    private final Button merge;

    MergePreview(ProfileContext context, Organisation kept, Organisation other, Runnable closed) {
        super(10);
        this.context = context;
        this.texts = context.texts();
        this.kept = kept;
        this.other = other;
        rows = new FieldRows(texts, 3);
        getStyleClass().add("profile-choice");
        merge = new Button(texts.of("profile.merge.do"));
        merge.setId("profile-merge-do");
        merge.getStyleClass().add("primary");
        merge.setOnAction(_ -> {
            closed.run();
            context.session().apply(merge().edit(context.today(), context::placeName));
        });
        var close = new Button(texts.of("profile.others.close"));
        close.setOnAction(_ -> closed.run());
        var words = new Label(texts.of("profile.merge.words", other.name(), kept.name()));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        words.setMinHeight(USE_PREF_SIZE);
        var two = new Label(texts.of("profile.merge.two", kept.registerId(), other.registerId()), new StateShape(State.RISK, StateShape.IN_COUNT));
        two.setWrapText(true);
        two.getStyleClass().addAll("state-word", State.RISK.styleClass());
        two.setMinHeight(USE_PREF_SIZE);
        two.setManaged(merge().twoInOneRegister());
        two.setVisible(two.isManaged());
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new SectionHead(texts.of("profile.merge.title"), "", close, merge), words, two, scroll);
        fill();
    }

    void enter() {
        merge.requestFocus();
    }

    private Merge merge() {
        return new Merge(kept, other, fromOther);
    }

    private void fill() {
        rows.clear();
        rows.heads(texts.of("profile.compare.field"), texts.of("profile.merge.stays", kept.name()), texts.of("profile.merge.goes", other.name()), texts.of("profile.merge.becomes"));
        for (var row : merge().preview(context::placeName)) {
            rows.row(row.field().name(), said(row.kept(), kept, row), said(row.other(), other, row),
                    row.contradiction().<Node>map(it -> choice(row, it)).orElseGet(() -> rows.words(row.merged())));
        }
    }

    private Node said(String words, Organisation organisation, Merge.Row row) {
        return rows.sourced(words, SourceWords.of(organisation, row.field(), context.today()));
    }

    private Node choice(Merge.Row row, Merge.Contradiction between) {
        var group = new ToggleGroup();
        var choice = new VBox(2, radio(row, group, between.ofKept(), false), radio(row, group, between.ofOther(), true));
        choice.getStyleClass().add("field-cell");
        if (!between.anyway().isEmpty()) {
            var anyway = new Label(between.anyway());
            anyway.setWrapText(true);
            choice.getChildren().add(anyway);
        }
        return choice;
    }

    private RadioButton radio(Merge.Row row, ToggleGroup group, String said, boolean others) {
        var button = new RadioButton(said);
        button.setWrapText(true);
        button.setAccessibleText(texts.of("profile.merge.choose", row.field().name(), said, (others ? other : kept).name()));
        button.setToggleGroup(group);
        button.setSelected(others == fromOther.contains(row.field().key()));
        button.setMinHeight(24);
        button.setOnAction(_ -> {
            if (others) {
                fromOther.add(row.field().key());
            } else {
                fromOther.remove(row.field().key());
            }
        });
        return button;
    }
}
