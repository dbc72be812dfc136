package org.bidweave.ui.partners;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.ui.partners.RegisterImport.Reading;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// How far an import is, kept up to date in place, and the way to stop it. There is a line as soon as something is read.
final class RunningPart extends VBox {

    private final Texts texts;
    private final Label whole = new Label();
    private final Label what = new Label();
    private final ProgressLine line;

    RunningPart(Texts texts, Runnable stop) {
        super(10);
        this.texts = texts;
        whole.getStyleClass().add("section");
        whole.setId("registers-whole");
        what.getStyleClass().add("muted");
        what.setId("registers-what");
        line = new ProgressLine(texts.of("registers.progress"));
        var stopped = new Button(texts.of("registers.stop"), Icon.CLOSE.draw());
        stopped.setId("registers-stop");
        stopped.setOnAction(_ -> stop.run());
        var go = new Label(texts.of("registers.go-on"));
        go.getStyleClass().add("muted");
        go.setWrapText(true);
        getChildren().addAll(whole, line, what, go, stopped);
    }

    void show(Reading now) {
        var words = new ImportWords(texts);
        var table = now.rows() == 0 ? now.what() : texts.of("registers.table", now.what(), words.rows(now));
        whole.setText(now.part() == 0 ? table : words.whole(now));
        what.setText(now.part() == 0 ? "" : table);
        line.setVisible(now.part() > 0);
        line.show(now.part());
    }
}
