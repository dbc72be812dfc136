package org.bidweave.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.Unentered;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.Sentence;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;

/// How far the search is, and what it came to.
final class ResultPanel extends VBox {

    private final Texts texts;
    private final SuggestActs acts;
    private final Pages pages;
    private final Consumer<Place> go;
    private final Sentence sentence = new Sentence("");
    private final HBox changed;
    private final HBox otherwise;
    private final VBox answers = new VBox(12);
    private Optional<Asked> shown = Optional.empty();
    private List<SuggestionCard> cards = List.of();

    ResultPanel(Texts texts, SuggestActs acts, Pages pages, Consumer<Place> go) {
        super(12);
        this.texts = texts;
        this.acts = acts;
        this.pages = pages;
        this.go = go;
        changed = Lines.of(State.INFORMATION, texts.of("suggest.changed"));
        changed.setId("suggest-changed");
        otherwise = Lines.of(State.INFORMATION, texts.of("suggest.otherwise"));
        otherwise.setId("suggest-otherwise");
        show(otherwise, false);
        sentence.setId("suggest-sentence");
        getStyleClass().add("result");
        getChildren().addAll(sentence, changed, otherwise, answers);
    }

    void show(Search.Stand stand, Bid bid) {
        switch (stand) {
            case Search.Stand.Nothing _ -> show(texts.of("suggest.nothing"), Optional.empty(), List.of(), List.of());
            case Search.Stand.Failed(var why) -> show(why, Optional.empty(), List.of(), List.of());
            case Search.Stand.Searching searching -> show(searching(searching), Optional.of(searching.asked()), List.of(), List.of());
            case Search.Stand.Done(var asked, var result) -> done(asked, result);
        }
        allow(bid);
    }

    /// Whether the answers are of the bid as it is.
    void allow(Bid bid) {
        boolean holds = shown.map(asked -> asked.holds(bid)).orElse(true);
        show(changed, !holds);
        cards.forEach(card -> card.allow(holds));
    }

    /// Whether the answers are to what is wanted now.
    void follow(Wanted wanted) {
        show(otherwise, shown.isPresent() && !cards.isEmpty() && !shown.get().wanted().asks(wanted));
    }

    private static void show(Node line, boolean there) {
        line.setVisible(there);
        line.setManaged(there);
    }

    /// Where the keyboard goes when the answers come.
    Optional<Button> first() {
        return cards.stream().findFirst().map(SuggestionCard::first);
    }

    private String searching(Search.Stand.Searching searching) {
        return searching.best().map(best -> texts.of("suggest.searching.best", new SuggestionWords(texts, searching.asked()).title(best),
                best.after().count(Verdict.BLOCKER), best.after().count(Verdict.GAP))).orElse(texts.of("suggest.searching"));
    }

    private void done(Asked asked, Result result) {
        switch (result.answer()) {
            case Answer.Refused(var why) -> show(why, Optional.of(asked), List.of(), List.of());
            case Answer.Ranked ranked -> ranked(asked, result, ranked);
        }
    }

    private void ranked(Asked asked, Result result, Answer.Ranked ranked) {
        var made = new ArrayList<SuggestionCard>();
        for (var suggestion : ranked.suggestions()) {
            made.add(new SuggestionCard(texts, asked, result.before(), suggestion, result.untilSigned().get(made.size()), made.size(), acts));
        }
        var nodes = new ArrayList<Node>(made);
        if (made.size() > 1) {
            nodes.addFirst(new Overview(texts, asked, ranked, rank -> reveal(made.get(rank))));
        }
        result.missing().filter(missing -> !missing.nothing())
                .ifPresent(missing -> nodes.addFirst(new MissingPanel(texts, asked, missing, ranked.suggestions().getFirst(), pages, go)));
        if (!ranked.unknown().isEmpty()) {
            nodes.add(unknown(ranked.unknown()));
        }
        show(summary(asked, ranked), Optional.of(asked), made, nodes);
    }

    private static void reveal(SuggestionCard card) {
        card.first().requestFocus();
        Reveal.show(card);
    }

    private String summary(Asked asked, Answer.Ranked ranked) {
        int many = ranked.suggestions().size();
        var end = !ranked.complete() ? texts.of("suggest.found.stopped")
                : many < asked.wanted().answers() ? texts.of("suggest.found.all") : "";
        return texts.of("suggest.found." + asked.wanted().mode(), many, texts.of("suggest.view." + asked.now().view()), asked.now().alternative().name())
                + (end.isEmpty() ? "" : " " + end);
    }

    private static HBox unknown(List<Unentered> unknown) {
        return Lines.of(State.UNKNOWN, Unentered.words(unknown));
    }

    private void show(String words, Optional<Asked> asked, List<SuggestionCard> made, List<Node> nodes) {
        sentence.say(words);
        shown = asked;
        cards = List.copyOf(made);
        answers.getChildren().setAll(nodes);
    }
}
