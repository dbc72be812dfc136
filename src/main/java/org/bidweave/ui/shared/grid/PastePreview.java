package org.bidweave.ui.shared.grid;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// Says before a block is pasted which columns and rows it fills and what in it cannot be understood, and lets one match the columns otherwise.
final class PastePreview<K, E> extends VBox {

    private static final int SHOWN_REFUSALS = 5;
    private static final int SHOWN_NOTES = 6;

    private final Sheet<K, E> sheet;
    private final Texts texts;
    private final Runnable close;
    private final VBox says = new VBox(8);
    private final Button paste;
    private final Button cancel;
    private Pasting<K, E> pasting;

    PastePreview(Sheet<K, E> sheet, Pasting<K, E> pasting, Texts texts, Runnable close) {
        super(8);
        this.sheet = sheet;
        this.pasting = pasting;
        this.texts = texts;
        this.close = close;
        getStyleClass().add("overlay");
        setMaxSize(480, Region.USE_PREF_SIZE);
        paste = new Button(texts.of("grid.paste"));
        paste.getStyleClass().add("primary");
        paste.setOnAction(_ -> apply());
        cancel = new Button(texts.of("grid.paste.cancel"));
        cancel.setOnAction(_ -> close.run());
        getChildren().add(says);
        if (pasting.block().rows().size() > 1) {
            getChildren().add(headed());
        }
        if (pasting.block().width() > 1) {
            getChildren().add(new ColumnMatches(sheet.columns(), pasting, texts, (column, to) -> change(this.pasting.with(column, to))));
        }
        getChildren().add(new HBox(8, paste, cancel));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        say();
    }

    void open() {
        paste.requestFocus();
    }

    private CheckBox headed() {
        var box = new CheckBox(texts.of("grid.paste.headed"));
        box.setSelected(pasting.headed());
        box.setOnAction(_ -> change(pasting.withHeaded(box.isSelected())));
        return box;
    }

    private void change(Pasting<K, E> now) {
        pasting = now;
        say();
    }

    private void apply() {
        close.run();
        sheet.apply(pasting.plan());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.ENTER && cancel.isFocused())) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !paste.isDisabled()) {
            apply();
            event.consume();
        }
    }

    private void say() {
        var plan = pasting.plan();
        says.getChildren().clear();
        paste.setDisable(plan.cells().isEmpty());
        line(texts.of("grid.paste.title", plan.rows(), plan.columns().size())).getStyleClass().add("name");
        if (pasting.block().width() == 1) {
            line(plan.columns().stream().map(column -> sheet.columns().get(column).title()).collect(Collectors.joining(", ")));
        }
        if (!plan.added().isEmpty()) {
            line(texts.of("grid.paste.added", plan.added().size()));
        }
        if (plan.leftOut() > 0) {
            sheet.limit().ifPresent(limit -> line(texts.of("grid.paste.left-out", plan.leftOut(), limit.why()))
                    .setGraphic(new StateShape(State.RISK, StateShape.IN_COUNT)));
        }
        plan.notes().stream().limit(SHOWN_NOTES).forEach(this::line);
        if (plan.notes().size() > SHOWN_NOTES) {
            line(texts.of("grid.paste.notes", plan.notes().size() - SHOWN_NOTES)).getStyleClass().add("muted");
        }
        if (plan.skipped() > 0) {
            line(texts.of("grid.paste.skipped", plan.skipped())).getStyleClass().add("muted");
        }
        if (!plan.refused().isEmpty()) {
            refusals(plan);
        }
    }

    private void refusals(Plan<K, E> plan) {
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
        says.getChildren().add(label);
        return label;
    }
}
