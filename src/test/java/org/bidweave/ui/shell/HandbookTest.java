package org.bidweave.ui.shell;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.check.TenderSection;
import org.bidweave.ui.guide.Address;
import org.bidweave.ui.guide.GuideView;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

/// F1 opens the guide at what is on screen.
class HandbookTest {

    private static TestProgram westmere() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        var program = TestProgram.start(new MemoryLibrary(TestBids.WESTMERE), TestBids.TODAY, Theme.Choice.LIGHT);
        var stage = new Stage();
        stage.setScene(program.scene());
        stage.show();
        program.shell().open(TestBids.WESTMERE.id());
        return program;
    }

    private static Address afterF1(TestProgram program) {
        program.scene().getAccelerators().get(KeyCombination.valueOf("F1")).run();
        return guide().shown();
    }

    private static GuideView guide() {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot()).filter(GuideView.class::isInstance).map(GuideView.class::cast)
                .findFirst().orElseThrow(() -> new AssertionError("The guide is not open."));
    }

    @Test
    void f1OpensThePageOfTheScreen() {
        onFxThread(() -> {
            var program = westmere();
            program.shell().goCoverage();
            assertEquals(Address.top("coverage"), afterF1(program));
            program.shell().goAllocation();
            assertEquals(new Address("consortium", "allocation"), afterF1(program));
            program.shell().goPartners();
            assertEquals(Address.top("partners"), afterF1(program));
            program.shell().goHome();
            assertEquals(Address.top("home"), afterF1(program));
        });
    }

    @Test
    void f1OnAFindingOpensItsRule() {
        onFxThread(() -> {
            var program = westmere();
            program.shell().go(new Place.Findings("FIN-02"));
            assertEquals(new Address("rules", "fin-02-combined-turnover"), afterF1(program));
            program.shell().goConsortium();
            program.find("#nav-CONSORTIUM").requestFocus();
            assertEquals(Address.top("consortium"), afterF1(program));
        });
    }

    @Test
    void f1InASectionOfTheTenderOpensWhatIsSaidOfIt() {
        onFxThread(() -> {
            var program = westmere();
            program.shell().go(new Place.Tender(TenderSection.LOTS));
            program.find("#tender-threshold").requestFocus();
            assertEquals(new Address("tender", "turnover"), afterF1(program));
        });
    }

    @Test
    void linksLeadOnAndAltLeftLeadsBack() {
        onFxThread(() -> {
            var program = westmere();
            program.shell().goHome();
            afterF1(program);
            guide().lookupAll(".guide-link").stream().map(Hyperlink.class::cast).findFirst().orElseThrow().fire();
            assertEquals(Address.top("notices"), guide().shown());
            guide().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, true, false));
            assertEquals(Address.top("home"), guide().shown());
        });
    }

    @Test
    void whatIsSearchedForIsListedAndWhatIsChosenIsShown() {
        onFxThread(() -> {
            var program = westmere();
            afterF1(program);
            var field = (TextField) guide().lookup("#guide-find");
            field.setText("backups");
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertEquals(new Address("questions", "are-there-backups"), guide().shown());
            field.setText("");
            assertTrue(((TreeView<?>) guide().lookup("#guide-contents")).getRoot().getChildren().size() > 10);
        });
    }

    @Test
    void findAnythingFindsPagesAndSectionsOfTheGuide() {
        onFxThread(() -> {
            var program = westmere();
            ObservableList<Found> all = program.shell().everything();
            var found = FindAnything.matching(all, "backups").getFirst();
            assertEquals("Guide · Questions and answers", found.kind());
            found.choose().run();
            assertEquals(new Address("questions", "are-there-backups"), guide().shown());
        });
    }

    @Test
    void eachHeadingIsReachedByKeyboardAndReadOutWithItsText() {
        onFxThread(() -> {
            var program = westmere();
            program.shell().goHome();
            afterF1(program);
            var headings = guide().lookupAll(".guide-heading").stream().toList();
            assertTrue(headings.size() > 3);
            assertTrue(headings.stream().allMatch(Node::isFocusTraversable));
            assertTrue(headings.stream().anyMatch(heading -> heading.getAccessibleText().startsWith("The board. A bid goes from")));
            assertEquals("Heading of level 1", headings.getFirst().getAccessibleRoleDescription());
        });
    }
}
