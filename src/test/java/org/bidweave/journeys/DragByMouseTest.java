package org.bidweave.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.BidId;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Cards really dragged with the mouse, which only a display with a window system can do.
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class DragByMouseTest {

    private static final BidId FENWOLD = Samples.CASE_3A.bid().id();

    private TestProgram program;

    @Start
    void start(Stage stage) {
        program = TestProgram.start(new MemoryLibrary(Samples.CASE_3A.bid()), Samples.CASE_3A.today(), Theme.Choice.LIGHT);
        stage.setScene(program.scene());
        stage.setWidth(1380);
        stage.setHeight(860);
        stage.show();
        program.open(FENWOLD);
    }

    @Test
    void caseThreeIsSolvedByDraggingItsTwoCandidatesIn(FxRobot robot) {
        assertEquals(List.of("ARE-01", "SPC-02"), blockers());
        drag(robot, card(".candidate", "Saltney Women's Space"), program.find(".members"));

        assertTrue(program.find("#trial").isVisible());
        assertEquals(List.of(), program.library().steps());
        robot.clickOn("Keep");
        assertEquals(List.of("SPC-02"), blockers());
        assertTrue(card(".member-card", "Saltney Women's Space").lookupAll(".label").stream().anyMatch(label -> "50.0%".equals(((Label) label).getText())));

        drag(robot, card(".candidate", "Coastal Counselling Hub"), program.find(".members"));
        robot.clickOn("Keep");
        assertEquals(List.of(), blockers());
        assertEquals(List.of("Add Saltney", "Add Coastal"), program.library().steps());
    }

    @Test
    void aMembersCardDraggedOnTheLeadLeads(FxRobot robot) {
        drag(robot, card(".member-card", "Little Oaks Therapy"), card(".member-card", "Marram House"));

        assertEquals(Role.LEAD, session().bid().alternative(session().bid().current()).member(new OrganisationId("Little Oaks Therapy")).orElseThrow().role());
    }

    /// A first small move is what makes the window system see a drag.
    private static void drag(FxRobot robot, Node from, Node to) {
        robot.drag(from).moveBy(20, 12).dropTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node card(String style, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        program.find(style);
        return program.scene().getRoot().lookupAll(style).stream()
                .filter(card -> card.lookup(".name") instanceof Labeled title && name.equals(title.getText())).findFirst().orElseThrow();
    }

    private List<String> blockers() {
        WaitForAsyncUtils.waitForFxEvents();
        return session().liveProperty().get().in(View.PLANNED).rules().entrySet().stream().filter(rule -> rule.getValue() == Verdict.BLOCKER)
                .map(rule -> rule.getKey()).sorted().toList();
    }

    private Session session() {
        return program.shell().session(FENWOLD).orElseThrow();
    }
}
