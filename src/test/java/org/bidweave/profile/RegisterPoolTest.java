package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bidweave.MemoryRegisters;
import org.bidweave.NorthEast;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.directory.Query;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.Test;

/// Who of the registers may be chosen, and what is known of them.
class RegisterPoolTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final MemoryRegisters REGISTERS = RegisterCast.registers(UK);
    private static final Bid BID = NorthEast.BID;

    private static RegisterPool pool(Bid bid) {
        return new RegisterPool(TestBids.secured(bid), UK, REGISTERS.directory());
    }

    private static List<String> names(RegisterPool.Found found) {
        return found.organisations().stream().map(Organisation::name).toList();
    }

    @Test
    void whoDoesWhatIsAskedComesFirstThenTheNearestAndLargest() {
        assertEquals(List.of("Tyneside Bereavement Care", "Rights and Advice North East", "Saltney Haven for Women and Children", "St Mary's Cafe and Hall (NE) Ltd"),
                names(pool(BID).near()));
    }

    @Test
    void eachWorksInThePlacesOfTheBidThatItsRegisterNames() {
        var found = pool(BID).near();

        assertEquals(List.of(TestBids.NORTH, TestBids.SOUTH), found.organisations().getFirst().profile().worksIn());
        assertEquals(List.of(TestBids.NORTH), found.organisations().get(2).profile().worksIn());
        assertEquals(List.of("Quayside"), found.unplaced());
    }

    @Test
    void onlyWhatTheRegisterSaysIsKnown() {
        var one = pool(BID).near().organisations().getFirst();

        assertEquals(Money.of(148_200), one.finances().latestFirst().getFirst().income());
        assertTrue(one.staffPools().isEmpty() && one.presence().isEmpty() && one.specialisms().isEmpty());
        assertNull(one.copiedFrom());
    }

    @Test
    void whomTheBidHasAlreadyIsLeftOut() {
        var known = pool(BID).near().organisations().getFirst();
        var with = BID.withOrganisations(List.of(known));

        assertFalse(names(pool(with).near()).contains(known.name()));
    }

    @Test
    void placesThatNobodyKnowsFindNobodyAndAreNamed() {
        var found = pool(TestBids.WESTMERE).near();

        assertEquals(List.of(), found.organisations());
        assertEquals(List.of("North", "South", "Quayside"), found.unplaced());
    }

    @Test
    void aSearchOfTheDirectoryIsAPoolToo() {
        var found = pool(BID).of(Query.words("village hall"));

        assertEquals(200, found.organisations().size());
        assertEquals(300, found.all());
        assertEquals(List.of(), found.organisations().getFirst().profile().worksIn());
    }
}
