package org.bidweave.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bidweave.edit.NoticeEdits;
import org.bidweave.exchange.notice.Given.Kind;
import org.bidweave.exchange.notice.Given.Standing;
import org.bidweave.exchange.planfile.BidJson;
import org.bidweave.model.Area;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Dates;
import org.bidweave.model.LineId;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.NoticeOrigin;
import org.bidweave.model.Volume;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.Test;

/// What a notice gives as figures, dates and codes, as rows: taken out of the bid, and put in again as the notice said it.
class GivenTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final LotId L2 = new LotId("L2");

    private static Bid bid(int lots) {
        var all = IntStream.rangeClosed(1, lots).mapToObj("""
                {"id": "%d", "title": "Part", "value": {"amount": 300000, "currency": "GBP"}}"""::formatted).collect(Collectors.joining(","));
        var items = IntStream.rangeClosed(1, lots).mapToObj("""
                {"id": "%1$d", "relatedLot": "%1$d", "deliveryAddresses": [{"region": "UKC11"}, {"region": "UKC12"}]}"""::formatted).collect(Collectors.joining(","));
        try {
            return NoticeBid.of(NoticeReader.read("""
                    {"ocid": "ocds-h6vhtk-1", "id": "1-2026", "tag": ["tender"], "date": "2026-03-02T09:30:00Z", "buyer": {"name": "Westmere"},
                     "tender": {"id": "T", "title": "Wellbeing", "tenderPeriod": {"endDate": "2026-09-30T12:00:00+01:00"},
                      "contractPeriod": {"startDate": "2027-04-01T00:00:00+01:00", "endDate": "2030-03-31T23:59:59+01:00"},
                      "lotDetails": {"maximumLotsBidPerSupplier": 3}, "lots": [%s], "items": [%s]}}""".formatted(all, items).getBytes(StandardCharsets.UTF_8))
                    .releases().getFirst(), new BidId("b"), UK).bid();
        } catch (UnreadableNotice e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Given given(Bid bid, Kind kind) {
        return Given.of(bid.tender(), UK).stream().filter(given -> given.kind() == kind).findFirst().orElseThrow();
    }

    /// The bid as if its notice had said something else.
    private static Bid saying(Bid bid, Consumer<Map<String, String>> change) {
        var origin = Objects.requireNonNull(bid.tender().notice());
        var said = new LinkedHashMap<>(origin.said());
        change.accept(said);
        return bid.withTender(tender -> tender.withNotice(new NoticeOrigin(origin.ocid(), origin.releaseId(), said)));
    }

    private static Bid out(Bid bid, Given given) {
        return NoticeEdits.takeOut("it", tender -> given.without(tender, UK)).change().apply(bid);
    }

    private static Bid back(Bid bid, Given given) {
        return NoticeEdits.putBack("it", tender -> given.asSaid(tender, UK)).change().apply(bid);
    }

    @Test
    void fortyLotsOfWhichTheSameIsSaidAreOneRow() {
        var rows = Given.of(bid(40).tender(), UK);
        assertEquals(List.of(Kind.SUBMISSION, Kind.CONTRACT_START, Kind.TERM, Kind.MOST_BID, Kind.PLACES, Kind.YEARLY_VALUE), rows.stream().map(Given::kind).toList());
        assertEquals(40, rows.getLast().lots().size());
        assertEquals(List.of("£100,000", "£300,000 over 36 months"), List.of(rows.getLast().said(), rows.getLast().written()));
        assertEquals("UKC11, UKC12", rows.get(4).written());
        assertEquals("30 Sep 2026, 12:00", rows.getFirst().said());
        assertEquals("2026-09-30T12:00:00+01:00", rows.getFirst().written());
        assertTrue(rows.stream().allMatch(row -> row.standing() == Standing.IN_BID), rows.toString());
    }

    @Test
    void aLotThatIsChangedIsARowOfItsOwn() {
        var bid = bid(3);
        var rows = Given.of(bid.tender().withLot(L2, lot -> lot.withAnnualValue(Money.of(90_000))), UK).stream().filter(row -> row.kind() == Kind.YEARLY_VALUE).toList();
        assertEquals(List.of(2, 1), rows.stream().map(row -> row.lots().size()).toList());
        assertEquals(List.of(Standing.IN_BID, Standing.CHANGED), rows.stream().map(Given::standing).toList());
        assertEquals("£90,000", rows.getLast().now());
    }

    @Test
    void theDeadlineGoesOutWithItsTimeAndComesBackFromTheFile() {
        var bid = bid(2);
        var out = BidJson.read(BidJson.write(out(bid, given(bid, Kind.SUBMISSION))));
        assertEquals(Dates.EMPTY.withContractStart(LocalDate.of(2027, 4, 1)), out.tender().dates());
        assertEquals(Standing.OUT, given(out, Kind.SUBMISSION).standing());
        assertEquals(bid, back(out, given(out, Kind.SUBMISSION)));
    }

    @Test
    void placesThatNoLotAsksForGoWithTheirLotsUnlessSomethingStandsInTheirName() {
        var bid = bid(2);
        var place = bid.tender().areas().getFirst();
        assertEquals(List.of(), out(bid, given(bid, Kind.PLACES)).tender().areas());
        var served = bid.withTender(tender -> tender.withLot(L2, lot -> lot.withVolumes(List.of(new Volume(new LineId("a"), place.id(), 5, false)))));
        var out = out(served, given(served, Kind.PLACES));
        assertEquals(List.of(place), out.tender().areas());
        assertEquals(5, out.tender().lot(L2).volumes().getFirst().people());
        assertEquals(Standing.OUT, given(out, Kind.PLACES).standing());
        var back = back(out, given(out, Kind.PLACES));
        assertEquals(served.tender().areas().stream().map(Area::code).toList(), back.tender().areas().stream().map(Area::code).toList());
        assertEquals(Standing.IN_BID, given(back, Kind.PLACES).standing());
    }

    @Test
    void placesOfABidFromBeforeTheyWereListedAreNotEmptiedByTakingThemBack() {
        var bid = bid(2);
        var old = saying(bid, said -> said.keySet().removeIf(name -> name.endsWith("one by one")));
        assertEquals(Standing.IN_BID, given(old, Kind.PLACES).standing());
        assertEquals(old, back(old, given(old, Kind.PLACES)));
    }

    @Test
    void wordsOfANoticeThatCannotBeReadAgainAreShownAndNotPutBack() {
        var bid = saying(bid(1), said -> {
            said.put("Submission", "soon");
            said.put("Submission time", "early");
            said.put("Term", "long");
            said.put("Most lots to bid for", "three");
            said.put("Lot 1, yearly value", "much");
            said.put("Lot 1, places, one by one", "Hartlepool");
        });
        for (var given : Given.of(bid.tender(), UK)) {
            assertEquals(given.kind() == Kind.CONTRACT_START || given.kind() == Kind.PLACES ? Standing.IN_BID : Standing.CHANGED, given.standing(), given.toString());
            assertEquals(bid, back(bid, given), given.toString());
        }
        assertEquals("soon, early", given(bid, Kind.SUBMISSION).said());
    }

    @Test
    void aDeadlineWhoseDayWasTakenOutIsOut() {
        var bid = bid(1);
        var out = bid.withTender(tender -> tender.withDates(tender.dates().withSubmission(null)));
        assertEquals(Standing.OUT, given(out, Kind.SUBMISSION).standing());
        assertEquals(bid, back(out, given(out, Kind.SUBMISSION)));
    }

    @Test
    void aPlaceWithTwoBlanksInItsNameIsTheSamePlaceWhenItComesBack() {
        var bid = saying(bid(1), said -> said.put("Lot 1, places, one by one", "Long Eaton\t\t"));
        var spaced = bid.withTender(tender -> tender
                .withAreas(List.of(new Area(tender.areas().getFirst().id(), "Long  Eaton", "")))
                .withLots(tender.lots().stream().map(lot -> lot.withAreas(lot.areas().subList(0, 1))).toList()));
        assertEquals(spaced, back(spaced, given(spaced, Kind.PLACES)));
    }

    @Test
    void whatEveryRealNoticeGivesIsTakenOutAndPutBackAsItWas() throws IOException, UnreadableNotice {
        var folder = Path.of(System.getProperty("bidweave.notices", "../shared/data/notices"));
        assumeTrue(Files.isDirectory(folder), "The folder of real notices is not here.");
        int rows = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json") && !f.toString().contains("turnover-sentences")).toList()) {
                for (var notice : NoticeReader.read(file).releases()) {
                    var bid = NoticeBid.of(notice, new BidId("b"), UK).bid();
                    for (var given : Given.of(bid.tender(), UK)) {
                        assertEquals(Standing.IN_BID, given.standing(), given.toString());
                        var out = out(bid, given);
                        assertTrue(Given.of(out.tender(), UK).stream().anyMatch(row -> row.lots().equals(given.lots()) && row.standing() == Standing.OUT), given.toString());
                        assertEquals(places(bid), places(back(out, given)), given.toString());
                        rows++;
                    }
                }
            }
        }
        assertEquals(581, rows);
    }

    /// The tender with its places by name: those that came back stand last.
    private static List<?> places(Bid bid) {
        return List.of(bid.tender().dates(), bid.tender().budget(), bid.tender().lotLimits(), bid.tender().partnering(), Given.of(bid.tender(), UK));
    }
}
