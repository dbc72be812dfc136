package org.bidweave.ui.consortium.allocation;

/// What is shown of each partner: people a year, full-time staff, or both.
enum Measure {
    PEOPLE,
    STAFF,
    BOTH
}
