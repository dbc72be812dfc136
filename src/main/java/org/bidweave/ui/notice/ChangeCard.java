package org.bidweave.ui.notice;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.exchange.notice.NoticeChange;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// One thing that the other version says otherwise, to take over or to leave. It is ticked beforehand where it is `proposed`.
final class ChangeCard extends VBox {

    private final Texts texts;
    private final NoticeChange change;
    private final CheckBox take;

    ChangeCard(Texts texts, NoticeChange change, boolean proposed) {
        super(4);
        this.texts = texts;
        this.change = change;
        take = new CheckBox(title());
        take.getStyleClass().add("strong");
        take.setSelected(proposed);
        take.setWrapText(true);
        var excerpt = Excerpt.of(change.before(), change.now());
        getStyleClass().addAll("card", "change-card");
        getChildren().add(take);
        switch (change.kind()) {
            case NEW_LOT -> getChildren().add(line(change.now()));
            case LOT_WITHDRAWN -> getChildren().add(line(change.before()));
            case SAID_OTHERWISE -> getChildren().addAll(excerpt.fitsALine()
                    ? List.of(line(texts.of("other.short", said(excerpt.before()), said(excerpt.now()))))
                    : List.of(line(texts.of("other.before", said(excerpt.before()))), line(texts.of("other.now", said(excerpt.now())))));
        }
        var yours = change.yours();
        if (yours != null) {
            var own = line(change.kind() == NoticeChange.Kind.LOT_WITHDRAWN ? texts.of("other.yours-lot", yours)
                    : texts.of("other.yours", said(Excerpt.of(yours, yours).before())));
            own.setGraphic(new StateShape(State.RISK, StateShape.IN_COUNT));
            getChildren().add(own);
        }
        getChildren().stream().skip(1).forEach(line -> line.getStyleClass().add("change-line"));
        take.setAccessibleText(title() + ". " + String.join(". ", getChildren().stream().skip(1).map(ChangeCard::text).toList()));
    }

    NoticeChange change() {
        return change;
    }

    BooleanProperty taken() {
        return take.selectedProperty();
    }

    CheckBox box() {
        return take;
    }

    private String title() {
        return switch (change.kind()) {
            case NEW_LOT -> texts.of("other.new-lot", change.name());
            case LOT_WITHDRAWN -> texts.of("other.withdrawn", change.name());
            case SAID_OTHERWISE -> change.name();
        };
    }

    private String said(String text) {
        return text.isEmpty() ? texts.of("other.nothing") : text;
    }

    private static String text(Node line) {
        return line instanceof Label label ? label.getText() : "";
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setGraphicTextGap(8);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(WordsText.WIDEST);
        return label;
    }
}
