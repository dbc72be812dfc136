package org.bidweave.model;

/// How an organisation is present in a place, from weakest to strongest.
public enum Presence {
    NONE,
    REMOTE,
    STAFF,
    OUTREACH,
    BASE;

    public boolean atLeast(Presence level) {
        return compareTo(level) >= 0;
    }
}
