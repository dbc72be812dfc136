package org.bidweave.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.bidweave.session.SaveState;
import org.bidweave.ui.shared.Texts;

/// Whether all is saved, in a few words; what could not be saved is a message too.
final class SavedWords {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Texts texts;
    private final MessageBar messages;
    private final ReadOnlyStringWrapper words;

    SavedWords(Texts texts, MessageBar messages) {
        this.texts = texts;
        this.messages = messages;
        words = new ReadOnlyStringWrapper(texts.of("saved.nothing"));
    }

    ObservableValue<String> words() {
        return words.getReadOnlyProperty();
    }

    void follow(ObservableValue<SaveState> saved) {
        saved.subscribe(state -> words.set(said(state)));
    }

    private String said(SaveState state) {
        return switch (state) {
            case SaveState.Saved(var at) -> texts.of("saved.at", MINUTES.format(at));
            case SaveState.Saving() -> texts.of("saved.saving");
            case SaveState.Failed(var sentence) -> {
                messages.fault(sentence);
                yield texts.of("saved.failed");
            }
        };
    }
}
