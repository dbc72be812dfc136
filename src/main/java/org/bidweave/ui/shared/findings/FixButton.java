package org.bidweave.ui.shared.findings;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.check.Fix;
import org.bidweave.ui.shared.Icon;

/// A fix as a button over the full width: the act, and beneath it what it brings.
final class FixButton extends Button {

    private static final double BESIDE = 22;
    private static final double ABOVE_AND_BELOW = 14;

    private final HBox content;

    FixButton(Fix fix, Runnable act) {
        this(icon(fix), fix.act(), fix.consequence(), act);
    }

    FixButton(Icon sign, String what, String brings, Runnable act) {
        var words = new Label(what);
        words.getStyleClass().addAll("medium", "act-words");
        words.setWrapText(true);
        var consequence = new Label(brings);
        consequence.getStyleClass().addAll("small", "muted");
        consequence.setWrapText(true);
        var lines = brings.isEmpty() ? new VBox(words) : new VBox(words, consequence);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var icon = sign.draw();
        icon.getStyleClass().add("accent");
        content = new HBox(8, icon, lines);
        content.setAlignment(Pos.TOP_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(BESIDE));
        setGraphic(content);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("act");
        setAccessibleText(what + ". " + brings);
        setOnAction(_ -> act.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// As high as its lines are when they wrap at this width.
    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(content.prefHeight((width < 0 ? getWidth() : width) - BESIDE)) + ABOVE_AND_BELOW;
    }

    private static Icon icon(Fix fix) {
        return switch (fix) {
            case Fix.OpenTender _, Fix.OpenMember _ -> Icon.ARROW_RIGHT;
            case Fix.TryPartner _, Fix.MakeLead _ -> Icon.PEOPLE;
            case Fix.SetStage _ -> Icon.CHECK;
            case Fix.SetShare _ -> Icon.POUND;
            case Fix.DropLot _ -> Icon.CLOSE;
            case Fix.AskBuyer _ -> Icon.DOCUMENT;
            case Fix.Advice _ -> Icon.LIST;
        };
    }
}
