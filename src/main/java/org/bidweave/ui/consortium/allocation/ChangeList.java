package org.bidweave.ui.consortium.allocation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.bidweave.allocation.Proposal.Change;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.WholeText;
import org.jspecify.annotations.Nullable;

/// What a proposal would change, figure by figure: before and after.
final class ChangeList extends TableView<Change> {

    private static final double ROW = 44;
    private static final double HEAD = 32;
    private static final double WHERE = 160;
    private static final int MOST_SHOWN = 6;

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
                where(change -> new Where(place(bid, change), names.getOrDefault(change.partner(), ""))),
                figures("allocation.people", 88, change -> change(people(change.before().people()), people(change.after().people()))),
                figures("allocation.staff", 96, change -> change(staff(change.before().staff()), staff(change.after().staff())))));
        getItems().setAll(changes);
        setPrefHeight(HEAD + ROW * Math.clamp(changes.size(), 1, MOST_SHOWN));
        setMinHeight(Math.min(getPrefHeight(), HEAD + 3 * ROW));
    }

    private TableColumn<Change, Where> where(Function<Change, Where> of) {
        var column = new TableColumn<Change, Where>(texts.of("allocation.place-and-partner"));
        column.setCellValueFactory(change -> new ReadOnlyObjectWrapper<>(of.apply(change.getValue())));
        column.setCellFactory(_ -> new WhereCell());
        column.setPrefWidth(WHERE);
        return fixed(column);
    }

    private TableColumn<Change, String> figures(String key, double width, Function<Change, String> words) {
        var column = new TableColumn<Change, String>(texts.of(key));
        column.setCellValueFactory(change -> new ReadOnlyObjectWrapper<>(words.apply(change.getValue())));
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.getStyleClass().add("number");
        return fixed(column);
    }

    private static <T> TableColumn<Change, T> fixed(TableColumn<Change, T> column) {
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// A place, and under it whose figures there change.
    private record Where(String place, String partner) {}

    private static final class WhereCell extends TableCell<Change, Where> {

        private final Label place = new Label();
        private final Label partner = new Label();
        private final VBox both = new VBox(place, partner);

        WhereCell() {
            WholeText.of(place);
            WholeText.of(partner);
            partner.getStyleClass().addAll("small", "muted");
            both.setAlignment(Pos.CENTER_LEFT);
            // Else the longest name widens the cell beyond its column.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Where where, boolean empty) {
            super.updateItem(where, empty);
            if (where == null || empty) {
                setGraphic(null);
            } else {
                place.setText(where.place());
                partner.setText(where.partner());
                setGraphic(both);
            }
        }
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
