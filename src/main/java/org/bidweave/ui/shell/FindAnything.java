package org.bidweave.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.Texts;

/// One field that finds anything by any of its words, in any order. The keyboard stays in the field: arrows choose, Enter goes there.
final class FindAnything {

    private static final int MOST_SHOWN = 60;
    private static final int PAGE = 10;

    private final Texts texts;

    FindAnything(Texts texts) {
        this.texts = texts;
    }

    /// `all` may grow while it is shown.
    void show(Window owner, ObservableList<Found> all) {
        var typed = new SearchField(texts.of("find.prompt"));
        typed.setId("find-field");
        var list = new ListView<Found>();
        list.setFixedCellSize(30);
        list.setPrefHeight(330);
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.of("find.list"));
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
            fill(list, all, text);
            list.getSelectionModel().selectFirst();
        });
        all.subscribe(() -> {
            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
            fill(list, all, typed.getText());
            list.getSelectionModel().select(at);
        });
        typed.addEventFilter(KeyEvent.KEY_PRESSED, key -> typedKey(key, list, popup));
        list.setOnMouseClicked(_ -> choose(list, popup));
        popup.show(owner, owner.getX() + (owner.getWidth() - 560) / 2, owner.getY() + 96);
        typed.requestFocus();
    }

    private static void fill(ListView<Found> list, List<Found> all, String typed) {
        list.setItems(FXCollections.observableList(matching(all, typed)));
    }

    /// The nearest first; as near as each other, in the order of kinds.
    static List<Found> matching(List<Found> all, String typed) {
        var byDistance = new TreeMap<Integer, List<Found>>();
        all.forEach(found -> found.distance(typed).ifPresent(distance -> byDistance.computeIfAbsent(distance, _ -> new ArrayList<>()).add(found)));
        return byDistance.values().stream().flatMap(List::stream).limit(MOST_SHOWN).toList();
    }

    private static void typedKey(KeyEvent key, ListView<Found> list, Popup popup) {
        var selection = list.getSelectionModel();
        switch (key.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case PAGE_DOWN -> selection.select(Math.min(selection.getSelectedIndex() + PAGE, list.getItems().size() - 1));
            case PAGE_UP -> selection.select(Math.max(selection.getSelectedIndex() - PAGE, 0));
            case ENTER -> choose(list, popup);
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        list.scrollTo(selection.getSelectedIndex());
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
