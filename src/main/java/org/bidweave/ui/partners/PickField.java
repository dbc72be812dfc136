package org.bidweave.ui.partners;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.bidweave.ui.shared.SearchField;

/// A field that offers values for what is typed, in a list under it; Enter or a click takes the marked one and empties the field.
final class PickField<T> extends HBox {

    /// A value, its name, and a few words on which of several it is.
    record Offer<T>(T value, String title, String second) {}

    private static final double ROW = 30;
    private static final double WIDTH = 460;
    private static final int SHOWN = 10;

    private final SearchField field;
    private final Function<String, List<Offer<T>>> offers;
    private final Consumer<T> take;
    private final ListView<Offer<T>> list = new ListView<>();
    private final Popup popup = new Popup();

    PickField(String prompt, Function<String, List<Offer<T>>> offers, Consumer<T> take) {
        field = new SearchField(prompt);
        this.offers = offers;
        this.take = take;
        list.getStyleClass().add("choices");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new OfferCell<>());
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.textProperty().subscribe((_, typed) -> offer(typed));
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
    }

    SearchField field() {
        return field;
    }

    private void offer(String typed) {
        list.setItems(FXCollections.observableList(typed.isBlank() ? List.of() : offers.apply(typed)));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        showOrHide();
    }

    /// Everything there is to choose from, where nothing is typed.
    private void offerAll() {
        list.setItems(FXCollections.observableList(offers.apply("")));
        list.getSelectionModel().selectFirst();
        showOrHide();
    }

    private void showOrHide() {
        var bounds = field.getScene() == null ? null : field.localToScreen(field.getBoundsInLocal());
        if (list.getItems().isEmpty() || bounds == null) {
            popup.hide();
            return;
        }
        list.setPrefHeight(Math.min(SHOWN, list.getItems().size()) * ROW + 10);
        list.setPrefWidth(WIDTH);
        if (!popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (list.getItems().isEmpty()) {
                    offerAll();
                } else {
                    mark(1);
                }
            }
            case UP -> mark(-1);
            case ENTER -> take();
            case ESCAPE -> {
                if (!popup.isShowing() && field.getText().isEmpty()) {
                    return;
                }
                field.clear();
                popup.hide();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark(int by) {
        var to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(to);
        list.scrollTo(to);
        var marked = list.getSelectionModel().getSelectedItem();
        field.setAccessibleHelp(marked == null ? "" : marked.title() + ", " + marked.second());
    }

    private void take() {
        var marked = list.getSelectionModel().getSelectedItem();
        if (marked != null) {
            field.clear();
            list.setItems(FXCollections.observableList(List.of()));
            popup.hide();
            take.accept(marked.value());
        }
    }

    private static final class OfferCell<T> extends ListCell<Offer<T>> {

        private final Label title = new Label();
        private final Label second = new Label();
        private final HBox row;

        OfferCell() {
            second.getStyleClass().addAll("small", "muted");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(8, title, gap, second);
            row.setAlignment(Pos.CENTER_LEFT);
            // Else a long row widens the list, and its end is found only by scrolling.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Offer<T> offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(null);
            setGraphic(empty || offer == null ? null : row);
            if (offer != null && !empty) {
                title.setText(offer.title());
                second.setText(offer.second());
            }
        }
    }
}
