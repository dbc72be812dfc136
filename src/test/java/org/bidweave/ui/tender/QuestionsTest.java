package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.ClarificationEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Clarification;
import org.bidweave.model.QuestionId;
import org.bidweave.model.TurnoverMode;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final QuestionId Q1 = new QuestionId("Q1");
    private static final Bid UNSAID = ThreeRivers.BID.withTender(tender -> tender
            .withTurnover(tender.turnover().withMode(TurnoverMode.NOT_STATED))
            .withDates(tender.dates().withClarification(LocalDate.of(2026, 10, 12))));

    @Test
    void everyReadyQuestionIsOneClickAwayFromTheLogAndAllOfThemTogetherOneStep() {
        on(UNSAID, screen -> {
            var offered = adds(screen).size();
            assertTrue(offered > 1);

            adds(screen).getFirst().fire();
            screen.layout();
            assertEquals(1, log(screen).size());
            assertEquals(offered - 1, adds(screen).size());

            button(screen, "questions-add-all").fire();
            screen.layout();
            assertEquals(offered, log(screen).size());
            assertEquals(List.of(), adds(screen));
            screen.session.undo();
            assertEquals(1, log(screen).size());
        });
    }

    @Test
    void readyQuestionsAreSpokenOfOnlyWhereThereAreSome() {
        on(UNSAID, screen -> assertTrue(words(screen).stream().anyMatch(it -> it.contains("take a ready question from below"))));
        on(Bid.empty(new BidId("new")), screen -> {
            assertEquals(List.of(), adds(screen));
            assertTrue(words(screen).stream().noneMatch(it -> it.contains("ready question")));
            assertTrue(words(screen).stream().anyMatch(it -> it.startsWith("None yet. Add your own")));
        });
    }

    @Test
    void aQuestionIsWordedAskedAndAnsweredInItsCard() {
        on(UNSAID, screen -> {
            var window = new Stage();
            window.setScene(screen.scene);
            window.show();
            screen.session.apply(ClarificationEdits.add("FIN-14", "Whose turnover counts?"));
            screen.layout();
            assertFalse(screen.node("question-Q1-answer").getParent().getParent().isVisible());

            leave(screen, "question-Q1-text", "Whose turnover counts, please?");
            labelled(screen, "Mark as asked").fire();
            leave(screen, "question-Q1-answer", "All members together.");
            leave(screen, "question-Q1-effect", "Counted together.");
            screen.type("question-Q1-asked", "2/10/26");

            assertEquals(new Clarification(Q1, "FIN-14", "Whose turnover counts, please?", LocalDate.of(2026, 10, 2), ThreeRivers.TODAY,
                    "All members together.", "Counted together."), log(screen).getFirst());
            assertTrue(words(screen).contains("Answered 5 Oct"));
            window.hide();
        });
    }

    @Test
    void theCardLeadsToItsFindingAndToWhereTheAnswerIsEntered() {
        on(UNSAID, screen -> {
            screen.session.apply(ClarificationEdits.add("FIN-14", "Whose turnover counts?"));
            screen.session.apply(ClarificationEdits.setAsked(Q1, ThreeRivers.TODAY));
            screen.layout();

            labelled(screen, "How turnover is counted (FIN-14)").fire();
            labelled(screen, "Enter the answer under Turnover").fire();

            assertEquals(List.of(new Place.Findings("FIN-14"), new Place.Tender(TenderSection.TURNOVER)), screen.places);
        });
    }

    @Test
    void draftsAreCopiedNumberedForThePortal() {
        on(UNSAID, screen -> {
            screen.session.apply(ClarificationEdits.add("", "One?"));
            screen.session.apply(ClarificationEdits.add("", "Two?"));
            screen.session.apply(ClarificationEdits.setAsked(Q1, ThreeRivers.TODAY));
            screen.session.apply(ClarificationEdits.add("", "Three?"));
            button(screen, "questions-copy-drafts").fire();

            assertEquals("1. Two?\n\n2. Three?", screen.clip.read());
        });
    }

    @Test
    void theSentenceSaysHowLongQuestionsAreTaken() {
        var words = new QuestionWords(new Texts(Locale.UK));
        var drafts = List.of(Clarification.draft(Q1, "", "One?"), Clarification.draft(new QuestionId("Q2"), "", "Two?"));
        var closes = LocalDate.of(2026, 9, 4);

        assertEquals("Questions close on **Fri 4 Sep 2026**: 5 days left; **2 drafts not yet asked**.",
                words.closing(closes, closes.minusDays(5), drafts));
        assertEquals("Questions close on **Fri 4 Sep 2026**: today.", words.closing(closes, closes, List.of()));
        assertEquals("Questions closed on **Fri 4 Sep 2026**, 3 days ago; **2 drafts were not asked**. Ask whether late questions are taken.",
                words.closing(closes, closes.plusDays(3), drafts));
        assertEquals("The last day for questions is not entered under Dates; **2 drafts not yet asked**.",
                words.closing(null, closes, drafts));
    }

    @Test
    void aQuestionOfOnesOwnIsAddedAndDeletedAndTheKeyboardIsInIt() {
        on(UNSAID, screen -> {
            button(screen, "questions-add-own").fire();
            assertEquals(screen.node("question-Q1-text"), screen.scene.getFocusOwner());
            assertEquals("Questions, 1 draft", screen.node("tender-go-QUESTIONS").getAccessibleText());

            labelled(screen, "Delete").fire();
            assertEquals(List.of(), log(screen));
            screen.session.undo();
            assertEquals(1, log(screen).size());
        });
    }

    private static void on(Bid bid, Consumer<TenderOnScreen> steps) {
        onFxThread(() -> steps.accept(new TenderOnScreen(bid, ThreeRivers.TODAY, new Theme(Theme.Choice.LIGHT))));
    }

    /// Types into a text of several lines and leaves it.
    private static void leave(TenderOnScreen screen, String id, String text) {
        var input = (TextInputControl) screen.node(id);
        input.requestFocus();
        input.setText(text);
        screen.node("tender-title").requestFocus();
    }

    private static List<Clarification> log(TenderOnScreen screen) {
        return screen.session.bid().clarifications();
    }

    private static List<Button> adds(TenderOnScreen screen) {
        return screen.scene.getRoot().lookupAll(".could-add").stream().map(Button.class::cast).toList();
    }

    private static Button button(TenderOnScreen screen, String id) {
        return (Button) screen.node(id);
    }

    private static Button labelled(TenderOnScreen screen, String word) {
        screen.layout();
        return screen.scene.getRoot().lookupAll(".question-card .button").stream().map(Button.class::cast)
                .filter(it -> it.getText().equals(word) && shown(it)).findFirst()
                .orElseThrow(() -> new AssertionError("No button says " + word));
    }

    private static boolean shown(Node node) {
        return node == null || (node.isVisible() && shown(node.getParent()));
    }

    private static List<String> words(TenderOnScreen screen) {
        return screen.scene.getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }
}
