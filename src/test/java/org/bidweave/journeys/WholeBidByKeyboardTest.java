package org.bidweave.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shared.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A bid built from nothing to no blocker in the whole window, by keyboard alone: the tender, two partners, who does what, and the papers.
@ExtendWith(ApplicationExtension.class)
class WholeBidByKeyboardTest {

    private static final int MOST_STEPS = 60;

    private TestProgram program;

    @Start
    void start(Stage stage) {
        program = TestProgram.start(new MemoryLibrary(), Samples.CASE_1.today(), Theme.Choice.LIGHT);
        stage.setScene(program.scene());
        stage.show();
    }

    @Test
    void fromAnEmptyWindowToABidWithoutBlockers(FxRobot robot) {
        var typist = new Typist(robot, program.scene());
        typist.press(KeyCode.SHORTCUT, KeyCode.N);
        tender(typist);
        typist.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertEquals("Blocker", verdict());

        add(typist, "Harbour Trust");
        shareAndReliance(typist, "60k");
        typist.line("Debt advice", "evi");
        typist.leaveGrid().type("North").tab(1).line("North", "out");
        typist.leaveGrid().leaveGrid().line("all", "2");
        typist.leaveGrid().line("", "", "", "2", "100");
        typist.leaveGrid().line("31/3/26", "100k");
        reach(typist, "entry-due-diligence").press(KeyCode.SPACE).tab(1).press(KeyCode.SPACE);
        reach(typist, "entry-debarment").tab(1).line("pub", "5m");
        assertEquals("Blocker", verdict(), "its turnover alone does not do");

        typist.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        add(typist, "Lantern");
        shareAndReliance(typist, "40k");
        reach(typist, "entry-home-areas");
        for (int grids = 0; grids < 4; grids++) {
            reachGrid(typist.tab(grids == 0 ? 1 : 0));
            if (grids < 3) {
                typist.leaveGrid();
            }
        }
        typist.leaveGrid().line("31/3/26", "80k");
        reach(typist, "entry-due-diligence").press(KeyCode.SPACE).tab(1).press(KeyCode.SPACE);

        assertEquals(List.of(), blockers());
        assertEquals(Verdict.PASS, assessed().rules().get("CAP-01"));
        assertFalse(verdict().equals("Blocker"), verdict());
        System.out.printf(Locale.UK, "a whole bid: %d keystrokes%n", typist.keystrokes());
        assertTrue(typist.keystrokes() < 800, () -> typist.keystrokes() + " keystrokes");
    }

    private static void tender(Typist typist) {
        typist.row("Debt advice", "Westmere Borough Council");
        typist.section("tender-clarification").tab(1).row("30/9/26", "", "", "", "1/4/27", "3");
        typist.section("tender-lots").line("Debt advice", "100k", "North", "out");
        typist.section("tender-lines").line("Advice", "people", "50");
        typist.section("tender-volume").line("100");
        typist.section("tender-specialisms").line("Debt advice");
        typist.section("tender-threshold").row("150k", "tog");
        typist.section("tender-insurance").line("pub", "5m");
    }

    private void add(Typist typist, String name) {
        for (int i = 0; i < MOST_STEPS && !"Add partner".equals(words()); i++) {
            typist.press(KeyCode.SHIFT, KeyCode.TAB);
        }
        typist.press(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        typist.type(name).press(KeyCode.ENTER);
        reach(typist, "entry-stage-reason");
        for (int days = 0; days < MOST_STEPS && !inGrid(); days++) {
            typist.tab(1);
        }
    }

    /// From the grid of shares on to that of specialisms.
    private void shareAndReliance(Typist typist, String share) {
        typist.press(KeyCode.RIGHT).type(share).press(KeyCode.ENTER);
        reach(typist, "entry-financial").press(KeyCode.SPACE).tab(2).type("p").tab(1);
    }

    /// Tab, and out of grids Ctrl+Tab, until the keyboard is on the field.
    private Typist reach(Typist typist, String id) {
        for (int i = 0; i < MOST_STEPS && !id.equals(owner().getId()); i++) {
            onwards(typist);
        }
        assertEquals(id, owner().getId());
        return typist;
    }

    private void reachGrid(Typist typist) {
        assertTrue(inGrid(), () -> owner() + " after " + typist.keystrokes());
    }

    private void onwards(Typist typist) {
        if (inGrid()) {
            typist.leaveGrid();
        } else {
            typist.tab(1);
        }
    }

    private boolean inGrid() {
        for (var at = owner(); at != null; at = at.getParent()) {
            if (at instanceof Grid<?, ?>) {
                return true;
            }
        }
        return false;
    }

    private Node owner() {
        WaitForAsyncUtils.waitForFxEvents();
        return program.scene().getFocusOwner();
    }

    private String words() {
        return owner() instanceof Labeled labeled ? labeled.getText() : "";
    }

    private String verdict() {
        WaitForAsyncUtils.waitForFxEvents();
        var strip = program.find(".verdict");
        assertTrue(strip.lookup(".state-shape") instanceof StateShape);
        return ((Labeled) strip.lookup(".state-word")).getText();
    }

    private Assessment assessed() {
        var bid = program.library().bids().getFirst();
        return Checks.STANDARD.assess(new Situation(bid, bid.current(), View.PLANNED, Samples.CASE_1.today()));
    }

    private List<String> blockers() {
        return assessed().findings().stream().filter(finding -> finding.verdict() == Verdict.BLOCKER).map(finding -> finding.message()).toList();
    }
}
