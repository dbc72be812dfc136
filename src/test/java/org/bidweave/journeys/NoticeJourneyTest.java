package org.bidweave.journeys;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestProgram;
import org.bidweave.check.TenderSection;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;
import org.bidweave.ui.notice.NoticeFiles;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the files of a portal to a tender that is filled in: cards, import page, tender.
class NoticeJourneyTest {

    @TempDir
    private Path folder;

    private static void press(TestProgram program, KeyCode code) {
        Node target = Objects.requireNonNull(program.scene().getFocusOwner());
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static String text(TestProgram program, String selector) {
        return ((Label) program.find(selector)).getText();
    }

    private static Tender tender(TestProgram program) {
        return program.library().bids().getLast().tender();
    }

    @Test
    void aNoticeIsChosenItsRowsAreTakenOverAndTheTenderIsFilled() {
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(), NoticeFiles.TODAY, Theme.Choice.LIGHT);
            program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.SEVERAL), NoticeFiles.in(folder, NoticeFiles.ADVICE)));
            press(program, KeyCode.DOWN);
            program.find("#notices");
            press(program, KeyCode.DOWN);
            press(program, KeyCode.ENTER);
            assertEquals("Advice and homelessness prevention", tender(program).basics().title());
            assertTrue(text(program, "#import-live").startsWith("0 of "), text(program, "#import-live"));

            ((Button) program.find("#import-accept-plain")).fire();
            assertEquals(Money.of(500_000), tender(program).turnover().amount());
            var covers = tender(program).insurance().stream().collect(Collectors.toMap(cover -> cover.type(), cover -> cover.minimum()));
            assertEquals(Money.of(5_000_000), covers.get(InsuranceType.PUBLIC_LIABILITY));
            assertEquals(Money.of(10_000_000), covers.get(InsuranceType.EMPLOYERS_LIABILITY));
            assertEquals(3, Objects.requireNonNull(tender(program).references()).count());
            assertEquals(new LotLimits(3, 2), tender(program).lotLimits());
            assertEquals(1, program.library().steps().size());

            program.shell().go(new Place.Tender(TenderSection.TURNOVER));
            assertEquals("£500,000", ((TextField) program.find("#tender-threshold")).getText());
            program.shell().undo();
            assertEquals(List.of(), tender(program).insurance());
        });
    }

    @Test
    void wordsPastedFromTheDocumentsSuggestRowsToo() {
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(), NoticeFiles.TODAY, Theme.Choice.LIGHT);
            program.shell().newBid();
            program.shell().goImport();
            assertEquals("No rows were found in the words there are.", text(program, "#import-live"));
            program.shell().go(new Place.Tender(TenderSection.BUYERS_WORDS));
            button(program, "Paste words").fire();
            ((TextArea) program.find("#tender-words-text")).setText("Public liability insurance of at least £5 million is required.");
            ((Button) program.find("#tender-words-add")).fire();
            assertEquals(List.of("Tender documents"), tender(program).published().stream().map(PublishedText::heading).toList());
            button(program, "See what they suggest").fire();
            press(program, KeyCode.A);
            assertEquals(InsuranceType.PUBLIC_LIABILITY, tender(program).insurance().getFirst().type());
            program.shell().go(new Place.Tender(TenderSection.BUYERS_WORDS));
            button(program, "Delete").fire();
            assertEquals(List.of(), tender(program).published());
        });
    }

    private static Button button(TestProgram program, String words) {
        program.find(".navigation");
        return program.scene().getRoot().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(it -> words.equals(it.getText())).findFirst().orElseThrow();
    }
}
