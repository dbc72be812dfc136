package org.bidweave.exchange.register;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file, or an entry of a zip, and what it was recognised as: `sentence` says so, and what to do where it cannot be read.
public record RegisterFile(Path path, @Nullable String entry, Kind kind, String sentence) {

    /// What a file can hold.
    public enum Kind {
        /// A table of the Charity Commission's extract.
        CHARITY_COMMISSION,
        OSCR,
        /// Charities that OSCR has removed.
        OSCR_FORMER,
        CCNI,
        /// Grants in the form of the 360Giving standard.
        GRANTS,
        /// A list whose columns are to be matched.
        OTHER_LIST,
        /// Something else: no list, or a table that nothing is read from.
        NONE,
        /// Not whole, so that it cannot be told what it was.
        BROKEN
    }

    static RegisterFile of(Source source, Kind kind, String sentence) {
        return new RegisterFile(source.file(), source.entry(), kind, sentence);
    }

    Source source() {
        return new Source(path, entry);
    }

    /// As messages call it.
    public String name() {
        return source().name();
    }
}
