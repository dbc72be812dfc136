package org.bidweave.ui.shared.grid;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row on screen that looks like a total where it heads a group.
final class GroupRow<K, E> extends TableRow<Line<K>> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");

    private final Sheet<K, E> sheet;

    GroupRow(Sheet<K, E> sheet) {
        this.sheet = sheet;
    }

    @Override
    protected void updateItem(@Nullable Line<K> line, boolean empty) {
        super.updateItem(line, empty);
        var groups = sheet.lines().groups();
        boolean head = line instanceof Line.Of<K>(var row) && groups.isHead(row);
        pseudoClassStateChanged(HEAD, head);
        pseudoClassStateChanged(TOP, head && line instanceof Line.Of<K>(var first) && groups.depth(first) < 2);
    }
}
