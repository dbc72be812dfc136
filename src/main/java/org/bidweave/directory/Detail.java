package org.bidweave.directory;

/// What a list can add to a register's entry.
public enum Detail {
    COMPANY_NUMBER("company numbers"),
    ACCOUNTS("accounts"),
    EMPLOYEES("employees"),
    VOLUNTEERS("volunteers"),
    WORKS("classifications"),
    AREAS("areas of work"),
    POSTCODE("postcodes"),
    WEBSITE("websites"),
    ACTIVITIES("activities in words");

    private final String words;

    Detail(String words) {
        this.words = words;
    }

    /// As a sentence lists what a register has.
    String words() {
        return words;
    }

    boolean isIn(RegisterEntry entry) {
        return switch (this) {
            case COMPANY_NUMBER -> !entry.companyNumber().isEmpty();
            case ACCOUNTS -> !entry.accounts().isEmpty();
            case EMPLOYEES -> entry.people().employees() != null;
            case VOLUNTEERS -> entry.people().volunteers() != null;
            case WORKS -> !entry.works().isEmpty();
            case AREAS -> !entry.areas().isEmpty();
            case POSTCODE -> !entry.postcode().isEmpty();
            case WEBSITE -> !entry.website().isEmpty();
            case ACTIVITIES -> !entry.activities().isEmpty();
        };
    }
}
