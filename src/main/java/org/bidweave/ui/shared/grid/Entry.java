package org.bidweave.ui.shared.grid;

import java.util.Optional;
import java.util.function.Function;
import org.bidweave.ui.shared.typed.Typed;

/// What becomes of a text typed into a cell: a change, or a sentence that says why not.
public sealed interface Entry<E> {

    /// `note` says before a paste what else the change does, such as a place it creates; empty where there is nothing to say.
    record Accepted<E>(E change, String note) implements Entry<E> {

        public Accepted(E change) {
            this(change, "");
        }
    }

    record Refused<E>(String sentence) implements Entry<E> {}

    /// `change` is given what was understood, or nothing where the cell was cleared.
    static <T, E> Entry<E> of(Typed<T> typed, Function<Optional<T>, E> change) {
        return switch (typed) {
            case Typed.Understood<T>(var value) -> new Accepted<>(change.apply(Optional.of(value)));
            case Typed.Empty<T>() -> new Accepted<>(change.apply(Optional.empty()));
            case Typed.NotUnderstood<T>(var sentence) -> new Refused<>(sentence);
        };
    }
}
