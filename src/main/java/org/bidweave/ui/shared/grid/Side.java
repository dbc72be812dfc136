package org.bidweave.ui.shared.grid;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Two parts of one table side by side: the left one stays while the right one scrolls sideways, and both scroll up and down together.
final class Side extends HBox {

    private final TableView<?> stays;
    private final TableView<?> scrolls;
    private boolean joined;

    Side(TableView<?> stays, TableView<?> scrolls) {
        super(stays, scrolls);
        this.stays = stays;
        this.scrolls = scrolls;
        setHgrow(scrolls, Priority.ALWAYS);
    }

    /// Both have their bars only once they have been laid out.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!joined) {
            bar(stays, Orientation.VERTICAL).ifPresent(left -> bar(scrolls, Orientation.VERTICAL).ifPresent(right -> join(left, right)));
        }
    }

    private void join(ScrollBar left, ScrollBar right) {
        joined = true;
        left.valueProperty().bindBidirectional(right.valueProperty());
        bar(scrolls, Orientation.HORIZONTAL).ifPresent(across -> {
            ChangeListener<Object> level = (_, _, _) -> setMargin(stays, new Insets(0, 0, across.isVisible() ? across.getHeight() : 0, 0));
            across.visibleProperty().addListener(level);
            across.heightProperty().addListener(level);
            setMargin(stays, new Insets(0, 0, across.isVisible() ? across.getHeight() : 0, 0));
        });
    }

    private static Optional<ScrollBar> bar(TableView<?> table, Orientation orientation) {
        return table.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast).filter(bar -> bar.getOrientation() == orientation).findFirst();
    }
}
