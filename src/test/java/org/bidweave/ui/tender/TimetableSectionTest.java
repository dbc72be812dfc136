package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bidweave.TestBids;
import org.bidweave.model.BankHolidayNation;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Milestone;
import org.bidweave.model.MilestoneId;
import org.bidweave.model.Timetable;
import org.bidweave.timetable.BuyersDate;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shared.grid.Grid;
import org.junit.jupiter.api.Test;

/// Westmere on 7 September 2026, 23 days before submission.
class TimetableSectionTest {

    private static final int BEFORE = 1;
    private static final int OWN = 3;
    private static final int DONE = 5;
    private static final MilestoneId PRICE = new MilestoneId("price");

    @Test
    void daysDatesAndTicksReachTheMilestone() {
        on(TestBids.WESTMERE, screen -> {
            enter(screen, ours(PRICE), BEFORE, "2 weeks 1 day");
            enter(screen, ours(PRICE), OWN, "15/9/26");
            enter(screen, ours(PRICE), DONE, "x");
            assertEquals(new Milestone(PRICE, "Price frozen", 15, LocalDate.of(2026, 9, 15), TestBids.TODAY), price(screen));
            enter(screen, ours(PRICE), DONE, "1 Sep");
            assertEquals(LocalDate.of(2026, 9, 1), price(screen).done());
            enter(screen, ours(PRICE), DONE, "");
            assertNull(price(screen).done());
        });
    }

    @Test
    void whatIsNotUnderstoodStaysWithASentence() {
        on(TestBids.WESTMERE, screen -> {
            enter(screen, ours(PRICE), BEFORE, "soon");
            assertTrue(words(screen).contains("“soon” is not a number of days. Write 14, 14 days or 2 weeks."), words(screen));
            enter(screen, ours(PRICE), BEFORE, "1001");
            assertTrue(words(screen).contains("“1001” is too long; at most 1,000 days."), words(screen));
            enter(screen, ours(PRICE), DONE, "1 Oct 2026");
            assertTrue(words(screen).contains("Thu 1 Oct 2026 is still to come."), words(screen));
            assertEquals(TestBids.WESTMERE, screen.session.bid());
        });
    }

    @Test
    void theBuyersDatesAreShownAndNotChangedHere() {
        on(TestBids.WESTMERE, screen -> {
            enter(screen, new TimetableRow.Buyers(BuyersDate.SUBMISSION), OWN, "1/10/26");
            assertTrue(words(screen).contains("This is the buyer’s date; change it under Dates."), words(screen));
            press(screen, KeyCode.MINUS);
            assertEquals(TestBids.WESTMERE, screen.session.bid());
        });
    }

    @Test
    void stepsAreInsertedAndDeletedAsOneStepEach() {
        on(TestBids.WESTMERE, screen -> {
            grid(screen).select(ours(PRICE), 0);
            press(screen, KeyCode.PLUS);
            assertEquals(new MilestoneId("step-1"), screen.session.bid().timetable().milestones().get(5).id());
            press(screen, KeyCode.MINUS);
            assertEquals(TestBids.WESTMERE, screen.session.bid());
            assertEquals("Step deleted", screen.session.historyProperty().get().past().getLast().name());
        });
    }

    @Test
    void aLateStartIsSaidAndSqueezedInOneStep() {
        on(TestBids.WESTMERE, screen -> {
            assertTrue(words(screen).contains("The standard timetable needs 35 days; 23 are left: 4 steps are already late."), words(screen));
            ((Button) screen.node("tender-timetable-squeeze")).fire();
            assertEquals(23, screen.session.bid().timetable().milestones().getFirst().daysBefore());
            assertTrue(!words(screen).contains("already late"), words(screen));
            screen.session.undo();
            assertEquals(TestBids.WESTMERE, screen.session.bid());
        });
    }

    @Test
    void sortingAndTheStandardTimetableAreThereWhenTheyWouldChangeSomething() {
        on(TestBids.WESTMERE, screen -> {
            var sort = (Button) screen.node("tender-timetable-sort");
            var standard = (Button) screen.node("tender-timetable-standard");
            assertTrue(sort.isDisabled() && standard.isDisabled());
            enter(screen, ours(PRICE), BEFORE, "28");
            sort.fire();
            assertEquals(PRICE, screen.session.bid().timetable().milestones().get(3).id());
            assertTrue(words(screen).contains("“Price frozen” is planned for Wed 2 Sep, before"), words(screen));
            standard.fire();
            assertEquals(Timetable.STANDARD, screen.session.bid().timetable());
        });
    }

