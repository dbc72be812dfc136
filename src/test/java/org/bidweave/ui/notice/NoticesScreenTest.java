package org.bidweave.ui.notice;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestProgram;
import org.bidweave.model.Timetable;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notices of one file or several are shown as cards, found, sorted and chosen; what cannot be read is named and stops nothing.
class NoticesScreenTest {

    @TempDir
    private Path folder;

    private TestProgram started() {
        return TestProgram.start(new MemoryLibrary(), NoticeFiles.TODAY, Theme.Choice.LIGHT);
    }

    private TestProgram several() {
        var program = started();
        program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.SEVERAL)));
        return program;
    }

    @Test
    void anImportedNoticeIsANoticeEntered() {
        onFxThread(() -> {
            var program = started();
            program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.ADVICE)));
            var entered = program.library().bids().getFirst().timetable().milestones().getFirst();
            assertEquals(Timetable.NOTICE, entered.id());
            assertEquals(NoticeFiles.TODAY, entered.done());
        });
    }

    @SuppressWarnings("unchecked")
    private static ListView<Offer> list(TestProgram program) {
        return (ListView<Offer>) program.find("#notices");
    }

    private static List<String> titles(TestProgram program) {
        return list(program).getItems().stream().map(offer -> String.valueOf(offer.notice().title()).split("[ ']", -1)[0]).toList();
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static String message(TestProgram program) {
        return ((Label) program.find("#message")).getText();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(NoticesScreenTest::all)) : Stream.of(node);
    }

    private static String card(TestProgram program, int index) {
        return Objects.toString(all(list(program)).filter(NoticeCell.class::isInstance).map(NoticeCell.class::cast)
                .filter(cell -> cell.getIndex() == index)
                .map(cell -> String.join("\n", all(cell).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList()))
                .findFirst().orElseThrow());
    }

    @Test
    void theSoonestDeadlineIsOnTopAndTheClosedAreLast() {
        onFxThread(() -> assertEquals(List.of("Carers", "Wellbeing", "Supported", "Bereavement", "Community"), titles(several())));
    }

    @Test
    void aCardSaysWhatOneNeedsToChoose() {
        onFxThread(() -> {
            var program = several();
            assertTrue(card(program, 0).contains("The buyer says it is suitable for consortia:"), card(program, 0));
            assertTrue(card(program, 0).contains("14 days left"), card(program, 0));
            assertTrue(card(program, 1).contains("£1,200,000 to £1,800,000"), card(program, 1));
            assertTrue(card(program, 1).contains("Suitable for VCSEs"), card(program, 1));
            assertTrue(card(program, 4).contains("Closed 12 March 2025"), card(program, 4));
        });
    }

    @Test
    void cardsAreSortedByValueAndFoundByWords() {
        onFxThread(() -> {
            var program = several();
            all(program.scene().getRoot()).filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals("Value")).findFirst().orElseThrow().fire();
            assertEquals(List.of("Wellbeing", "Carers", "Bereavement"), titles(program).subList(0, 3));
            ((TextField) program.find(".search-field")).setText("calderbrook supported");
            assertEquals(List.of("Supported"), titles(program));
        });
    }

    @Test
    void theArrowsChooseFromTheSearchFieldAndEnterMakesTheBid() {
        onFxThread(() -> {
            var program = several();
            press(program.find(".search-field"), KeyCode.DOWN);
            press(program.find(".search-field"), KeyCode.ENTER);
            assertEquals("Wellbeing navigators", program.library().bids().getFirst().tender().basics().title());
            program.find("#import-live");
        });
    }

    @Test
    void anOnlyNoticeGoesStraightToTheImportPage() {
        onFxThread(() -> {
            var program = started();
            program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.ADVICE)));
            program.find("#import-live");
            assertTrue(all(program.find("#import-notes")).anyMatch(node ->
                    node instanceof Label label && label.getText().contains("AED")));
        });
    }

    @Test
    void ofSeveralFilesTheGoodAreShownAndTheBadAreNamed() throws IOException {
        var cut = Files.writeString(folder.resolve("cut.json"), "{\"releases\": [{\"ocid\":");
        var other = Files.writeString(folder.resolve("other.json"), "[1, 2]");
        onFxThread(() -> {
            var program = started();
            program.shell().arrive(List.of(cut, NoticeFiles.in(folder, NoticeFiles.SEVERAL), other));
            assertEquals(5, list(program).getItems().size());
            assertTrue(message(program).contains("cut.json breaks off"), message(program));
            assertTrue(message(program).contains("other.json is JSON but holds no OCDS notice"), message(program));
        });
    }

    @Test
    void theOnlyGoodFileAmongBadOnesBecomesABidAndTheBadAreStillNamed() throws IOException {
        var cut = Files.writeString(folder.resolve("cut.json"), "{");
        onFxThread(() -> {
            var program = started();
            program.shell().arrive(List.of(cut, NoticeFiles.in(folder, NoticeFiles.ADVICE)));
            program.find("#import-live");
            assertTrue(message(program).contains("cut.json"), message(program));
        });
    }

    @Test
    void hostileFilesLeaveEverythingAsItWas() throws IOException {
        var deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        var empty = Files.writeString(folder.resolve("empty.json"), "{\"releases\": []}");
        onFxThread(() -> {
            var program = started();
            for (var file : List.of(deep, empty, folder.resolve("nowhere.json"))) {
                program.shell().arrive(List.of(file));
                assertTrue(message(program).contains(String.valueOf(file.getFileName())), message(program));
                assertThrows(AssertionError.class, () -> program.find("#notices"));
            }
            assertEquals(List.of(), program.library().bids());
        });
    }

    @Test
    void everyRealNoticeIsShownAndOpens() {
        var notices = Path.of(System.getProperty("bidweave.notices", "../shared/data/notices"));
        assumeTrue(Files.isDirectory(notices), "The folder of real notices is not here.");
        onFxThread(() -> {
            var program = started();
            try (var files = Files.list(notices)) {
                program.shell().arrive(files.filter(file -> !file.endsWith("turnover-sentences.json") && file.toString().endsWith(".json")).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertEquals(155, list(program).getItems().size());
            for (int index = 0; index < 155; index += 10) {
                program.shell().go(new Place.Notices());
                list(program).getSelectionModel().select(index);
                press(list(program), KeyCode.ENTER);
                program.find("#import-live");
            }
        });
    }
}
