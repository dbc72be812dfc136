package org.bidweave.model;

/// Whose bank holidays a timetable keeps clear of.
public enum BankHolidayNation {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND
}
