package org.bidweave.ui.tender;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// How every section is laid out: its heading, then its content.
final class Box extends VBox {

    Box(SectionHead head, Node... content) {
        super(10, head);
        getStyleClass().add("tender-section");
        getChildren().addAll(content);
    }

    /// A small button of a heading.
    static Button act(Texts texts, String key, Icon icon, Runnable run) {
        var button = new Button(texts.of(key), icon.draw());
        button.getStyleClass().add("small");
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
