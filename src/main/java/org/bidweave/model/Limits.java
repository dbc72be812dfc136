package org.bidweave.model;

/// The thresholds of the rules that the user may change; `STANDARD` holds the defaults of the specification. Shares are parts of one.
public record Limits(
        Decimal turnoverRatioGood,
        Decimal turnoverRatioFair,
        Decimal safeCaseload,
        Decimal headroom,
        Decimal exposureNoted,
        Decimal exposureHigh,
        Decimal dependency,
        Decimal ballastShare,
        Decimal reserveMonths,
        Decimal feeNoted,
        Decimal feeHigh,
        Decimal guaranteedShare,
        Decimal unitPrice,
        Decimal accountsMonths,
        Decimal withdrawalCoverage,
        Decimal liabilityMultiple,
        Decimal voteShare,
        int lateDays,
        int promptPaymentDays,
        int providers) {

    public Limits {
        Require.notNegative(turnoverRatioGood, "turnover ratio good");
        Require.notNegative(turnoverRatioFair, "turnover ratio fair");
        Require.notNegative(safeCaseload, "safe caseload");
        Require.notNegative(headroom, "headroom");
        Require.notNegative(exposureNoted, "exposure noted");
        Require.notNegative(exposureHigh, "exposure high");
        Require.notNegative(dependency, "dependency");
        Require.notNegative(ballastShare, "ballast share");
        Require.notNegative(reserveMonths, "reserve months");
        Require.notNegative(feeNoted, "fee noted");
        Require.notNegative(feeHigh, "fee high");
        Require.notNegative(guaranteedShare, "guaranteed share");
        Require.notNegative(unitPrice, "unit price");
        Require.notNegative(accountsMonths, "accounts months");
        Require.notNegative(withdrawalCoverage, "withdrawal coverage");
        Require.notNegative(liabilityMultiple, "liability multiple");
        Require.notNegative(voteShare, "vote share");
        Require.notNegative(lateDays, "late days");
        Require.notNegative(promptPaymentDays, "prompt payment days");
        Require.notNegative(providers, "providers");
    }

    public static final Limits STANDARD = new Limits(
            Decimal.of("2.0"), Decimal.of("1.5"), Decimal.of("1.10"), Decimal.of("1.10"), Decimal.of("0.25"), Decimal.of("0.50"),
            Decimal.of("0.40"), Decimal.of("0.02"), Decimal.of("3"), Decimal.of("0.15"), Decimal.of("0.20"), Decimal.of("0.50"),
            Decimal.of("0.85"), Decimal.of("18"), Decimal.of("0.80"), Decimal.of("1.25"), Decimal.of("0.05"), 5, 30, 2);
}
