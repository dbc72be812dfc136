package org.bidweave.ui.shell;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.bidweave.session.Background;
import org.bidweave.session.Library;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;

/// What the window is given to work with.
public record Desk(Library library, Background background, InstantSource clock, Texts texts, Theme theme) {

    /// Shows the choice at once, and keeps it for the next time; `failed` hears where it could not be kept.
    void choose(Theme.Choice choice, Consumer<String> failed) {
        theme.choose(choice);
        background.keep(
                () -> {
                    library.set("theme", choice.name());
                    return choice;
                },
                _ -> {},
                failed);
    }
}
