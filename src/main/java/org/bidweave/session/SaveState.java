package org.bidweave.session;

import java.time.LocalTime;
import java.util.function.Consumer;

/// Whether everything on screen is safe in the store.
public sealed interface SaveState {

    record Saved(LocalTime at) implements SaveState {}

    record Saving() implements SaveState {}

    /// Not safe, and why, in a sentence; the session keeps what is unsaved and tries again with the next step.
    record Failed(String sentence) implements SaveState {}

    /// Tells why it could not be saved, where it could not.
    default void ifFailed(Consumer<String> told) {
        if (this instanceof Failed(var sentence)) {
            told.accept(sentence);
        }
    }
}
