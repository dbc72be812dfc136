package org.bidweave.ui.home;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
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
            assertTrue(label(program, "can-we-short").startsWith("Alone: no. You have £180,000; the buyer asks for £300,000: £120,000 short. "
                    + "With partners: perhaps, if"), label(program, "can-we-short"));

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
    void aYearlyValueLeavesAThresholdThatWasSaidInFull() {
        on(List.of(TestBids.WESTMERE), program -> {
            type(program, "can-we-income", "£180k");
            type(program, "can-we-turnover", "twice £400k");
            ((Button) program.find("#can-we-ask")).fire();
            type(program, "can-we-value", "£300k");

            var said = words(program);
            assertTrue(said.stream().anyMatch(it -> it.contains("the buyer asks for £800,000: £620,000 short.")), said::toString);
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
