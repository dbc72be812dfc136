package org.bidweave.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldGrantsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static HeldGrant held(String id, String amount, String currency, LocalDate awarded, String file, LocalDate asOf) {
        return new HeldGrant(new Grant(id, "GB-CHC-1", "Hope", "Fund", "", new BigDecimal(amount), currency, awarded), file, asOf);
    }

    private static HeldGrant held(String id, String amount, String currency, LocalDate awarded) {
        return held(id, amount, currency, awarded, "fund", TODAY);
    }

    @Test
    void theLastFiveYearsAreCountedToTheDayAndPoundsAlone() {
        var grants = HeldGrants.of(List.of(
                held("1", "100.25", "GBP", TODAY),
                held("2", "10", "GBP", TODAY.minusYears(5).plusDays(1)),
                held("3", "1000", "GBP", TODAY.minusYears(5)),
                held("4", "1000", "GBP", TODAY.plusDays(1)),
                held("5", "1000", "EUR", TODAY)));
        assertEquals(new BigDecimal("110.25"), grants.lastFiveYears(TODAY).inPounds().sum());
        assertEquals(3, grants.lastFiveYears(TODAY).all().size());
    }

    @Test
    void theLatestFileTellsOfAGrantThatSeveralListAndGrantsWithoutIdStaySeparate() {
        var grants = HeldGrants.of(List.of(
                held("1", "5", "GBP", TODAY, "old", TODAY.minusDays(9)),
                held("1", "6", "GBP", TODAY, "new", TODAY),
                held("", "7", "GBP", TODAY.minusDays(1)),
                held("", "7", "GBP", TODAY.minusDays(1))));
        assertEquals(List.of("new", "fund", "fund"), grants.all().stream().map(HeldGrant::file).toList());
    }

    @Test
    void aRecipientIsKnownByItsNumbersAndItsNames() {
        var recipient = Recipient.of(Listings.HARBOURLIGHT).and(Recipient.of("GB-COH-01234567", "The Café of Hope Limited"));
        assertEquals(Set.of("GB-CHC-200001", "harbourlight housing advice", "lamp", "GB-COH-01234567", "cafe hope ltd"), recipient.keys());
    }
}
