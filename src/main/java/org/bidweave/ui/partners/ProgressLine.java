package org.bidweave.ui.partners;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line that fills from left to right. Drawn here because JavaFX's progress bar loads an animation of some hundred classes when it is first
/// shown, which stops the window for several frames.
final class ProgressLine extends Region {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 8;

    private final Region filled = new Region();
    private double part;

    ProgressLine(String spoken) {
        getStyleClass().add("exposure-trough");
        filled.getStyleClass().add("progress-part");
        getChildren().add(filled);
        setMinHeight(HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(spoken);
    }

    /// From 0 to 1; what exceeds 1 fills it.
    void show(double now) {
        part = Math.clamp(now, 0, 1);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, part * getWidth(), HEIGHT);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> part;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
