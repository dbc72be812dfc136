package org.bidweave.ui.shared.findings;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.TODAY;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.NothingKept;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.edit.History;
import org.bidweave.model.Stage;
import org.bidweave.session.Background;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class FindingsPanelTest {

    private final List<Place> went = new ArrayList<>();

    @Test
    void theCountsAreThoseOfTheRulesInTheViewOnScreen() {
        onFxThread(() -> {
            var open = open();
            assertEquals(List.of("2", "2", "0"), counts(open).subList(0, 3));

            open.session().viewProperty().set(View.PLANNED);
            assertEquals("0", counts(open).getFirst());
        });
    }

    @Test
    void severalFindingsOfOneRuleAreOneRowWithTheirSum() {
        onFxThread(() -> {
            var open = open();

            assertTrue(spoken(open).contains("Gap: Capacity. 300 people short: 100 in North, 200 in Quayside. "));
        });
    }

    @Test
    void theWorstFindingIsOpenFromTheStartAndEscClosesIt() {
        onFxThread(() -> {
            var open = open();
            assertTrue(sums(open).contains("Counted: £1,120,000"), sums(open).toString());

            key(heads(open).getFirst(), KeyCode.ESCAPE);
            assertEquals(List.of(), sums(open));
            key(heads(open).getFirst(), KeyCode.ENTER);
            assertTrue(sums(open).contains("Counted: £1,120,000"));
        });
    }

    @Test
    void aFixActsAndUndoTakesItBack() {
        onFxThread(() -> {
            var open = open();
            press(open, b -> String.valueOf(b.getAccessibleText()).startsWith("Record Stillwater"));
            assertEquals(Stage.MOU_SIGNED, open.session().bid().alternative(A).member(STILLWATER).orElseThrow().stage());
            assertEquals("0", counts(open).getFirst());

            open.session().undo();
            assertEquals("2", counts(open).getFirst());
        });
    }

    @Test
    void aGapIsAcceptedWithAReasonAndANameAndTheAcceptanceCanBeWithdrawn() {
        onFxThread(() -> {
            var open = open();
            key(head(open, "Gap: Unallocated value"), KeyCode.ENTER);
            press(open, b -> b.getText().equals("Accept with a reason"));
            press(open, b -> b.getText().equals("Accept"));
            assertEquals(List.of(), open.session().bid().acceptances());

            var fields = nodes(open, ".field .text-field").stream().map(TextField.class::cast).toList();
            fields.get(0).setText("Stillwater’s trustees meet on Monday");
            fields.get(1).setText("Ruth Okafor");
            press(open, b -> b.getText().equals("Accept"));
            assertEquals(List.of("MON-02 Ruth Okafor"), open.session().bid().acceptances().stream().map(a -> a.rule() + " " + a.by())
                    .toList());
            assertTrue(head(open, "Gap: Unallocated value").getAccessibleText().endsWith("accepted by Ruth Okafor"));

            press(open, b -> b.getText().equals("Withdraw the acceptance"));
            assertEquals(List.of(), open.session().bid().acceptances());
        });
    }

    @Test
    void aRuleThatStandsOtherwiseInTheOtherViewSaysHow() {
        onFxThread(() -> {
            var open = open();

            assertTrue(nodes(open, ".other-view").stream().anyMatch(tag -> "Planned: Met".equals(((Labeled) tag).getText())));
        });
    }

    @Test
    void aBlockerOffersNoAcceptance() {
        onFxThread(() -> {
            var open = open();

            assertTrue(nodes(open, ".button").stream().noneMatch(b -> b instanceof Button button
                    && "Accept with a reason".equals(button.getText())));
        });
    }

    @Test
    void theFilterShowsOneFamilyAndTheCountsStay() {
        onFxThread(() -> {
            var open = open();
            press(open, b -> "Filter the findings".equals(b.getAccessibleText()));
            choose(open, Optional.of(Family.CAPACITY));

            assertTrue(spoken(open).stream().noneMatch(words -> words.contains("Combined turnover")));
            assertTrue(spoken(open).stream().anyMatch(words -> words.contains("Capacity")));
            assertEquals("2", counts(open).getFirst());
        });
    }

    @Test
    void everyRuleBelongsToAFamily() {
        assertEquals(List.of(), Checks.STANDARD.rules().stream().map(rule -> rule.id())
                .filter(id -> List.of(Family.values()).stream().noneMatch(family -> family.has(id))).toList());
    }

    @Test
    void downGoesToTheNextFinding() {
        onFxThread(() -> {
            var open = open();
            heads(open).getFirst().requestFocus();
            key(heads(open).getFirst(), KeyCode.DOWN);

            assertEquals(heads(open).get(1), open.panel().getScene().getFocusOwner());
        });
    }

    private record Open(Session session, FindingsPanel panel) {}

    private Open open() {
        var clock = InstantSource.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        var session = new Session(History.of(WESTMERE), Checks.STANDARD, Background.NONE, new NothingKept(), clock);
        session.viewProperty().set(View.SECURED);
        var panel = new FindingsPanel(session, new Texts(Locale.UK), went::add);
        panel.setPrefWidth(392);
        var scene = new Scene(panel, 392, 792);
        new Theme(Theme.Choice.LIGHT).dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return new Open(session, panel);
    }

    private static List<Node> nodes(Open open, String selector) {
        open.panel().applyCss();
        open.panel().layout();
        return List.copyOf(open.panel().lookupAll(selector));
    }

    private static List<String> counts(Open open) {
        return nodes(open, ".findings-head .counted-state .label").stream().map(label -> ((Labeled) label).getText()).toList();
    }

    private static List<Node> heads(Open open) {
        return nodes(open, ".opening-head");
    }

    private static Node head(Open open, String beginning) {
        return heads(open).stream().filter(head -> head.getAccessibleText().startsWith(beginning)).findFirst().orElseThrow();
    }

    private static List<String> spoken(Open open) {
        return heads(open).stream().map(Node::getAccessibleText).toList();
    }

    private static List<String> sums(Open open) {
        return nodes(open, ".sum-row").stream().map(Node::getAccessibleText).toList();
    }

    private static void press(Open open, Predicate<Button> which) {
        nodes(open, ".button").stream().filter(Button.class::isInstance).map(Button.class::cast).filter(which).findFirst().orElseThrow()
                .fire();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Open open, Optional<Family> family) {
        ((ComboBox<Optional<Family>>) nodes(open, ".filter-bar .combo-box").getFirst()).setValue(family);
    }

    private static void key(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
