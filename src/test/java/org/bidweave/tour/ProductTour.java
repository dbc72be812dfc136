package org.bidweave.tour;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Walks the whole window through the example and the six cases, light and dark, for a person to look at.
@Tag("tour")
class ProductTour {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theFirstStartAndTheExample(Theme.Choice theme) {
        var tour = new Tour(theme, Samples.CASE_1.today());
        tour.picture("first-start", program -> {});
        tour.picture("example", program -> program.shell().openExample());
        tour.picture("new-bid-tender", program -> program.shell().newBid());
        tour.picture("new-bid-consortium", program -> program.shell().goConsortium());
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void homeWithTheSixCases(Theme.Choice theme) {
        new Tour(theme, Samples.CASE_1.today(), Samples.all()).picture("home", program -> {});
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void everyCaseOnItsScreens(Theme.Choice theme) {
        for (var sample : Samples.values()) {
            var bid = sample.bid();
            var lead = bid.alternative(bid.current()).members().getFirst().organisation();
            var tour = new Tour(theme, sample.today(), bid);
            tour.picture(sample.file() + "-consortium", program -> program.shell().open(bid.id()));
            tour.picture(sample.file() + "-consortium-secured", program -> program.shell().switchView());
            tour.picture(sample.file() + "-lead", program -> program.shell().go(new Place.Consortium(lead, null)));
            tour.picture(sample.file() + "-tender-lots", program -> program.shell().go(new Place.Tender(TenderSection.LOTS)));
            tour.picture(sample.file() + "-tender-turnover", program -> program.shell().go(new Place.Tender(TenderSection.TURNOVER)));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void aRefusedFileAndAPackageOfNotices(Theme.Choice theme) throws IOException {
        var broken = Files.writeString(folder.resolve("minutes.bidweave"), "no zip");
        var notices = Files.writeString(folder.resolve("notices.json"), """
                {"releases": [
                 {"ocid": "ocds-h6vhtk-1", "id": "1", "tag": ["tender"], "buyer": {"name": "Westmere Borough Council"},
                  "tender": {"id": "T1", "title": "Wellbeing navigators", "value": {"amount": 1800000, "currency": "GBP"},
                   "tenderPeriod": {"endDate": "2026-09-30T12:00:00+01:00"}}},
                 {"ocid": "ocds-h6vhtk-2", "id": "2", "tag": ["planning"], "buyer": {"name": "Calderbrook County Council"},
                  "tender": {"id": "T2", "title": "Supported employment and skills"}}]}""");
        var tour = new Tour(theme, Samples.CASE_1.today(), Samples.all());
        tour.picture("refused-file", program -> program.shell().arrive(List.of(broken)));
        tour.picture("notices", program -> program.shell().arrive(List.of(notices)));
    }

    @Test
    void theSmallestWindow() {
        var bid = Samples.CASE_5A.bid();
        var tour = new Tour(Theme.Choice.LIGHT, Samples.CASE_5A.today(), bid);
        tour.resize(1024, 700);
        tour.picture("smallest-home", program -> {});
        tour.picture("smallest-consortium", program -> program.shell().open(bid.id()));
        tour.picture("smallest-tender", program -> program.shell().goTender());
    }

    /// One window, walked step by step; each step is drawn before its picture is taken.
    private static final class Tour {

        private final Theme.Choice theme;
        private final TestProgram program;

        Tour(Theme.Choice theme, LocalDate today, Bid... bids) {
            this.theme = theme;
            program = onFxThread(() -> {
                var started = TestProgram.start(new MemoryLibrary(bids), today, theme);
                List.copyOf(Window.getWindows()).forEach(Window::hide);
                var stage = new Stage();
                stage.setScene(started.scene());
                stage.show();
                return started;
            });
        }

        void resize(double width, double height) {
            onFxThread(() -> {
                program.scene().getWindow().setWidth(width);
                program.scene().getWindow().setHeight(height);
            });
        }

        void picture(String name, Consumer<TestProgram> step) {
            onFxThread(() -> step.accept(program));
            onFxThread(() -> program.scene().snapshot(null));
            onFxThread(() -> {
                var file = Picture.take(program.scene(), name + "-" + theme.name().toLowerCase(Locale.ROOT));
                assertTrue(Files.exists(file));
            });
        }
    }
}
