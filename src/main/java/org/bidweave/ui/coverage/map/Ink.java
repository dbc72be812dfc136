package org.bidweave.ui.coverage.map;

/// The colours the map is drawn in, by the names under which the style sheets know them.
enum Ink {
    PAGE("-color-bg-default"),
    QUIET("-color-bg-subtle"),
    TEXT("-color-fg-default"),
    MUTED("-color-fg-muted"),
    FAINT("-color-fg-subtle"),
    LINE("-color-border-muted"),
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
}
