package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Texts;

/// The keys of a grid, those of its own last. Escape or Enter closes.
final class KeyList extends VBox {

    /// One key, or several together, and what they do.
    record Key(String keys, String does) {}

    private static final int ROWS = 12;
    private static final double TWO_LISTS = 900;

    private static final double BAR = 14;
    /// What stands above and beneath the list in the window and in its own frame.
    private static final double AROUND = 260;
    private static final double LOWEST = 120;

    private final Button close;

    KeyList(Texts texts, Stream<Key> own, Runnable close) {
        super(12);
        getStyleClass().add("overlay");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var title = new Label(texts.of("grid.keys"));
        title.getStyleClass().add("name");
        this.close = new Button(texts.of("grid.keys.close"));
        this.close.setOnAction(_ -> close.run());
        getChildren().addAll(title, new Fitting(lists(Stream.concat(general(texts), own).toList())), this.close);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F1) {
                event.consume();
                close.run();
            }
        });
    }

    /// Each line of the text is the keys, an equals sign, and what they do; `{0}` is Ctrl, or ⌘ on a Mac.
    private static Stream<Key> general(Texts texts) {
        var shortcut = KeyCombination.valueOf("Shortcut+A").getDisplayText().replaceFirst("A$", "");
        return texts.of("grid.keys.list", shortcut).lines().map(line -> line.split(" = ", 2)).map(parts -> new Key(parts[0], parts[1]));
    }

    /// Side by side, or one under the other where there is no room.
    private static FlowPane lists(List<Key> all) {
        int half = Math.min(ROWS, all.size());
        var both = new FlowPane(32, 4, list(all.subList(0, half)), list(all.subList(half, all.size())));
        both.setPrefWrapLength(TWO_LISTS);
        return both;
    }

    /// As high as its content in its width, and no higher than the window leaves room for.
    private static final class Fitting extends ScrollPane {

        Fitting(FlowPane content) {
            super(content);
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            getStyleClass().add("bare");
            maxHeightProperty().bind(sceneProperty().flatMap(Scene::heightProperty)
                    .map(height -> Math.max(LOWEST, height.doubleValue() - AROUND)).orElse(Double.MAX_VALUE));
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return getContent().prefWidth(-1) + BAR;
        }

        @Override
        protected double computePrefHeight(double width) {
            return getContent().prefHeight(width < 0 ? -1 : width - BAR) + 2;
        }
    }

    private static GridPane list(List<Key> all) {
        var pane = new GridPane(12, 4);
        for (var key : all) {
            pane.addRow(pane.getRowCount(), label(key.keys, "strong"), label(key.does, "small"));
        }
        return pane;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().addAll("small", style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void open() {
        close.requestFocus();
    }
}
