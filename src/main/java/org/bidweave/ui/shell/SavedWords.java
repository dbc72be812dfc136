package org.bidweave.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.bidweave.session.SaveState;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Whether all of what is at hand is saved, in a few words.
record SavedWords(Texts texts) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /// Of the open bid or of my organisations, whichever is at hand; `null` where neither is.
    ObservableValue<String> of(ObservableValue<@Nullable Session> atHand) {
        return atHand.flatMap(Session::savedProperty).map(this::said).orElse(texts.of("saved.nothing"));
    }

    private String said(SaveState state) {
        return switch (state) {
            case SaveState.Saved(var at) -> texts.of("saved.at", MINUTES.format(at));
            case SaveState.Saving() -> texts.of("saved.saving");
            case SaveState.Failed _ -> texts.of("saved.failed");
        };
    }
}
