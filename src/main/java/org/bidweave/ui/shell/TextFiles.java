package org.bidweave.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.FileChoice;
import org.bidweave.ui.suggest.Pages;

/// The pages of text of a bid that go out, through the clipboard or as files.
record TextFiles(Session session, Desk desk, Outside outside, MessageBar messages) implements Pages {

    private static final String ENDING = ".md";

    @Override
    public void copy(String text) {
        outside.clip().write(text);
        messages.tell(desk.texts().of("page.copied"));
    }

    @Override
    public void save(String name, String text) {
        var kind = new FileChoice.Kind(desk.texts().of("page.kind"), List.of("*" + ENDING));
        outside.choice().save(desk.texts().of("page.save"), Bids.fileName(session.bid(), " " + name + ENDING), kind).ifPresent(file -> desk.background().read(
                () -> written(file, text),
                done -> messages.tell(desk.texts().of("page.saved", done.toString())),
                messages::fault));
    }

    private Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(desk.texts().of("page.not-saved", file.toString()), e);
        }
    }
}
