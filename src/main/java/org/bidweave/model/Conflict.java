package org.bidweave.model;

/// An interest that may stand between an organisation and a bid: with whom, and what it is.
public record Conflict(String with, String what) {

    public Conflict {
        with = with.strip();
        what = what.strip();
    }

    public Conflict withWith(String with) {
        return new Conflict(with, what);
    }

    public Conflict withWhat(String what) {
        return new Conflict(with, what);
    }
}
