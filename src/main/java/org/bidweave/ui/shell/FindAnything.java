package org.bidweave.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.Texts;

/// One field that finds any action, bid, organisation, person or rule by any of its words, in any order.
final class FindAnything {

    /// Something that can be found: its words, what kind of thing it is, and what choosing it does.
    record Found(String words, String kind, Runnable choose) {

        boolean matches(String typed) {
            var all = (words + " " + kind).toLowerCase(Locale.UK);
            return Stream.of(typed.toLowerCase(Locale.UK).split("\\s+", -1)).allMatch(all::contains);
        }
    }

    private static final int MOST_SHOWN = 60;

    private final Texts texts;
    private final Supplier<List<Found>> everything;

    FindAnything(Texts texts, Supplier<List<Found>> everything) {
        this.texts = texts;
        this.everything = everything;
    }

    void show(Window owner) {
        var all = everything.get();
        var typed = new SearchField(texts.of("find.prompt"));
        typed.setId("find-field");
        var list = new ListView<Found>();
        list.setFixedCellSize(30);
        list.setPrefHeight(330);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.of("find.none")));
        list.setCellFactory(_ -> new FoundCell());
        var popup = new Popup();
        popup.setAutoHide(true);
        var box = new VBox(8, typed, list);
        box.getStyleClass().addAll("overlay", "find-anything");
        box.setPrefWidth(560);
        owner.getScene().getStylesheets().forEach(box.getStylesheets()::add);
        popup.getContent().add(box);
        typed.textProperty().subscribe(text -> {
            list.setItems(FXCollections.observableList(matching(all, text)));
            list.getSelectionModel().selectFirst();
        });
        typed.addEventFilter(KeyEvent.KEY_PRESSED, key -> typedKey(key, list, popup));
        list.setOnMouseClicked(_ -> choose(list, popup));
        popup.show(owner, owner.getX() + (owner.getWidth() - 560) / 2, owner.getY() + 96);
        typed.requestFocus();
    }

    /// Those whose words begin with what was typed come first.
    private static List<Found> matching(List<Found> all, String typed) {
        var beginning = typed.toLowerCase(Locale.UK);
        return all.stream().filter(found -> found.matches(typed))
                .sorted(Comparator.comparing(found -> !found.words().toLowerCase(Locale.UK).startsWith(beginning)))
                .limit(MOST_SHOWN).toList();
    }

    private static void typedKey(KeyEvent key, ListView<Found> list, Popup popup) {
        var selection = list.getSelectionModel();
        switch (key.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case ENTER -> choose(list, popup);
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            list.scrollTo(selection.getSelectedIndex());
        }
        key.consume();
    }

    private static void choose(ListView<Found> list, Popup popup) {
        var found = list.getSelectionModel().getSelectedItem();
        if (found != null) {
            popup.hide();
            found.choose().run();
        }
    }

    private static final class FoundCell extends ListCell<Found> {

        @Override
        protected void updateItem(Found found, boolean empty) {
            super.updateItem(found, empty);
            setText(null);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            var kind = new Label(found.kind());
            kind.getStyleClass().addAll("small", "muted");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            // Else a long row widens the list, and its end is found only by scrolling.
            setPrefWidth(0);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            setGraphic(new HBox(8, new Label(found.words()), gap, kind));
        }
    }
}
