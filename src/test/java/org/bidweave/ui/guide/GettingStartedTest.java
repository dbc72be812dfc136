package org.bidweave.ui.guide;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.check.TenderSection;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

/// Walks the ten minutes with the example: what the page says is on screen.
class GettingStartedTest {

    private final Page page = Guide.read().page(Address.top("getting-started")).orElseThrow();
    private TestProgram program;

    /// What the section tells the reader stands on the page, and what stands for it on screen.
    private void says(String step, String told, String shown) {
        var text = page.sections().stream().filter(section -> section.heading().startsWith(step)).map(Section::text).collect(Collectors.joining());
        assertTrue(text.contains(told), () -> "Step " + step + " does not say “" + told + "”: " + text);
        assertTrue(screen().contains(shown), () -> "Step " + step + ": the screen does not say “" + shown + "”: " + screen());
    }

    /// All that is written on screen.
    private String screen() {
        program.find(".navigation");
        return program.scene().getRoot().lookupAll("*").stream().filter(GettingStartedTest::isSeen).map(GettingStartedTest::written)
                .collect(Collectors.joining(" | "));
    }

    private static String written(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case Text text -> text.getText();
            default -> "";
        };
    }

    private static boolean isSeen(Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
    }

    private void press(String words) {
        program.find(".navigation");
        program.scene().getRoot().lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> is(button.getText(), words) || is(button.getAccessibleText(), words)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing can be pressed that says " + words)).fire();
    }

    private static boolean is(String text, String words) {
        return text != null && text.startsWith(words);
    }

    private void keys(String keys) {
        program.scene().getAccelerators().get(KeyCombination.valueOf(keys)).run();
    }

    @Test
    void everyStepIsTrue() {
        onFxThread(() -> {
            program = TestProgram.start(new MemoryLibrary(), Samples.CASE_1.today(), Theme.Choice.LIGHT);
            says("1", "choose Open the example", "Open the example");
            ((Button) program.find(".way")).fire();
            says("2", "Stillwater Bereavement Support is not registered on the platform, and there are two more",
                    "Stillwater Bereavement Support is not registered on the platform with its declarations; 23 days are left. 2 more like it.");
            says("2", "£1,200,000", "Asked, £1,200,000");
            says("2", "£1,265,000, so £65,000 is to spare", "£65,000 to spare");

            keys("Shortcut+E");
            says("3", "Blocker", "With the partners who have signed, this bid would not stand.");
            says("3", "£80,000 short", "£80,000 short");
            says("3", "nobody who has signed delivers bereavement support", "No signed partner delivers Bereavement support");

            program.shell().go(new Place.Findings("FIN-02"));
            says("4", "Combined turnover", "Not counted: Stillwater Bereavement Support, not signed");
            press("Record Stillwater Bereavement Support’s MoU as signed");
            says("4", "two gaps are left", "One more like it.");
            keys("Shortcut+Z");
            says("5", "The blockers are back", "Both blockers close when Stillwater signs.");

            keys("Shortcut+E");
            press("Try Quay Street Food Hub");
            says("6", "three rules wait until it has signed", "Trying Quay Street Food Hub: closes nothing, opens nothing. 3 more until it has signed and its papers are in.");
            press("Leave");
            says("6", "Aspira Nationwide has £28,000,000", "£28,000,000 · no local base");

            program.shell().goCoverage();
            says("7", "Only missing (3)", "Only missing (3)");

            program.shell().go(new Place.Tender(TenderSection.TURNOVER));
            var threshold = (TextField) program.find("#tender-threshold");
            assertEquals("2 ×", threshold.getText());
            threshold.setText("1.5 x");
            threshold.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            says("8", "£900,000 is asked", "£900,000");
            keys("Shortcut+Z");
            says("8", "brings £1,200,000 back", "£1,200,000");
        });
    }
}
