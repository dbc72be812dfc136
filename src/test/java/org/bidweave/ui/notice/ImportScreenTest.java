package org.bidweave.ui.notice;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextFlow;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.Edit;
import org.bidweave.edit.History;
import org.bidweave.edit.NoticeEdits;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.model.PublishedText;
import org.bidweave.model.RatioTest;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.YearBasis;
import org.bidweave.reading.Asked;
import org.bidweave.reading.Passage;
import org.bidweave.reading.Reading;
import org.bidweave.reading.Row;
import org.bidweave.reading.Suggestion;
import org.bidweave.ui.shared.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Suggested rows are accepted, changed and rejected, by keyboard and by mouse, and the buyer's words show where they come from.
class ImportScreenTest {

    private static final List<Asked> ONE_OF_EACH = List.of(
            new Asked.Threshold(new LotId("L1"), Money.of(500_000), null, TurnoverKind.SPECIFIC, YearBasis.AVERAGE, 3),
            new Asked.Threshold(null, null, Decimal.of(2), TurnoverKind.SPECIFIC, YearBasis.LOWEST, 2),
            new Asked.Counting(TurnoverMode.COMBINED, Decimal.of("0.5")),
            new Asked.Across(TurnoverScope.AGG_WINNABLE),
            new Asked.Cover(new InsuranceRequirement(
                    InsuranceType.PUBLIC_LIABILITY, Money.of(5_000_000), InsuranceHolder.CONTRACTING_PARTY, NeededBy.AWARD)),
            new Asked.Ratios(2),
            new Asked.References(new ReferencesRequirement(3, 3, null)),
            new Asked.Accredited(new AccreditationRequirement("ISO 9001", AccreditationScope.LEAD, null)),
            new Asked.MostLots(new LotLimits(2, null)),
            new Asked.Dated(Asked.Dated.Which.SUBMISSION, NoticeFiles.TODAY, LocalTime.NOON),
            new Asked.PaidWithin(30),
            new Asked.LeadShare(Decimal.of("0.4")));

    private static void page(Consumer<ImportOnScreen> steps) {
        page(_ -> ImportOnScreen.reading(), steps);
    }

    private static void page(Function<Tender, Reading> reader, Consumer<ImportOnScreen> steps) {
        onFxThread(() -> {
            var page = new ImportOnScreen(reader);
            try {
                steps.accept(page);
            } finally {
                page.scene.getWindow().hide();
            }
        });
    }

    @Test
    void theKeyboardStartsOnTheFirstRowAndItsWordsAreChosen() {
        page(page -> {
            assertEquals(0, page.focused());
            assertEquals(List.of("Turnover of £500,000."), page.text(ImportOnScreen.WORDS).chosen());
            assertEquals("0 of 3 rows taken over; 1 needs a look.", page.live());
        });
    }

    @Test
    void anAcceptedRowIsInTheBidAndTheKeyboardGoesOn() {
        page(page -> {
            page.press(KeyCode.A);
            assertEquals(Money.of(500_000), page.tender().turnover().amount());
            assertEquals(1, page.focused());
            assertEquals(List.of("Public liability of £5m."), page.text(ImportOnScreen.WORDS).chosen());
            assertEquals("1 of 3 rows taken over; 1 needs a look.", page.live());
            assertEquals("Accept: a turnover of £500,000", page.session.historyProperty().get().past().getLast().name());
            page.session.undo();
            assertNull(page.tender().turnover().amount());
            assertEquals("0 of 3 rows taken over; 1 needs a look.", page.live());
        });
    }

    @Test
    void enterAcceptsTooAndAfterTheLastRowTheFirstOpenOneComes() {
        page(page -> {
            page.press(KeyCode.DOWN);
            page.press(KeyCode.DOWN);
            page.press(KeyCode.ENTER);
            assertEquals(new RatioTest(2), page.tender().ratioTest());
            assertEquals(0, page.focused());
        });
    }

    @Test
    void aChangedRowIsTypedInWordsAndTakenOverOtherwise() {
        page(page -> {
            page.press(KeyCode.C);
            page.type("Threshold", "1.2m pounds or so");
            assertTrue(page.words().contains("is not an amount in pounds"), page.words());
            page.type("Threshold", "1.2m");
            assertEquals(Money.of(1_200_000), page.tender().turnover().amount());
            assertTrue(page.words().contains("A turnover of £1,200,000"), page.words());
            assertEquals("1 of 3 rows taken over; 1 needs a look.", page.live());
            assertEquals(1, page.focused());
            page.session.undo();
            assertEquals(List.of(), page.tender().rejected());
        });
    }

    @Test
    void acceptingAThresholdWithoutItsFigureOpensItsFields() {
        var foreign = new Suggestion(new Asked.Threshold(null, null, null, TurnoverKind.GENERAL, YearBasis.LATEST, 1), List.of(), List.of());
        page(_ -> new Reading(List.of(foreign), List.of()), page -> {
            page.press(KeyCode.A);
            assertEquals(List.of(), page.session.historyProperty().get().past());
            page.type("Threshold", "£400k");
            assertEquals(Money.of(400_000), page.tender().turnover().amount());
            assertEquals("1 of 1 row taken over; none needs a look.", page.live());
        });
    }

