package org.bidweave.optimise.suggest;

import org.bidweave.model.Money;
import org.bidweave.model.Organisation;

/// Whether an organisation is small: an income under a million pounds, the measure of those who fund small charities.
final class SmallIncome {

    private static final Money BELOW = Money.of(1_000_000);

    private SmallIncome() {}

    /// Not small where its income is not known.
    static boolean of(Organisation organisation) {
        return organisation.finances().latestFirst().stream().limit(1).map(year -> year.income())
                .anyMatch(income -> income != null && income.compareTo(BELOW) < 0);
    }
}
