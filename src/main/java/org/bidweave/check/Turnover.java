package org.bidweave.check;

import java.util.Objects;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.YearBasis;
import org.bidweave.model.YearOfAccounts;
import org.jspecify.annotations.Nullable;

/// An organisation's turnover on the basis that the tender names.
public final class Turnover {

    private Turnover() {}

    /// `I_i`: pounds a year, or `null` where a year that the rule looks at has no figure.
    public static @Nullable Fraction of(Organisation organisation, TurnoverRule rule) {
        int years = rule.basis() == YearBasis.LATEST ? 1 : rule.years();
        var accounts = organisation.finances().latestFirst();
        if (accounts.size() < years) {
            return null;
        }
        var incomes = accounts.subList(0, years).stream().map(year -> income(year, rule.kind())).toList();
        if (incomes.contains(null)) {
            return null;
        }
        var known = incomes.stream().filter(Objects::nonNull).map(Money::exact).toList();
        return switch (rule.basis()) {
            case LATEST -> known.getFirst();
            case AVERAGE -> known.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(years));
            case LOWEST -> known.stream().reduce(known.getFirst(), Fraction::min);
        };
    }

    private static @Nullable Money income(YearOfAccounts year, TurnoverKind kind) {
        return switch (kind) {
            case GENERAL -> year.income();
            case SPECIFIC -> year.specificIncome();
        };
    }
}
