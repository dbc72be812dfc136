package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// What the ratio tests read, from the latest accounts. Surplus and net assets may be below zero.
public record BalanceSheet(
        @Nullable Money surplus,
        @Nullable Money currentAssets,
        @Nullable Money stock,
        @Nullable Money currentLiabilities,
        @Nullable Money borrowing,
        @Nullable Money funds,
        @Nullable Money netAssets) {

    public BalanceSheet {
        Require.notNegative(currentAssets, "current assets");
        Require.notNegative(stock, "stock");
        Require.notNegative(currentLiabilities, "current liabilities");
        Require.notNegative(borrowing, "borrowing");
    }

    public static final BalanceSheet EMPTY = new BalanceSheet(null, null, null, null, null, null, null);

    public BalanceSheet withSurplus(@Nullable Money surplus) {
        return new BalanceSheet(surplus, currentAssets, stock, currentLiabilities, borrowing, funds, netAssets);
    }

    public BalanceSheet withCurrentAssets(@Nullable Money currentAssets) {
        return new BalanceSheet(surplus, currentAssets, stock, currentLiabilities, borrowing, funds, netAssets);
    }

    public BalanceSheet withStock(@Nullable Money stock) {
        return new BalanceSheet(surplus, currentAssets, stock, currentLiabilities, borrowing, funds, netAssets);
    }

    public BalanceSheet withCurrentLiabilities(@Nullable Money currentLiabilities) {
        return new BalanceSheet(surplus, currentAssets, stock, currentLiabilities, borrowing, funds, netAssets);
    }

    public BalanceSheet withBorrowing(@Nullable Money borrowing) {
        return new BalanceSheet(surplus, currentAssets, stock, currentLiabilities, borrowing, funds, netAssets);
    }

    public BalanceSheet withFunds(@Nullable Money funds) {
        return new BalanceSheet(surplus, currentAssets, stock, currentLiabilities, borrowing, funds, netAssets);
    }

    public BalanceSheet withNetAssets(@Nullable Money netAssets) {
        return new BalanceSheet(surplus, currentAssets, stock, currentLiabilities, borrowing, funds, netAssets);
    }
}
