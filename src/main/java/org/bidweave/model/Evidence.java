package org.bidweave.model;

/// Whether a specialism is only said, or shown by a dated reference, accreditation or document.
public enum Evidence {
    CLAIMED,
    EVIDENCED
}
