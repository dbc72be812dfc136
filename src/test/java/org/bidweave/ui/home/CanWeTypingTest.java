package org.bidweave.ui.home;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.check.Checks;
import org.bidweave.model.Bid;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Live;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

/// Nothing on Home takes the keyboard or the text from who is answering the questions.
class CanWeTypingTest {

    private static final LocalDate TODAY = Samples.CASE_1.today();
    private static final UkPlaces PLACES = UkPlaces.read();

    @Test
    void bidsThatArriveADayThatEndsAndHomeShownAgainLeaveTheFieldInPlace() {
        onHome((home, scene) -> {
            var income = typing(scene, "#can-we-income", "£14");
            var around = income.getParent().getParent();

            home.set(List.of(live(TestBids.WESTMERE)), TODAY.plusDays(1));
            home.show(new Place.Home());

            assertSame(income, scene.getFocusOwner());
            assertSame(around, income.getParent().getParent());
            assertEquals("£14", income.getText());
        });
    }

    @Test
    void aLowerWindowKeepsTheFieldUntilItIsLeft() {
        onHome((home, scene) -> {
            var income = typing(scene, "#can-we-income", "£14");

            size(scene, 600);
            assertSame(scene, income.getScene());
            assertSame(income, scene.getFocusOwner());

            scene.lookup(".bid-card").requestFocus();
            assertNull(income.getScene());
            size(scene, 900);
            assertSame(scene, income.getScene());
            assertEquals("£14", income.getText());
        });
    }

    @Test
    void theQuestionsStayOpenWhenHomeIsShownAgainAndTheWindowChanges() {
        onHome((home, scene) -> {
            home.canWe();
            var specialisms = typing(scene, "#can-we-specialisms", "Debt");

            home.show(new Place.Home());
            home.set(List.of(), TODAY);
            size(scene, 600);
            home.canWe();
            assertSame(scene, specialisms.getScene());
            assertTrue(scene.getRoot().lookupAll("#can-we-open").iterator().hasNext());
        });
    }

    @Test
    void theFirstQuestionHasTheKeyboardAtOnce() {
        onHome((home, scene) -> {
            home.canWe();

            assertEquals("can-we-income", Objects.requireNonNull(scene.getFocusOwner()).getId());
        });
    }

    @Test
    void theKeyboardStaysOnTheBidThatHadIt() {
        onHome((home, scene) -> {
            scene.lookup(".bid-card").requestFocus();
            home.set(List.of(live(TestBids.WESTMERE)), TODAY.plusDays(1));

            var card = scene.getFocusOwner();
            assertTrue(card instanceof BidCard && scene.equals(card.getScene()), () -> String.valueOf(card));
        });
    }

    @Test
    void onlyWhoAsksForHomeWhileThereLeavesTheQuestions() {
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(), TODAY, Theme.Choice.LIGHT);
            ((Button) program.find("#first-can-we")).fire();
            ((TextField) program.find("#can-we-income")).setText("£145,000");

            program.shell().goHome();
            program.find(".first-start");
            assertSame(program.find("#first-can-we"), program.scene().getFocusOwner());

            ((Button) program.find("#first-can-we")).fire();
            assertEquals("£145,000", ((TextField) program.find("#can-we-income")).getText());
        });
    }

    @Test
    void whatIsHalfAnsweredIsThereAgainAfterALookElsewhere() {
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(TestBids.WESTMERE), TODAY, Theme.Choice.LIGHT);
            program.shell().canWe();
            ((TextField) program.find("#can-we-asked-people")).setText("48");
            program.open(TestBids.WESTMERE.id());
            program.find(".consortium");

            program.shell().goHome();
            assertEquals("48", ((TextField) program.find("#can-we-asked-people")).getText());
            assertSame(program.find("#can-we-income"), program.scene().getFocusOwner());
        });
    }

    @Test
    void afterTheBidWasOpenedHomeShowsTheBids() {
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(), TODAY, Theme.Choice.LIGHT);
            program.shell().canWe();
            ((Button) program.find("#can-we-open")).fire();

            program.shell().goHome();
            program.find(".bid-card");
        });
    }

    @Test
    void escapeLeadsBackToTheSameFieldOnTheCard() {
        onHome((home, scene) -> {
            home.canWe();
            var income = typing(scene, "#can-we-income", "£14");
            income.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));

            assertSame(scene, income.getScene());
            assertSame(income, scene.getFocusOwner());
            assertFalse(scene.getRoot().lookupAll("#can-we-open").iterator().hasNext());
        });
    }

    @Test
    void untilTheBidsAreReadHomeSaysSoAndBlindTypingPressesNothing() {
        onFxThread(() -> {
            var home = new HomeScreen(new Texts(Locale.UK), TODAY, nothingHappens(), () -> PLACES);
            var scene = new Scene(new HBox(new Button("Find anything"), home.node()));
            home.show(new Place.Home());

            assertSame(home.node(), scene.getFocusOwner());
            assertTrue(scene.getRoot().lookupAll(".label").stream().anyMatch(it -> it instanceof Label words
                    && words.getText().equals("Your bids are being read.")));
        });
    }

    private interface Steps {
        void on(HomeScreen home, Scene scene);
    }

    private static void onHome(Steps steps) {
        onFxThread(() -> {
            var home = new HomeScreen(new Texts(Locale.UK), TODAY, nothingHappens(), () -> PLACES);
            var scene = new Scene((Parent) home.node(), 1440, 900);
            size(scene, 900);
            home.set(List.of(live(TestBids.WESTMERE)), TODAY);
            size(scene, 900);
            steps.on(home, scene);
        });
    }

    private static HomeActs nothingHappens() {
        return (HomeActs) Proxy.newProxyInstance(HomeActs.class.getClassLoader(), new Class<?>[] {HomeActs.class}, (_, _, _) -> null);
    }

    private static Live live(Bid bid) {
        return Live.of(Checks.STANDARD, bid, bid.current(), TODAY);
    }

    private static TextField typing(Scene scene, String id, String text) {
        scene.getRoot().applyCss();
        var field = (TextField) scene.lookup(id);
        field.requestFocus();
        field.setText(text);
        return field;
    }

    private static void size(Scene scene, double height) {
        scene.getRoot().resize(1440, height);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
