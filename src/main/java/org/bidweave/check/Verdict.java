package org.bidweave.check;

/// What a rule says, from nothing to say to the worst; the overall verdict is the worst of all.
public enum Verdict {
    NOT_APPLICABLE("N/A"),
    PASS("PASS"),
    INFO("INFO"),
    RISK("RISK"),
    UNKNOWN("UNKNOWN"),
    GAP("GAP"),
    BLOCKER("BLOCKER");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /// As written in files and on the command line.
    public String code() {
        return code;
    }

    public boolean worseThan(Verdict other) {
        return compareTo(other) > 0;
    }

    public Verdict worst(Verdict other) {
        return worseThan(other) ? this : other;
    }
}
