package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.GoNoGoEdits;
import org.bidweave.model.Award.Result;
import org.bidweave.model.Bid;
import org.bidweave.model.GoNoGo.Outcome;
import org.bidweave.model.Progress;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class GoNoGoTest {

    private static final Bid BID = ThreeRivers.BID.withProgress(Progress.QUALIFY);

    @Test
    void itCannotBeClosedWithoutAnOutcomeAndTheReasonForThePeopleServed() {
        on(BID, screen -> {
            fire(screen, "gonogo-close");
            assertTrue(words(screen).contains("Choose how it ends first."));
            assertTrue(words(screen).contains("Say what this decision does for the people served; without it the go/no-go stays open."));

            choose(screen, Outcome.GO);
            assertFalse(words(screen).contains("Choose how it ends first."));
            fire(screen, "gonogo-close");
            assertEquals(screen.node("gonogo-people"), screen.scene.getFocusOwner());
            assertFalse(screen.session.bid().goNoGo().closed());
        });
    }

    @Test
    void steppingAsideNeedsItsEffectOnTheLocalProvider() {
        on(BID, screen -> {
            screen.session.apply(GoNoGoEdits.setForPeople("They keep the workers they know."));
            choose(screen, Outcome.SUPPORT_ANOTHER);
            fire(screen, "gonogo-close");
            assertTrue(words(screen).contains("Say what stepping aside does to whoever serves the people now."));

            screen.session.apply(GoNoGoEdits.setLocalProvider("It stays and grows."));
            fire(screen, "gonogo-close");
            assertTrue(screen.session.bid().goNoGo().closed());
            assertEquals(Progress.QUALIFY, screen.session.bid().progress());

            fire(screen, "gonogo-decided");
            assertEquals(Progress.DECIDED, screen.session.bid().progress());
        });
    }

    @Test
    void howTheBuyerDecidedIsNotedOnceTheBidIsDecided() {
        on(BID, screen -> {
            assertFalse(screen.node("award").isVisible());
            screen.session.apply(GoNoGoEdits.moveToDecided());
            assertTrue(screen.node("award").isVisible());
            ((ComboBox<?>) screen.node("award-result")).getSelectionModel().select(3);
            assertEquals(Result.NOT_WON, screen.session.bid().award().result());
        });
    }

    @Test
    void whatClosingDoesIsSaidBeforehandAndDoneInOneStep() {
        on(BID, screen -> {
            screen.session.apply(GoNoGoEdits.setForPeople("Shorter waits."));
            screen.session.apply(GoNoGoEdits.setBy("Trustees"));
            choose(screen, Outcome.GO_WITH_PARTNERS);
            assertEquals("Closing it moves the bid from Qualify to Build.", ((Label) screen.node("gonogo-sentence")).getText());

            fire(screen, "gonogo-close");
            assertEquals(Progress.BUILD, screen.session.bid().progress());
            assertEquals("Closed on Mon 5 Oct 2026 by Trustees: Go with partners.", ((Label) screen.node("gonogo-sentence")).getText());
            assertEquals("Go or no-go, With partners", screen.node("tender-go-GO_NO_GO").getAccessibleText());
            assertFalse(((TextInputControl) screen.node("gonogo-people")).isEditable());

            fire(screen, "gonogo-reopen");
            assertTrue(((TextInputControl) screen.node("gonogo-people")).isEditable());
            assertEquals("Shorter waits.", screen.session.bid().goNoGo().forPeople());
        });
    }

    @Test
    void challengingLeadsToTheQuestions() {
        on(BID, screen -> {
            assertFalse(screen.node("gonogo-ask").isVisible());
            choose(screen, Outcome.CHALLENGE);
            fire(screen, "gonogo-ask");

            assertEquals(List.of(new Place.Tender(TenderSection.QUESTIONS)), screen.places);
        });
    }

    @Test
    void theFactsSayWhatTheLeadWouldFailAloneAndHowMuchTimeIsLeft() {
        on(BID, screen -> {
            var facts = words(screen);

            assertTrue(facts.stream().anyMatch(it -> it.startsWith("Riverbank Housing Action alone would fail ") && it.contains("Combined turnover")),
                    facts::toString);
            assertTrue(facts.contains("28 days left; the timetable wants 35 days, so steps have to be cut short."), facts::toString);
        });
    }

    @Test
    void theTimeThatIsWantedIsThatOfTheStepsStillToBeDone() {
        var begun = BID.withTimetable(BID.timetable().withMilestones(BID.timetable().milestones().stream()
                .map(step -> step.daysBefore() > 25 ? step.withDone(ThreeRivers.TODAY) : step).toList()));
        on(begun, screen -> assertTrue(words(screen).stream().anyMatch(it -> it.startsWith("28 days left; the timetable wants 25 days")
                && !it.contains("cut short")), () -> words(screen).toString()));
    }

    @Test
    void theFactsAreWorkedOutWhileTheUserTypesOn() {
        onFxThread(() -> {
            var work = new ArrayDeque<Runnable>();
            var screen = new TenderOnScreen(BID, ThreeRivers.TODAY, new Theme(Theme.Choice.LIGHT),
                    new Background(work::add, Runnable::run, Runnable::run));
            assertFalse(words(screen).stream().anyMatch(it -> it.contains(" alone would fail ")));

            while (!work.isEmpty()) {
                work.remove().run();
            }
            assertTrue(words(screen).stream().anyMatch(it -> it.contains(" alone would fail ")));
        });
    }

    private static void on(Bid bid, Consumer<TenderOnScreen> steps) {
        onFxThread(() -> steps.accept(new TenderOnScreen(bid, ThreeRivers.TODAY, new Theme(Theme.Choice.LIGHT))));
    }

    private static void choose(TenderOnScreen screen, Outcome outcome) {
        ((RadioButton) screen.node("gonogo-" + outcome.name())).fire();
    }

    private static void fire(TenderOnScreen screen, String id) {
        ((Button) screen.node(id)).fire();
        screen.layout();
    }

    private static List<String> words(TenderOnScreen screen) {
        screen.layout();
        return screen.scene.getRoot().lookupAll(".label").stream().filter(Label.class::isInstance).filter(Node::isVisible)
                .map(node -> ((Label) node).getText()).toList();
    }
}
