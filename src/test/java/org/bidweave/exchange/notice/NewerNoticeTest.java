package org.bidweave.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.edit.NoticeEdits;
import org.bidweave.exchange.notice.NoticeChange.Kind;
import org.bidweave.model.Area;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.NoticeOrigin;
import org.bidweave.model.Presence;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;
import org.bidweave.model.Volume;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.Test;

/// What another version of a notice says otherwise, and what taking that over does to the tender.
class NewerNoticeTest {

    private static final UkPlaces UK = UkPlaces.read();

    private static final String NORTH = """
            {"id": "N", "title": "North", "description": "The north.", "value": {"amount": 300000, "currency": "GBP"}}""";
    private static final String SOUTH = """
            {"id": "S", "title": "South", "value": {"amount": 600000, "currency": "GBP"},
             "selectionCriteria": {"criteria": [{"type": "economic", "description": "Turnover of £500,000."}]}}""";
    private static final String EAST = """
            {"id": "E", "title": "East", "value": {"amount": 900000, "currency": "GBP"},
             "selectionCriteria": {"criteria": [{"type": "economic", "description": "Turnover of £800,000."}]}}""";
    private static final String FIRST = "2026-03-02T09:30:00Z";
    private static final String SECOND = "2026-03-14T09:30:00Z";
    private static final LotId L1 = new LotId("L1");
    private static final LotId L2 = new LotId("L2");
    private static final LotId L3 = new LotId("L3");

