package org.bidweave.check;

/// The fields of a tender that fixes send the user to, each in its section.
public enum TenderField {
    SUBMISSION(TenderSection.DATES),
    AWARD(TenderSection.DATES),
    TERM(TenderSection.DATES),
    CONTRACT_START(TenderSection.DATES),
    YEARLY_VALUE(TenderSection.LOTS),
    LOTS_WON(TenderSection.LOTS),
    THRESHOLD(TenderSection.TURNOVER),
    COUNTED(TenderSection.TURNOVER),
    STANDARD(TenderSection.LINES),
    PLACES(TenderSection.PLACES),
    PAYMENT_DAYS(TenderSection.PAYMENT),
    PAYMENT_ARREARS(TenderSection.PAYMENT);

    private final TenderSection section;

    TenderField(TenderSection section) {
        this.section = section;
    }

    public TenderSection section() {
        return section;
    }
}
