package org.bidweave.tour;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Alternative;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
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
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(), Samples.CASE_1.today(), theme);
            picture(program, "first-start", theme);
            program.shell().openExample();
            picture(program, "example", theme);
            program.shell().newBid();
            picture(program, "new-bid-tender", theme);
            program.shell().goConsortium();
            picture(program, "new-bid-consortium", theme);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void homeWithTheSixCases(Theme.Choice theme) {
        onFxThread(() -> picture(
                TestProgram.start(new MemoryLibrary(Samples.all()), Samples.CASE_1.today(), theme), "home", theme));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void everyCaseOnItsScreens(Theme.Choice theme) {
        for (var sample : Samples.values()) {
            onFxThread(() -> {
                var bid = sample.bid();
                var program = TestProgram.start(new MemoryLibrary(bid), sample.today(), theme);
                program.shell().open(bid.id());
                picture(program, sample.file() + "-consortium", theme);
                program.shell().switchView();
                picture(program, sample.file() + "-consortium-secured", theme);
                var lead = bid.alternatives().stream().map(Alternative::members).findFirst().orElseThrow().getFirst().organisation();
                program.shell().go(new Place.Consortium(lead, null));
                picture(program, sample.file() + "-lead", theme);
                program.shell().switchView();
                program.shell().go(new Place.Tender(TenderSection.LOTS));
                picture(program, sample.file() + "-tender-lots", theme);
                program.shell().go(new Place.Tender(TenderSection.TURNOVER));
                picture(program, sample.file() + "-tender-turnover", theme);
            });
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
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(Samples.all()), Samples.CASE_1.today(), theme);
            program.shell().arrive(broken);
            picture(program, "refused-file", theme);
            program.shell().arrive(notices);
            picture(program, "notices", theme);
        });
    }

    private static void picture(TestProgram program, String name, Theme.Choice theme) {
        assertTrue(Files.exists(Picture.take(program.scene(), name + "-" + theme.name().toLowerCase(Locale.ROOT))));
    }
}
