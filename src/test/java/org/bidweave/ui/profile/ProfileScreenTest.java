package org.bidweave.ui.profile;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.bidweave.ui.profile.ProfileOnScreen.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.bidweave.MemoryLibrary;
import org.bidweave.MemoryRegisters;
import org.bidweave.TestBids;
import org.bidweave.TestProfiles;
import org.bidweave.TestProgram;
import org.bidweave.directory.Grant;
import org.bidweave.model.Motive;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Source;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class ProfileScreenTest {

    @Test
    void theGrantsThatFundersHavePublishedAreShownByNameToo() {
        onFxThread(() -> {
            var registers = new MemoryRegisters(UkPlaces.read());
            registers.replaceGrants("tidewater", TestProfiles.TODAY, grants -> grants.accept(new Grant("1", "", TestProfiles.lanternProfile().name(),
                    "Tidewater Fund", "Warm rooms", new BigDecimal("12500.50"), "GBP", TestProfiles.TODAY.minusMonths(2))));
            var library = new MemoryLibrary(TestBids.WESTMERE, TestProfiles.PROFILES);
            var program = TestProgram.start(library, TestProfiles.TODAY, Theme.Choice.LIGHT, Background.NONE, registers);
            var screen = new ProfileOnScreen(program, library);
            program.shell().go(new Place.Profile(TestProfiles.LANTERN));
            assertTrue(screen.words().contains("£12,500.50 in 1 grant in the last five years"), screen.words()::toString);
            assertTrue(screen.words().contains("Tidewater Fund"), screen.words()::toString);
            program.shell().go(new Place.Profile(TestProfiles.QUAY_STREET));
            assertFalse(screen.words().contains("Tidewater Fund"));
            assertTrue(screen.words().stream().anyMatch(word -> word.startsWith("No grants are known.")), screen.words()::toString);
        });
    }

    @Test
    void aFieldIsEditedAsOneStepThatSaysItsSource() {
        on(TestProfiles.LANTERN, screen -> {
            screen.type("profile-employees", "13");
            assertEquals(13, screen.lantern().profile().employees());
            assertEquals(Optional.of(new Source("employees", "Entered here", TestProfiles.TODAY)), screen.lantern().profile().source("employees"));
            screen.program().shell().undo();
            assertEquals(TestProfiles.PROFILES, screen.profiles());
            assertEquals("12", ((TextInputControl) screen.node("profile-employees")).getText());
        });
    }

    @Test
    void anEmptiedNameComesBackWithASentence() {
        on(TestProfiles.LANTERN, screen -> {
            var name = screen.lantern().name();
            screen.type("entry-name", "");
            assertEquals(name, ((TextInputControl) screen.node("entry-name")).getText());
            assertEquals(TestProfiles.PROFILES, screen.profiles());
            assertTrue(screen.words().contains("A name or title cannot be empty, so “" + name + "” was kept. Type another over it."), screen.words()::toString);
            screen.type("entry-name", "Lantern Trust");
            assertEquals("Lantern Trust", screen.lantern().name());
            assertTrue(screen.words().stream().noneMatch(word -> word.contains("cannot be empty")), screen.words()::toString);
        });
    }

    @Test
    void theOverviewSaysWhatIsOldAndWhatIsUnknown() {
        on(TestProfiles.LANTERN, screen -> {
            assertEquals(2, screen.words().stream().filter("2 years old"::equals).count());
            assertTrue(screen.words().contains("1.7 months of spending"));
        });
        on(TestProfiles.LANTERN_AGAIN, screen -> assertEquals(5, screen.words().stream().filter("Unknown"::equals).count()));
    }

    @Test
    void theChartTellsAllItsFiguresAloudAndHasATableForATwin() {
        on(TestProfiles.LANTERN, screen -> {
            assertTrue(screen.program().find(".income-chart").getAccessibleText().contains("2023: income unknown, spending unknown. 2024: income £296,000, spending £281,400."));
            ((ToggleButton) screen.node("profile-chart-or-table").lookupAll(".toggle-button").stream().skip(1).findFirst().orElseThrow()).fire();
            assertTrue(screen.words().containsAll(List.of("£318,500", "£281,400")));
        });
    }

    @Test
    void aPlaceInAnySpellingIsAddedWithItsLevel() {
        on(TestProfiles.LANTERN_AGAIN, screen -> {
            screen.type("profile-areas-add", "redcar & cleveland");
            var area = screen.profiles().tender().areas().getLast();
            assertEquals("E06000003", area.code());
            assertEquals(List.of(new PresenceHeld(area.id(), Presence.OUTREACH, null)),
                    screen.profiles().organisation(TestProfiles.LANTERN_AGAIN).orElseThrow().presence());
        });
    }

    @Test
    void theMapShowsWhereItIsPresentAndIsNotThereForOneOfWhichNothingIsKnown() {
        on(TestProfiles.LANTERN, screen -> {
            var bases = screen.node("profile-area-map").lookupAll(".base").size();
            screen.type("profile-areas-add", "redcar & cleveland");
            screen.words();
            assertEquals(bases, screen.node("profile-area-map").lookupAll(".base").size());
            assertFalse(screen.node("profile-area-map").lookupAll(".outreach").isEmpty());
            assertTrue(screen.node("profile-area-map").getAccessibleText().startsWith("Map. Present in "));
        });
        on(TestProfiles.LANTERN_AGAIN, screen -> assertFalse(screen.node("profile-area-map").getParent().isVisible()));
    }

    @Test
    void aKindOfWorkIsTakenFromTheTreeAndAnOwnWordIsKeptForAll() {
        on(TestProfiles.LANTERN_AGAIN, screen -> {
            ((TextInputControl) screen.node("profile-kinds-find")).setText("bereav");
            var tree = (TreeView<?>) screen.node("profile-kinds");
            tree.getSelectionModel().select(1);
            screen.press(tree, KeyCode.ENTER);
            ((TextInputControl) screen.node("profile-kinds-own")).setText("Bereavement cafés");
            screen.button("Add it");
            assertEquals(List.of("Bereavement", "Bereavement cafés"), screen.profiles().organisation(TestProfiles.LANTERN_AGAIN).orElseThrow().specialisms().stream()
                    .map(held -> held.specialism().name()).toList());
            assertEquals(Optional.of("Bereavement\tBereavement cafés"), screen.library().setting("own-specialisms"));
        });
    }

    @Test
    void whatTheRegisterSaysItDoesIsHeldAndShownInOneSpelling() {
        on(TestProfiles.LANTERN, screen -> {
            screen.fire("profile-specialisms-take");
            assertTrue(screen.lantern().specialisms().stream().anyMatch(held -> "Prevention or relief of poverty".equals(held.specialism().name())));
            assertFalse(screen.node("profile-specialisms-take").isVisible());
            assertFalse(screen.words().stream().anyMatch(words -> words.contains("Relief Of")), screen.words()::toString);
        });
    }

    @Test
    void theListMarksTheSectionThatHasTheKeyboardThoughItStandsLowOnThePage() {
        on(TestProfiles.LANTERN, screen -> {
            screen.words();
            ((ButtonBase) screen.node("profile-go-CONTACTS")).fire();
            var scroll = screen.everything().filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                    .filter(pane -> pane.getContent().getStyleClass().contains("profile-sections")).findFirst().orElseThrow();
            scroll.setVvalue(scroll.getVvalue() - 0.001);
            assertTrue(((ToggleButton) screen.node("profile-go-CONTACTS")).isSelected());
        });
    }

    @Test
    void aMotiveIsTickedAndUnticked() {
        on(TestProfiles.LANTERN, screen -> {
            ((CheckBox) screen.node("profile-motive-WIN")).fire();
            ((CheckBox) screen.node("profile-motive-MISSION")).fire();
            assertEquals(List.of(Motive.NECESSITY, Motive.WIN), screen.lantern().profile().motives());
        });
    }

    @Test
    void aDeletedProfileLeavesItsUndo() {
        on(TestProfiles.LANTERN, screen -> {
            screen.fire("profile-delete");
            assertTrue(screen.profiles().organisation(TestProfiles.LANTERN).isEmpty());
            screen.fire("profile-gone-undo");
            assertEquals(TestProfiles.PROFILES, screen.profiles());
            assertTrue(screen.words().contains("Lantern Debt & Rights Advice"));
        });
    }
}
