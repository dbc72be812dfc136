package org.bidweave.directory;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bidweave.RegisterCast;
import org.junit.jupiter.api.Test;

class HoldsLessTest {

    private static final Held HELD = new Held(DirectoryPart.of(Register.ENGLAND_AND_WALES), RegisterCast.EXTRACT, 10, 10);
    private static final RegisterEntry BARE = new RegisterEntry("GB-CHC-1", Register.ENGLAND_AND_WALES, "Bare", List.of(), "", Set.of(), List.of(),
            RegisterEntry.People.UNKNOWN, List.of(), List.of(), "", "", "", RegisterCast.EXTRACT, null);

    private static Extent extent(int organisations, RegisterEntry... more) {
        var extent = new Extent();
        Collections.nCopies(organisations - more.length, BARE).forEach(extent);
        List.of(more).forEach(extent);
        return extent;
    }

    private static String refused(Extent before, Extent coming) {
        return assertThrows(HoldsLess.class, () -> HoldsLess.refuse(HELD, before, coming)).getMessage();
    }

    @Test
    void asMuchOrMoreIsTaken() {
        assertDoesNotThrow(() -> HoldsLess.refuse(HELD, extent(10), extent(9)));
        assertDoesNotThrow(() -> HoldsLess.refuse(HELD, extent(10, RegisterCast.WIDE), extent(9, RegisterCast.HAVEN)));
        assertDoesNotThrow(() -> HoldsLess.refuse(HELD, extent(10), extent(10, RegisterCast.WIDE)));
    }

    @Test
    void farFewerOrganisationsAreRefused() {
        assertEquals("These files have 8 organisations, while the register of the Charity Commission for England and Wales that is held, of 31 August 2026, "
                + "has 10. A file may be cut off. Nothing was replaced.", refused(extent(10), extent(8)));
    }

    @Test
    void theLatestAccountsAloneAreLessThanFiveYears() {
        var latest = new RegisterEntry("GB-CHC-2", Register.ENGLAND_AND_WALES, "Latest", List.of(), "", Set.of(),
                RegisterCast.OVERDUE.accounts().subList(0, 1), RegisterCast.WIDE.people(), List.of("Advice"), List.of("Kent"), "NE8 1AA", "a.example", "Advice",
                RegisterCast.EXTRACT, null);
        assertEquals("The register of the Charity Commission for England and Wales that is held, of 31 August 2026, also has accounts of five years; these files do "
                + "not, so all that would be lost. Choose the tables together that belong together. Nothing was replaced.",
                refused(extent(10, RegisterCast.WIDE), extent(10, latest)));
    }
}
