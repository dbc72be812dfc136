package org.bidweave.ui.shared.form;

import java.util.List;
import java.util.function.Function;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.Typed;

/// The values one can choose from, and the word for each.
public record Options<T>(List<T> values, Function<T, String> word) {

    public Options {
        values = List.copyOf(values);
    }

    /// The constants of an enum, worded by the texts under `key.NAME`.
    public static <T extends Enum<T>> Options<T> of(Texts texts, String key, List<T> values) {
        return new Options<>(values, value -> texts.of(key + "." + value.name()));
    }

    public List<String> words() {
        return values.stream().map(word).toList();
    }

    /// The value whose word was typed, in any case, or whose word alone begins so.
    public Typed<T> read(Texts texts, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Typed.Empty<>();
        }
        var same = values.stream().filter(value -> word.apply(value).equalsIgnoreCase(text)).toList();
        var begun = values.stream().filter(value -> word.apply(value).regionMatches(true, 0, text, 0, text.length())).toList();
        var found = same.isEmpty() ? begun : same;
        return found.size() == 1 ? new Typed.Understood<>(found.getFirst()) : new Typed.NotUnderstood<>(refusal(texts, text));
    }

    private String refusal(Texts texts, String text) {
        return values.isEmpty() ? texts.of("typed.choice.none", text) : texts.of("typed.choice.not", text, String.join(", ", words()));
    }
}
