package org.bidweave.model;

/// Who signs with the buyer and who is paid by whom.
public enum Structure {
    LEAD_SUBCONTRACT,
    MANAGING_AGENT,
    JOINT_BID,
    SEPARATE_CONTRACTS,
    CONTRACTUAL_JV,
    SPV
}
