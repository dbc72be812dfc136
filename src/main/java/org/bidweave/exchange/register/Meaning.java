package org.bidweave.exchange.register;

/// What a column of a list of organisations can hold. A list needs names; all else is of use.
public enum Meaning {
    NAME, OTHER_NAME, REGISTER_NUMBER, COMPANY_NUMBER, INCOME, SPENDING, YEAR_END, POSTCODE, WEBSITE, AREAS, WORKS, ACTIVITIES, EMPLOYEES,
    VOLUNTEERS, STATUS
}
