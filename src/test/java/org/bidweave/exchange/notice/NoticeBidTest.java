package org.bidweave.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.exchange.planfile.BidJson;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Lot;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.Presence;
import org.bidweave.model.Regime;
import org.bidweave.model.VatBasis;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.Test;

class NoticeBidTest {

    private static final BidId ID = new BidId("new");
    private static final UkPlaces UK = UkPlaces.read();
    private static final String TWO_LOTS = """
            {"releases": [{"ocid": "ocds-h6vhtk-1", "id": "004-2026", "tag": ["tender"], "buyer": {"name": "Westmere Borough Council"},
             "tender": {"id": "WEST-14", "title": "Wellbeing", "description": "Two lots of wellbeing.", "legalBasis": {"id": "2023/54"},
              "specialRegime": ["lightTouch"], "value": {"amount": 2400000, "currency": "GBP"},
              "tenderPeriod": {"endDate": "2026-09-30T12:00:00+01:00"}, "enquiryPeriod": {"endDate": "2026-09-12T17:00:00+01:00"},
              "lotDetails": {"maximumLotsBidPerSupplier": 2, "maximumLotsAwardedPerSupplier": 1e9999},
              "selectionCriteria": {"criteria": [{"type": "economic", "description": "Turnover of at least twice the yearly value."}]},
              "lots": [
               {"id": "1", "title": "North", "value": {"amount": 1800000, "currency": "GBP"},
                "contractPeriod": {"startDate": "2027-04-01T00:00:00+01:00", "endDate": "2030-03-31T23:59:59+01:00"}},
               {"id": "2", "value": {"amount": 600000, "currency": "AED"}}],
              "items": [{"id": "1", "relatedLot": "1", "deliveryAddresses": [{"region": "UKH25"}]}]}}]}""";

    private static NoticeBid bid(String json) throws UnreadableNotice {
        return NoticeBid.of(NoticeReader.read(json.getBytes(StandardCharsets.UTF_8)).releases().getFirst(), ID, UK);
    }

    @Test
    void whatTheNoticeSaysStandsInTheTender() throws UnreadableNotice {
        var tender = bid(TWO_LOTS).bid().tender();
        assertEquals("Wellbeing", tender.basics().title());
        assertEquals("Westmere Borough Council", tender.basics().buyer());
        assertEquals("WEST-14", tender.basics().reference());
        assertEquals(Regime.PA2023_LIGHT_TOUCH, tender.basics().regime());
        assertEquals(LocalDate.of(2026, 9, 30), tender.dates().submission());
        assertEquals(LocalTime.NOON, tender.dates().submissionTime());
        assertEquals(LocalDate.of(2026, 9, 12), tender.dates().clarification());
        assertEquals(new LotLimits(2, null), tender.lotLimits());
        assertEquals(VatBasis.EXCLUDING, tender.budget().vat());
        assertTrue(tender.published().stream().anyMatch(words -> words.text().equals("Turnover of at least twice the yearly value.")));
    }

    @Test
    void aYearlyValueIsWorkedOutOverTheTermAndSaid() throws UnreadableNotice {
        var made = bid(TWO_LOTS);
        assertEquals(Money.of(600_000), made.bid().tender().lots().getFirst().annualValue());
        assertTrue(made.notes().contains("Lot 1: the yearly value £600,000 is the published £1,800,000 over 36 months."), made.notes().toString());
    }

    @Test
    void nothingIsInvented() throws UnreadableNotice {
        var tender = bid(TWO_LOTS).bid().tender();
        Lot foreign = tender.lots().getLast();
        assertNull(foreign.annualValue());
        assertEquals("", foreign.title());
        assertEquals(false, tender.turnover().hasThreshold());
        assertEquals(List.of(Presence.NONE), tender.lots().getFirst().areas().stream().map(area -> area.level()).toList());
        assertEquals(List.of(), bid(TWO_LOTS).bid().alternatives().getFirst().lotsBid());
    }

    @Test
    void aRangeAndAValueWithVatAreLeftOutAndSaid() throws UnreadableNotice {
        var range = bid("""
                {"releases": [{"ocid": "ocds-b5fd17-1", "id": "1", "tag": ["tender"], "buyer": {"name": "B"}, "tender": {"id": "T", "title": "Range",
                 "minValue": {"amount": 100000, "currency": "GBP"}, "value": {"amount": 200000, "currency": "GBP"},
                 "contractPeriod": {"startDate": "2027-04-01T00:00:00Z", "endDate": "2029-03-31T00:00:00Z"}}}]}""");
        assertNull(range.bid().tender().lots().getFirst().annualValue());
        assertTrue(range.notes().stream().anyMatch(note -> note.contains("a range from £100,000 to £200,000")), range.notes().toString());
        assertEquals(Decimal.of(2), range.bid().tender().budget().termYears());
    }

    @Test
    void everyRealNoticeMakesABidThatIsKeptJudgedAndRead() throws IOException, UnreadableNotice {
        var folder = Path.of(System.getProperty("bidweave.notices", "../shared/data/notices"));
        assumeTrue(Files.isDirectory(folder), "The folder of real notices is not here.");
        int bids = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json") && !f.toString().contains("turnover-sentences")).toList()) {
                for (var notice : NoticeReader.read(file).releases()) {
                    var bid = NoticeBid.of(notice, ID, UK).bid();
                    assertEquals(bid, BidJson.read(BidJson.write(bid)));
                    Checks.STANDARD.assess(new Situation(bid, bid.current(), View.PLANNED, LocalDate.of(2026, 9, 7)));
                    bids++;
                }
            }
        }
        assertEquals(155, bids);
    }
}
