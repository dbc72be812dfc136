package org.bidweave.ui.suggest;

import java.util.function.Consumer;
import org.bidweave.edit.SuggestionEdits;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;

/// What a user does with an answer, each one step that undo takes back.
record SuggestActs(Session session, Texts texts, Consumer<Place> go) {

    /// In place of the consortium that was searched for, and there.
    void apply(Asked asked, Suggestion suggestion) {
        session.apply(edits(asked, suggestion).apply(title(asked, suggestion)));
        session.alternativeProperty().set(asked.now().alternative().id());
        go.accept(new Place.Consortium(null, null));
    }

    /// There and on every other screen of the bid, until it is kept or left.
    void see(Asked asked, Suggestion suggestion) {
        session.alternativeProperty().set(asked.now().alternative().id());
        session.tryOut(edits(asked, suggestion).apply(title(asked, suggestion)), suggestion.joins());
        go.accept(new Place.Consortium(null, null));
    }

    /// As a further alternative; gives the sentence that says so.
    String add(Asked asked, Suggestion suggestion) {
        var before = session.bid().alternatives();
        session.apply(edits(asked, suggestion).add(title(asked, suggestion)));
        return session.bid().alternatives().stream().filter(one -> before.stream().noneMatch(had -> had.id().equals(one.id()))).findFirst()
                .map(one -> texts.of("suggest.added", one.id().value(), one.name())).orElse("");
    }

    private SuggestionEdits edits(Asked asked, Suggestion suggestion) {
        return new SuggestionEdits(asked.now().alternative().id(), suggestion.today(), session.today());
    }

    private String title(Asked asked, Suggestion suggestion) {
        return new SuggestionWords(texts, asked).shortTitle(suggestion);
    }
}
