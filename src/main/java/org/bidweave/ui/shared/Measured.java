package org.bidweave.ui.shared;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column whose height at a width is measured once, until something in it asks to be laid out. By itself the toolkit remembers only heights
/// that depend on no width, and measures every wrapped text of a long list again for each one that changes.
public class Measured extends VBox {

    private double measuredAt = USE_COMPUTED_SIZE;
    private double height;

    public Measured(double spacing, Node... content) {
        super(spacing, content);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Called for whatever changes within, too.
    @Override
    public void requestLayout() {
        measuredAt = USE_COMPUTED_SIZE;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width == USE_COMPUTED_SIZE) {
            return super.computePrefHeight(width);
        }
        if (width != measuredAt) {
            height = super.computePrefHeight(width);
            measuredAt = width;
        }
        return height;
    }
}
