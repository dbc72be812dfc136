package org.bidweave.directory;

/// What a list can add to a register's entry.
public enum Detail {
    COMPANY_NUMBER,
    ACCOUNTS,
    EMPLOYEES,
    VOLUNTEERS,
    WORKS,
    AREAS,
    POSTCODE,
    WEBSITE,
    ACTIVITIES
}
