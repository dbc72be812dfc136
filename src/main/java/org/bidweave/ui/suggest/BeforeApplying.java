package org.bidweave.ui.suggest;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.check.Assessment;
import org.bidweave.check.Words;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.suggest.Unentered;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;

/// What the user has to know before an answer is applied: whose share would be more than all its turnover, of whom too little is entered, who
/// would be paid and serve nobody, and who has still to sign.
final class BeforeApplying extends VBox {

    private final Texts texts;
    private final Suggestion suggestion;

    /// `today` is what the rules would say with the signatures and papers that there are.
    BeforeApplying(Texts texts, Asked asked, Suggestion suggestion, Assessment today) {
        super(4);
        this.texts = texts;
        this.suggestion = suggestion;
        getStyleClass().add("before-applying");
        Suggestion.late(asked.now()).ifPresent(words -> say(State.GAP, words));
        suggestion.overexposed().forEach(finding -> say(State.RISK, texts.of("suggest.before.exposed", finding.message())));
        var unentered = Unentered.in(asked.now(), suggestion.members().stream());
        if (!unentered.isEmpty()) {
            say(State.UNKNOWN, Unentered.words(unentered));
        }
        suggestion.promises().forEach(promise -> say(State.RISK, promise.words()));
        suggestion.idle(asked.now()).forEach(idle -> say(State.RISK, idle.words()));
        suggestion.withRedLines().forEach(member -> say(State.INFORMATION, texts.of("suggest.before.red", member.name(), String.join("; ", member.profile().redLines()))));
        papers(today);
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

    /// It was judged as if all had signed and all papers were in; who has not signed is named, and what is open till then.
    private void papers(Assessment today) {
        var names = suggestion.toSign().stream().map(Organisation::name).toList();
        if (!names.isEmpty()) {
            var open = open(today);
            say(State.INFORMATION, texts.of("suggest.unsigned", Words.list(names), names.size())
                    + (open.isEmpty() ? "" : " " + texts.of("suggest.until", Words.list(open))));
        }
    }

    private List<String> open(Assessment today) {
        return today.findings().stream().filter(EffectPart::fails)
                .filter(finding -> suggestion.after().of(finding.rule().id()).stream().noneMatch(EffectPart::fails))
                .map(finding -> finding.rule().name()).distinct().toList();
    }
}
