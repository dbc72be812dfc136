package org.bidweave.ui.shared.grid;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The row's number; pressing it selects the row.
final class RowNumberCell<K> extends TableCell<Line<K>, Line<K>> {

    RowNumberCell() {
        getStyleClass().add("row-number");
    }

    @Override
    protected void updateItem(@Nullable Line<K> line, boolean empty) {
        super.updateItem(line, empty);
        showNumber();
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        showNumber();
    }

    private void showNumber() {
        setText(getItem() instanceof Line.Of<K> && !isEmpty() ? String.valueOf(getIndex() + 1) : "");
    }
}
