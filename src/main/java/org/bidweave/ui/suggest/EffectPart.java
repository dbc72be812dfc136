package org.bidweave.ui.suggest;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.suggest.UntilSigned;
import org.bidweave.ui.shared.ChangeWords;
import org.bidweave.ui.shared.Chip;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// What an answer does to the findings: how many of each state there were and would be, what it closes and opens, and what would still fail.
final class EffectPart extends VBox {

    private static final List<Verdict> COUNTED = List.of(Verdict.BLOCKER, Verdict.GAP, Verdict.UNKNOWN, Verdict.RISK);
    private static final double CHIPS = 420;

    private final Texts texts;
    private final Suggestion suggestion;

    EffectPart(Texts texts, Assessment before, Suggestion suggestion, UntilSigned untilSigned) {
        super(10);
        this.texts = texts;
        this.suggestion = suggestion;
        getChildren().add(counts(before));
        if (!untilSigned.nothing()) {
            getChildren().add(Lines.of(States.of(untilSigned.worst()), untilSigned.words()));
        }
        changes(before);
    }

    /// "2 → 0", with the shape of each state, before and after, and "205 → 125 people not served".
    private Node counts(Assessment before) {
        var row = new HBox(16);
        COUNTED.forEach(verdict -> row.getChildren().add(count(verdict, before.count(verdict), suggestion.after().count(verdict))));
        long from = suggestion.effect().notServedBefore();
        long to = suggestion.effect().notServed();
        if (from + to > 0) {
            row.getChildren().add(new Label(texts.of("suggest.count.people", from, to)));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node count(Verdict verdict, long from, long to) {
        var state = States.of(verdict);
        var label = new Label(texts.of("suggest.count", from, to), new StateShape(state, StateShape.IN_COUNT));
        label.setGraphicTextGap(6);
        label.setAccessibleText(texts.of("suggest.count.spoken", state.word(texts), from, to));
        label.setMinWidth(USE_PREF_SIZE);
        if (from == 0 && to == 0) {
            label.getStyleClass().add("muted");
        }
        return label;
    }

    private void changes(Assessment before) {
        var words = new ChangeWords(texts, suggestion.bid());
        chips("suggest.closes", suggestion.effect().closes(), words::closes, _ -> State.MET);
        chips("suggest.opens", suggestion.effect().opens(), change -> words.opensOf(change, before), change -> States.of(change.verdict()));
        chips("suggest.unanswered", suggestion.effect().unanswered(), change -> words.opensOf(change, before), _ -> State.UNKNOWN);
        var still = suggestion.after().findings().stream().filter(EffectPart::fails).toList();
        if (!still.isEmpty()) {
            getChildren().add(small("suggest.still"));
            still.forEach(finding -> getChildren().add(Lines.of(States.of(finding.verdict()), finding.message())));
        }
        suggestion.unanswered().forEach(finding -> getChildren().add(Lines.of(State.UNKNOWN, finding.message())));
    }

    static boolean fails(Finding finding) {
        return finding.verdict() == Verdict.BLOCKER || finding.verdict() == Verdict.GAP;
    }

    private <T> void chips(String head, List<T> changes, Function<T, String> words, Function<T, State> state) {
        if (!changes.isEmpty()) {
            var chips = new FlowPane(6, 6);
            chips.setPrefWrapLength(CHIPS);
            changes.forEach(change -> chips.getChildren().add(chip(state.apply(change), words.apply(change))));
            getChildren().add(new VBox(4, small(head), chips));
        }
    }

    private Chip chip(State state, String words) {
        var chip = new Chip(texts, state, words);
        chip.setMinWidth(0);
        return chip;
    }

    private Label small(String key) {
        var label = new Label(texts.of(key));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
