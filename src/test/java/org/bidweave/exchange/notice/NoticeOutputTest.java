package org.bidweave.exchange.notice;

import static org.bidweave.exchange.notice.Fixtures.reading;
import static org.bidweave.exchange.notice.Fixtures.releaseJson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NoticeOutputTest {
    private static final UkPlaces UK = UkPlaces.read();
    private static final String NOTICE = releaseJson("""
            "tender": {"id": "W-1", "title": "Befriending in Westmere", "description": "Visits.rn Meals.",
              "value": {"amount": 1200000.10, "currency": "GBP"}, "tenderPeriod": {"endDate": "2026-03-12T12:00:00Z"},
              "items": [{"id": "1", "deliveryAddresses": [{"region": "UKM82"}]}],
              "lotDetails": {"maximumLotsBidPerSupplier": Infinity, "maximumLotsAwardedPerSupplier": 1},
              "lots": [{"id": "1", "title": "East", "description": "East of the river", "contractPeriod": {"durationInDays": 1080}}],
              "selectionCriteria": {"criteria": [{"type": "economic", "description": "Turnover of 500,000 GBP",
              "minimum": "for two years"}]}}""");

    @Test
    void thePageForAPersonHoldsWhatWasUnderstood() throws UnreadableNotice {
        var page = NoticeText.render(reading(NOTICE), UK);
        for (var line : List.of("1 notice from Find a Tender", "Befriending in Westmere", "Buyer           Westmere Council",
                "Value           £1,200,000.10", "Submission by   Thursday 12 March 2026, 12:00", "Contract        36 months",
                "Lots to bid     no limit", "Places          Glasgow City (S12000049)", "Lots to win     at most 1", "  Visits.", "  Meals.", "Lot 1: East",
                        "  Turnover of 500,000 GBP",
                "  Minimum: for two years")) {
            assertTrue(page.lines().anyMatch(line::equals), line + "\n" + page);
        }
        assertTrue(page.contains("- The most lots one may bid for is given as Infinity; that was read as no limit."), page);
        assertTrue(page.lines().allMatch(line -> line.length() <= 100), page);
    }

    @Test
    void theJsonHoldsOneObjectForEachRelease() throws UnreadableNotice {
        var json = JsonMapper.shared().readTree(NoticeJson.render(reading("[%s, %s]".formatted(NOTICE, NOTICE)), UK));
        assertEquals(2, json.size());
        var notice = json.get(0);
        assertEquals("Westmere Council", notice.at("/buyer/name").asString());
        assertEquals("2026-03-12", notice.at("/dates/submission/day").asString());
        assertEquals("2026-03-12T12:00:00Z", notice.at("/dates/submission/moment").asString());
        assertEquals("S12000049", notice.at("/areas/0/code").asString());
        assertEquals(36, notice.at("/lots/0/contract/months").asInt());
        assertTrue(notice.at("/mostLotsBid/most").isNull());
        assertTrue(NoticeJson.render(reading(NOTICE), UK).contains("1200000.10"));
    }
}
