package org.bidweave.ui.shared.typed;

import java.util.Locale;
import java.util.Set;
import org.bidweave.ui.shared.Texts;

/// A tick as other tables write it: "yes", "Y", "TRUE", "1", "x", "✓"; and "no", "N", "FALSE", "0".
public record YesNoText(Texts texts) {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "✓", "✔", "☑");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "✗", "✘", "☐");

    public Typed<Boolean> read(String typed) {
        var text = Digits.clean(typed).toLowerCase(Locale.ROOT);
        if (Digits.nothing(text)) {
            return new Typed.Empty<>();
        }
        return YES.contains(text) || NO.contains(text)
                ? new Typed.Understood<>(YES.contains(text))
                : new Typed.NotUnderstood<>(texts.of("typed.yes-no.not", typed.strip()));
    }
}
