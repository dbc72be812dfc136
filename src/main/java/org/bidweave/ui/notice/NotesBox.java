package org.bidweave.ui.notice;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.exchange.notice.PublishedWords;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// What was noted when the notice was read, each note once: the first few, and the others on request.
final class NotesBox extends VBox {

    private static final int FEW = 3;

    private final Texts texts;
    private List<String> shown = List.of();
    private boolean all;

    NotesBox(Texts texts) {
        super(4);
        this.texts = texts;
        setId("import-notes");
    }

    void show(Tender tender) {
        var notes = tender.published().stream().filter(text -> text.heading().equals(PublishedWords.NOTED)).map(PublishedText::text)
                .distinct().toList();
        if (!notes.equals(shown)) {
            shown = notes;
            fill();
        }
        setVisible(!notes.isEmpty());
        setManaged(!notes.isEmpty());
    }

    private void fill() {
        boolean few = !all && shown.size() > FEW + 1;
        getChildren().setAll(shown.stream().limit(few ? FEW : shown.size()).map(NotesBox::line).toList());
        if (shown.size() > FEW + 1) {
            var more = new Button(all ? texts.of("import.notes.fewer") : texts.of("import.notes.more", shown.size() - FEW));
            more.getStyleClass().addAll("link", "small");
            more.setOnAction(_ -> {
                all = !all;
                fill();
            });
            getChildren().add(more);
        }
    }

    private static Label line(String note) {
        var label = new Label(note, new StateShape(State.INFORMATION, StateShape.IN_COUNT));
        label.setGraphicTextGap(8);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
