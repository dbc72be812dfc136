package org.bidweave.ui.partners;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bidweave.exchange.register.ColumnMatch;
import org.bidweave.exchange.register.Extract;
import org.bidweave.exchange.register.Meaning;
import org.bidweave.exchange.register.OtherList;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// A list whose columns are matched: what each column holds, above its first rows.
final class ColumnsPart extends VBox {

    private static final int ROWS = 6;
    private static final double COLUMN = 180;

    private final Texts texts;
    private final OtherList list;
    private final Runnable changed;
    private final CheckBox wanted;
    private final List<ComboBox<Optional<Meaning>>> choices;
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

    private ComboBox<Optional<Meaning>> choice(String column) {
        var choice = new ComboBox<Optional<Meaning>>();
        choice.getItems().add(Optional.empty());
        Stream.of(Meaning.values()).map(Optional::of).forEach(choice.getItems()::add);
        choice.setConverter(new Words());
        choice.setAccessibleText(texts.of("registers.column", column));
        choice.setPrefWidth(COLUMN);
        choice.setOnAction(_ -> choose(column, choice.getValue()));
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

    private void choose(String column, @Nullable Optional<Meaning> meaning) {
        var now = holds(column).map(match::without).orElse(match);
        var chosen = meaning == null ? Optional.<Meaning>empty() : meaning;
        var next = chosen.map(it -> now.with(it, column)).orElse(now);
        if (!next.equals(match)) {
            match = next;
            show();
            changed.run();
        }
    }

    private Optional<Meaning> holds(String column) {
        return Stream.of(Meaning.values()).filter(meaning -> column.equals(match.column(meaning))).findFirst();
    }

    private void show() {
        IntStream.range(0, choices.size()).forEach(column -> choices.get(column).setValue(holds(list.columns().get(column))));
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

    /// What a column can hold, in words.
    private final class Words extends StringConverter<Optional<Meaning>> {

        @Override
        public String toString(@Nullable Optional<Meaning> meaning) {
            return meaning == null || meaning.isEmpty() ? texts.of("registers.meaning.none") : texts.of("registers.meaning." + meaning.get().name());
        }

        @Override
        public Optional<Meaning> fromString(String words) {
            return Optional.empty();
        }
    }
}
