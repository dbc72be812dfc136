package org.bidweave.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.compare.Side;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Exports;

/// Takes the tables that are on screen out as files.
final class ExportMenu extends MenuButton {

    private final Texts texts;
    private final Exports exports;

    ExportMenu(Texts texts, Exports exports) {
        super(texts.of("compare.export"), Icon.EXPORT.draw());
        this.texts = texts;
        this.exports = exports;
        setId("compare-export");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Seen seen, LeavingPanel leaving, AlonePanel alone) {
        var sheets = new Sheets(texts, seen);
        var items = new ArrayList<MenuItem>();
        items.add(item("compare.file.rules", all(seen), seen.right(), seen.right().view(), () -> Optional.of(sheets.rules())));
        seen.moves().ifPresent(moves -> seen.gained().ifPresent(gained -> items.add(item("compare.file.gained",
                Words.list(List.of(moves.left().called(), moves.right().called())), seen.right(), seen.right().view(), () -> Optional.of(sheets.gained(gained))))));
        items.add(item("compare.file.leaves", seen.right(), () -> Optional.of(sheets.leaving(leaving.shown())).filter(rows -> rows.size() > 1)));
        items.add(item("compare.file.won", seen.right(), () -> Optional.of(sheets.won())));
        items.add(item("compare.file.alone", seen.right(), () -> Optional.of(sheets.alone(alone.shown())).filter(rows -> rows.size() > 1)));
        items.add(item("compare.file.totals", all(seen), seen.right(), View.PLANNED, () -> Optional.of(sheets.totals())));
        getItems().setAll(items);
    }

    private static String all(Seen seen) {
        return Words.list(seen.sides().stream().map(Side::called).toList());
    }

    private MenuItem item(String key, Side side, Supplier<Optional<List<List<String>>>> rows) {
        return item(key, side.called(), side, side.view(), rows);
    }

    /// The file is called after the alternatives it is of, the view they are looked at in, and the day.
    private MenuItem item(String key, String alternatives, Side side, View view, Supplier<Optional<List<List<String>>>> rows) {
        var item = new MenuItem(texts.of(key));
        item.setOnAction(_ -> rows.get().ifPresent(table ->
                exports.save(Exports.name(texts, texts.of(key), alternatives, view, side.situation().asOf()), table)));
        return item;
    }
}
