package org.bidweave.ui.home;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.model.Area;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class CanWeTest {

    @Test
    void theAnswerFollowsTheTypingAndOpensAsABid() {
        on(List.of(TestBids.WESTMERE), program -> {
            type(program, "can-we-income", "£180k");
            type(program, "can-we-turnover", "£300k");
            assertTrue(label(program, "can-we-short").startsWith("Alone: no. You have £180,000; the buyer asks for £300,000: £120,000 short, "
                    + "whichever way turnover is counted. With partners: perhaps, if"), label(program, "can-we-short"));

            ((Button) program.find("#can-we-ask")).fire();
            type(program, "can-we-asked-places", "Leeds");
            type(program, "can-we-places", "York; Leeds");
            assertTrue(words(program).stream().anyMatch(it -> it.startsWith("No. You have £180,000")), () -> words(program).toString());
            ((Button) program.find("#can-we-open")).fire();

            var made = program.library().bids().stream().filter(bid -> !bid.id().equals(TestBids.WESTMERE.id())).findFirst().orElseThrow();
            assertEquals(Money.of(300_000), made.tender().turnover().amount());
            assertEquals("Our charity", made.organisations().getFirst().name());
            assertEquals(2, made.organisations().getFirst().presence().size());
            program.find(".consortium");
        });
    }

    @Test
    void whatWasTypedStaysFromTheCardToThePageAndBack() {
        on(List.of(TestBids.WESTMERE), program -> {
            type(program, "can-we-income", "£180k");
            ((Button) program.find("#can-we-ask")).fire();
            assertEquals("£180k", ((TextField) program.find("#can-we-income")).getText());
            program.find("#can-we-income").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));

            program.find(".bid-card");
            assertEquals("£180k", ((TextField) program.find("#can-we-income")).getText());
        });
    }

    @Test
    void whatWasTypedIsThereAfterARestartUntilOneStartsAgain() {
        onFxThread(() -> {
            var library = new MemoryLibrary(TestBids.WESTMERE);
            var first = TestProgram.start(library, TestBids.TODAY, Theme.Choice.LIGHT);
            ((Button) first.find("#can-we-ask")).fire();
            enter(first, "can-we-income", "£180k");
            enter(first, "can-we-asked-places", "Leeds; York");

            var second = TestProgram.start(library, TestBids.TODAY, Theme.Choice.LIGHT);
            assertTrue(label(second, "can-we-short").startsWith("Alone: "), label(second, "can-we-short"));
            assertEquals("£180k", ((TextField) second.find("#can-we-income")).getText());
            ((Button) second.find("#can-we-ask")).fire();
            assertEquals("Leeds; York", ((TextField) second.find("#can-we-asked-places")).getText());
            ((Button) second.find(".can-we-again")).fire();
            assertEquals("", ((TextField) second.find("#can-we-income")).getText());

            assertEquals(Optional.of(""), library.setting("can-we"));
            var third = TestProgram.start(library, TestBids.TODAY, Theme.Choice.LIGHT);
            assertEquals("", ((TextField) third.find("#can-we-income")).getText());
            assertFalse(third.find(".can-we-again").isVisible());
        });
    }

    private static void enter(TestProgram program, String id, String text) {
        type(program, id, text);
        program.find("#" + id).fireEvent(new ActionEvent());
    }

    @Test
    void aYearlyValueLeavesAThresholdThatWasSaidInFull() {
        on(List.of(TestBids.WESTMERE), program -> {
            type(program, "can-we-income", "£180k");
            type(program, "can-we-turnover", "twice £400k");
            ((Button) program.find("#can-we-ask")).fire();
            type(program, "can-we-value", "£300k");

            var said = words(program);
            assertTrue(said.stream().anyMatch(it -> it.contains("the buyer asks for £800,000: £620,000 short,")), said::toString);
            assertTrue(said.stream().anyMatch(it -> it.contains("The whole contract, £300,000 a year,")), said::toString);
        });
    }

    @Test
    void theFirstStartLeadsToIt() {
        on(List.of(), program -> {
            program.scene().getRoot().lookupAll(".way").stream().map(Button.class::cast)
                    .filter(way -> way.getAccessibleText().startsWith("Can we go for this?")).findFirst().orElseThrow().fire();

            program.find("#can-we-open");
        });
    }

    @Test
    void placesAreUnderstoodInAnySpellingAndTheBidHasTheirCodes() {
        on(List.of(TestBids.WESTMERE), program -> {
            ((Button) program.find("#can-we-ask")).fire();
            type(program, "can-we-places", "west yorkshire; Quayside");
            type(program, "can-we-asked-places", "Leeds City, Bristol, City of, quayside");
            program.find("#can-we-places").fireEvent(new ActionEvent());
            assertTrue(words(program).contains("Not in the table of UK places, and kept as you wrote it: Quayside."), () -> words(program).toString());
            assertTrue(words(program).stream().anyMatch(it -> it.contains("No. You do not work in Bristol. Leeds lies in West Yorkshire, where you work.")), () -> words(program).toString());
            ((Button) program.find("#can-we-open")).fire();

            var made = program.library().bids().stream().filter(bid -> !bid.id().equals(TestBids.WESTMERE.id())).findFirst().orElseThrow();
            assertEquals(List.of("E08000035", "E06000023", "", "E11000006"), made.tender().areas().stream().map(Area::code).toList());
        });
    }

    @Test
    void theBidThatOpensSaysWhatTheAnswerSaid() {
        on(List.of(TestBids.WESTMERE), program -> {
            ((Button) program.find("#can-we-ask")).fire();
            type(program, "can-we-income", "£145,000");
            type(program, "can-we-value", "£60k");
            type(program, "can-we-places", "Leeds");
            type(program, "can-we-asked-places", "Leeds");
            type(program, "can-we-people", "200");
            type(program, "can-we-asked-people", "480");
            ((Button) program.find("#can-we-open")).fire();

            program.find(".consortium");
            var said = words(program);
            assertTrue(said.containsAll(List.of("The lead keeps it all")), said::toString);
        });
    }

    @Test
    void withoutAYearlyValueNothingOfItIsMet() {
        on(List.of(TestBids.WESTMERE), program -> {
            type(program, "can-we-income", "£145,000");
            ((Button) program.find("#can-we-ask")).fire();
            ((Button) program.find("#can-we-open")).fire();

            program.find(".consortium");
            assertTrue(words(program).contains("Not entered"), () -> words(program).toString());
        });
    }

    private static void on(List<Bid> bids, Consumer<TestProgram> steps) {
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(bids.toArray(Bid[]::new)), Samples.CASE_1.today(), Theme.Choice.LIGHT);
            program.find(".navigation");
            steps.accept(program);
        });
    }

    private static void type(TestProgram program, String id, String text) {
        ((TextField) program.find("#" + id)).setText(text);
    }

    private static String label(TestProgram program, String id) {
        return ((Label) program.find("#" + id)).getText();
    }

    private static List<String> words(TestProgram program) {
        return program.scene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }
}
