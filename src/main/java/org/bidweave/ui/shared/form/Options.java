package org.bidweave.ui.shared.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bidweave.profile.NameWords;
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

    /// The value whose word was typed, or whose word alone begins so; case, accents, apostrophes and dashes do not count.
    public Typed<T> read(Texts texts, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Typed.Empty<>();
        }
        return meant(text).<Typed<T>>map(Typed.Understood::new).orElseGet(() -> new Typed.NotUnderstood<>(refusal(texts, text)));
    }

    private Optional<T> meant(String typed) {
        var letters = new NameWords(typed).text();
        return only(typed::equalsIgnoreCase)
                .or(() -> letters.isEmpty() ? Optional.empty() : only(it -> new NameWords(it).text().equals(letters)))
                .or(() -> letters.isEmpty() ? Optional.empty() : only(it -> new NameWords(it).text().startsWith(letters)));
    }

    private Optional<T> only(Predicate<String> fits) {
        var found = values.stream().filter(value -> fits.test(word.apply(value))).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private String refusal(Texts texts, String text) {
        return values.isEmpty() ? texts.of("typed.choice.none", text) : texts.of("typed.choice.not", text, String.join(", ", words()));
    }
}