    @Test
    void aRowStaysUnderTheCursorUntilTheKeyboardLeavesTheTable() {
        on(TestBids.WESTMERE, screen -> {
            shown(screen, () -> {
                grid(screen).table().requestFocus();
                enter(screen, ours(new MilestoneId("submit")), OWN, "2/10/26");
                assertTrue(steps(screen).indexOf("Submit") < steps(screen).indexOf("Submission (the buyer’s date)"), steps(screen).toString());
                screen.node("tender-submission").requestFocus();
                assertTrue(steps(screen).indexOf("Submit") > steps(screen).indexOf("Submission (the buyer’s date)"), steps(screen).toString());
            });
        });
    }

    @Test
    void namesAndDatesAreShownWhole() {
        on(TestBids.WESTMERE, screen -> {
            enter(screen, ours(PRICE), OWN, "28/9/26");
            enter(screen, ours(PRICE), DONE, "28 Aug");
            grid(screen).table().scrollTo(0);
            screen.layout();
            var cut = grid(screen).table().lookupAll(".table-cell").stream().map(Labeled.class::cast)
                    .filter(Labeled::isTextTruncated).map(Labeled::getText).toList();
            assertEquals(List.of(), cut);
        });
    }

    @Test
    void thePageFollowsAWindowThatIsMadeNarrow() {
        on(TestBids.WESTMERE, screen -> {
            screen.scene.getRoot().resize(820, 636);
            screen.layout();
            var page = (Region) screen.scene.getRoot().lookup(".tender-page");
            assertTrue(page.minWidth(-1) <= 820 - 248, "The page is at least " + page.minWidth(-1) + " wide.");
        });
    }

    private static void shown(TenderOnScreen screen, Runnable steps) {
        var stage = new Stage();
        stage.setScene(screen.scene);
        stage.show();
        try {
            steps.run();
        } finally {
            stage.hide();
        }
    }

    /// The first column, from the top.
    private static List<String> steps(TenderOnScreen screen) {
        screen.layout();
        return grid(screen).table().lookupAll(".table-row-cell").stream().<IndexedCell<?>>map(IndexedCell.class::cast)
                .sorted(Comparator.comparingInt(IndexedCell::getIndex))
                .map(row -> ((Labeled) row.lookup(".strong")).getText()).toList();
    }

    @Test
    void theNationDecidesWhichDaysAreFree() {
        on(TestBids.WESTMERE, screen -> {
            assertTrue(words(screen).contains("Mon 31 Aug, the Summer bank holiday"), words(screen));
            screen.choose("tender-timetable-nation", "Scotland");
            assertEquals(BankHolidayNation.SCOTLAND, screen.session.bid().timetable().nation());
            assertTrue(!words(screen).contains("the Summer bank holiday"), words(screen));
        });
    }

    @Test
    void withoutADayOfSubmissionItSaysWhereToEnterIt() {
        on(Bid.empty(new BidId("new")), screen -> {
            assertTrue(spoken(screen).contains("There is no day of submission yet"), spoken(screen));
            screen.type("tender-submission", "30/9/26");
            assertTrue(spoken(screen).contains("Submission is on Wednesday 30 September 2026, 23 days from now"), spoken(screen));
        });
    }

    @Test
    void theButtonAsksForTheCalendarFile() {
        on(TestBids.WESTMERE, screen -> {
            ((Button) screen.node("tender-timetable-calendar")).fire();
            assertEquals(1, screen.calendars);
        });
    }

    private static void on(Bid bid, Consumer<TenderOnScreen> steps) {
        onFxThread(() -> steps.accept(new TenderOnScreen(bid, TestBids.TODAY, new Theme(Theme.Choice.LIGHT))));
    }

    private static TimetableRow ours(MilestoneId id) {
        return new TimetableRow.Ours(id);
    }

    @SuppressWarnings("unchecked")
    private static Grid<TimetableRow, ?> grid(TenderOnScreen screen) {
        return (Grid<TimetableRow, ?>) screen.grid("tender-timetable");
    }

    private static void enter(TenderOnScreen screen, TimetableRow row, int column, String text) {
        grid(screen).select(row, column);
        if (text.isEmpty()) {
            press(screen, KeyCode.DELETE);
        } else {
            screen.clip.write(text);
            grid(screen).paste();
        }
        screen.layout();
    }

    private static void press(TenderOnScreen screen, KeyCode code) {
        boolean shortcut = code != KeyCode.DELETE;
        grid(screen).table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }

    private static Milestone price(TenderOnScreen screen) {
        return screen.session.bid().timetable().milestones().stream().filter(it -> it.id().equals(PRICE)).findFirst().orElseThrow();
    }

    private static String words(TenderOnScreen screen) {
        screen.layout();
        return section(screen).stream().map(Labeled::getText).map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static List<Labeled> section(TenderOnScreen screen) {
        return grid(screen).getParent().lookupAll(".label").stream().map(Labeled.class::cast).toList();
    }

    private static String spoken(TenderOnScreen screen) {
        return String.valueOf(grid(screen).getParent().lookup(".sentence").getAccessibleText());
    }
}
