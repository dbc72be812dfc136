package org.bidweave.ui.suggest;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Member;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.ui.shared.ChangeWords;
import org.bidweave.ui.shared.Chip;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// One answer: who, how good, what it closes and opens, who does what, and the buttons that take it.
final class SuggestionCard extends VBox {

    private static final List<Verdict> COUNTED = List.of(Verdict.BLOCKER, Verdict.GAP, Verdict.UNKNOWN, Verdict.RISK);
    private static final double CHIPS = 560;

    private final Texts texts;
    private final Asked asked;
    private final Suggestion suggestion;
    private final Button apply;
    private final Button add;
    private final Label added = quiet("");

    /// `today` is what the rules would say of it with the signatures and papers that there are; `rank` counts from nought.
    SuggestionCard(Texts texts, Asked asked, Assessment before, Suggestion suggestion, Assessment today, int rank, SuggestActs acts) {
        super(10);
        this.texts = texts;
        this.asked = asked;
        this.suggestion = suggestion;
        var words = new SuggestionWords(texts, asked);
        var title = words.title(suggestion);
        apply = button("suggest.apply", Icon.CHECK, title, () -> acts.apply(asked, suggestion));
        apply.setId("suggest-apply-" + rank);
        add = button("suggest.add", Icon.COPY, title, () -> say(acts.add(asked, suggestion)));
        add.setId("suggest-add-" + rank);
        if (rank == 0) {
            apply.getStyleClass().add("primary");
        }
        getStyleClass().addAll("card", "suggestion");
        setAccessibleText(title);
        getChildren().addAll(head(rank, title), quiet(words.proof(suggestion, rank)), counts(before));
        var figures = words.figures(suggestion);
        if (!figures.isEmpty()) {
            getChildren().add(quiet(figures));
        }
        changes(before);
        getChildren().add(new WorkTable(texts, asked.now(), suggestion));
        papers(today);
        getChildren().add(new HBox(8, apply, add));
        say("");
        getChildren().add(added);
    }

    /// Whether the bid still is what was searched: else the buttons have nothing to work on.
    void allow(boolean holds) {
        apply.setDisable(!holds);
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

    /// "2 → 0", with the shape of each state, before and after.
    private Node counts(Assessment before) {
        var row = new HBox(16);
        COUNTED.forEach(verdict -> row.getChildren().add(count(verdict, before.count(verdict), suggestion.after().count(verdict))));
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
        chips("suggest.opens", suggestion.effect().opens(), words::opens, change -> States.of(change.verdict()));
        var unknown = suggestion.after().rules().entrySet().stream()
                .filter(rule -> rule.getValue() == Verdict.UNKNOWN && before.rules().get(rule.getKey()) != Verdict.UNKNOWN)
                .map(rule -> suggestion.after().of(rule.getKey()).getFirst().rule().name()).toList();
        chips("suggest.unanswered", unknown, name -> name, _ -> State.UNKNOWN);
        var still = suggestion.after().findings().stream().filter(SuggestionCard::fails).toList();
        if (!still.isEmpty()) {
            getChildren().add(small("suggest.still"));
            still.forEach(finding -> getChildren().add(finding(finding)));
        }
    }

    private static boolean fails(Finding finding) {
        return fails(finding.verdict());
    }

    private static boolean fails(Verdict verdict) {
        return verdict == Verdict.BLOCKER || verdict == Verdict.GAP;
    }

    private static Label finding(Finding finding) {
        var label = plain(finding.message());
        label.setGraphic(new StateShape(States.of(finding.verdict()), StateShape.IN_COUNT));
        label.setGraphicTextGap(8);
        return label;
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

    /// It was judged as if all had signed and all papers were in; who has not signed is named, and what is open till then.
    private void papers(Assessment today) {
        var names = suggestion.today().alternative(asked.now().alternative().id()).members().stream()
                .filter(member -> chosen(member) && !member.stage().signed()).map(member -> suggestion.today().nameOf(member.organisation())).toList();
        if (!names.isEmpty()) {
            var open = open(today);
            getChildren().add(quiet(texts.of("suggest.unsigned", Words.list(names), names.size())
                    + (open.isEmpty() ? "" : " " + texts.of("suggest.until", Words.list(open)))));
        }
    }

    private List<String> open(Assessment today) {
        return today.findings().stream().filter(SuggestionCard::fails)
                .filter(finding -> !fails(suggestion.after().rules().getOrDefault(finding.rule().id(), Verdict.PASS)))
                .map(finding -> finding.rule().name()).distinct().toList();
    }

    private boolean chosen(Member member) {
        return suggestion.members().stream().anyMatch(one -> one.id().equals(member.organisation()) && !one.equals(suggestion.lead()));
    }

    private Button button(String key, Icon icon, String title, Runnable act) {
        var button = new Button(texts.of(key), icon.draw());
        button.setAccessibleText(texts.of(key) + ": " + title);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Label small(String key) {
        var label = new Label(texts.of(key));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private static Label quiet(String text) {
        var label = plain(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label plain(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
