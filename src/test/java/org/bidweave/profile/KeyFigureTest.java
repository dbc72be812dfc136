package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bidweave.TestProfiles;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.YearOfAccounts;
import org.junit.jupiter.api.Test;

class KeyFigureTest {

    private static final LocalDate TODAY = TestProfiles.TODAY;

    @Test
    void eachFigureHasItsSourceAndItsAge() {
        assertEquals(
                List.of(new KeyFigure("Latest income", Optional.of("£340,000"), "Medium, year to 31 Mar 2026",
                                "Charity Commission for England and Wales, 1 Aug 2026", Optional.empty()),
                        new KeyFigure("Free reserves", Optional.of("£48,000"), "1.7 months of spending", "Entered here, 3 Feb 2026", Optional.empty()),
                        new KeyFigure("From government contracts", Optional.of("£120,000"), "35.3% of income",
                                "Charity Commission for England and Wales, 1 Aug 2024", Optional.of("2 years old"))),
                KeyFigure.of(TestProfiles.lanternProfile(), TODAY).subList(0, 3));
    }

    @Test
    void whatIsNotKnownHasNoValueAndNoSource() {
        var nothing = Organisation.named(new OrganisationId("new"), "New");
        assertTrue(KeyFigure.of(nothing, TODAY).stream().allMatch(figure -> figure.value().isEmpty() && figure.source().isEmpty()));
    }

    @Test
    void accountsAgeByTheEndOfTheirYearWheneverTheyWereRead() {
        var old = TestProfiles.lanternProfile();
        assertEquals(Optional.of("2 years old"), KeyFigure.of(old, LocalDate.of(2028, 4, 1)).getFirst().old());
    }

    @Test
    void aSizeBandBeginsAtItsSum() {
        assertEquals(List.of("Micro", "Small", "Small", "Medium", "Large", "Major", "Super-major"),
                List.of(9_999L, 10_000L, 99_999L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L).stream()
                        .map(income -> SizeBand.of(Money.of(income)).orElseThrow().word()).toList());
        assertEquals(Optional.empty(), SizeBand.of(null));
    }

    @Test
    void aYearWithoutAccountsIsAGapBetweenTheOthers() {
        assertEquals(
                List.of("2022 £241,000", "2023 -", "2024 £296,000", "2025 £318,500", "2026 £340,000"),
                YearOfFigures.five(TestProfiles.lanternProfile().finances().accounts()).stream()
                        .map(year -> year.year() + " " + (year.empty() ? "-" : year.income())).toList());
    }

    @Test
    void accountsOfNoKnownYearFollowEachOtherAndNoneAreNone() {
        var undated = List.of(new YearOfAccounts(null, Money.of(2), null, null), new YearOfAccounts(null, Money.of(1), null, null));
        assertEquals(List.of(Money.of(1), Money.of(2)), YearOfFigures.five(undated).stream().map(YearOfFigures::income).toList());
        assertEquals(List.of(), YearOfFigures.five(List.of()));
    }
}
