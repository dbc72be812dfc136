package org.bidweave.exchange.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one file held: its releases in the order of the file, and what is odd about the file itself.
public record NoticePackage(@Nullable String publisher, List<NoticeRelease> releases, List<String> notes) {
    public NoticePackage {
        releases = List.copyOf(releases);
        notes = List.copyOf(notes);
    }
}
