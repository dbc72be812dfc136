package org.bidweave.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An organisation's money: years of accounts, latest first, and free reserves (which may be below zero).
public record Finances(List<YearOfAccounts> accounts, @Nullable Money freeReserves, BalanceSheet balanceSheet) {

    public Finances {
        accounts = List.copyOf(accounts);
    }

    public static final Finances EMPTY = new Finances(List.of(), null, BalanceSheet.EMPTY);

    /// Years of accounts as listed, unless every year says when it ended.
    public List<YearOfAccounts> latestFirst() {
        return accounts.stream().anyMatch(year -> year.yearEnd() == null)
                ? accounts
                : accounts.stream().sorted(Comparator.comparing(YearOfAccounts::yearEnd, Comparator.reverseOrder())).toList();
    }

    public Finances withAccounts(List<YearOfAccounts> accounts) {
        return new Finances(accounts, freeReserves, balanceSheet);
    }

    public Finances withFreeReserves(@Nullable Money freeReserves) {
        return new Finances(accounts, freeReserves, balanceSheet);
    }

    public Finances withBalanceSheet(BalanceSheet balanceSheet) {
        return new Finances(accounts, freeReserves, balanceSheet);
    }
}
