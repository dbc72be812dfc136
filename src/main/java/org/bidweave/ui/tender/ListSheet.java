package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bidweave.edit.Edit;
import org.bidweave.model.Bid;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Act;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Edits;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.grid.Rows;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// What a grid needs to show and change a list whose rows have no ids of their own: a row is its place in the list.
final class ListSheet<T> implements Edits<ListSheet.Change<T>> {

    /// Changes the list; a row that is taken away is `null` until all changes are made, so that places hold.
    interface Change<T> {
        void to(List<@Nullable T> rows);
    }

    private final Session session;
    private final Texts texts;
    private final Function<Bid, List<T>> read;
    private final Function<List<T>, Edit> edit;
    private List<T> rows = List.of();

    ListSheet(Session session, Texts texts, Function<Bid, List<T>> read, Function<List<T>, Edit> edit) {
        this.session = session;
        this.texts = texts;
        this.read = read;
        this.edit = edit;
    }

    /// Shows the list as the bid has it now.
    void refresh(Grid<Integer, Change<T>> grid) {
        rows = read.apply(session.bid());
        grid.setRows(IntStream.range(0, rows.size()).boxed().toList());
    }

    /// The list as it is shown.
    List<T> rows() {
        return rows;
    }

    /// The list as a bid has it.
    List<T> of(Bid bid) {
        return read.apply(bid);
    }

    /// A column that only shows, headed by the text of `key`.
    Column<Integer, Change<T>> column(String key, double width, Kind kind, Function<T, String> text) {
        return titled(texts.of(key), width, kind, text);
    }

    Column<Integer, Change<T>> titled(String title, double width, Kind kind, Function<T, String> text) {
        return Column.of(title, width, kind, row -> row < rows.size() ? text.apply(rows.get(row)) : "");
    }

    /// `set` is given `null` where the cell was emptied.
    <V> Column<Integer, Change<T>> typed(
            Column<Integer, Change<T>> column, Function<String, Typed<V>> read, BiFunction<T, @Nullable V, T> set) {
        return column.entered((row, text) -> Entry.of(read.apply(text), value -> at(row, it -> set.apply(it, value.orElse(null)))));
    }

    /// A column in which one of several values is chosen.
    <V> Column<Integer, Change<T>> choice(
            String key, double width, Supplier<Options<V>> options, Function<T, @Nullable V> value, BiFunction<T, @Nullable V, T> set) {
        var column = column(key, width, Kind.CHOICE, row -> {
            var chosen = value.apply(row);
            return chosen == null ? "" : options.get().word().apply(chosen);
        });
        return typed(column.choices(() -> options.get().words()), typed -> options.get().read(texts, typed), set);
    }

    /// A text that may be empty.
    Column<Integer, Change<T>> text(Column<Integer, Change<T>> column, BiFunction<T, String, T> set) {
        return column.entered((row, text) -> new Entry.Accepted<>(at(row, it -> set.apply(it, text.strip()))));
    }

    Column<Integer, Change<T>> tick(Column<Integer, Change<T>> column, BiFunction<T, Boolean, T> set) {
        return column.entered((row, text) -> new Entry.Accepted<>(at(row, it -> set.apply(it, !text.isBlank()))));
    }

    /// `blank` makes a new row beside those there are, or `null` where none can be made yet.
    Rows<Integer, Change<T>> rows(Function<List<T>, @Nullable T> blank) {
        return rows(blank, Optional::empty);
    }

    Rows<Integer, Change<T>> rows(Function<List<T>, @Nullable T> blank, Supplier<Optional<Rows.Limit>> limit) {
        return new Rows<>() {

            @Override
            public Optional<Limit> limit() {
                return limit.get();
            }

            @Override
            public Integer next(Collection<Integer> taken) {
                return rows.size() + taken.size();
            }

            @Override
            public Change<T> insert(Integer row, Optional<Integer> before) {
                return all -> {
                    while (before.isEmpty() && all.size() < row) {
                        all.add(null);
                    }
                    all.add(before.orElse(all.size()), blank.apply(listed(all)));
                };
            }

            @Override
            public Change<T> delete(Integer row) {
                return all -> all.set(row, null);
            }
        };
    }

    @Override
    public void apply(Act act, List<Change<T>> changes) {
        var all = new ArrayList<@Nullable T>(rows);
        changes.forEach(change -> change.to(all));
        session.apply(edit.apply(listed(all)));
    }

    private static <T> List<T> listed(List<@Nullable T> all) {
        return all.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    static <T> Change<T> at(int row, Function<T, T> change) {
        return all -> {
            var now = row < all.size() ? all.get(row) : null;
            if (now != null) {
                all.set(row, change.apply(now));
            }
        };
    }
}
