package org.bidweave.ui.suggest;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.suggest.Unentered;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;

/// What the user has to know before an answer is applied: whose share would be more than all its turnover, of whom too little is entered, whose costs
/// are not known, and who would be paid and serve nobody.
final class BeforeApplying extends VBox {

    BeforeApplying(Texts texts, Asked asked, Suggestion suggestion) {
        super(4);
        getStyleClass().add("before-applying");
        Suggestion.late(asked.now()).ifPresent(words -> say(State.GAP, words));
        suggestion.overexposed().forEach(finding -> say(State.RISK, texts.of("suggest.before.exposed", finding.message())));
        var unentered = Unentered.in(asked.now(), suggestion.members().stream());
        if (!unentered.isEmpty()) {
            say(State.UNKNOWN, Unentered.words(unentered));
        }
        suggestion.uncosted(asked.now()).ifPresent(words -> say(State.UNKNOWN, words));
        suggestion.promises().forEach(promise -> say(State.RISK, promise.words()));
        suggestion.idle(asked.now()).forEach(idle -> say(State.RISK, idle.words()));
        suggestion.withRedLines().forEach(member -> say(State.INFORMATION, texts.of("suggest.before.red", member.name(), String.join("; ", member.profile().redLines()))));
        if (!getChildren().isEmpty()) {
            var head = new Label(texts.of(suggestion.asItIs(asked.now()) ? "suggest.before.as-it-is" : "suggest.before"));
            head.getStyleClass().add("strong");
            getChildren().addFirst(head);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void say(State state, String words) {
        getChildren().add(Lines.of(state, words));
    }
}
