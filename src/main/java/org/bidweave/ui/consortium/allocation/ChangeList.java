package org.bidweave.ui.consortium.allocation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.bidweave.allocation.Proposal.Change;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What a proposal would change, figure by figure: before and after.
final class ChangeList extends TableView<Change> {

    private static final double ROW = 28;
    private static final double HEAD = 32;
    private static final int MOST_SHOWN = 9;

    private final Texts texts;

    ChangeList(Texts texts) {
        this.texts = texts;
        getStyleClass().add("changes");
        setAccessibleText(texts.of("allocation.changes"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    void show(Bid bid, Map<OrganisationId, String> names, List<Change> changes) {
        getColumns().setAll(List.of(
                column("allocation.place", 92, false, change -> place(bid, change)),
                column("consortium.allocation.partner", 90, false, change -> names.getOrDefault(change.partner(), "")),
                column("allocation.people", 90, true, change -> change(people(change.before().people()), people(change.after().people()))),
                column("allocation.staff", 96, true, change -> change(staff(change.before().staff()), staff(change.after().staff())))));
        getItems().setAll(changes);
        setPrefHeight(HEAD + ROW * Math.clamp(changes.size(), 1, MOST_SHOWN));
        setMinHeight(Math.min(getPrefHeight(), HEAD + 3 * ROW));
    }

    private TableColumn<Change, String> column(String key, double width, boolean number, Function<Change, String> words) {
        var column = new TableColumn<Change, String>(texts.of(key));
        column.setCellValueFactory(change -> new ReadOnlyStringWrapper(words.apply(change.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        if (number) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private static String place(Bid bid, Change change) {
        var tender = bid.tender();
        var cell = change.cell();
        var line = tender.lines().size() > 1 ? ", " + tender.lineName(cell.line()) : "";
        var lot = tender.lots().size() > 1 ? ", " + cell.lot().called() : "";
        return tender.areaName(cell.area()) + line + lot;
    }

    private static String change(String before, String after) {
        return before.equals(after) ? after : before + " → " + after;
    }

    private static String people(@Nullable Integer people) {
        return people == null ? AllocationWords.NONE : Words.count(people);
    }

    private static String staff(@Nullable Decimal staff) {
        return staff == null ? AllocationWords.NONE : staff.toString();
    }
}
