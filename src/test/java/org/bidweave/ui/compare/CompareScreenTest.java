package org.bidweave.ui.compare;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.bidweave.NothingKept;
import org.bidweave.Samples;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.compare.Fenwold;
import org.bidweave.edit.Edit;
import org.bidweave.edit.History;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.session.Background;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class CompareScreenTest {

    /// The screen over an open bid, everything at once on the calling thread.
    private static final class Open {

        final Session session;
        final Scene scene;
        final Map<String, List<List<String>>> saved = new LinkedHashMap<>();

        Open(Bid bid, LocalDate today) {
            var clock = InstantSource.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            session = new Session(History.of(bid), Checks.STANDARD, Background.NONE, new NothingKept(), clock);
            var screen = new CompareScreen(session, new Texts(Locale.UK), saved::put);
            scene = new Scene((Parent) screen.node(), 1220, 800);
            new Theme(Theme.Choice.LIGHT).dress(scene);
            screen.show(new Place.Compare());
        }

        Node find(String selector) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            var found = scene.lookup(selector);
            if (found == null) {
                throw new AssertionError("Nothing on screen is " + selector);
            }
            return found;
        }

        void press(String selector) {
            ((Button) find(selector)).fire();
        }

        String headline() {
            return find("#compare-headline").getAccessibleText();
        }

        List<String> words(String selector) {
            return all(find(selector)).filter(node -> node instanceof Label label && label.isVisible()).map(node -> ((Label) node).getText()).toList();
        }

        List<MenuItem> menu(String selector) {
            return ((MenuButton) find(selector)).getItems();
        }
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(CompareScreenTest::all)) : Stream.of(node);
    }

    private static Open fenwold() {
        return new Open(Fenwold.BID, Fenwold.TODAY);
    }

    @Test
    void theChoiceOfTwoShowsThoseThatAreComparedWhenAThirdIsAdded() {
        onFxThread(() -> {
            var open = fenwold();
            open.session.apply(new Edit("C between", bid -> {
                var alternatives = new ArrayList<>(bid.alternatives());
                alternatives.add(1, bid.alternative(Fenwold.A).withId(new AlternativeId("C")).withName("Between"));
                return bid.withAlternatives(alternatives);
            }));
            assertTrue(open.headline().startsWith("B closes"), open.headline());
            assertEquals("A: As we are", ((ListCell<?>) open.find("#compare-left > .list-cell")).getText());
            assertEquals("B: With Saltney Women’s Space", ((ListCell<?>) open.find("#compare-right > .list-cell")).getText());
        });
    }

    @Test
    void theHeadlineSaysWhatTheRightOneClosesAndOpens() {
        onFxThread(() -> {
            var open = fenwold();
            assertEquals("B closes the blocker and all 80 people. It opens 4 gaps and 5 risks, every one of them about Saltney Women's Space.", open.headline());
            assertTrue(open.words("#compare-changes").containsAll(List.of("Better in B", "3", "Worse in B", "9", "all about Saltney Women's Space")));
        });
    }

    @Test
    void puttingTheOtherOnScreenIsAStepThatCanBeTakenBack() {
        onFxThread(() -> {
            var open = fenwold();
            assertFalse(open.find("#adopt-A").isVisible());
            open.press("#adopt-B");
            assertEquals(Fenwold.B, open.session.bid().current());
            assertEquals(Fenwold.B, open.session.alternativeProperty().get());
            assertTrue(open.find("#adopt-A").isVisible());
            assertTrue(open.headline().startsWith("B closes the blocker"), "the sides stay where they are");
            open.session.undo();
            assertEquals(Fenwold.A, open.session.alternativeProperty().get());
            assertEquals(Fenwold.A, open.session.bid().current());
        });
    }

    @Test
    void sharesSayWhoGainedToThePenny() {
        onFxThread(() -> {
            var open = fenwold();
            var words = open.words("#compare-gained");
            assertTrue(words.containsAll(List.of("−£54,000", "+£54,000", "£258,000", "53.8%", "87.1%", "340 → 420")), words.toString());
            open.session.apply(MemberEdits.of(Fenwold.B, open.session.bid().organisation(Fenwold.UMOJA).orElseThrow())
                    .setShare(open.session.bid().tender().lots().getFirst().id(), Money.of("47999.99")));
            words = open.words("#compare-gained");
            assertTrue(words.containsAll(List.of("£47,999.99", "−£0.01", "Nobody yet", "£0.01", "+£0.01")), words.toString());
            assertEquals(2, words.stream().filter("£480,000"::equals).count(), "the totals stay");
        });
    }

    @Test
    void whatBreaksIsShownForEachAndForEveryTwoOnRequest() {
        onFxThread(() -> {
            var open = fenwold();
            assertTrue(open.words("#compare-leaving").contains("Coastal Counselling Hub"));
            var pairs = (ToggleButton) open.find("#compare-leaves").lookupAll(".toggle-button").toArray()[1];
            assertFalse(open.words("#compare-leaving").contains("Marram House and Umoja Fenland"));
            pairs.fire();
            assertTrue(open.words("#compare-leaving").contains("Marram House and Umoja Fenland"));
        });
    }

    @Test
    void withOneAlternativeItSaysWhatToDoAndWhoCouldLeave() {
        onFxThread(() -> {
            var bid = Samples.CASE_3A.bid();
            var open = new Open(bid, Samples.CASE_3A.today());
            assertTrue(open.headline().endsWith("what breaks if a partner leaves, and what each could do alone."));
            assertTrue(open.words("#compare-leaving").contains("Little Oaks Therapy"));
            assertNull(open.scene.lookup("#compare-changes"));
            open.press("#compare-copy");
            assertEquals(2, open.session.bid().alternatives().size());
            assertEquals("By every rule, A and B stand the same.", open.headline());
            assertNull(open.scene.lookup("#compare-only-one"));
        });
    }

    @Test
    void whoDoesItAllAloneStandsBesideTheOthers() {
        onFxThread(() -> {
            var open = fenwold();
            open.press("#compare-alone-add");
            var alone = open.session.bid().alternatives().getLast();
            assertEquals("Marram House alone", alone.name());
            assertEquals(List.of(Fenwold.MARRAM), alone.members().stream().map(member -> member.organisation()).toList());
            assertTrue(open.headline().startsWith("C "), open.headline());
            assertTrue(open.find("#compare-right").isVisible());
        });
    }

    @Test
    void anAlternativeWithAPartnerMoreOrFewerIsOneStep() {
        onFxThread(() -> {
            var open = fenwold();
            var without = (Menu) open.menu("#compare-add").stream().filter(item -> "With one partner fewer".equals(item.getText())).findFirst().orElseThrow();
            without.getItems().getFirst().fire();
            var made = open.session.bid().alternatives().stream().filter(it -> it.name().startsWith("Without")).findFirst().orElseThrow();
            assertEquals(2, made.members().size());
            assertEquals(List.of("A", "B", "C"), open.session.bid().alternatives().stream().map(it -> it.id().value()).sorted().toList());
            open.session.undo();
            assertEquals(Fenwold.BID, open.session.bid());
            var with = (Menu) open.menu("#compare-add").stream().filter(item -> "With one partner more".equals(item.getText())).findFirst().orElseThrow();
            with.getItems().stream().filter(item -> item.getText().startsWith("Saltney")).findFirst().orElseThrow().fire();
            assertTrue(open.session.bid().alternatives().stream().anyMatch(it -> it.name().equals("With Saltney Women's Space") && it.member(Fenwold.SALTNEY).isPresent()));
        });
    }

    @Test
    void fiveAreTheMost() {
        onFxThread(() -> {
            var open = fenwold();
            for (int i = 0; i < 3; i++) {
                open.press("#compare-alone-add");
            }
            assertTrue(open.find("#compare-alone-add").isDisabled());
            ((MenuButton) open.find("#compare-add")).getOnShowing().handle(null);
            assertEquals(List.of("5 alternatives are the most that can be compared. Delete one first."), open.menu("#compare-add").stream().map(MenuItem::getText).toList());
        });
    }

    @Test
    void anAlternativeIsRenamedInPlaceAndDeletedWithoutAQuestion() {
        onFxThread(() -> {
            var open = fenwold();
            var more = (MenuButton) open.find("#alternative-B .menu-button");
            more.getItems().getFirst().fire();
            var name = (TextField) open.find("#alternative-B .text-field");
            assertEquals("With Saltney Women’s Space", name.getText());
            name.setText("With the coast");
            name.getOnAction().handle(null);
            assertEquals("With the coast", open.session.bid().alternative(Fenwold.B).name());
            more.getItems().getLast().fire();
            assertEquals(List.of("A"), open.session.bid().alternatives().stream().map(it -> it.id().value()).toList());
            open.session.undo();
            assertEquals(2, open.session.bid().alternatives().size());
        });
    }

    @Test
    void theDecisionIsKeptWithItsReason() {
        onFxThread(() -> {
            var open = fenwold();
            assertTrue(open.find("#decision-record").isDisabled());
            ((TextField) open.find("#decision-reason")).setText("Nobody on the coast is left out.");
            ((TextField) open.find("#decision-by")).setText("Trustees");
            open.press("#decision-record");
            var decision = open.session.bid().decisions().getFirst();
            assertEquals("A: As we are", decision.chosen());
            assertEquals("Nobody on the coast is left out.", decision.reason());
            assertEquals(Fenwold.TODAY, decision.on());
            assertTrue(open.find(".record-row").isVisible());
        });
    }

    @Test
    void aVersionThatIsKeptShowsWhatHasChangedSince() {
        onFxThread(() -> {
            var open = fenwold();
            open.press("#version-keep");
            var kept = open.session.bid().alternatives().getLast();
            assertEquals("As trustees saw it", kept.name());
            assertEquals(2, open.session.bid().openAlternatives().size());
            var oaks = open.session.bid().organisation(Fenwold.OAKS).orElseThrow();
            open.session.apply(MemberEdits.of(Fenwold.A, oaks).remove());
            ((Button) open.find(".record-row .button")).fire();
            assertTrue(open.headline().startsWith("Since “As trustees saw it” on 20 Oct 2026: A closes"), open.headline());
            assertTrue(open.words("#compare-gained").contains("−£120,000"));
            assertTrue(open.words("#compare-changes").contains("Specialisms"));
            assertEquals(List.of("Share then", "Share in A"), open.words("#compare-gained").stream().filter(word -> word.startsWith("Share")).toList());
        });
    }

    @Test
    void aVersionStandsAsTheRulesSaidThenWhateverIsKnownNow() {
        onFxThread(() -> {
            var open = fenwold();
            open.press("#version-keep");
            open.session.apply(new Edit("Threshold", bid -> bid.withTender(tender -> tender.withTurnover(
                    tender.turnover().withAmount(Money.of(5_000_000)).withMultiple(null)))));
            ((Button) open.find(".record-row .button")).fire();
            assertTrue(open.headline().contains("opens 1 blocker"), open.headline());
        });
    }

    @Test
    void everyTableGoesOut() {
        onFxThread(() -> {
            var open = fenwold();
            open.menu("#compare-export").forEach(MenuItem::fire);
            assertEquals(List.of("Verdicts rule by rule, A and B as planned, 2026-10-20", "Who gained, who lost, A and B as planned, 2026-10-20", "If a partner leaves, B as planned, 2026-10-20",
                    "What winning would mean, B as planned, 2026-10-20", "Alone or together, B as planned, 2026-10-20",
                    "What each comes to, A and B as planned, 2026-10-20"), new ArrayList<>(open.saved.keySet()));
            open.saved.values().forEach(rows -> assertEquals(1, rows.stream().map(List::size).distinct().count(), rows.getFirst().toString()));
            var gained = open.saved.get("Who gained, who lost, A and B as planned, 2026-10-20");
            assertEquals(List.of("Marram House", "312000", "65.0%", "258000", "53.8%", "-54000", "227", "227", "27.1%", "22.4%"), gained.get(1));
            assertEquals("0", gained.getLast().get(5));
        });
    }

    @Test
    void theSecuredViewLeavesOutWhoHasNotSigned() {
        onFxThread(() -> {
            var open = fenwold();
            open.session.viewProperty().set(View.SECURED);
            assertFalse(open.words("#compare-leaving").contains("Saltney Women's Space leaves"));
            assertEquals(3, open.words("#compare-leaving").stream().filter(word -> List.of("Marram House", "Little Oaks Therapy", "Umoja Fenland").contains(word)).count());
        });
    }

    @Test
    void threeAreComparedTwoAtATime() {
        onFxThread(() -> {
            var open = fenwold();
            assertFalse(open.find("#compare-left").getParent().isVisible());
            open.press("#compare-alone-add");
            @SuppressWarnings("unchecked")
            var left = (ComboBox<AlternativeId>) open.find("#compare-left");
            left.setValue(Fenwold.A);
            left.getOnAction().handle(null);
            assertTrue(open.headline().startsWith("C "), open.headline());
            assertTrue(open.words("#compare-gained").contains("Share in A"));
            assertEquals(3, open.session.bid().openAlternatives().stream().map(Alternative::id).distinct().count());
        });
    }
}
