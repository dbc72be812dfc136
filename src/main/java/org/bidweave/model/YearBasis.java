package org.bidweave.model;

/// Which years of accounts count as turnover.
public enum YearBasis {
    LATEST,
    AVERAGE,
    LOWEST
}
