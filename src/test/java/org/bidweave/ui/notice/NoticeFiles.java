package org.bidweave.ui.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Invented notices: four lots of advice and a newer version of it, and five notices of several publishers in one file.
public final class NoticeFiles {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    public static final String ADVICE = "advice.json";
    public static final String NEWER = "advice-newer.json";
    public static final String SEVERAL = "several.json";

    private NoticeFiles() {}

    /// A copy of one of them in this folder.
    public static Path in(Path folder, String name) {
        try (var file = NoticeFiles.class.getResourceAsStream("/org/bidweave/notices/" + name)) {
            var copy = folder.resolve(name);
            if (file != null && !Files.exists(copy)) {
                Files.copy(file, copy);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