    @Test
    void theWordsAreReadAgainWhenTheTermOrADateChanges() {
        var terms = new ArrayList<Object>();
        page(tender -> {
            terms.add(Arrays.asList(tender.budget().termYears(), tender.dates().submission()));
            return ImportOnScreen.reading();
        }, page -> {
            page.session.apply(new Edit("Term", bid -> bid.withTender(tender -> tender.withBudget(tender.budget().withTermYears(Decimal.of(3))))));
            page.session.apply(new Edit("Date", bid -> bid.withTender(tender -> tender.withDates(tender.dates().withSubmission(NoticeFiles.TODAY)))));
            page.session.apply(new Edit("Ratios", bid -> bid.withTender(tender -> tender.withRatioTest(new RatioTest(2)))));
            assertEquals(List.of(Arrays.asList(null, null), Arrays.asList(Decimal.of(3), null), Arrays.asList(Decimal.of(3), NoticeFiles.TODAY)), terms);
        });
    }

    private static Reading dated(Asked.Dated.Which which, @Nullable LocalTime time) {
        return new Reading(List.of(new Suggestion(new Asked.Dated(which, NoticeFiles.TODAY, time), List.of(), List.of())), List.of());
    }

    @Test
    void anEmptiedTimeOfTheDeadlineIsEmptyInTheBid() {
        page(_ -> dated(Asked.Dated.Which.SUBMISSION, LocalTime.NOON), page -> {
            page.press(KeyCode.A);
            assertEquals(LocalTime.NOON, page.tender().dates().submissionTime());
            page.press(KeyCode.C);
            page.type("Time", "");
            assertEquals(NoticeFiles.TODAY, page.tender().dates().submission());
            assertNull(page.tender().dates().submissionTime());
        });
    }

    @Test
    void aTimeThatTheWordsDoNotGiveIsShownAndStays() {
        page(_ -> dated(Asked.Dated.Which.SUBMISSION, null), page -> {
            page.session.apply(new Edit("Typed", bid -> bid.withTender(tender ->
                    tender.withDates(tender.dates().withSubmission(NoticeFiles.TODAY).withSubmissionTime(LocalTime.NOON)))));
            page.press(KeyCode.C);
            page.type("Day", "1/12/2026");
            assertEquals(LocalTime.NOON, page.tender().dates().submissionTime());
        });
    }

    @Test
    void onlyTheDeadlineHasATime() {
        page(_ -> dated(Asked.Dated.Which.AWARD, null), page -> {
            page.press(KeyCode.C);
            assertFalse(List.of(page.words().split("\n", -1)).contains("Time"), page.words());
        });
    }

    @Test
    void aDateThatTurnsOutToBeTheDeadlineIsAskedForItsTime() {
        page(_ -> dated(Asked.Dated.Which.AWARD, null), page -> {
            page.press(KeyCode.C);
            page.choose("Which date", Asked.Dated.Which.SUBMISSION);
            page.type("Time", "12 noon or so");
            assertNull(page.tender().dates().submission());
            page.type("Time", "12:00");
            assertEquals(NoticeFiles.TODAY, page.tender().dates().submission());
            assertEquals(LocalTime.NOON, page.tender().dates().submissionTime());
        });
    }

    @Test
    void aTimeThatIsNoLongerAskedStopsNothing() {
        page(_ -> dated(Asked.Dated.Which.SUBMISSION, null), page -> {
            page.press(KeyCode.C);
            page.type("Time", "later");
            page.choose("Which date", Asked.Dated.Which.AWARD);
            page.fire(".accept-changed");
            assertEquals(NoticeFiles.TODAY, page.tender().dates().award());
        });
    }

    @Test
    void wordsWithoutABlankAreCutToo() {
        var text = new PublishedText("Selection", null, "x".repeat(300));
        var spaceless = new Suggestion(new Asked.Ratios(2), List.of(new Passage(text, 0, 300)), List.of());
        page(_ -> new Reading(List.of(spaceless), List.of()), page -> assertTrue(page.words().contains("“" + "x".repeat(240) + " …”"), page.words()));
    }

    @Test
    void escapeLeavesTheRowAsItWas() {
        page(page -> {
            page.press(KeyCode.C);
            page.press(KeyCode.ESCAPE);
            assertNull(page.tender().turnover().amount());
            assertEquals(0, page.focused());
        });
    }

    @Test
    void aRejectedRowGoesIntoAClosedGroupAndIsTakenBack() {
        page(page -> {
            page.press(KeyCode.DELETE);
            assertEquals(2, page.rows().size());
            var group = (ToggleButton) Objects.requireNonNull(page.scene.lookup("#import-rejected"));
            assertEquals("Rejected (1)", group.getText());
            assertFalse(page.words().contains("A turnover of £500,000"), page.words());
            group.setSelected(true);
            assertTrue(page.words().contains("A turnover of £500,000"), page.words());
            page.fire(".take-back");
            assertEquals(3, page.rows().size());
            assertEquals(0, page.focused());
        });
    }

