package org.bidweave.directory;

/// The registers that are read, and lists that are none. `prefix` is the one that org-id.guide gives their numbers; ours for lists.
public enum Register {
    ENGLAND_AND_WALES("GB-CHC", "Charity Commission for England and Wales"),
    SCOTLAND("GB-SC", "Scottish Charity Regulator"),
    NORTHERN_IRELAND("GB-NIC", "Charity Commission for Northern Ireland"),
    OTHER_LIST("LIST", "a list of your own");

    private final String prefix;
    private final String keeper;

    Register(String prefix, String keeper) {
        this.prefix = prefix;
        this.keeper = keeper;
    }

    public String prefix() {
        return prefix;
    }

    /// Who keeps it.
    public String keeper() {
        return keeper;
    }
}
