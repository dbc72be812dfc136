package org.bidweave.ui.coverage.map;

import org.bidweave.ui.shared.State;

/// The colours in which the map and the matrix are drawn, by the names under which the style sheets know them.
public enum Ink {
    PAGE("-color-bg-default"),
    QUIET("-color-bg-subtle"),
    TEXT("-color-fg-default"),
    MUTED("-color-fg-muted"),
    FAINT("-color-fg-subtle"),
    LINE("-color-border-muted"),
    ROW_LINE("-color-border-subtle"),
    EDGE("-color-border-default"),
    BASE("-color-accent-emphasis"),
    ON_BASE("-color-fg-emphasis"),
    OUTREACH("-bw-part-3"),
    ON_OUTREACH("-bw-part-3-text"),
    STAFF("-bw-part-4"),
    ON_STAFF("-bw-part-4-text"),
    REACH("-color-accent-subtle"),
    REACH_EDGE("-color-accent-muted"),
    ACCENT("-color-accent-fg"),
    BLOCKER("-color-danger-fg"),
    BLOCKER_SOLID("-color-danger-emphasis"),
    BLOCKER_PALE("-color-danger-subtle"),
    BLOCKER_STRIPE("-color-danger-muted"),
    GAP("-bw-gap-fg"),
    GAP_SOLID("-bw-gap-emphasis"),
    GAP_PALE("-bw-gap-subtle"),
    GAP_STRIPE("-bw-gap-muted"),
    UNKNOWN("-bw-unknown-fg"),
    UNKNOWN_PALE("-bw-unknown-subtle"),
    RISK("-color-warning-fg"),
    RISK_PALE("-color-warning-subtle"),
    INFORMATION("-bw-info-fg"),
    INFORMATION_PALE("-bw-info-subtle"),
    MET("-color-success-fg"),
    MET_PALE("-color-success-subtle"),
    STRIPE("-bw-hatch"),
    ON_SOLID("-color-fg-emphasis"),
    FOCUS("-bw-focus");

    private final String name;

    Ink(String name) {
        this.name = name;
    }

    /// As a style sheet looks it up.
    String lookedUp() {
        return name;
    }

    /// In which words of this state are written, and its outline is drawn.
    public static Ink of(State state) {
        return switch (state) {
            case BLOCKER -> BLOCKER;
            case GAP -> GAP;
            case UNKNOWN -> UNKNOWN;
            case RISK -> RISK;
            case INFORMATION -> INFORMATION;
            case MET -> MET;
            case NONE -> FAINT;
        };
    }

    /// What lies within its outline, or behind a row.
    public static Ink pale(State state) {
        return switch (state) {
            case BLOCKER -> BLOCKER_PALE;
            case GAP -> GAP_PALE;
            case UNKNOWN -> UNKNOWN_PALE;
            case RISK -> RISK_PALE;
            case INFORMATION -> INFORMATION_PALE;
            case MET -> MET_PALE;
            case NONE -> QUIET;
        };
    }
}
