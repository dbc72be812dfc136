package org.bidweave.ui.shared.form;

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

/// A field in which one types what to add, one after another: the list under it says what it may be, and Enter adds the marked one. The
/// arrows move the mark, and Down opens the list.
public final class OfferField<T extends OfferField.Offer> {

    private static final double ROW = 30;
    private static final double WIDTH = 640;
    private static final int SHOWN = 9;

    /// Something to add, and what sort of thing it is.
    public interface Offer {

        String title();

        String second();
    }

    private final SearchField field;
    private final Function<String, List<T>> offers;
    private final Consumer<T> add;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();

    public OfferField(String prompt, Function<String, List<T>> offers, Consumer<T> add) {
        field = new SearchField(prompt);
        this.offers = offers;
        this.add = add;
        list.getStyleClass().add("choices");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new OfferCell<>());
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.textProperty().subscribe(this::offer);
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public SearchField node() {
        return field;
    }

    private void offer(String typed) {
        list.setItems(FXCollections.observableList(offers.apply(typed)));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        if (list.getItems().isEmpty()) {
            popup.hide();
        } else {
            show();
        }
    }

    private void show() {
        list.setPrefHeight(Math.min(SHOWN, list.getItems().size()) * ROW + 10);
        list.setPrefWidth(WIDTH);
        var bounds = field.localToScreen(field.getBoundsInLocal());
        if (bounds != null && !popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> down();
            case UP -> mark(-1);
            case ENTER -> take();
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    return;
                }
                field.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void down() {
        if (list.getItems().isEmpty()) {
            offer(field.getText());
        } else {
            show();
            mark(1);
        }
    }

    private void mark(int by) {
        var to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(to);
        list.scrollTo(to);
        var marked = list.getSelectionModel().getSelectedItem();
        field.setAccessibleHelp(marked == null ? "" : marked.title() + ", " + marked.second());
    }

    /// Adds what is marked; nothing where nothing has been typed and the list is shut.
    public void take() {
        var marked = list.getSelectionModel().getSelectedItem();
        if (marked != null && (popup.isShowing() || !field.getText().isBlank())) {
            field.clear();
            popup.hide();
            add.accept(marked);
        }
    }

    private static final class OfferCell<T extends Offer> extends ListCell<T> {

        private final Label title = new Label();
        private final Label second = new Label();
        private final HBox row;

        OfferCell() {
            second.getStyleClass().addAll("small", "muted");
            title.setMinWidth(Region.USE_PREF_SIZE);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(8, title, gap, second);
            row.setAlignment(Pos.CENTER_LEFT);
            // Else a long row widens the list, and its end is found only by scrolling.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T offer, boolean empty) {
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
