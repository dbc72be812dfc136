package org.bidweave.ui.consortium;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.bidweave.ui.consortium.copies.OriginWords;
import org.bidweave.ui.shared.Chip;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.WarningChip;

/// On a card: the quiet line of where the organisation is from, what a register warns of, and the mark of what the directory knows better.
final class OriginLine {

    private OriginLine() {}

    static List<Node> of(Texts texts, OriginWords.OnCard words) {
        var nodes = new ArrayList<Node>();
        if (!words.line().isEmpty()) {
            var line = new Label(words.line());
            line.setWrapText(true);
            line.getStyleClass().addAll("small", "muted");
            nodes.add(line);
        }
        nodes.addAll(WarningChip.all(texts, words.warnings()));
        if (!words.news().isEmpty()) {
            nodes.add(new Chip(texts, State.INFORMATION, words.news()));
        }
        return nodes;
    }
}
