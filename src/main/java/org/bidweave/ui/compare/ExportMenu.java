package org.bidweave.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.bidweave.ui.shared.grid.Exports;
import org.bidweave.compare.Side;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

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
        items.add(item("compare.file.rules", () -> Optional.of(sheets.rules())));
        seen.gained().ifPresent(gained -> items.add(item("compare.file.gained", () -> Optional.of(sheets.gained(gained)))));
        items.add(item("compare.file.leaves", seen.right(), () -> Optional.of(sheets.leaving(leaving.shown())).filter(rows -> rows.size() > 1)));
        items.add(item("compare.file.won", seen.right(), () -> Optional.of(sheets.won())));
        items.add(item("compare.file.alone", seen.right(), () -> Optional.of(sheets.alone(alone.shown())).filter(rows -> rows.size() > 1)));
        items.add(item("compare.file.totals", () -> Optional.of(sheets.totals())));
        getItems().setAll(items);
    }

    /// Of one alternative in one view on one day, which the file is called after.
    private MenuItem item(String key, Side side, Supplier<Optional<List<List<String>>>> rows) {
        return item(key, texts.of("compare.file.of", texts.of(key), side.called(), texts.of("compare.file.view." + side.view()), side.situation().asOf()), rows);
    }

    private MenuItem item(String key, Supplier<Optional<List<List<String>>>> rows) {
        return item(key, texts.of(key), rows);
    }

    private MenuItem item(String key, String file, Supplier<Optional<List<List<String>>>> rows) {
        var item = new MenuItem(texts.of(key));
        item.setOnAction(_ -> rows.get().ifPresent(table -> exports.save(file, table)));
        return item;
    }
}
