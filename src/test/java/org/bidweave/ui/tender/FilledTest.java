package org.bidweave.ui.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.junit.jupiter.api.Test;

class FilledTest {

    private static final Tender RIVERS = ThreeRivers.BID.tender();

    @Test
    void fieldsAreCountedOneByOne() {
        assertEquals(new Filled(6, 8), Filled.of(TenderSection.BASICS, RIVERS));
        assertEquals(new Filled(3, 8), Filled.of(TenderSection.DATES, RIVERS));
        assertEquals(new Filled(2, 3), Filled.of(TenderSection.REFERENCES, RIVERS));
    }

    @Test
    void aLotWithoutAValueIsNotComplete() {
        assertEquals(new Filled(4, 4), Filled.of(TenderSection.LOTS, RIVERS));
        assertEquals(new Filled(3, 4), Filled.of(TenderSection.LOTS, RIVERS.withLot(ThreeRivers.LOT_2, lot -> lot.withAnnualValue(null))));
    }

    @Test
    void volumeIsCountedByThePlacesOfEachLot() {
        assertEquals(new Filled(5, 5), Filled.of(TenderSection.VOLUME, RIVERS));
    }

    @Test
    void turnoverIsNotCompleteUntilTheWayOfCountingIsKnown() {
        assertEquals(new Filled(6, 6), Filled.of(TenderSection.TURNOVER, RIVERS));
        var unsaid = RIVERS.withTurnover(RIVERS.turnover().withMode(TurnoverMode.NOT_STATED));
        assertEquals(new Filled(4, 5), Filled.of(TenderSection.TURNOVER, unsaid));
        assertEquals(new Filled(0, 5), Filled.of(TenderSection.TURNOVER, Tender.EMPTY));
    }

    @Test
    void whatABuyerNeedNotAskIsNotMissing() {
        var optional = EnumSet.of(TenderSection.SPECIALISMS, TenderSection.INSURANCE, TenderSection.ACCREDITATIONS,
                TenderSection.REFERENCES,
                TenderSection.PARTNERING, TenderSection.BUYERS_WORDS, TenderSection.LIMITS, TenderSection.TIMETABLE,
                TenderSection.QUESTIONS, TenderSection.GO_NO_GO);
        for (var section : TenderSection.values()) {
            var filled = Filled.of(section, Tender.EMPTY);
            assertTrue(filled.nothingAsked() == optional.contains(section), section::name);
        }
        assertFalse(Filled.of(TenderSection.SPECIALISMS, RIVERS).nothingAsked());
    }
}
