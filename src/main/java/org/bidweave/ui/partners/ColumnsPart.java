package org.bidweave.ui.partners;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.exchange.register.ColumnMatch;
import org.bidweave.exchange.register.Extract;
import org.bidweave.exchange.register.Meaning;
import org.bidweave.exchange.register.OtherList;
import org.bidweave.ui.shared.Texts;

/// A list whose columns are matched: what each column holds, above its first rows.
final class ColumnsPart extends VBox {

    private static final List<Meaning> MEANINGS = List.of(Meaning.values());
    private static final int ROWS = 6;
    private static final double COLUMN = 180;

    private final Texts texts;
    private final OtherList list;
    private final Runnable changed;
    private final CheckBox wanted;
    private final List<ComboBox<String>> choices;
    private ColumnMatch match;

    ColumnsPart(Texts texts, OtherList list, Runnable changed) {
        super(8);
        this.texts = texts;
        this.list = list;
        this.changed = changed;
        match = list.guess();
        wanted = new CheckBox(texts.of("registers.list", list.file().name()));
        wanted.setSelected(match.missing().isEmpty());
        wanted.selectedProperty().subscribe((_, _) -> changed.run());
        choices = list.columns().stream().map(this::choice).toList();
        var how = new Label(list.howRead());
        how.getStyleClass().addAll("small", "muted");
        var grid = new GridPane(8, 4);
        grid.getStyleClass().add("columns-grid");
        IntStream.range(0, list.columns().size()).forEach(column -> fill(grid, column));
        var scroll = new ScrollPane(grid);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(wanted, how, scroll);
        show();
    }

    private ComboBox<String> choice(String column) {
        var choice = new ComboBox<String>();
        choice.getItems().add(texts.of("registers.meaning.none"));
        MEANINGS.forEach(meaning -> choice.getItems().add(texts.of("registers.meaning." + meaning.name())));
        choice.setAccessibleText(texts.of("registers.column", column));
        choice.setPrefWidth(COLUMN);
        choice.setOnAction(_ -> choose(column, choice.getSelectionModel().getSelectedIndex()));
        return choice;
    }

    private void fill(GridPane grid, int column) {
        var name = cell(list.columns().get(column), "strong");
        grid.add(choices.get(column), column, 0);
        grid.add(name, column, 1);
        for (int row = 0; row < Math.min(ROWS, list.firstRows().size()); row++) {
            grid.add(cell(list.firstRows().get(row).get(column), "muted"), column, row + 2);
        }
    }

    private static Label cell(String text, String style) {
        var label = new Label(text.replaceAll("\\s+", " "));
        label.getStyleClass().add(style);
        label.setPrefWidth(COLUMN);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// By its place in the list of choices, of which the first is to leave the column out.
    private void choose(String column, int choice) {
        var now = holds(column).map(match::without).orElse(match);
        var next = choice <= 0 ? now : now.with(MEANINGS.get(choice - 1), column);
        if (!next.equals(match)) {
            match = next;
            show();
            changed.run();
        }
    }

    private Optional<Meaning> holds(String column) {
        return MEANINGS.stream().filter(meaning -> column.equals(match.column(meaning))).findFirst();
    }

    private void show() {
        IntStream.range(0, choices.size()).forEach(column -> choices.get(column).getSelectionModel()
                .select(1 + holds(list.columns().get(column)).map(MEANINGS::indexOf).orElse(-1)));
    }

    boolean wanted() {
        return wanted.isSelected();
    }

    ColumnMatch match() {
        return match;
    }

    Optional<Extract> extract() {
        return wanted() ? Optional.of(list.matched(match)) : Optional.empty();
    }
}
