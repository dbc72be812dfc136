package org.bidweave.exchange.notice;

import static org.bidweave.exchange.notice.Fixtures.says;
import static org.bidweave.exchange.notice.Fixtures.tender;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeCriteriaTest {

    @Test
    void criteriaKeepTheBuyersWordsAndTheirPlace() throws UnreadableNotice {
        var notice = tender("""
                "selectionCriteria": {"criteria": [{"type": "economic", "description": "Turnover of 400 000 GBP",
                "minimum": "4B.1: annual turnover of 0."}]},
                "lots": [{"id": "1", "title": "A", "selectionCriteria": {"description": "SPD return", "criteria": [{"type": "technical",
                "description": "Two references"}]}}]""");
        assertEquals(List.of(
                new NoticeCriterion("Tender", "economic", null, "Turnover of 400 000 GBP", "4B.1: annual turnover of 0."),
                new NoticeCriterion("Lot 1", null, null, "SPD return", null),
                new NoticeCriterion("Lot 1", "technical", null, "Two references", null)), notice.allCriteria());
    }

    @Test
    void criteriaKeptInTheDocumentsAreNoted() throws UnreadableNotice {
        assertTrue(says(tender("""
                "documents": [{"id": "economic", "documentType": "economicSelectionCriteria"}, {"id": "technical",
                "documentType": "technicalSelectionCriteria"}]"""),
                "economic and technical criteria stand in the tender documents"));
        assertTrue(says(tender("\"selectionCriteria\": {\"criteria\": [{\"type\": \"suitability\"}]}"), "suitability", "without saying"));
    }

    @Test
    void aWeightIsTakenFromItsNumberOrFromABareDescription() throws UnreadableNotice {
        var lot = tender("""
                "lots": [{"id": "1", "title": "A", "awardCriteria": {"criteria": [
                  {"type": "quality", "name": "Method", "numbers": [{"number": 62.5, "weight": "percentageExact"}],
                  "description": "How you work"},
                  {"type": "price", "description": "30%"}, {"type": "cost", "name": "Cost", "description": "7.5"},
                  {"type": "quality", "description": "Pass/Fail"},
                  {"type": "quality", "numbers": [{"number": 10, "weight": "percentageRangeMiddle"}]},
                  {"type": "quality", "numbers": [{"number": 1, "weight": "orderImportance"}]}]}}]""").lots().getFirst();
        assertEquals(List.of(
                new AwardCriterion("Lot 1", "quality", "Method", "How you work", new BigDecimal("62.5"), "62.5%"),
                new AwardCriterion("Lot 1", "price", null, "30%", new BigDecimal("30"), "30%"),
                new AwardCriterion("Lot 1", "cost", "Cost", "7.5", new BigDecimal("7.5"), "7.5"),
                new AwardCriterion("Lot 1", "quality", null, "Pass/Fail", null, null),
                new AwardCriterion("Lot 1", "quality", null, null, null, "10 percentageRangeMiddle"),
                new AwardCriterion("Lot 1", "quality", null, null, null, "1 orderImportance")), lot.awardCriteria());
    }

    @Test
    void theProcedureSaysOnlyWhatTheNoticeSays() throws UnreadableNotice {
        var full = tender("""
                "procurementMethod": "selective", "procurementMethodDetails": "Competitive flexible procedure",
                "specialRegime": ["lightTouch"],
                "aboveThreshold": true, "techniques": {"hasFrameworkAgreement": true}, "legalBasis": {"id": "2023/54"},
                "procedure": {"features": "Two stages"},
                "otherRequirements": {"reservedParticipation": ["shelteredWorkshop"]}""").procedure();
        assertEquals(new NoticeProcedure("Competitive flexible procedure", "selective", "Two stages", "2023/54", true, true, true,
                List.of("shelteredWorkshop")), full);
        assertEquals(new NoticeProcedure(null, null, null, null, null, null, null, List.of()), tender("\"id\": \"T\"").procedure());
    }

    @Test
    void theBuyerIsFoundAmongTheParties() throws UnreadableNotice {
        var notice = Fixtures.release("""
                "parties": [{"id": "x", "name": "High Court", "roles": ["reviewBody"]},
                  {"id": "GB-PPON-ABCD-1234-EFGH", "name": "Westmere Council", "roles": ["buyer"], "identifier": {"scheme": "GB-PPON",
                  "id": "ABCD-1234-EFGH"},
                   "address": {"streetAddress": "Town Hall", "locality": "Westmere", "postalCode": "WM1 1AA", "region": "UKD11"}},
                  {"id": "y", "name": "Fenwold Council", "roles": ["buyer"]}], "tender": {"title": "T"}""");
        assertEquals(new NoticeBuyer("Westmere Council", "GB-PPON", "ABCD-1234-EFGH", List.of("Town Hall", "Westmere", "WM1 1AA"),
                "WM1 1AA", "UKD11"),
                notice.buyer());
        assertEquals(List.of("Fenwold Council"), notice.otherBuyers().stream().map(NoticeBuyer::name).toList());
    }

    @Test
    void aPlanningNoticeSaysThatNothingIsOpen() throws UnreadableNotice {
        var notice = Fixtures.release("\"tag\": [\"planning\"], "
                + "\"planning\": {\"documents\": [{\"noticeType\": \"UK2\"}]}, \"title\": \"Market sounding\"");
        assertEquals("UK2", notice.noticeType());
        assertEquals("Market sounding", notice.title());
        assertTrue(says(notice, "not opened yet"));
    }
}
