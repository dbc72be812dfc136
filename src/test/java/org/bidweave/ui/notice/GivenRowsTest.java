package org.bidweave.ui.notice;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.Edit;
import org.bidweave.edit.LotEdits;
import org.bidweave.edit.PlaceEdits;
import org.bidweave.edit.TenderEdits;
import org.bidweave.exchange.notice.Given;
import org.bidweave.exchange.notice.NoticeBid;
import org.bidweave.exchange.notice.NoticeReader;
import org.bidweave.exchange.notice.UnreadableNotice;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.BidId;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.NoticeOrigin;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.reading.Reading;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.junit.jupiter.api.Test;

/// What a notice gave as figures, dates and codes is changed, taken out and put in again on the import page.
class GivenRowsTest {

    private static final LotId L1 = new LotId("L1");

    private static void page(int lots, long step, Consumer<ImportOnScreen> steps) {
        page(lots, step, new LatestReading(Background.NONE, _ -> new Reading(List.of(), List.of())), steps);
    }

    private static void page(int lots, long step, LatestReading latest, Consumer<ImportOnScreen> steps) {
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
                var page = new ImportOnScreen(bid, latest);
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

    private static void said(ImportOnScreen page, Consumer<Map<String, String>> change) {
        var origin = Objects.requireNonNull(page.tender().notice());
        var said = new LinkedHashMap<>(origin.said());
        change.accept(said);
        page.session.apply(new Edit("Said", bid -> bid.withTender(tender -> tender.withNotice(new NoticeOrigin(origin.ocid(), origin.releaseId(), said)))));
    }

    /// The user asks for a place of its own in lot 1.
    private static AreaRequirement own(ImportOnScreen page) {
        var own = new AreaRequirement(new AreaId("own"), Presence.OUTREACH, null, true);
        page.session.apply(PlaceEdits.add("Own", List.of(new Area(own.area(), "Our valley", ""))));
        page.session.apply(new Edit("Asked", bid -> bid.withTender(tender -> tender.withLot(L1, lot ->
                lot.withAreas(Stream.concat(lot.areas().stream(), Stream.of(own)).toList())))));
        return own;
    }

    private static boolean canTakeBack(GivenCard card) {
        return card.lookupAll(".take-back").stream().anyMatch(Node::isVisible);
    }

    @Test
    void whatCannotBeReadAgainIsShownAsItStandsAndNotTakenBack() {
        page(1, 0, page -> {
            said(page, said -> {
                said.put("Term", "long");
                said.remove("Lot 1, places, one by one");
            });
            assertTrue(page.words().contains("The notice says long."), page.words());
            assertFalse(canTakeBack(card(page, Given.Kind.TERM)));
            enter(page, Given.Kind.PLACES);
            page.press(KeyCode.R);
            assertEquals(List.of(), page.tender().areas());
            assertFalse(canTakeBack(card(page, Given.Kind.PLACES)));
        });
    }

    @Test
    void aPlaceOfTheUsersOwnStaysWithWhatIsAskedThere() {
        page(1, 0, page -> {
            var region = page.tender().lot(L1).areas().getFirst();
            var own = own(page);
            assertFalse(canTakeBack(card(page, Given.Kind.PLACES)));
            assertFalse(page.words().contains("Rejecting also takes out"), page.words());
            enter(page, Given.Kind.PLACES);
            page.press(KeyCode.R);
            assertEquals(List.of(own), page.tender().lot(L1).areas());
            assertEquals(Given.Standing.OUT, card(page, Given.Kind.PLACES).given().standing());
            page.press(KeyCode.A);
            assertEquals(List.of(Presence.NONE, Presence.OUTREACH), page.tender().lot(L1).areas().stream().map(AreaRequirement::level).toList());
            assertEquals(own, page.tender().lot(L1).areas().getLast());
            assertEquals(region.level(), page.tender().lot(L1).areas().getFirst().level());
        });
    }

    @Test
    void takingBackSaysWhatWasAskedInTheDistrictsAndCountsAnOrganisationOnce() {
        page(1, 0, page -> {
            page.fire("#tender-places-divide-" + page.tender().areas().getFirst().id().value());
            page.session.apply(LotEdits.of(page.tender(), L1).setPresence(Presence.OUTREACH));
            var districts = page.tender().areas().stream().map(Area::id).toList();
            page.session.apply(new Edit("Partner", bid -> bid.withOrganisations(List.of(
                    Organisation.named(new OrganisationId("one"), "One").withHomeAreas(districts)))));
            assertTrue(page.words().contains("Rejecting also takes out the presence asked in %d places.".formatted(districts.size())), page.words());
            assertTrue(page.words().contains("Taking it back also takes out the presence asked in %d places.".formatted(districts.size())), page.words());
            assertTrue(page.words().contains("1 organisation present there"), page.words());
        });
    }

    @Test
    void usingTheDistrictsSaysThatOtherLotsChangeToo() {
        page(2, 0, page -> {
            assertFalse(page.words().contains("in every lot that asks for it"), page.words());
            own(page);
            assertTrue(page.words().contains("in every lot that asks for it"), page.words());
        });
    }

    @Test
    void whatTheNoticeGaveIsSeenWhileTheWordsAreStillRead() {
        var busy = new Background(_ -> {}, Runnable::run, Runnable::run);
        page(1, 0, new LatestReading(busy, _ -> new Reading(List.of(), List.of())), page -> {
            enter(page, Given.Kind.SUBMISSION);
            page.press(KeyCode.R);
            assertEquals("Not in the bid", card(page, Given.Kind.SUBMISSION).value.getText());
        });
    }

    @Test
    void aLongWordWithoutBlanksIsCut() {
        page(1, 0, page -> {
            said(page, said -> said.put("Lot 1, places, as written", "x".repeat(300)));
            assertTrue(page.words().contains("“" + "x".repeat(240) + " …”"), page.words());
        });
    }

    @Test
    void onlyWhatTheNoticeWroteItselfIsQuoted() {
        page(1, 0, page -> {
            var lines = List.of(page.words().split("\n", -1));
            assertTrue(lines.containsAll(List.of("£300,000 over 36 months", "2027-04-01T00:00:00+01:00 – 2030-03-31T23:59:59+01:00", "“UKC1”")), page.words());
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
