package org.bidweave.ui.tender;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Rows;

/// A section that is one list of requirements in one grid.
final class ListSection<T> implements Section {

    private final TenderSection which;
    private final ListSheet<T> sheet;
    private final Grid<Integer, ListSheet.Change<T>> grid;
    private final Region node;

    /// `words` says what the section’s texts and the grid’s id are called; without `rows` none can be added.
    ListSection(
            Words words,
            Clip clip,
            ListSheet<T> sheet,
            List<Column<Integer, ListSheet.Change<T>>> columns,
            Optional<Rows<Integer, ListSheet.Change<T>>> rows) {
        which = words.which();
        this.sheet = sheet;
        grid = new Grid<>(words.texts(), clip, columns, sheet, rows);
        grid.table().setId(words.id());
        grid.table().setAccessibleText(words.of(""));
        var head = rows.isPresent()
                ? new SectionHead(words.of(""), words.of(".second"),
                        Box.act(words.texts(), "tender.list.paste", Icon.PASTE, grid::paste))
                : new SectionHead(words.of(""), words.of(".second"));
        node = new Box(head, grid);
    }

    /// The texts of a section.
    record Words(Texts texts, TenderSection which) {

        String of(String part) {
            return texts.of("tender.section." + which.name() + part);
        }

        String id() {
            return "tender-" + which.name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public TenderSection which() {
        return which;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return grid.table();
    }

    @Override
    public void enter(Missing.At at) {
        if (at instanceof Missing.At.InCell(var row, var column)) {
            grid.select(row, column);
        }
        grid.table().requestFocus();
    }

    @Override
    public List<?> shows(Bid bid) {
        return List.of(sheet.of(bid), bid.tender().lots().stream().map(Lot::id).toList());
    }

    @Override
    public void refresh() {
        sheet.refresh(grid);
    }
}
