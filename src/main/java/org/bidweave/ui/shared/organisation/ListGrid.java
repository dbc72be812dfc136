package org.bidweave.ui.shared.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.check.About;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.grid.Rows;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.Typed;

/// A grid over a list that a member, an organisation or an alternative holds. Its rows are the places in the list; what is entered writes the list once.
public final class ListGrid<T> extends VBox {

    private final Texts texts;
    private final Supplier<List<T>> list;
    private final Consumer<List<T>> write;
    private final Supplier<T> blank;
    private final List<Column<Integer, RowChange<T>>> columns = new ArrayList<>();
    private Optional<Grid<Integer, RowChange<T>>> grid = Optional.empty();
    private BiPredicate<T, About> rowOf = (_, _) -> false;
    private Function<About, Optional<T>> nextOf = _ -> Optional.empty();
    private int begins;
    private Optional<T> next = Optional.empty();

    public ListGrid(Texts texts, String titleKey, Supplier<List<T>> list, Supplier<T> blank, Consumer<List<T>> write) {
        super(4);
        this.texts = texts;
        this.list = list;
        this.blank = blank;
        this.write = write;
        if (!titleKey.isEmpty()) {
            var title = new Label(texts.of(titleKey));
            title.getStyleClass().addAll("small", "muted");
            getChildren().add(title);
        }
    }

    /// A column that reads a cell's text into a value; an emptied cell is an empty value.
    public <V> ListGrid<T> column(
            String key,
            double width,
            Kind kind,
            Function<T, String> text,
            Function<String, Typed<V>> read,
            BiFunction<T, Optional<V>, T> change) {
        return column(key, width, kind, text, read, change, List.of());
    }

    public <V> ListGrid<T> column(
            String key,
            double width,
            Kind kind,
            Function<T, String> text,
            Function<String, Typed<V>> read,
            BiFunction<T, Optional<V>, T> change,
            List<String> choices) {
        return column(key, width, kind, text, read, change, () -> choices);
    }

    /// A column that offers what can be chosen when it is entered.
    public <V> ListGrid<T> column(
            String key,
            double width,
            Kind kind,
            Function<T, String> text,
            Function<String, Typed<V>> read,
            BiFunction<T, Optional<V>, T> change,
            Supplier<List<String>> choices) {
        add(Column.<Integer, RowChange<T>>of(texts.of(key), width, kind, row -> shown(row, text)).choices(choices), read, change);
        return this;
    }

    /// A column that says what follows from the others, in the colour and with the shape of its state.
    public ListGrid<T> says(String key, double width, Function<T, String> text, Function<T, State> state) {
        columns.add(Column.<Integer, RowChange<T>>of(texts.of(key), width, Kind.TEXT, row -> shown(row, text)).state(row -> stated(row, state)));
        return this;
    }

    private State stated(int row, Function<T, State> state) {
        var items = list.get();
        return row >= 0 && row < items.size() ? state.apply(items.get(row)) : State.NONE;
    }

    /// A column of sums under a title that no text holds, such as a member's name.
    public ListGrid<T> money(String title, double width, Function<T, Optional<Money>> sum, BiFunction<T, Optional<Money>, T> change) {
        var money = new MoneyText(texts, false);
        add(Column.of(title, width, Kind.MONEY, row -> shown(row, item -> sum.apply(item).map(it -> MoneyText.show(it.pounds())).orElse(""))),
                typed -> money.read(typed).map(Money::new), change);
        return this;
    }

    private <V> void add(Column<Integer, RowChange<T>> column, Function<String, Typed<V>> read, BiFunction<T, Optional<V>, T> change) {
        columns.add(column.entered((row, typed) ->
                Entry.of(read.apply(typed), value -> new RowChange.Set<>(row, item -> change.apply(item, value)))));
    }

    /// A box to tick.
    public ListGrid<T> tick(String key, double width, Function<T, Boolean> ticked, BiFunction<T, Boolean, T> change) {
        return column(
                key, width, Kind.CHECK, item -> ticked.apply(item) ? Column.YES : "",
                typed -> typed.isBlank() ? new Typed.Empty<Boolean>() : new Typed.Understood<>(true),
                (item, value) -> change.apply(item, value.isPresent()));
    }

    /// Words, as they are typed.
    public ListGrid<T> words(String key, double width, Function<T, String> text, BiFunction<T, String, T> change) {
        return column(key, width, Kind.TEXT, text, typed -> new Typed.Understood<>(typed.strip()),
                (item, value) -> change.apply(item, value.orElse("")));
    }

    /// Says which rows are of what a finding is about.
    public ListGrid<T> rowsOf(BiPredicate<T, About> of) {
        rowOf = of;
        return this;
    }

    /// Says what the next row holds where none is of what a finding is about, and in which column one then types.
    public ListGrid<T> nextOf(Function<About, Optional<T>> of, int column) {
        nextOf = of;
        begins = column;
        return this;
    }

    /// Chooses the first row of what something is about, or makes the next one ready for it.
    Optional<Node> row(About about) {
        var items = list.get();
        var row = IntStream.range(0, items.size()).boxed().filter(it -> rowOf.test(items.get(it), about)).findFirst();
        next = row.isPresent() ? Optional.empty() : nextOf.apply(about);
        return grid.filter(_ -> row.isPresent() || next.isPresent()).map(shown -> {
            row.ifPresentOrElse(it -> shown.select(it, 0), () -> shown.readyNext(begins));
            return shown.table();
        });
    }

    /// Ends the list of columns.
    public ListGrid<T> build(Clip clip) {
        var made = new Grid<>(texts, clip, columns, (_, changes) -> apply(changes), Optional.<Rows<Integer, RowChange<T>>>of(new Items()));
        made.setDense();
        grid = Optional.of(made);
        getChildren().add(made);
        refresh();
        return this;
    }

    /// Empty for a row that is only about to be there, unless it was made ready, or that an undo has just taken away.
    private String shown(int row, Function<T, String> text) {
        var items = list.get();
        return row < 0 ? next.map(text).orElse("") : row < items.size() ? text.apply(items.get(row)) : "";
    }

    public void refresh() {
        grid.ifPresent(shown -> shown.setRows(IntStream.range(0, list.get().size()).boxed().toList()));
    }

    private void apply(List<RowChange<T>> changes) {
        var made = RowChange.apply(list.get(), changes, () -> next.orElseGet(blank));
        next = Optional.empty();
        grid.ifPresent(Grid::forgetNext);
        write.accept(made);
        refresh();
    }

    /// New rows go by negative ids until they are written; then every row goes by its place.
    private final class Items implements Rows<Integer, RowChange<T>> {

        @Override
        public Integer next(Collection<Integer> taken) {
            return -1 - taken.size();
        }

        @Override
        public RowChange<T> insert(Integer row, Optional<Integer> before) {
            return new RowChange.Insert<>(row, before);
        }

        @Override
        public RowChange<T> delete(Integer row) {
            return new RowChange.Delete<>(row);
        }
    }
}
