package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Popup;
import org.bidweave.profile.NameWords;

/// The list under a cell that completes what is typed into it.
final class Choices {

    private static final double ROW = 30;
    private static final int MOST = 8;

    private final TextField field;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();
    private List<String> offered = List.of();

    Choices(TextField field) {
        this.field = field;
        list.getStyleClass().add("choices");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        field.textProperty().subscribe(_ -> narrow());
    }

    void offer(List<String> now) {
        offered = List.copyOf(now);
    }

    /// What was typed, or the one choice that is marked, begins like it, or holds it.
    String chosen() {
        var typed = field.getText();
        var marked = list.getSelectionModel().getSelectedItem();
        if (offered.isEmpty() || typed.isEmpty()) {
            return typed;
        }
        return marked == null || !popup.isShowing() ? completed(typed) : marked;
    }

    private String completed(String typed) {
        var same = offered.stream().filter(typed::equalsIgnoreCase).toList();
        var spelt = offered.stream().filter(choice -> letters(choice).equals(letters(typed))).toList();
        var begun = offered.stream().filter(choice -> letters(choice).startsWith(letters(typed))).toList();
        var holding = offered.stream().filter(choice -> letters(choice).contains(letters(typed))).toList();
        var tried = letters(typed).isEmpty() ? Stream.of(same) : Stream.of(same, spelt, begun, holding);
        return tried.filter(found -> !found.isEmpty()).findFirst().filter(found -> found.size() == 1).map(List::getFirst).orElse(typed);
    }

    /// False where there is nothing to choose from.
    boolean move(int by) {
        if (offered.isEmpty()) {
            return false;
        }
        if (!popup.isShowing()) {
            list.getItems().setAll(offered);
            show();
        }
        var to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(to);
        list.scrollTo(to);
        return true;
    }

    void hide() {
        popup.hide();
        list.getSelectionModel().clearSelection();
        offered = List.of();
    }

    private void take() {
        var marked = list.getSelectionModel().getSelectedItem();
        if (marked != null) {
            field.setText(marked);
            field.end();
            popup.hide();
        }
    }

    private void narrow() {
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(offered.stream().filter(choice -> letters(choice).contains(letters(field.getText()))).toList());
        if (list.getItems().isEmpty() || !field.isFocused()) {
            popup.hide();
        } else {
            show();
        }
    }

    private void show() {
        var bounds = field.localToScreen(field.getBoundsInLocal());
        list.setPrefHeight(Math.min(MOST, list.getItems().size()) * ROW + 10);
        if (bounds != null && !popup.isShowing()) {
            list.setPrefWidth(Math.max(180, bounds.getWidth() + 20));
            popup.show(field, bounds.getMinX() - 10, under(bounds));
        }
    }

    private static double under(Bounds bounds) {
        return bounds.getMaxY() + 4;
    }

    /// Case, accents, apostrophes and dashes do not count.
    private static String letters(String text) {
        return new NameWords(text).text();
    }
}
