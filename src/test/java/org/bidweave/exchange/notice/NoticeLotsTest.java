package org.bidweave.exchange.notice;

import static org.bidweave.exchange.notice.Fixtures.says;
import static org.bidweave.exchange.notice.Fixtures.tender;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.bidweave.exchange.notice.NoticePlace.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeLotsTest {

    @Test
    void aLotKeepsEverythingItGives() throws UnreadableNotice {
        var notice = tender("""
                "lots": [{"id": "LOT-0002", "title": "North", "description": "Visits at home.", "status": "active",
                  "value": {"amount": 90000, "currency": "GBP"},
                  "contractPeriod": {"startDate": "2026-09-01T00:00:00+01:00", "endDate": "2029-08-31T23:59:59+01:00",
                  "maxExtentDate": "2031-08-31T23:59:59+01:00"},
                  "renewal": {"description": "Two years more."}, "options": {"description": "A helpline."},
                  "suitability": {"sme": true, "vcse": true}}]""");
        var lot = notice.lots().getFirst();
        assertEquals(List.of("Lot 2", "North", "Visits at home.", "Two years more.", "A helpline."),
                List.of(lot.label(), String.valueOf(lot.title()), String.valueOf(lot.description()), String.valueOf(lot.renewal()),
                        String.valueOf(lot.options())));
        assertEquals(new Suitability(true, true), lot.suitability());
        assertEquals("2026-09-01 2029-08-31 2031-08-31", days(lot));
        assertEquals(List.of(), notice.allNotes().stream().filter(note -> !note.contains("sum of")).toList());
    }

    private static String days(NoticeLot lot) {
        var contract = Objects.requireNonNull(lot.contract());
        return "%s %s %s".formatted(Objects.requireNonNull(contract.start()).day(), Objects.requireNonNull(contract.end()).day(),
                Objects.requireNonNull(contract.latestEnd()).day());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999", "2147483647", "Infinity", "+Infinity", "\"Infinity\"", "1000001"})
    void aLimitAboveAMillionIsNoLimit(String limit) throws UnreadableNotice {
        var notice = tender("\"lotDetails\": {\"maximumLotsBidPerSupplier\": %s, \"maximumLotsAwardedPerSupplier\": 2.0}".formatted(limit));
        assertEquals(new LotLimit(null), notice.mostLotsBid());
        assertEquals(new LotLimit(2), notice.mostLotsAwarded());
        assertTrue(says(notice, "bid for", "no limit"));
    }

    @Test
    void aLimitThatCannotBeMeantIsLeftOut() throws UnreadableNotice {
        for (var limit : List.of("0", "-1", "2.5", "\"some\"")) {
            var notice = tender("\"lotDetails\": {\"maximumLotsBidPerSupplier\": %s}".formatted(limit));
            assertNull(notice.mostLotsBid(), limit);
            assertTrue(says(notice, "left out"), limit);
        }
        assertNull(tender("\"lots\": []").mostLotsBid());
    }

    @Test
    void missingTitlesAndDescriptionsAreNotedOnceForAllLots() throws UnreadableNotice {
        var notice = tender("""
                "lots": [{"id": "1", "title": "East", "description": null}, {"id": "2", "description": "Day centre"},
                         {"id": "3", "description": "Lunch club"}, {"title": "West", "description": "Outreach"}]""");
        assertNull(notice.lots().getFirst().description());
        assertEquals("Lot number 4 in the list", notice.lots().getLast().label());
        assertTrue(notice.notes().contains("Lots 2 and 3: no title is given."), notice.notes().toString());
        assertTrue(notice.notes().contains("Lot 1: no description is given."));
    }

    @Test
    void anAwardNoticeWithAStubLotIsRead() throws UnreadableNotice {
        var notice = Fixtures.release("""
                "tag": ["award"], "tender": {"id": "T1", "lots": [{"id": "1", "status": "complete", "description": null}]},
                "awards": [{"id": "1", "title": "Mentoring", "status": "active", "date": "2026-02-01T00:00:00Z", "aboveThreshold": true,
                  "value": {"amountGross": 240, "currency": "GBP"}, "suppliers": [{"name": "Harbourlight"}], "relatedLots": ["1"],
                  "standstillPeriod": {"endDate": "2026-02-12T23:59:59Z"},
                  "items": [{"additionalClassifications": [{"scheme": "CPV", "id": "85300000"}],
                  "deliveryAddresses": [{"region": "UKF14"}], "relatedLot": "1"}],
                  "documents": [{"id": "000123-2026", "noticeType": "UK6"}]}]""");
        var award = notice.awards().getFirst();
        assertEquals("Mentoring", notice.title());
        assertEquals("UK6", notice.noticeType());
        assertEquals(List.of("Harbourlight"), award.suppliers());
        assertTrue(Objects.requireNonNull(award.value()).includesVat());
        assertEquals("2026-02-12", Objects.requireNonNull(award.standstillEnd()).day().toString());
        assertEquals(List.of(new CpvCode("85300000", null)), notice.lots().getFirst().cpvCodes());
        assertEquals(true, notice.procedure().aboveThreshold());
        assertTrue(says(notice, "The only lot", "nothing but the number"));
        assertTrue(says(notice, "reports an award"));
    }

    @Test
    void daysInMultiplesOfThirtyAreMonths() throws UnreadableNotice {
        var notice = tender("""
                "lots": [{"id": "1", "title": "A", "description": "a", "contractPeriod": {"durationInDays": 1440}},
                         {"id": "2", "title": "B", "description": "b", "contractPeriod": {"durationInDays": 100}},
                         {"id": "3", "title": "C", "description": "c", "contractPeriod": {"durationInMonths": 18}}]""");
        assertEquals(List.of(new NoticePeriod(null, null, null, 48, 1440), new NoticePeriod(null, null, null, null, 100),
                new NoticePeriod(null, null, null, 18, null)), notice.lots().stream().map(NoticeLot::contract).toList());
        assertTrue(says(notice, "Lot 1: the length is written as 1,440 days", "read as 48 months"), notice.notes().toString());
        assertNull(notice.dates().contract());
    }

    @Test
    void theContractOfTheWholeIsTheTendersOwnElseTheOneAllLotsShare() throws UnreadableNotice {
        assertEquals(new NoticePeriod(null, null, null, 12, 360), tender("""
                "lots": [{"id": "1", "contractPeriod": {"durationInDays": 360}}, {"id": "2",
                "contractPeriod": {"durationInDays": 360}}]""").dates().contract());
        assertEquals(new NoticePeriod(null, null, null, 6, null), tender("""
                "contractPeriod": {"durationInMonths": 6}, "lots": [{"id": "1",
                "contractPeriod": {"durationInDays": 360}}]""").dates().contract());
    }

    @Test
    void codesAndPlacesGoToTheirLotAndToTheWhole() throws UnreadableNotice {
        var notice = tender("""
                "classification": {"scheme": "CPV", "id": "85000000"}, "lots": [{"id": "1", "title": "A"}, {"id": "2", "title": "B"}],
                "items": [{"relatedLot": "2", "additionalClassifications": [{"scheme": "CPV", "id": "85311100", "description": "Welfare"}],
                           "deliveryAddresses": [{"region": "UKC22"}, {"region": "North West"}, {"postalCode": "NE1 4ST"},
                           {"countryName": "United Kingdom"}],
                           "deliveryLocation": {"description": "Along the coast"}},
                          {"relatedLot": "9", "deliveryAddresses": [{"region": "UKD"}]}]""");
        assertEquals(List.of(new CpvCode("85000000", null), new CpvCode("85311100", "Welfare")), notice.cpvCodes());
        assertEquals(List.of(new NoticePlace(Kind.AREA_CODE, "UKC22"), new NoticePlace(Kind.REGION_NAME, "North West"),
                new NoticePlace(Kind.POSTCODE, "NE1 4ST"), new NoticePlace(Kind.COUNTRY, "United Kingdom"),
                new NoticePlace(Kind.DESCRIPTION, "Along the coast")), notice.lots().getLast().places());
        assertEquals(List.of(), notice.lots().getFirst().places());
        assertEquals(6, notice.places().size());
        assertTrue(says(notice, "does not describe (9)"));
    }
}
