package org.bidweave.ui.partners;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.ui.partners.RegisterImport.Reading;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// How far an import is, kept up to date in place, and the way to stop it. There is a line only where it is known how much is to be read.
final class RunningPart extends VBox {

    private final Texts texts;
    private final Label what = new Label();
    private final Label rows = new Label();
    private final ProgressLine line;

    RunningPart(Texts texts, Runnable stop) {
        super(10);
        this.texts = texts;
        what.getStyleClass().add("section");
        what.setId("registers-what");
        rows.getStyleClass().add("muted");
        line = new ProgressLine(texts.of("registers.progress"));
        var stopped = new Button(texts.of("registers.stop"), Icon.CLOSE.draw());
        stopped.setId("registers-stop");
        stopped.setOnAction(_ -> stop.run());
        var go = new Label(texts.of("registers.go-on"));
        go.getStyleClass().add("muted");
        go.setWrapText(true);
        getChildren().addAll(what, line, rows, go, stopped);
    }

    void show(Reading now) {
        what.setText(now.rows() == 0 ? now.what() : texts.of("registers.table", now.what()));
        rows.setText(new ImportWords(texts).rows(now));
        line.setVisible(now.about() > 0);
        line.show(now.about() > 0 ? (double) now.rows() / now.about() : 0);
    }
}
