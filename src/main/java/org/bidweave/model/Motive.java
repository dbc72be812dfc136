package org.bidweave.model;

/// Why an organisation joins a bid (domain.md section 6, number 1).
public enum Motive {
    MISSION,
    NECESSITY,
    VALUE,
    CAPACITY,
    WIN
}
