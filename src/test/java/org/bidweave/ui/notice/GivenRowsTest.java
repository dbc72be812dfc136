package org.bidweave.ui.notice;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.LotEdits;
import org.bidweave.edit.TenderEdits;
import org.bidweave.exchange.notice.Given;
import org.bidweave.exchange.notice.NoticeBid;
import org.bidweave.exchange.notice.NoticeReader;
import org.bidweave.exchange.notice.UnreadableNotice;
import org.bidweave.model.BidId;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Presence;
import org.bidweave.reading.Reading;
import org.bidweave.ui.shared.Place;
import org.junit.jupiter.api.Test;

/// What a notice gave as figures, dates and codes is changed, taken out and put in again on the import page.
class GivenRowsTest {

    private static void page(int lots, long step, Consumer<ImportOnScreen> steps) {
        var all = IntStream.rangeClosed(1, lots).mapToObj(lot -> """
                {"id": "%d", "title": "Part", "value": {"amount": %d, "currency": "GBP"}}""".formatted(lot, 300_000 + lot * step)).collect(Collectors.joining(","));
        var items = IntStream.rangeClosed(1, lots).mapToObj("""
                {"id": "%1$d", "relatedLot": "%1$d", "deliveryAddresses": [{"region": "UKC1"}]}"""::formatted).collect(Collectors.joining(","));
        var notice = """
                {"ocid": "ocds-h6vhtk-1", "id": "1-2026", "tag": ["tender"], "date": "2026-03-02T09:30:00Z", "buyer": {"name": "Westmere"},
                 "tender": {"id": "T", "title": "Wellbeing", "tenderPeriod": {"endDate": "2026-09-30T12:00:00+01:00"},
                  "contractPeriod": {"startDate": "2027-04-01T00:00:00+01:00", "endDate": "2030-03-31T23:59:59+01:00"},
                  "lots": [%s], "items": [%s]}}""".formatted(all, items);
        onFxThread(() -> {
            try {
                var release = NoticeReader.read(notice.getBytes(StandardCharsets.UTF_8)).releases().getFirst();
                var bid = NoticeBid.of(release, new BidId("b"), ImportOnScreen.UK).bid();
                var page = new ImportOnScreen(bid, _ -> new Reading(List.of(), List.of()));
                steps.accept(page);
                page.scene.getWindow().hide();
            } catch (UnreadableNotice e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    private static GivenCard card(ImportOnScreen page, Given.Kind kind) {
        return page.given().stream().filter(card -> card.given().kind() == kind).findFirst().orElseThrow();
    }

    private static GivenCard enter(ImportOnScreen page, Given.Kind kind) {
        var card = card(page, kind);
        card.requestFocus();
        return card;
    }

    @Test
    void theDeadlineSaysWhereItCameFromAndIsInTheBid() {
        page(2, 0, page -> {
            assertEquals("Submission: 30 Sep 2026, 12:00. In the bid: Dates", card(page, Given.Kind.SUBMISSION).getAccessibleText());
            assertTrue(page.words().contains("“2026-09-30T12:00:00+01:00”"), page.words());
            assertTrue(page.words().contains("Lots 1 and 2, yearly value"), page.words());
            assertTrue(page.words().contains("“UKC1”"), page.words());
        });
    }

    @Test
    void aChangedDateStandsBesideWhatTheNoticeSays() {
        page(2, 0, page -> {
            enter(page, Given.Kind.SUBMISSION);
            page.press(KeyCode.C);
            page.type("Day", "tomorrow or so");
            assertEquals(LocalDate.of(2026, 9, 30), page.tender().dates().submission());
            page.type("Day", "14/10/26");
            assertEquals(LocalDate.of(2026, 10, 14), page.tender().dates().submission());
            assertEquals("Change: submission", page.step());
            assertTrue(page.words().contains("14 Oct 2026, 12:00"), page.words());
            assertTrue(page.words().contains("The notice says 30 Sep 2026, 12:00."), page.words());
            assertTrue(card(page, Given.Kind.SUBMISSION).isFocused());
            page.press(KeyCode.ENTER);
            assertEquals(LocalDate.of(2026, 9, 30), page.tender().dates().submission());
            assertEquals("Take back: submission", page.step());
        });
    }

    @Test
    void theDeadlineIsRejectedWithItsTimeAndTakenBack() {
        page(2, 0, page -> {
            enter(page, Given.Kind.SUBMISSION);
            page.press(KeyCode.R);
            assertNull(page.tender().dates().submission());
            assertNull(page.tender().dates().submissionTime());
            assertEquals("Reject: submission", page.step());
            assertTrue(page.words().contains("Not in the bid"), page.words());
            page.fire(".given .take-back");
            assertEquals(LocalTime.NOON, page.tender().dates().submissionTime());
            page.session.undo();
            page.session.undo();
            assertEquals(LocalDate.of(2026, 9, 30), page.tender().dates().submission());
        });
    }

    @Test
    void aValueOfSeveralLotsIsChangedAtOnceAndALotChangedElsewhereStandsAlone() {
        page(3, 0, page -> {
            enter(page, Given.Kind.YEARLY_VALUE);
            page.press(KeyCode.C);
            page.type("Yearly value", "£90k");
            assertEquals(List.of(Money.of(90_000), Money.of(90_000), Money.of(90_000)), page.tender().lots().stream().map(lot -> lot.annualValue()).toList());
            assertEquals("Change: lots 1, 2 and 3, yearly value", page.step());
            page.session.apply(LotEdits.of(page.tender(), new LotId("L2")).setAnnualValue(Money.of(5)));
            assertTrue(page.words().contains("Lots 1 and 3, yearly value") && page.words().contains("Lot 2, yearly value"), page.words());
            assertTrue(card(page, Given.Kind.YEARLY_VALUE).isFocused());
        });
    }

    @Test
    void aRegionGivesWayToItsDistrictsAndComesBack() {
        page(2, 0, page -> {
            var region = page.tender().areas().getFirst();
            page.fire("#tender-places-divide-" + region.id().value());
            assertTrue(page.tender().areas().size() > 1, page.tender().areas().toString());
            assertEquals("Districts of " + region.name(), page.step());
            assertEquals(Given.Standing.CHANGED, card(page, Given.Kind.PLACES).given().standing());
            enter(page, Given.Kind.PLACES);
            page.press(KeyCode.A);
            assertEquals(List.of(region.code()), page.tender().areas().stream().map(area -> area.code()).toList());
        });
    }

    @Test
    void placesSayWhatGoesWithThemAndAreChangedInTheirSection() {
        page(2, 0, page -> {
            page.session.apply(LotEdits.of(page.tender(), new LotId("L1")).setPresence(Presence.BASE));
            assertTrue(page.words().contains("Rejecting also takes out the presence asked in 1 place."), page.words());
            enter(page, Given.Kind.PLACES);
            page.press(KeyCode.C);
            assertEquals(List.of(new Place.Tender(TenderSection.PLACES)), page.places);
            page.press(KeyCode.DELETE);
            assertEquals(List.of(), page.tender().areas());
            page.session.undo();
            assertEquals(1, page.tender().areas().size());
        });
    }

    @Test
    void fortyLotsWithValuesOfTheirOwnAreShownOnRequest() {
        page(40, 1200, page -> {
            assertEquals(12, page.given().size());
            page.fire("#import-given-more");
            assertEquals(44, page.given().size());
            page.given().getLast().requestFocus();
            page.press(KeyCode.R);
            assertNull(page.tender().lots().getLast().annualValue());
            assertTrue(page.given().getLast().isFocused());
            page.press(KeyCode.UP);
            assertTrue(page.given().get(42).isFocused());
        });
    }

    @Test
    void theListStaysWhereItIsWhileARowAboveGrows() {
        page(40, 1200, page -> {
            page.fire("#import-given-more");
            var list = (ScrollPane) Objects.requireNonNull(page.scene.lookup(".import-rows"));
            page.given().get(30).requestFocus();
            list.setVvalue(0.7);
            page.layout();
            var card = page.given().get(30);
            double before = card.localToScene(0, 0).getY();
            page.session.apply(TenderEdits.setSubmission(LocalDate.of(2026, 10, 14)));
            page.layout();
            assertEquals(before, card.localToScene(0, 0).getY(), 1);
        });
    }
}
