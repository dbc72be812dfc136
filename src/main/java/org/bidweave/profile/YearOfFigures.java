package org.bidweave.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.model.Money;
import org.bidweave.model.YearOfAccounts;
import org.jspecify.annotations.Nullable;

/// One year of a chart of accounts, by the calendar year in which it ended. What is `null` is not known: a gap, never nought.
public record YearOfFigures(String year, @Nullable Money income, @Nullable Money spending) {

    private static final int YEARS = 5;

    /// The five years up to the latest, oldest first, with gaps for those without accounts. Accounts of no known year follow each other as
    /// they are listed.
    public static List<YearOfFigures> five(List<YearOfAccounts> accounts) {
        var ended = accounts.stream().map(YearOfAccounts::yearEnd).filter(Objects::nonNull).toList();
        if (ended.isEmpty()) {
            return accounts.stream().limit(YEARS).map(one -> of("no year", one)).toList().reversed();
        }
        int last = ended.stream().mapToInt(day -> day.getYear()).max().orElseThrow();
        return IntStream.rangeClosed(last - YEARS + 1, last).mapToObj(year -> of(String.valueOf(year), latestOf(accounts, year))).toList();
    }

    public boolean empty() {
        return income == null && spending == null;
    }

    private static YearOfFigures of(String year, @Nullable YearOfAccounts accounts) {
        return accounts == null ? new YearOfFigures(year, null, null) : new YearOfFigures(year, accounts.income(), accounts.expenditure());
    }

    private static @Nullable YearOfAccounts latestOf(List<YearOfAccounts> accounts, int year) {
        return accounts.stream().flatMap(one -> one.yearEnd() != null && one.yearEnd().getYear() == year ? Stream.of(one) : Stream.empty())
                .max(Comparator.comparing(YearOfAccounts::yearEnd, Comparator.nullsFirst(Comparator.naturalOrder()))).orElse(null);
    }
}
