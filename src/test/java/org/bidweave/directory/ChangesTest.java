package org.bidweave.directory;

import static org.bidweave.directory.Listings.HARBOURLIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bidweave.model.Warning;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static RegisterEntry earning(String name, Long income) {
        return Listings.listed(HARBOURLIGHT.id(), name, income, List.of(), List.of());
    }

    @Test
    void nothingIsSaidOfWhatStaysTheSame() {
        assertEquals(List.of(), Changes.between(HARBOURLIGHT, HARBOURLIGHT));
        assertEquals(List.of(), Changes.between(null, null));
    }

    @Test
    void incomeGoesUpOrDownByPoundsAndShare() {
        assertEquals(List.of("The income of A went up by £62,500 (12.5%) to £562,500 in the year to 31 March 2026."),
                Changes.between(earning("A", 500_000L), earning("A", 562_500L)));
        assertEquals(List.of("The income of A went down by £1,000 (33.3%) to £2,000 in the year to 31 March 2026."),
                Changes.between(earning("A", 3_000L), earning("A", 2_000L)));
        assertEquals(List.of("The income of A went up by £5 to £5 in the year to 31 March 2026."), Changes.between(earning("A", 0L), earning("A", 5L)));
        assertEquals(List.of("The income of A is now known: £5 in the year to 31 March 2026."), Changes.between(earning("A", null), earning("A", 5L)));
        assertEquals(List.of(), Changes.between(earning("A", 5L), earning("A", null)));
    }

    @Test
    void theMostSeriousComesFirstAndWhatIsOverIsSaidToo() {
        var worse = Listings.with(earning("B", 500_000L), Warning.OVERDUE, Warning.IN_ADMINISTRATION, Warning.INSOLVENT, Warning.REMOVED);
        assertEquals(
                List.of("B was removed from the register.", "B is marked as insolvent.", "B is in administration.", "B is overdue with its accounts.",
                        "A is now called B."),
                Changes.between(earning("A", 500_000L), worse));
        assertEquals("A is registered again.", Changes.between(worse, earning("A", 500_000L)).getFirst());
    }

    @Test
    void whoComesAndGoesIsSaid() {
        assertEquals(List.of("A is newly in the register."), Changes.between(null, earning("A", 1L)));
        assertEquals(List.of("A is no longer in the register."), Changes.between(earning("A", 1L), null));
        var dated = new RegisterEntry("GB-CHC-1", Register.ENGLAND_AND_WALES, "C", List.of(), "", Set.of(), List.of(),
                RegisterEntry.People.UNKNOWN, List.of(), List.of(), "", "", "", Listings.DAY, LocalDate.of(2026, 10, 2));
        assertEquals(List.of("C is newly in the register, registered on 2 October 2026."), Changes.between(null, dated));
    }
}
