package org.bidweave.ui.notice;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.TenderEdits;
import org.bidweave.exchange.notice.NoticeBid;
import org.bidweave.exchange.notice.NoticeReader;
import org.bidweave.exchange.notice.UnreadableNotice;
import org.bidweave.model.Bid;
import org.bidweave.places.UkPlaces;
import org.bidweave.tour.Picture;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A notice’s way into the program, for a person to look at: cards, import page, a newer version.
@Tag("tour")
class NoticeTour {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void fromTheFileToTheBid(Theme.Choice theme) {
        var bad = folder.resolve("broken.json");
        var window = new Window(theme, 1440, 900);
        window.picture("notice-import", program -> program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.ADVICE))));
        window.picture("notice-accepted", program -> ((Button) program.find("#import-accept-plain")).fire());
        window.picture("notice-rejected", program -> {
            program.scene().getRoot().lookupAll(".suggested .reject").stream().filter(Node::isVisible).map(Button.class::cast)
                    .filter(button -> button.getText().equals("Reject"))
                    .skip(1).findFirst().orElseThrow().fire();
            ((ToggleButton) program.find("#import-rejected")).setSelected(true);
            program.find(".import-rows");
            ((ScrollPane) program.find(".import-rows")).setVvalue(1);
        });
        window.picture("notice-given", program -> {
            program.scene().getRoot().lookupAll(".given .reject").stream().map(Button.class::cast).skip(2).findFirst().orElseThrow().fire();
            program.scene().getRoot().lookupAll(".given").stream().skip(1).findFirst().ifPresent(Reveal::show);
            program.scene().getRoot().lookupAll(".given .change").stream().map(Button.class::cast).skip(1).findFirst().orElseThrow().fire();
        });
        window.picture("notice-change", program -> ((Button) program.find(".suggested .change")).fire());
        window.picture("notice-cards", program -> {
            try {
                Files.writeString(bad, "{\"releases\": [");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.SEVERAL), NoticeFiles.in(folder, NoticeFiles.NEWER), bad));
        });
        window.picture("notice-cards-known", program -> {
            ((ListView<?>) program.find("#notices")).getSelectionModel().select(2);
        });
        window.picture("notice-newer", program -> ((Button) program.find("#notice-first")).fire());
        window.picture("notice-words", program -> program.shell().go(new Place.Tender(TenderSection.BUYERS_WORDS)));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = "LIGHT")
    void inTheSmallestWindow(Theme.Choice theme) {
        var window = new Window(theme, 1024, 700);
        window.picture("notice-smallest-import", program -> program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.ADVICE))));
        window.picture("notice-smallest-cards", program -> program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.SEVERAL))));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void whatANewerVersionDoesToABid(Theme.Choice theme) throws UnreadableNotice {
        var notice = NoticeReader.read(NoticeFiles.in(folder, NoticeFiles.ADVICE)).releases().getFirst();
        var bid = TestBids.WESTMERE.withTender(NoticeBid.of(notice, TestBids.WESTMERE.id(), UkPlaces.read()).bid().tender());
        var window = new Window(theme, 1440, 900, TenderEdits.setSubmission(LocalDate.of(2026, 11, 1)).change().apply(bid));
        window.picture("notice-newer-bid", program -> {
            program.open(bid.id());
            program.chosen().choose(NoticeFiles.in(folder, NoticeFiles.NEWER));
            program.shell().otherVersion();
        });
    }

    /// One window, walked step by step; each step is drawn before its picture is taken.
    private static final class Window {

        private final Theme.Choice theme;
        private final TestProgram program;

        Window(Theme.Choice theme, double width, double height, Bid... bids) {
            this.theme = theme;
            program = onFxThread(() -> {
                var started = TestProgram.start(new MemoryLibrary(bids), NoticeFiles.TODAY, theme);
                List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide);
                var stage = new Stage();
                stage.setScene(started.scene());
                stage.setWidth(width);
                stage.setHeight(height);
                stage.show();
                return started;
            });
        }

        void picture(String name, Consumer<TestProgram> step) {
            onFxThread(() -> step.accept(program));
            onFxThread(() -> program.scene().snapshot(null));
            onFxThread(() -> assertTrue(Files.exists(Picture.take(program.scene(), name + "-" + theme.name().toLowerCase(Locale.ROOT)))));
        }
    }
}
