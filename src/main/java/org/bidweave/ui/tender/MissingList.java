package org.bidweave.ui.tender;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Texts;

/// What the section one is in still asks for, by name; a click, or Enter, goes where it is entered.
final class MissingList extends VBox {

    private static final int SHOWN = 5;

    private final Texts texts;
    private final Consumer<Missing> go;
    private List<Missing> shown = List.of();

    MissingList(Texts texts, Consumer<Missing> go) {
        this.texts = texts;
        this.go = go;
        getStyleClass().add("tender-missing");
        show(List.of());
    }

    void show(List<Missing> missing) {
        setVisible(!missing.isEmpty());
        setManaged(!missing.isEmpty());
        if (missing.equals(shown)) {
            return;
        }
        shown = missing;
        getChildren().setAll(missing.stream().limit(SHOWN).map(this::link).toList());
        if (missing.size() > SHOWN) {
            var more = new Label(texts.of("tender.missing.more", missing.size() - SHOWN));
            more.getStyleClass().addAll("small", "muted");
            getChildren().add(more);
        }
    }

    private Button link(Missing missing) {
        var link = new Button(missing.name());
        link.getStyleClass().addAll("flat", "small");
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAccessibleText(texts.of("tender.missing.spoken", missing.name()));
        link.setOnAction(_ -> go.accept(missing));
        return link;
    }
}
