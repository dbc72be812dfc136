package org.bidweave.check;

/// The sections in which a tender is entered.
public enum TenderSection {
    BASICS,
    DATES,
    TIMETABLE,
    LOTS,
    PLACES,
    LINES,
    VOLUME,
    SPECIALISMS,
    TURNOVER,
    INSURANCE,
    ACCREDITATIONS,
    REFERENCES,
    PAYMENT,
    PARTNERING,
    BUYERS_WORDS,
    QUESTIONS,
    GO_NO_GO,
    LIMITS
}
