package org.bidweave.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// The goals in their order: Space takes one in or leaves it out, Alt with an arrow key or a button moves it.
final class GoalList extends VBox {

    private static final double ROW = 30;

    private final Texts texts;
    private final Consumer<List<Wanted.Aim>> changed;
    private final Label head = new Label();
    private final ListView<Wanted.Aim> list = new ListView<>();
    private final Label risks;

    GoalList(Texts texts, List<Wanted.Aim> aims, Consumer<List<Wanted.Aim>> changed) {
        super(6);
        this.texts = texts;
        this.changed = changed;
        head.getStyleClass().addAll("small", "muted");
        head.setLabelFor(list);
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        list.setId("suggest-goals");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(aims.size() * ROW + 4);
        list.setMinHeight(USE_PREF_SIZE);
        list.setCellFactory(_ -> new GoalCell());
        list.getItems().setAll(aims);
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        risks = Lines.quiet(texts.of("suggest.goal.risks"));
        sayRisks(aims);
        getChildren().addAll(head, list, risks, new HBox(8, move("suggest.up", Icon.CHEVRON_UP, -1), move("suggest.down", Icon.CHEVRON_DOWN, 1)));
    }

    /// What goes before the goals.
    void after(Wanted.Mode mode) {
        head.setText(texts.of("suggest.goals." + mode));
        list.setAccessibleText(head.getText());
    }

    private Button move(String key, Icon icon, int by) {
        var button = new Button(texts.of(key), icon.draw());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> move(by));
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            turn(list.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private void move(int by) {
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < list.getItems().size()) {
            var aims = new ArrayList<>(list.getItems());
            aims.add(to, aims.remove(from));
            show(aims, to);
        }
    }

    private void turn(int row) {
        if (row >= 0) {
            var aims = new ArrayList<>(list.getItems());
            aims.set(row, new Wanted.Aim(aims.get(row).goal(), !aims.get(row).wanted()));
            show(aims, row);
        }
    }

    private void show(List<Wanted.Aim> aims, int selected) {
        list.getItems().setAll(aims);
        list.getSelectionModel().select(selected);
        list.getFocusModel().focus(selected);
        sayRisks(aims);
        changed.accept(List.copyOf(aims));
    }

    /// What is counted where the fewest risks are wanted.
    private void sayRisks(List<Wanted.Aim> aims) {
        boolean wanted = aims.stream().anyMatch(aim -> aim.wanted() && aim.goal() == Goal.FEWEST_RISKS);
        risks.setVisible(wanted);
        risks.setManaged(wanted);
    }

    private final class GoalCell extends ListCell<Wanted.Aim> {

        private final CheckBox box = new CheckBox();

        GoalCell() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> turn(getIndex()));
        }

        @Override
        protected void updateItem(Wanted.Aim aim, boolean empty) {
            super.updateItem(aim, empty);
            setText(null);
            setGraphic(empty || aim == null ? null : box);
            if (aim != null && !empty) {
                box.setSelected(aim.wanted());
                box.setText(words(aim));
                setAccessibleText(texts.of(aim.wanted() ? "suggest.goal.wanted" : "suggest.goal.unwanted", box.getText()));
            }
        }

        /// "1. Fewest partners": its place among those that count.
        private String words(Wanted.Aim aim) {
            var word = texts.of("suggest.goal." + aim.goal());
            long before = getListView().getItems().subList(0, getIndex()).stream().filter(Wanted.Aim::wanted).count();
            return aim.wanted() ? texts.of("suggest.goal.numbered", before + 1, word) : word;
        }
    }
}
