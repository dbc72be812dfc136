package org.bidweave.ui.shared;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a page just so far that a part of it is seen.
public final class Reveal {

    private static final double MARGIN = 16;

    private Reveal() {}

    /// The whole node where there is room for it, else its top.
    public static void show(Node node) {
        page(node).ifPresent(page -> scroll(page, inPage(page, node, node.getLayoutBounds())));
    }

    /// A part of a node, in the node's own coordinates.
    public static void show(Node node, Bounds part) {
        page(node).ifPresent(page -> scroll(page, inPage(page, node, part)));
    }

    /// What the node stands in and scrolls, laid out, so that what was just put there has its size.
    private static Optional<ScrollPane> page(Node node) {
        var at = node.getParent();
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        if (at instanceof ScrollPane page) {
            page.applyCss();
            page.layout();
            return Optional.of(page);
        }
        return Optional.empty();
    }

    private static Bounds inPage(ScrollPane page, Node node, Bounds part) {
        return page.getContent().sceneToLocal(node.localToScene(part));
    }

    private static void scroll(ScrollPane page, Bounds part) {
        double seen = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - seen;
        double top = page.getVvalue() * hidden;
        double highest = part.getMinY() - MARGIN;
        double lowest = part.getMaxY() + MARGIN - seen;
        if (hidden > 0 && (top > highest || top < lowest)) {
            page.setVvalue(Math.clamp(Math.min(highest, Math.max(top, lowest)) / hidden, 0, 1));
        }
    }
}
