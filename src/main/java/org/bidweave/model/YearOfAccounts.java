package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One year of an organisation's accounts; specific income is income from work like the tender's.
public record YearOfAccounts(
        @Nullable LocalDate yearEnd,
        @Nullable Money income,
        @Nullable Money specificIncome,
        @Nullable Money expenditure) {

    public YearOfAccounts {
        Require.notNegative(income, "income");
        Require.notNegative(specificIncome, "specific income");
        Require.notNegative(expenditure, "expenditure");
    }

    public YearOfAccounts withYearEnd(@Nullable LocalDate yearEnd) {
        return new YearOfAccounts(yearEnd, income, specificIncome, expenditure);
    }

    public YearOfAccounts withIncome(@Nullable Money income) {
        return new YearOfAccounts(yearEnd, income, specificIncome, expenditure);
    }

    public YearOfAccounts withSpecificIncome(@Nullable Money specificIncome) {
        return new YearOfAccounts(yearEnd, income, specificIncome, expenditure);
    }

    public YearOfAccounts withExpenditure(@Nullable Money expenditure) {
        return new YearOfAccounts(yearEnd, income, specificIncome, expenditure);
    }
}
