package org.bidweave.ui.shared.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shared.grid.Lots.Lot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The grid as a person meets it, with mouse and keyboard.
class GridViewTest {

    private final FxRobot robot = new FxRobot();
    private final Lots lots = new Lots();
    private Grid<Integer, UnaryOperator<List<Lot>>> grid;

    @BeforeEach
    void showTheGrid() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::show);
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private void show(Stage stage) {
        grid = new Grid<>(Lots.TEXTS, lots.clip, lots.columns(), this::apply, Optional.of(lots));
        grid.setRows(lots.ids());
        var scene = new Scene(new VBox(grid, new Button("Beside")), 900, 500);
        new Theme(Theme.Choice.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    @Test
    void typingReplacesAndEnterGoesDown() {
        robot.clickOn("£300,000");
        robot.write("1.2m").push(KeyCode.ENTER).write("80k").push(KeyCode.ENTER);

        assertEquals(List.of("£1,200,000", "£80,000", "£650,000", ""), lots.values());
    }

    @Test
    void clickingAwayKeepsWhatWasTyped() {
        robot.doubleClickOn("Tenancies");
        robot.write(" for all");
        robot.clickOn("Advice, north");

        assertEquals("Tenancies for all", lots.names().getLast());
    }

    @Test
    void clickingOutsideTheGridKeepsWhatWasTyped() {
        robot.clickOn("Tenancies").write("Homes").clickOn("Beside");

        assertEquals("Homes", lots.names().getLast());
    }

    @Test
    void escapeDropsWhatWasTyped() {
        robot.clickOn("Tenancies").write("Homes").push(KeyCode.ESCAPE);

        assertEquals("Tenancies", lots.names().getLast());
        assertEquals(List.of(), lots.acts);
    }

    @Test
    void tabCommitsAndGoesRight() {
        robot.clickOn("Tenancies").write("Homes").push(KeyCode.TAB).write("300").push(KeyCode.TAB);

        assertEquals("Homes", lots.names().getLast());
        assertEquals("£300", lots.values().getLast());
    }

    @Test
    void aRefusedTextStaysWithItsSentenceAndTheCursor() {
        robot.clickOn("£300,000").write("12,34").push(KeyCode.ENTER);

        assertTrue(sentence().startsWith("Yearly value: “12,34” is not an amount"), sentence());
        assertEquals("£300,000", lots.values().getFirst());

        robot.write("12,340").push(KeyCode.ENTER);
        assertFalse(robot.lookup(".grid-note").tryQuery().isPresent());
        assertEquals("£12,340", lots.values().getFirst());
    }

    @Test
    void aChoiceIsCompletedFromItsBeginning() {
        robot.clickOn("£650,000").push(KeyCode.RIGHT).write("ten").push(KeyCode.ENTER);

        assertEquals("Tenancy support", lots.lots().get(2).service());
    }

    @Test
    void aChoiceIsCompletedFromAWordInIt() {
        robot.clickOn("£650,000").push(KeyCode.RIGHT).write("supp").push(KeyCode.ENTER);

        assertEquals("Tenancy support", lots.lots().get(2).service());
    }

    @Test
    void spaceAndAClickOnTheBoxTick() {
        robot.clickOn("£420,000").push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.SPACE);
        assertTrue(lots.lots().get(1).bid());

        robot.clickOn(robot.lookup(".check-mark").nth(0).queryAs(Node.class), MouseButton.PRIMARY);
        assertFalse(lots.lots().getFirst().bid());
    }

    @Test
    void aBlockIsPastedAfterItWasShown() {
        lots.clip.write("West\t£10\nEast\t£20\n");
        robot.clickOn("Type or paste here").push(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals(List.of(), lots.acts);

        robot.clickOn("Paste");
        assertEquals(List.of("West", "East"), lots.names().subList(4, 6));
        assertEquals(List.of(Act.PASTE), lots.acts);
    }

    @Test
    void aRowIsTypedWithTabsAndEnterBeginsTheNext() {
        robot.clickOn("Type or paste here");
        robot.write("West").push(KeyCode.TAB).write("10k").push(KeyCode.TAB).write("out").push(KeyCode.ENTER).write("East").push(KeyCode.ENTER);

        assertEquals(List.of("West", "East"), lots.names().subList(4, 6));
        assertEquals("Outreach", lots.lots().get(4).service());
    }

    @Test
    void arrowsLeaveACellThatIsReplacedButNotOneThatIsEdited() {
        robot.clickOn("£300,000").write("1").push(KeyCode.LEFT).write("Advice").push(KeyCode.RIGHT);
        assertEquals("£1", lots.values().getFirst());
        assertEquals("Advice", lots.names().getFirst());

        robot.push(KeyCode.F2).push(KeyCode.LEFT).write("2").push(KeyCode.ENTER);
        assertEquals("£21", lots.values().getFirst());
    }

    @Test
    void aPasteIsConfirmedOrDroppedByKeyboard() {
        lots.clip.write("West\t£10\n");
        robot.clickOn("Type or paste here").push(KeyCode.SHORTCUT, KeyCode.V).push(KeyCode.ESCAPE);
        assertEquals(List.of(), lots.acts);

        robot.push(KeyCode.SHORTCUT, KeyCode.V).push(KeyCode.ENTER);
        assertEquals("West", lots.names().getLast());
    }

    @Test
    void shiftAndSpaceSelectTheRowAndTypeNothing() {
        robot.clickOn("£300,000").push(KeyCode.SHIFT, KeyCode.SPACE).push(KeyCode.DELETE);

        assertEquals("", lots.names().getFirst());
        assertEquals("", lots.values().getFirst());
    }

    @Test
    void theKeysOfTheTableAreListed() {
        robot.clickOn("Tenancies").push(KeyCode.SHIFT, KeyCode.F1);
        assertTrue(robot.lookup("Fill down, fill right").tryQuery().isPresent());

        robot.push(KeyCode.ESCAPE).write("Homes").push(KeyCode.ENTER);
        assertEquals("Homes", lots.names().getLast());
    }

    @Test
    void rowsWithoutTheTextAreHiddenUntilTheFindBarCloses() {
        robot.clickOn("Tenancies").push(KeyCode.SHORTCUT, KeyCode.F).write("advice").clickOn("Only rows with it");
        assertEquals(3, grid.table().getItems().size());

        robot.clickOn("Close");
        assertEquals(5, grid.table().getItems().size());
    }

    @Test
    void draggingTheHandleFillsDown() {
        robot.clickOn("£300,000");
        robot.drag(robot.lookup(".fill-handle").queryAs(Node.class)).dropTo("£650,000");

        assertEquals(List.of("£300,000", "£300,000", "£300,000", ""), lots.values());
    }

    @Test
    void draggingSelectsARangeAndDeleteClearsIt() {
        robot.drag("£300,000").dropTo("£650,000").push(KeyCode.DELETE);

        assertEquals(List.of("", "", "", ""), lots.values());
        assertEquals(List.of(Act.CLEAR), lots.acts);
    }

    /// Through the table's own sort order, as a click on the headless platform always counts as one for the menu.
    @Test
    void theHeadsSortUpAndDownAndBackToTheRowsOwnOrder() {
        robot.clickOn("Type or paste here");
        sortByFirstColumn(grid.table(), TableColumn.SortType.DESCENDING);
        robot.push(KeyCode.SHORTCUT, KeyCode.HOME);
        assertEquals("Lot, Tenancies", spoken());

        robot.interact(() -> grid.table().getSortOrder().clear());
        assertEquals("Lot, Advice, north", spoken());
    }

    @Test
    void aCellIsReadAloudWithItsColumnAndItsRow() {
        robot.clickOn("£300,000");
        assertEquals("Yearly value, Advice, north, £300,000", spoken());

        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertEquals("Bid, Advice, north, ticked", spoken());

        robot.push(KeyCode.RIGHT);
        assertEquals("Result, Advice, north, £75,000 short, Gap", spoken());
    }

    @Test
    void findingGoesFromOneCellToTheNext() {
        robot.clickOn("Tenancies").push(KeyCode.SHORTCUT, KeyCode.F).write("advice").push(KeyCode.ENTER);
        assertEquals("Service, Advice, north, Advice", spoken());
        assertTrue(robot.lookup("2 of 4").tryQuery().isPresent());

        robot.push(KeyCode.ESCAPE).write("Outreach").push(KeyCode.ENTER);
        assertEquals("Outreach", lots.lots().getFirst().service());
    }

    private <T> void sortByFirstColumn(TableView<T> table, TableColumn.SortType type) {
        robot.interact(() -> {
            var column = table.getColumns().get(1);
            column.setSortType(type);
            table.getSortOrder().add(column);
        });
    }

    private void apply(Act act, List<UnaryOperator<List<Lot>>> changes) {
        lots.apply(act, changes);
        grid.setRows(lots.ids());
    }

    private String spoken() {
        return robot.lookup(node -> node instanceof GridCell<?, ?> cell
                        && cell.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("current")))
                .<GridCell<?, ?>>query()
                .spoken();
    }

    private String sentence() {
        return robot.lookup(".grid-note").queryAs(Label.class).getText();
    }
}