    private static NoticeRelease notice(String published, String deadline, String... lots) {
        try {
            return NoticeReader.read("""
                    {"ocid": "ocds-h6vhtk-1", "id": "%s", "tag": ["tender"], "date": "%s", "buyer": {"name": "Westmere"},
                     "tender": {"id": "T", "title": "Wellbeing", "value": {"amount": 5000000, "currency": "GBP"}, "tenderPeriod": {"endDate": "%sT12:00:00+01:00"},
                      "contractPeriod": {"startDate": "2027-04-01T00:00:00+01:00", "endDate": "2030-03-31T23:59:59+01:00"},
                      "lots": [%s],
                      "items": [{"id": "1", "relatedLot": "N", "deliveryAddresses": [{"region": "UKH25"}]}]}}""".formatted(
                    published.substring(0, 10), published, deadline, String.join(",", lots)).getBytes(StandardCharsets.UTF_8))
                    .releases().getFirst();
        } catch (UnreadableNotice e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Tender imported(String... lots) {
        return NoticeBid.of(notice(FIRST, "2026-09-30", lots), new BidId("b"), UK).bid().tender();
    }

    @Test
    void aDayOfPublicationThatIsNoDateIsANote() {
        var mine = imported(NORTH);
        var origin = mine.notice();
        assertNotNull(origin);
        var said = new HashMap<>(origin.said());
        said.put("Published", "Tuesday at noon");
        var newer = NewerNotice.of(mine.withNotice(new NoticeOrigin(origin.ocid(), origin.releaseId(), said)), notice(SECOND, "2026-09-30", NORTH), UK);
        assertEquals(Optional.empty(), newer.before());
        assertFalse(newer.older());
        assertEquals(List.of("The bid’s file has “Tuesday at noon” for the day a version was published, which is no date; which version is newer is not known."),
                newer.notes());
    }

    private static List<String> said(NewerNotice newer) {
        return newer.changes().stream().map(change -> change.name() + ": " + change.before() + " -> " + change.now()).toList();
    }

    private static NoticeChange change(NewerNotice newer, String name) {
        return newer.changes().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theSameVersionSaysNothingOtherwise() {
        var newer = NewerNotice.of(imported(NORTH, SOUTH), notice(FIRST, "2026-09-30", NORTH, SOUTH), UK);
        assertEquals(List.of(), said(newer));
        assertFalse(newer.older());
    }

    @Test
    void aMovedDeadlineIsSaidAndTakenOver() {
        var mine = imported(NORTH, SOUTH);
        var newer = NewerNotice.of(mine, notice(SECOND, "2026-10-14", NORTH, SOUTH), UK);
        assertEquals(List.of("Submission: 30 Sep 2026 -> 14 Oct 2026"), said(newer));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), newer.before());
        var taken = newer.taking(newer.changes(), mine);
        assertEquals(LocalDate.of(2026, 10, 14), taken.dates().submission());
        assertEquals("2026-03-14", taken.basics().noticeId());
        assertEquals(List.of(), said(NewerNotice.of(taken, notice(SECOND, "2026-10-14", NORTH, SOUTH), UK)));
    }

    @Test
    void whatTheUserEnteredIsNamedAndStaysWhereItIsLeft() {
        var imported = imported(NORTH, SOUTH);
        var mine = imported.withDates(imported.dates().withSubmission(LocalDate.of(2026, 9, 29)));
        var newer = NewerNotice.of(mine, notice(SECOND, "2026-10-14", NORTH, SOUTH), UK);
        assertEquals("29 Sep 2026", change(newer, "Submission").yours());
        assertEquals(LocalDate.of(2026, 9, 29), newer.taking(List.of(), mine).dates().submission());
    }

    @Test
    void whatTheBidAlreadyHasIsNoChange() {
        var imported = imported(NORTH, SOUTH);
        var mine = imported.withDates(imported.dates().withSubmission(LocalDate.of(2026, 10, 14)));
        assertEquals(List.of(), said(NewerNotice.of(mine, notice(SECOND, "2026-10-14", NORTH, SOUTH), UK)));
    }

    @Test
    void lotsAreKnownByTheirNumberWhereverTheyStand() {
        var mine = imported(NORTH, SOUTH);
        var newer = NewerNotice.of(mine, notice(SECOND, "2026-09-30", SOUTH.replace("600000", "660000"), NORTH), UK);
        assertEquals(List.of("Lot 2, yearly value: £200,000 -> £220,000", "Lot 2, words: Value: £600,000 -> £660,000"), said(newer));
        assertEquals(Money.of(220_000), newer.taking(newer.changes(), mine).lot(L2).annualValue());
    }

    @Test
    void aLotWithAnotherNumberIsKnownByItsTitle() {
        var newer = NewerNotice.of(imported(NORTH, SOUTH), notice(SECOND, "2026-09-30", NORTH, SOUTH.replace("\"S\"", "\"X\"")), UK);
        assertEquals(List.of(), said(newer));
    }

    @Test
    void aNewLotComesWithItsWordsAndAWithdrawnOneGoesWithAllThatRefersToIt() {
        var mine = imported(NORTH, SOUTH);
        var newer = NewerNotice.of(mine, notice(SECOND, "2026-09-30", NORTH, EAST), UK);
        assertEquals(List.of(Kind.NEW_LOT, Kind.LOT_WITHDRAWN), newer.changes().stream().map(NoticeChange::kind).toList());
        assertEquals(List.of("Lot 3:  -> East, £300,000 a year", "Lot 2: South, £200,000 a year -> "), said(newer));
        var bid = Bid.empty(new BidId("b")).withTender(mine.withTurnover(mine.turnover().withLotAmounts(Map.of(L2, Money.of(5)))));
        var after = NoticeEdits.takeOver(2, tender -> newer.taking(newer.changes(), tender)).change().apply(bid).tender();
        assertEquals(List.of(L1, L3), after.lots().stream().map(Lot::id).toList());
        assertTrue(after.published().stream().anyMatch(text -> L3.equals(text.lot()) && text.text().equals("Turnover of £800,000.")));
        assertTrue(after.published().stream().noneMatch(text -> L2.equals(text.lot())));
        assertEquals(Map.of(), after.turnover().lotAmounts());
    }

    @Test
    void aWithdrawnLotThatTheUserWorkedOnSaysWhatWouldGoWithIt() {
        var imported = imported(NORTH, SOUTH);
        var place = imported.areas().getFirst().id();
        var mine = imported.withLot(L2, lot -> lot.withTitle("South coast").withVolumes(List.of(new Volume(new LineId("a"), place, 5, false)))
                .withAreas(List.of(new AreaRequirement(place, Presence.BASE, null, false))).withLineValues(Map.of(new LineId("a"), Money.of(5))));
        var newer = NewerNotice.of(mine, notice(SECOND, "2026-09-30", NORTH), UK);
        assertEquals("another name, other places, 1 place with presence asked, 1 figure of people a year and 1 line value", change(newer, "Lot 2").yours());
        assertFalse(newer.proposes(change(newer, "Lot 2")));
        var untouched = NewerNotice.of(imported, notice(SECOND, "2026-09-30", NORTH), UK);
        assertTrue(untouched.proposes(change(untouched, "Lot 2")));
    }

    @Test
    void aLotThatTheUserTookOutStaysOut() {
        var imported = imported(NORTH, SOUTH);
        var mine = imported.withLots(List.of(imported.lot(L1)));
        assertEquals(List.of(), said(NewerNotice.of(mine, notice(SECOND, "2026-09-30", NORTH, SOUTH.replace("600000", "660000")), UK)));
    }

    @Test
    void theBuyersWordsAreTakenOverInTheirPlaceAndPastedOnesStay() {
        var imported = imported(NORTH, SOUTH);
        var pasted = new PublishedText(PublishedWords.PASTED, null, "Two references.");
        var mine = imported.withPublished(Stream.concat(imported.published().stream(), Stream.of(pasted)).toList());
        var newer = NewerNotice.of(mine, notice(SECOND, "2026-09-30", NORTH, SOUTH.replace("500,000", "650,000")), UK);
        assertEquals(List.of("Lot 2, words: Selection, economic: Turnover of £500,000. -> Turnover of £650,000."), said(newer));
        var after = newer.taking(newer.changes(), mine);
        assertTrue(after.published().contains(pasted));
        assertEquals(1, after.published().stream().filter(text -> text.heading().equals("Selection, economic")).count());
    }

    @Test
    void placesKeepTheirIdsAndWhatIsAskedThere() {
        var mine = imported(NORTH, SOUTH);
        var more = notice(SECOND, "2026-09-30", NORTH, SOUTH);
        assertEquals(List.of(), said(NewerNotice.of(mine.withAreas(mine.areas().stream().map(area -> area.withName("Lincoln")).toList()), more, UK)));
        var other = NewerNotice.of(mine.withAreas(List.of(new Area(mine.areas().getFirst().id(), "Lincoln", ""))), more, UK);
        assertEquals(List.of(), said(other));
    }

    @Test
    void anOlderVersionIsSaidToBeOlderAndProposesNothing() {
        var mine = NoticeBid.of(notice(SECOND, "2026-10-14", NORTH), new BidId("b"), UK).bid().tender();
        var older = NewerNotice.of(mine, notice(FIRST, "2026-09-30", NORTH), UK);
        assertTrue(older.older());
        assertFalse(older.proposes(change(older, "Submission")));
    }

    @Test
    void aBidThatWasTypedHasNothingToHoldAgainst() {
        assertNull(Tender.EMPTY.notice());
        assertThrows(IllegalArgumentException.class, () -> NewerNotice.of(Tender.EMPTY, notice(FIRST, "2026-09-30", NORTH), UK));
    }

    @Test
    void everyRealNoticeIsTheSameAsItself() throws IOException, UnreadableNotice {
        var folder = Path.of(System.getProperty("bidweave.notices", "../shared/data/notices"));
        assumeTrue(Files.isDirectory(folder), "The folder of real notices is not here.");
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json") && !f.toString().contains("turnover-sentences")).toList()) {
                for (var release : NoticeReader.read(file).releases()) {
                    var mine = NoticeBid.of(release, new BidId("b"), UK).bid().tender();
                    assertEquals(List.of(), said(NewerNotice.of(mine, release, UK)), release.ocid());
                }
            }
        }
    }
}
