package org.bidweave.ui.suggest;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Assessment;
import org.bidweave.check.Words;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.suggest.UntilSigned;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;

/// One answer: who, how good, what it closes and opens, who does what, and the buttons that take it.
final class SuggestionCard extends VBox {

    private final Texts texts;
    private final Button apply;
    private final Button see;
    private final Button add;
    private final Label added = Lines.quiet("");

    /// `rank` counts from nought.
    SuggestionCard(Texts texts, Asked asked, Assessment before, Suggestion suggestion, UntilSigned untilSigned, int rank, SuggestActs acts) {
        super(10);
        this.texts = texts;
        var words = new SuggestionWords(texts, asked);
        var title = words.title(suggestion);
        apply = button("suggest.apply", Icon.CHECK, title, () -> acts.apply(asked, suggestion));
        apply.setId("suggest-apply-" + rank);
        see = button("suggest.see", Icon.PEOPLE, title, () -> acts.see(asked, suggestion));
        see.setId("suggest-see-" + rank);
        add = button("suggest.add", Icon.COPY, title, () -> say(acts.add(asked, suggestion)));
        add.setId("suggest-add-" + rank);
        if (rank == 0) {
            apply.getStyleClass().add("primary");
        }
        getStyleClass().addAll("card", "suggestion");
        setAccessibleText(title);
        getChildren().addAll(head(rank, title), Lines.quiet(proof(words, suggestion, rank)), new EffectPart(texts, before, suggestion, untilSigned),
                new BeforeApplying(texts, asked, suggestion), new WorkTable(texts, asked, suggestion),
                Lines.quiet(suggestion.terms().words(asked.now().limits())),
                suggestion.asItIs(asked.now()) ? Lines.of(State.INFORMATION, texts.of("suggest.as-it-is.words")) : new FlowPane(8, 8, apply, see, add), added);
        say("");
    }

    /// "Proven best on the terms below. In this order: no blockers, no gaps, everybody served, 3 partners and the lead."
    private static String proof(SuggestionWords words, Suggestion suggestion, int rank) {
        return words.proof(suggestion, rank) + " " + words.order(suggestion);
    }

    /// Whether the bid still is what was searched: else the buttons have nothing to work on.
    void allow(boolean holds) {
        apply.setDisable(!holds);
        see.setDisable(!holds);
        add.setDisable(!holds);
    }

    Button first() {
        return apply;
    }

    private void say(String sentence) {
        added.setText(sentence);
        added.setVisible(!sentence.isEmpty());
        added.setManaged(!sentence.isEmpty());
    }

    private Node head(int rank, String title) {
        var number = new Label(texts.of("number", rank + 1));
        number.getStyleClass().addAll("name", "muted");
        number.setMinWidth(USE_PREF_SIZE);
        var name = new Label(title);
        name.getStyleClass().add("name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        return new HBox(8, number, name);
    }

    private Button button(String key, Icon icon, String title, Runnable act) {
        var button = new Button(texts.of(key), icon.draw());
        button.setAccessibleText(texts.of(key) + ": " + title);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