    @Test
    void aRejectedRowStaysRejectedWhereTheUserEnteredSomethingElseHimself() {
        page(page -> {
            page.session.apply(new Edit("Typed", bid -> bid.withTender(tender ->
                    tender.withTurnover(tender.turnover().withAmount(Money.of(600_000))))));
            page.press(KeyCode.R);
            assertEquals(2, page.rows().size());
            assertEquals("Rejected (1)", ((ToggleButton) Objects.requireNonNull(page.scene.lookup("#import-rejected"))).getText());
            assertEquals("0 of 3 rows taken over; 1 needs a look.", page.live());
            assertEquals(Money.of(600_000), page.tender().turnover().amount());
        });
    }

    @Test
    void anAcceptedRowIsTakenBackInOneStep() {
        page(page -> {
            page.press(KeyCode.A);
            page.press(KeyCode.UP);
            assertEquals("Take back", ((Button) page.rows().getFirst().lookup(".reject")).getText());
            page.press(KeyCode.R);
            assertEquals(Tender.EMPTY.turnover(), page.tender().turnover());
            assertEquals("0 of 3 rows taken over; 1 needs a look.", page.live());
            assertEquals(0, page.focused());
            assertEquals("Take back: a turnover of £500,000", page.step());
            assertEquals(2, page.session.historyProperty().get().past().size());
        });
    }

    @Test
    void whatTheRowHadReplacedComesBackWithIt() {
        page(page -> {
            page.session.apply(new Edit("Typed", bid -> bid.withTender(tender ->
                    tender.withTurnover(tender.turnover().withAmount(Money.of(600_000))))));
            page.press(KeyCode.C);
            page.type("Threshold", "£550k");
            page.press(KeyCode.UP);
            page.press(KeyCode.DELETE);
            assertEquals(Money.of(600_000), page.tender().turnover().amount());
            assertEquals(List.of(), page.tender().rejected());
            assertEquals("0 of 3 rows taken over; 2 need a look.", page.live());
        });
    }

    @Test
    void everyKindOfRowCanBeTakenBack() {
        var none = Tender.EMPTY.withLots(ImportOnScreen.BID.tender().lots());
        for (var asked : ONE_OF_EACH) {
            var history = History.of(Bid.empty(new BidId("b")).withTender(none)).apply(
                    NoticeEdits.accept("it", "key", asked::addTo));
            var row = Row.of(new Reading(List.of(new Suggestion(asked, List.of(), List.of())), List.of()), history.present().tender()).getFirst();
            assertTrue(TakenBack.canBe(row, history.present().tender()), asked.toString());
            assertEquals(none, TakenBack.of(row, history.present().tender(), history), asked.toString());
        }
    }

    @Test
    void whatIsSoInEveryTenderHasNothingToTakeBack() {
        var across = new Suggestion(new Asked.Across(TurnoverScope.PER_LOT), List.of(), List.of());
        page(_ -> new Reading(List.of(across), List.of()), page ->
                assertFalse(page.rows().getFirst().lookup(".reject").isVisible()));
    }

    @Test
    void allThatArePlainAreOneStep() {
        page(page -> {
            page.fire("#import-accept-plain");
            assertEquals("2 of 3 rows taken over; 1 needs a look.", page.live());
            assertEquals(List.of(), page.tender().insurance());
            assertEquals(1, page.session.historyProperty().get().past().size());
            assertEquals(1, page.focused());
            page.session.undo();
            assertEquals("0 of 3 rows taken over; 1 needs a look.", page.live());
        });
    }

    @Test
    void clickingTheWordsChoosesTheRow() {
        page(page -> {
            var text = page.text(ImportOnScreen.WORDS);
            var flow = text.getChildrenUnmodifiable().stream().filter(TextFlow.class::isInstance).findFirst().orElseThrow();
            var at = text.where(ImportOnScreen.reading().suggestions().getLast().key()).orElseThrow();
            flow.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, at.getCenterX(), at.getCenterY(), 0, 0, MouseButton.PRIMARY, 1,
                    false, false, false, false, true, false, false, true, false, true, null));
            assertEquals(2, page.focused());
            assertEquals(List.of("Two ratios."), text.chosen());
        });
    }

    @Test
    void whatCouldNotBeReadLeadsToItsSection() {
        page(page -> {
            assertTrue(page.words().contains("“A satisfactory turnover.”"), page.words());
            page.fire("#import-open-words .link");
            assertEquals(List.of(new Place.Tender(TenderSection.TURNOVER)), page.places);
        });
    }

    @Test
    void aNoteIsSaidOnceAndWhatIsReplacedIsSaidBeforehand() {
        page(page -> {
            assertEquals(1, page.words().split("Lot 1: no value is given.", -1).length - 1);
            page.press(KeyCode.C);
            page.type("Threshold", "£600k");
            page.session.undo();
            page.session.apply(new Edit("Typed", bid -> bid.withTender(tender ->
                    tender.withTurnover(tender.turnover().withAmount(Money.of(600_000))))));
            assertTrue(page.words().contains("The bid has: A turnover of £600,000"), page.words());
            assertEquals("0 of 3 rows taken over; 2 need a look.", page.live());
        });
    }
}
