package org.bidweave.ui.shared.typed;

import java.util.function.Function;

/// What a person typed into a field: a value, nothing, or something that is answered with a sentence.
public sealed interface Typed<T> {

    record Understood<T>(T value) implements Typed<T> {}

    record NotUnderstood<T>(String sentence) implements Typed<T> {}

    record Empty<T>() implements Typed<T> {}

    default <R> Typed<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Understood<T>(var value) -> new Understood<>(change.apply(value));
            case NotUnderstood<T>(var sentence) -> new NotUnderstood<>(sentence);
            case Empty<T>() -> new Empty<>();
        };
    }
}
