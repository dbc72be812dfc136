package org.bidweave.ui.profile;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.MemoryLibrary;
import org.bidweave.MemoryRegisters;
import org.bidweave.TestBids;
import org.bidweave.TestProfiles;
import org.bidweave.TestProgram;
import org.bidweave.directory.Grant;
import org.bidweave.edit.AwardEdits;
import org.bidweave.edit.Edit;
import org.bidweave.model.Award.Result;
import org.bidweave.model.Bid;
import org.bidweave.model.GoNoGo.Outcome;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.Motive;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Progress;
import org.bidweave.model.Source;
import org.bidweave.places.UkPlaces;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class ProfileScreenTest {

    /// The window at Lantern's profile, with Westmere among the bids.
    private record OnScreen(TestProgram program, MemoryLibrary library) {

        Bid profiles() {
            return library.bid(Profiles.ID);
        }

        Organisation lantern() {
            return profiles().organisation(TestProfiles.LANTERN).orElseThrow();
        }

        Node node(String id) {
            return program.find("#" + id);
        }

        void type(String id, String text) {
            var field = (TextInputControl) node(id);
            field.setText(text);
            press(field, KeyCode.ENTER);
        }

        void fire(String id) {
            ((Button) node(id)).fire();
        }

        void button(String words) {
            everything().filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> words.equals(button.getText())).findFirst().orElseThrow().fire();
        }

        void press(Node at, KeyCode key) {
            at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }

        List<String> words() {
            return everything().filter(Labeled.class::isInstance).map(node -> String.valueOf(((Labeled) node).getText())).toList();
        }

        /// All that is laid out now.
        Stream<Node> everything() {
            program.find(".navigation");
            return all(program.scene().getRoot());
        }

        private static Stream<Node> all(Node node) {
            return node instanceof Parent parent ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(OnScreen::all))
                    : Stream.of(node);
        }
    }

    private static void on(OrganisationId organisation, Consumer<OnScreen> steps) {
        onFxThread(() -> {
            var library = new MemoryLibrary(TestBids.WESTMERE, TestProfiles.PROFILES);
            var program = TestProgram.start(library, TestProfiles.TODAY, Theme.Choice.LIGHT);
            program.shell().go(new Place.Profile(organisation));
            steps.accept(new OnScreen(program, library));
        });
    }

    @Test
    void theGrantsThatFundersHavePublishedAreShownByNameToo() {
        onFxThread(() -> {
            var registers = new MemoryRegisters(UkPlaces.read());
            registers.replaceGrants("tidewater", TestProfiles.TODAY, grants -> grants.accept(new Grant("1", "", TestProfiles.lanternProfile().name(),
                    "Tidewater Fund", "Warm rooms", new BigDecimal("12500.50"), "GBP", TestProfiles.TODAY.minusMonths(2))));
            var library = new MemoryLibrary(TestBids.WESTMERE, TestProfiles.PROFILES);
            var program = TestProgram.start(library, TestProfiles.TODAY, Theme.Choice.LIGHT, Background.NONE, registers);
            var screen = new OnScreen(program, library);
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

    @Test
    void theSuggestedDuplicateIsMergedAsOneStepWithWhatWasChosen() {
        on(TestProfiles.LANTERN, screen -> {
            screen.fire("profile-suggest-merge");
            screen.everything().filter(RadioButton.class::isInstance).map(RadioButton.class::cast)
                    .filter(choice -> "14".equals(choice.getText())).findFirst().orElseThrow().fire();
            screen.fire("profile-merge-do");
            assertEquals(14, screen.lantern().profile().employees());
            assertEquals(List.of("lantern-2"), screen.lantern().profile().formerIds());
            assertFalse(screen.words().stream().anyMatch(words -> words.contains("may be the same organisation")));
            screen.program().shell().undo();
            assertEquals(TestProfiles.PROFILES, screen.profiles());
        });
    }

    @Test
    void anyOtherProfileIsFoundByKeyboardAndSeenSideBySide() {
        on(TestProfiles.LANTERN, screen -> {
            screen.fire("profile-compare");
            var search = (TextInputControl) screen.node("profile-others-find");
            search.setText("quay");
            screen.press(search, KeyCode.ENTER);
            assertTrue(screen.words().containsAll(List.of("Side by side", "Differs", "Only Lantern")));
            assertFalse(screen.words().contains("Same"));
            screen.button("Close");
            assertTrue(screen.words().contains("Overview"));
        });
    }

    @Test
    void aPersonIsFoundAndErasedAfterBeingTold() {
        on(TestProfiles.LANTERN, screen -> {
            ((TextInputControl) screen.node("profile-person-find")).setText("ada brook");
            assertTrue(screen.words().contains("Ada Brook agreed to share outcomes data"));
            screen.button("Erase Ada Brook");
            assertTrue(screen.words().stream().anyMatch(words -> words.contains("This cannot be undone.")));
            screen.fire("profile-person-yes");
            assertEquals(List.of("Ambrose Keld"), screen.lantern().profile().contacts().stream().map(one -> one.name()).toList());
            assertEquals("someone agreed to share outcomes data", screen.lantern().profile().log().getFirst().what());
            assertTrue(screen.words().contains("No contact, log or other text of your organisations has “ada brook”."));
        });
    }

    @Test
    void aBidWhoseCopyNamesTheErasedPersonIsSaid() {
        on(TestProfiles.LANTERN, screen -> {
            screen.program().shell().open(TestBids.WESTMERE.id());
            var session = screen.program().shell().session(TestBids.WESTMERE.id()).orElseThrow();
            var copy = session.bid().organisations().getFirst();
            session.apply(new Edit("Red line", bid -> bid.withOrganisation(copy.id(), one -> one.withProfile(it -> it.withRedLines(List.of("Ask Ada Brook first"))))));
            screen.program().shell().go(new Place.Profile(TestProfiles.LANTERN));
            screen.button("Erase Ada Brook");
            screen.fire("profile-person-yes");
            var told = ((Labeled) screen.node("profile-person-told")).getText();
            assertTrue(told.contains("in these bids name Ada Brook still") && told.endsWith(TestBids.WESTMERE.tender().basics().title() + "."), told);
        });
    }

    @Test
    void theProfileIsAddedToTheOpenBidOnce() {
        on(TestProfiles.QUAY_STREET, screen -> {
            assertFalse(screen.node("profile-add-to-bid").isVisible());
            screen.program().shell().open(TestBids.WESTMERE.id());
            for (int i = 0; i < 2; i++) {
                screen.program().shell().go(new Place.Profile(TestProfiles.QUAY_STREET));
                screen.fire("profile-add-to-bid");
            }
            assertEquals(1, screen.library().bid(TestBids.WESTMERE.id()).organisations().stream()
                    .filter(one -> one.copiedFrom() != null).count());
        });
    }

    @Test
    void aBidThatIsDecidedSaysHowTheBuyerDecided() {
        on(TestProfiles.QUAY_STREET, screen -> {
            screen.program().shell().open(TestBids.WESTMERE.id());
            var session = screen.program().shell().session(TestBids.WESTMERE.id()).orElseThrow();
            session.apply(new Edit("Decided", bid -> bid.withProgress(Progress.DECIDED).withGoNoGo(GoNoGo.EMPTY.withOutcome(Outcome.GO_WITH_PARTNERS))));
            screen.program().shell().go(new Place.Profile(TestProfiles.QUAY_STREET));
            assertTrue(screen.words().contains("Decided, outcome not noted"), screen.words()::toString);
            session.apply(AwardEdits.setResult(Result.WON_IN_PART));
            screen.program().shell().go(new Place.Profile(TestProfiles.QUAY_STREET));
            assertTrue(screen.words().contains("Won in part"), screen.words()::toString);
        });
    }

    @Test
    void bidsTogetherOpenFromTheProfile() {
        on(TestProfiles.QUAY_STREET, screen -> {
            assertTrue(screen.words().containsAll(List.of("Bids together", "Candidate")));
            screen.button(TestBids.WESTMERE.tender().basics().title());
            assertTrue(screen.words().contains("Candidates"));
        });
    }
}
