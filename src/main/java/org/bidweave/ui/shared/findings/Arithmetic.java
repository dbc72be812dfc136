package org.bidweave.ui.shared.findings;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.bidweave.check.Line;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;

/// A finding's sums, line by line, as one would check them on paper; of very many the first, and the rest at a press.
final class Arithmetic extends VBox {

    /// Letters; what is longer is said in words and may wrap.
    private static final int LONGEST_FIGURE = 26;
    private static final double LEAST_LABEL = 110;

    private static final int MANY = 20;
    private static final int FIRST = 12;

    Arithmetic(Texts texts, List<Line> lines, State state) {
        getStyleClass().addAll("sums", state.styleClass());
        if (lines.size() <= MANY) {
            lines.forEach(line -> getChildren().add(row(line)));
        } else {
            lines.subList(0, FIRST).forEach(line -> getChildren().add(row(line)));
            getChildren().add(rest(texts, lines.subList(FIRST, lines.size())));
        }
    }

    /// The totals stand last, and are seen with all that they sum up.
    private Button rest(Texts texts, List<Line> lines) {
        var all = new Button(texts.of("findings.sums.more", lines.size()));
        all.getStyleClass().addAll("link", "small");
        all.setOnAction(_ -> {
            getChildren().removeLast();
            lines.forEach(line -> getChildren().add(row(line)));
        });
        return all;
    }

    private static HBox row(Line line) {
        var label = new Label(line.label());
        label.setWrapText(true);
        var figure = new Label(line.figure());
        if (line.figure().length() > LONGEST_FIGURE) {
            label.setMinWidth(LEAST_LABEL);
            figure.setWrapText(true);
            figure.setTextAlignment(TextAlignment.RIGHT);
        } else {
            figure.setMinWidth(Region.USE_PREF_SIZE);
        }
        var gap = new Region();
        gap.setMinWidth(12);
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(label, gap, figure);
        row.getStyleClass().add("sum-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(line.label() + ": " + line.figure());
        switch (line.kind()) {
            case PLAIN -> {}
            case TOTAL -> row.getStyleClass().add("total");
            case RESULT -> row.getStyleClass().addAll("total", "result");
            case NOT_COUNTED -> row.getStyleClass().addAll("muted", "not-counted");
        }
        return row;
    }
}
