package org.bidweave.model;

/// The covers that buyers ask for.
public enum InsuranceType {
    PUBLIC_LIABILITY,
    EMPLOYERS_LIABILITY,
    PROFESSIONAL_INDEMNITY,
    PRODUCT_LIABILITY,
    MEDICAL_MALPRACTICE,
    ABUSE_AND_SAFEGUARDING,
    CYBER,
    TRUSTEE_INDEMNITY,
    MOTOR,
    OTHER
}
