package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void accountsAreOldEighteenMonthsAfterTheEndOfTheirYear() {
        assertEquals(Optional.empty(), Age.ofAccounts(LocalDate.of(2025, 5, 22), TODAY));
        assertEquals(Optional.of("18 months old"), Age.ofAccounts(LocalDate.of(2025, 5, 21), TODAY));
    }

    @Test
    void otherFiguresAreOldTwelveMonthsAfterTheirDay() {
        assertEquals(Optional.empty(), Age.ofFigure(LocalDate.of(2025, 11, 22), TODAY));
        assertEquals(Optional.of("12 months old"), Age.ofFigure(LocalDate.of(2025, 11, 21), TODAY));
        assertEquals(Optional.of("2 years old"), Age.ofFigure(LocalDate.of(2024, 8, 1), TODAY));
    }

    @Test
    void aReferenceIsOldThreeYearsAfterItEnded() {
        assertEquals(Optional.empty(), Age.ofReference(LocalDate.of(2023, 11, 22), TODAY));
        assertEquals(Optional.of("3 years old"), Age.ofReference(LocalDate.of(2023, 11, 21), TODAY));
    }

    @Test
    void whatHasNoDayHasNoAge() {
        assertEquals(Optional.empty(), Age.ofAccounts(null, TODAY));
    }

    @Test
    void aPaperIsSaidToExpireToHaveExpiredOrToHaveNoKnownDay() {
        assertEquals(new Expiry(Expiry.Standing.SOON, "expires today"), Expiry.of(TODAY, TODAY));
        assertEquals(new Expiry(Expiry.Standing.EXPIRED, "expired 1 day ago"), Expiry.of(TODAY.minusDays(1), TODAY));
        assertEquals(new Expiry(Expiry.Standing.SOON, "expires in 90 days"), Expiry.of(TODAY.plusDays(90), TODAY));
        assertEquals(new Expiry(Expiry.Standing.RUNS, "expires in 91 days"), Expiry.of(TODAY.plusDays(91), TODAY));
        assertEquals(new Expiry(Expiry.Standing.RUNS, "expires in 2 years"), Expiry.of(TODAY.plusYears(2), TODAY));
        assertEquals(new Expiry(Expiry.Standing.UNKNOWN, "no date known"), Expiry.of(null, TODAY));
    }
}
