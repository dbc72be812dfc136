package org.bidweave.directory;

import java.util.function.Predicate;

/// What a list can add to a register's entry.
public enum Detail {
    COMPANY_NUMBER("company numbers", entry -> !entry.companyNumber().isEmpty()),
    ACCOUNTS("accounts", entry -> !entry.accounts().isEmpty()),
    EMPLOYEES("employees", entry -> entry.people().employees() != null),
    VOLUNTEERS("volunteers", entry -> entry.people().volunteers() != null),
    WORKS("what each does, for whom and how", entry -> !entry.works().isEmpty()),
    AREAS("where each works", entry -> !entry.areas().isEmpty()),
    POSTCODE("postcodes", entry -> !entry.postcode().isEmpty()),
    WEBSITE("websites", entry -> !entry.website().isEmpty()),
    ACTIVITIES("what each says that it does", entry -> !entry.activities().isEmpty());

    private final String words;
    private final Predicate<RegisterEntry> present;

    Detail(String words, Predicate<RegisterEntry> present) {
        this.words = words;
        this.present = present;
    }

    /// As a sentence lists what a register has.
    String words() {
        return words;
    }

    boolean isIn(RegisterEntry entry) {
        return present.test(entry);
    }
}
