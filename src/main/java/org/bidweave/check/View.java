package org.bidweave.check;

/// The whole plan, or only the lead and the partners who have signed: two different bids (domain section 1).
public enum View {
    PLANNED,
    SECURED
}
