package org.bidweave.ui.notice;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.reading.Passage;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// The words that ask for something and could not be read, each with a way to where it would be entered.
final class OpenWords extends VBox {

    private static final int LONGEST = 280;

    private final Texts texts;
    private final RowActs acts;

    OpenWords(Texts texts, RowActs acts) {
        super(8);
        this.texts = texts;
        this.acts = acts;
        setId("import-open-words");
    }

    void show(List<Passage> passages) {
        setVisible(!passages.isEmpty());
        setManaged(!passages.isEmpty());
        var head = new Label(texts.of("import.open"));
        head.getStyleClass().add("strong");
        head.setWrapText(true);
        getChildren().setAll(head);
        passages.forEach(passage -> getChildren().add(line(passage)));
    }

    private Node line(Passage passage) {
        var line = passage.words().strip().replaceAll("\\s+", " ");
        var words = new Label("“" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + "”",
                new StateShape(State.UNKNOWN, StateShape.IN_COUNT));
        words.setGraphicTextGap(8);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var section = KindWords.section(passage);
        var enter = new Button(texts.of("import.enter", texts.of("tender.section." + section.name())));
        enter.getStyleClass().addAll("link", "small");
        enter.setOnAction(_ -> acts.go(section));
        enter.focusedProperty().subscribe(focused -> {
            if (focused) {
                acts.choose(passage.words());
            }
        });
        words.setOnMouseClicked(_ -> acts.choose(passage.words()));
        return new VBox(2, words, enter);
    }
}
