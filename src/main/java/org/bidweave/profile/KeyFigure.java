package org.bidweave.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.YearOfAccounts;
import org.jspecify.annotations.Nullable;

/// A figure of a profile's overview: what it is, its value (empty where it is not known), what makes it plain, where and of which day it is
/// from, and how old it is where it is old.
public record KeyFigure(String name, Optional<String> value, String plainly, String source, Optional<String> old) {

    /// What an organisation is asked first.
    public static List<KeyFigure> of(Organisation organisation, LocalDate today) {
        return new Figures(organisation, today).all();
    }

    private record Figures(Organisation organisation, LocalDate today) {

        List<KeyFigure> all() {
            var profile = organisation.profile();
            return List.of(
                    income(),
                    figure("freeReserves", "Free reserves", said(organisation.finances().freeReserves()), months()),
                    figure("governmentContracts", "From government contracts", said(profile.governmentContracts()), part()),
                    figure("employees", "Employees", counted(profile.employees()), ""),
                    figure("volunteers", "Volunteers", counted(profile.volunteers()), ""),
                    figure("livedExperience", "Staff with lived experience",
                            Optional.ofNullable(profile.livedExperience()).map(it -> Words.percent(it.exact())), "as it says itself"));
        }

        private KeyFigure income() {
            var year = latest();
            var income = year == null ? null : year.income();
            var end = year == null ? null : year.yearEnd();
            var band = SizeBand.of(income).map(SizeBand::word).orElse("");
            var plainly = Stream.of(band, end == null ? "year not known" : "year to " + Words.day(end)).filter(it -> !it.isEmpty()).toList();
            return new KeyFigure("Latest income", said(income), income == null ? "" : String.join(", ", plainly),
                    income == null ? "" : source("accounts"), income == null ? Optional.empty() : Age.ofAccounts(end, today));
        }

        private KeyFigure figure(String key, String name, Optional<String> value, String plainly) {
            return value.isEmpty() ? new KeyFigure(name, value, "", "", Optional.empty())
                    : new KeyFigure(name, value, plainly, source(key), Age.ofFigure(asOf(key), today));
        }

        private @Nullable YearOfAccounts latest() {
            return organisation.finances().latestFirst().stream().findFirst().orElse(null);
        }

        /// "1.7 months of spending"
        private String months() {
            var year = latest();
            var reserves = organisation.finances().freeReserves();
            var spending = year == null ? null : year.expenditure();
            return reserves == null || spending == null || spending.isZero() ? "months of spending unknown"
                    : reserves.exact().times(Fraction.of(12)).dividedBy(spending.exact()).rounded(1).toPlainString() + " months of spending";
        }

        /// "35.3% of income"
        private String part() {
            var year = latest();
            var contracts = organisation.profile().governmentContracts();
            var income = year == null ? null : year.income();
            return contracts == null || income == null || income.isZero() ? "its share of income unknown"
                    : Words.percent(contracts.exact().dividedBy(income.exact())) + " of income";
        }

        private @Nullable LocalDate asOf(String key) {
            return organisation.profile().source(key).map(source -> source.asOf()).orElse(null);
        }

        private String source(String key) {
            return organisation.profile().source(key)
                    .map(source -> source.asOf() == null ? source.name() : source.name() + ", " + Words.day(Objects.requireNonNull(source.asOf())))
                    .orElse("Source not recorded");
        }

        private static Optional<String> said(@Nullable Money sum) {
            return Optional.ofNullable(sum).map(Money::toString);
        }

        private static Optional<String> counted(@Nullable Integer number) {
            return Optional.ofNullable(number).map(Words::count);
        }
    }
}
