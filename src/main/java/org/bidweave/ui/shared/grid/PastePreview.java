package org.bidweave.ui.shared.grid;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// Says before a block is pasted which columns and rows it fills and what in it cannot be understood.
final class PastePreview<K, E> extends VBox {

    private static final int SHOWN_REFUSALS = 5;
    private static final int SHOWN_NOTES = 6;

    private final Button paste;

    PastePreview(Sheet<K, E> sheet, Plan<K, E> plan, Texts texts, Runnable close) {
        super(8);
        getStyleClass().add("overlay");
        setMaxSize(440, Region.USE_PREF_SIZE);
        paste = new Button(texts.of("grid.paste"));
        paste.getStyleClass().add("primary");
        paste.setOnAction(_ -> {
            close.run();
            sheet.apply(plan);
        });
        var cancel = new Button(texts.of("grid.paste.cancel"));
        cancel.setOnAction(_ -> close.run());
        say(sheet, plan, texts);
        getChildren().add(new HBox(8, paste, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    void open() {
        paste.requestFocus();
    }

    private void say(Sheet<K, E> sheet, Plan<K, E> plan, Texts texts) {
        paste.setDisable(plan.cells().isEmpty());
        line(texts.of("grid.paste.title", plan.rows(), plan.columns().size())).getStyleClass().add("name");
        line(plan.columns().stream().map(column -> sheet.columns().get(column).title()).collect(Collectors.joining(", ")));
        if (!plan.added().isEmpty()) {
            line(texts.of("grid.paste.added", plan.added().size()));
        }
        plan.notes().stream().limit(SHOWN_NOTES).forEach(this::line);
        if (plan.notes().size() > SHOWN_NOTES) {
            line(texts.of("grid.paste.notes", plan.notes().size() - SHOWN_NOTES)).getStyleClass().add("muted");
        }
        if (plan.skipped() > 0) {
            line(texts.of("grid.paste.skipped", plan.skipped())).getStyleClass().add("muted");
        }
        if (!plan.refused().isEmpty()) {
            refusals(sheet, plan, texts);
        }
    }

    private void refusals(Sheet<K, E> sheet, Plan<K, E> plan, Texts texts) {
        var head = line(texts.of("grid.paste.refused", plan.refused().size()));
        head.setGraphic(new StateShape(State.BLOCKER, StateShape.IN_COUNT));
        plan.refused().stream()
                .limit(SHOWN_REFUSALS)
                .forEach(refusal -> line(sheet.columns().get(refusal.place().column()).title() + ": " + refusal.sentence()).getStyleClass().add("small"));
        if (plan.refused().size() > SHOWN_REFUSALS) {
            line(texts.of("grid.paste.more", plan.refused().size() - SHOWN_REFUSALS)).getStyleClass().addAll("small", "muted");
        }
    }

    private Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(label);
        return label;
    }
}
