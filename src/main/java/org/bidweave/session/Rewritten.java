package org.bidweave.session;

import java.util.List;

/// How far a change of everything that is kept reached: the backups that were changed, and the files that could not be, by name.
public record Rewritten(int backups, List<String> notReached) {

    public Rewritten {
        notReached = List.copyOf(notReached);
    }
}
