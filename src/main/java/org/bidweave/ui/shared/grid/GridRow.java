package org.bidweave.ui.shared.grid;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.bidweave.ui.shared.State;
import org.jspecify.annotations.Nullable;

/// A row on screen that is tinted where one of its cells is a blocker or a gap.
final class GridRow<K, E> extends TableRow<Line<K>> {

    private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");

    private final Sheet<K, E> sheet;

    GridRow(Sheet<K, E> sheet) {
        this.sheet = sheet;
        sheet.version().subscribe(_ -> tint());
    }

    @Override
    protected void updateItem(@Nullable Line<K> line, boolean empty) {
        super.updateItem(line, empty);
        tint();
    }

    private void tint() {
        var state = getItem() instanceof Line.Of<K>(var row)
                ? sheet.columns().stream().map(column -> column.state().apply(row)).filter(GridRow::fails).findFirst().orElse(State.NONE)
                : State.NONE;
        getStyleClass().removeIf(name -> name.startsWith("state-"));
        if (state != State.NONE) {
            getStyleClass().add(state.styleClass());
        }
        pseudoClassStateChanged(FAILING, state != State.NONE);
    }

    private static boolean fails(State state) {
        return state == State.BLOCKER || state == State.GAP;
    }
}
