package org.bidweave.ui.shared.grid;

/// What a column holds, which decides its alignment, how it is edited and how it is sorted.
public enum Kind {
    TEXT,
    NUMBER,
    MONEY,
    CHOICE,
    CHECK,
    DATE;

    String styleClass() {
        return switch (this) {
            case TEXT -> "words";
            case NUMBER -> "number";
            case MONEY -> "money";
            case CHOICE -> "choice";
            case CHECK -> "check";
            case DATE -> "date";
        };
    }

    /// Figures show a dash where there is none; words leave the cell empty.
    boolean figure() {
        return switch (this) {
            case NUMBER, MONEY, DATE -> true;
            case TEXT, CHOICE, CHECK -> false;
        };
    }
}
