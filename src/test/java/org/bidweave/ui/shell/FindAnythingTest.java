package org.bidweave.ui.shell;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class FindAnythingTest {

    private static final List<Found> SOME = List.of(
            found("Export the bid", ""), found("Debt advice in Export Street", "Asked by the buyer"), found("Northport", "Place"),
            found("Port", "Place"), new Found("Turnover stands without any one partner", "Rule · FIN-12", "Who is a keystone?", () -> { }));

    @Test
    void theNearestComesFirst() {
        assertEquals(List.of("Port", "Export the bid", "Debt advice in Export Street", "Northport"), words("port"));
        assertEquals(List.of("Export the bid", "Debt advice in Export Street"), words("export"));
        assertEquals(List.of("Debt advice in Export Street"), words("street debt"));
    }

    @Test
    void aRuleIsFoundByItsIdItsWordsAndItsQuestion() {
        for (var typed : List.of("FIN-12", "fin-12", "rule fin", "turnover partner", "keystone")) {
            assertEquals("Turnover stands without any one partner", words(typed).getFirst(), typed);
        }
        assertEquals(List.of(), words("FIN-13"));
    }

    @Test
    void partnersPlacesRequirementsAndRulesOfTheOpenBidLeadToTheirScreens() {
        onFxThread(() -> {
            var sample = Samples.CASE_3A;
            var program = TestProgram.start(new MemoryLibrary(sample.bid()), sample.today(), Theme.Choice.LIGHT);
            assertEquals(List.of(), matching(program, "base in saltney"));
            program.open(sample.bid().id());

            go(program, "base in saltney coast", "Base in Saltney Coast", "Asked by the buyer");
            assertTrue(shown(program, "#coverage-cell").contains("Saltney Coast"), shown(program, "#coverage-cell"));
            go(program, "saltney coast", "Saltney Coast", "Place");
            assertTrue(shown(program, "#coverage-cell").contains("Base in Saltney Coast"));
            go(program, "marram", "Marram House", "Partner in this bid");
            assertTrue(shown(program, ".consortium").contains("Marram House"));
            go(program, "ARE-01", "Presence", "Rule, blocker · ARE-01");
            assertTrue(shown(program, ".findings").contains("Saltney Coast"));
        });
    }

    private static void go(TestProgram program, String typed, String words, String kind) {
        var first = matching(program, typed).getFirst();
        assertEquals(words + " / " + kind, first.words() + " / " + first.kind());
        first.choose().run();
    }

    private static List<Found> matching(TestProgram program, String typed) {
        return FindAnything.matching(program.shell().everything(), typed);
    }

    private static String shown(TestProgram program, String selector) {
        return texts(program.find(selector));
    }

    private static String texts(Node node) {
        var own = node instanceof Label label ? label.getText() + " " : "";
        return node instanceof Parent parent
                ? own + String.join("", parent.getChildrenUnmodifiable().stream().map(FindAnythingTest::texts).toList())
                : own;
    }

    private static List<String> words(String typed) {
        return FindAnything.matching(SOME, typed).stream().map(Found::words).toList();
    }

    private static Found found(String words, String kind) {
        return new Found(words, kind, () -> { });
    }
}
