package org.bidweave.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// What just happened, in a sentence that stays until it is closed, something else happens or the user moves to another screen; with one act,
/// such as Undo. What went wrong stays on other screens too.
final class MessageBar extends VBox {

    private final Texts texts;
    private State said = State.NONE;

    MessageBar(Texts texts) {
        this.texts = texts;
    }

    /// The user moves to another screen.
    void leave() {
        if (said != State.BLOCKER) {
            clear();
        }
    }

    void clear() {
        getChildren().clear();
    }

    void tell(String sentence) {
        show(State.INFORMATION, sentence, List.of());
    }

    void tell(String sentence, String act, Runnable run) {
        var button = new Button(act);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            clear();
            run.run();
        });
        show(State.INFORMATION, sentence, List.of(button));
    }

    void fault(String sentence) {
        show(State.BLOCKER, sentence, List.of());
    }

    private void show(State state, String sentence, List<Button> acts) {
        var words = new Label(sentence, new StateShape(state, StateShape.IN_LIST));
        words.setWrapText(true);
        words.setId("message");
        words.setGraphicTextGap(10);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var close = new Button(texts.of("message.close"), Icon.CLOSE.draw());
        close.getStyleClass().addAll("flat", "small");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> clear());
        var bar = new HBox(12, words);
        acts.forEach(bar.getChildren()::add);
        bar.getChildren().add(close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("message", state.styleClass());
        said = state;
        getChildren().setAll(bar);
    }
}
