package org.bidweave.ui.consortium;

import java.util.function.BiConsumer;
import javafx.scene.control.ListCell;
import org.bidweave.optimise.Addition;
import org.jspecify.annotations.Nullable;

/// A place in the list of candidates: its card is filled anew for each candidate that comes into sight.
final class CandidateCell extends ListCell<Addition> {

    private final CandidateCard card;
    private final BiConsumer<CandidateCard, Addition> fill;

    CandidateCell(CandidateCard card, BiConsumer<CandidateCard, Addition> fill) {
        this.card = card;
        this.fill = fill;
        // Else a long name widens the list.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Addition addition, boolean empty) {
        super.updateItem(addition, empty);
        if (addition == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            fill.accept(card, addition);
            setGraphic(card);
            setAccessibleText(card.spoken());
        }
    }

    /// As high as the card is at this width, in which its words wrap.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width)
                : snappedTopInset() + card.prefHeight(inner(width < 0 ? getWidth() : width)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            card.resizeRelocate(snappedLeftInset(), snappedTopInset(), inner(getWidth()), getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }
}
