package org.bidweave.model;

/// Of the three financial ratios (surplus, acid ratio, borrowing) so many must be met.
public record RatioTest(int needed) {

    public RatioTest {
        if (needed < 1 || needed > 3) {
            throw new IllegalArgumentException("The ratio test asks for " + needed + " of 3 ratios; it must be 1, 2 or 3.");
        }
    }
}
