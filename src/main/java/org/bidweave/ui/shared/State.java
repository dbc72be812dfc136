package org.bidweave.ui.shared;

import java.util.List;

/// How a requirement, a partner or a bid stands; the order is the order of severity, worst first.
public enum State {
    BLOCKER("B"),
    GAP("G"),
    UNKNOWN("?"),
    RISK("R"),
    INFORMATION("i"),
    MET("M"),
    NONE("");

    /// The states that have a shape, in the order in which counts are shown.
    public static final List<State> SHOWN = List.of(BLOCKER, GAP, UNKNOWN, RISK, INFORMATION, MET);

    private final String letter;

    State(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    /// The class that gives a node and all within it the four colours of this state.
    public String styleClass() {
        return "state-" + key();
    }

    public String word(Texts texts) {
        return texts.of("state." + key());
    }

    /// Number and word, as in "2 blockers".
    public String counted(Texts texts, int count) {
        return texts.of("state." + key() + ".count", count);
    }

    private String key() {
        return switch (this) {
            case BLOCKER -> "blocker";
            case GAP -> "gap";
            case UNKNOWN -> "unknown";
            case RISK -> "risk";
            case INFORMATION -> "information";
            case MET -> "met";
            case NONE -> "none";
        };
    }
}
