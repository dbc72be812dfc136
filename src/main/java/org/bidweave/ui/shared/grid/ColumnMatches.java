package org.bidweave.ui.shared.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// Which of a grid's columns each pasted column goes to, for the user to change.
final class ColumnMatches extends ScrollPane {

    private static final double TALLEST = 220;

    private final List<? extends Column<?, ?>> columns;
    private final Texts texts;
    private final BiConsumer<Integer, Integer> match;
    private final List<ComboBox<Integer>> boxes = new ArrayList<>();

    /// `match` is told the pasted column and the grid's column it now goes to.
    ColumnMatches(List<? extends Column<?, ?>> columns, Pasting<?, ?> pasting, Texts texts, BiConsumer<Integer, Integer> match) {
        this.columns = columns;
        this.texts = texts;
        this.match = match;
        var rows = new GridPane(8, 4);
        for (int column = 0; column < pasting.block().width(); column++) {
            var head = new Label(pasting.head(column).lines().findFirst().orElse(texts.of("grid.empty")));
            head.setPrefWidth(190);
            var box = box(column, pasting.columns().get(column));
            head.setLabelFor(box);
            rows.addRow(column, head, Icon.ARROW_RIGHT.draw(), box);
        }
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMaxHeight(TALLEST);
        setMinHeight(Math.min(TALLEST, pasting.block().width() * 34.0));
        getStyleClass().add("column-matches");
    }

    private ComboBox<Integer> box(int column, int now) {
        var box = new ComboBox<Integer>();
        box.setConverter(new Words());
        box.getItems().add(Pasting.NOWHERE);
        IntStream.range(0, columns.size()).filter(it -> columns.get(it).editable() || it == now).forEach(box.getItems()::add);
        box.setValue(now);
        box.setPrefWidth(190);
        box.valueProperty().subscribe((_, to) -> matched(column, to));
        boxes.add(box);
        return box;
    }

    /// A column goes to one place only, so the one that went there is left out.
    private void matched(int column, int to) {
        match.accept(column, to);
        IntStream.range(0, boxes.size())
                .filter(other -> other != column && to != Pasting.NOWHERE && boxes.get(other).getValue() == to)
                .forEach(other -> boxes.get(other).setValue(Pasting.NOWHERE));
    }

    private final class Words extends StringConverter<Integer> {

        @Override
        public String toString(Integer column) {
            return column == null ? "" : column == Pasting.NOWHERE ? texts.of("grid.paste.nowhere") : columns.get(column).title();
        }

        @Override
        public Integer fromString(String words) {
            throw new UnsupportedOperationException("Columns are chosen, not typed.");
        }
    }
}
