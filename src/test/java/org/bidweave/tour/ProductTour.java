package org.bidweave.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;
import org.bidweave.timetable.Plan;
import org.bidweave.ui.consortium.CopiedBid;
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

    /// The steps before the last week are done, so that some are late, due today and due soon.
    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theTimetables(Theme.Choice theme) {
        var today = LocalDate.of(2026, 9, 11);
        var bids = Stream.of(Samples.all()).map(bid -> begun(bid, today)).toArray(Bid[]::new);
        var tour = new Tour(theme, today, bids);
        tour.picture("home-due", program -> {});
        tour.picture("timeline", program -> {
            chooseTimeline(program);
            program.find("#timeline-first").requestFocus();
        });
        tour.picture("timetable", program -> {
            program.shell().open(bids[0].id());
            program.shell().go(new Place.Tender(TenderSection.TIMETABLE));
        });
        var late = new Tour(theme, Samples.CASE_1.today(), Samples.all());
        late.picture("home-late", program -> {});
        late.resize(1024, 700);
        late.picture("home-late-smallest", program -> {});
        late.resize(1440, 900);
        late.picture("timeline-late", ProductTour::chooseTimeline);
        late.picture("timetable-late", program -> {
            program.shell().open(bids[0].id());
            program.shell().go(new Place.Tender(TenderSection.TIMETABLE));
        });
        late.resize(1024, 700);
        late.picture("timetable-smallest", program -> {});
        late.picture("timeline-late-smallest", program -> program.shell().goHome());
    }

    private static void chooseTimeline(TestProgram program) {
        program.scene().getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(button -> "Timeline".equals(button.getText())).findFirst().orElseThrow().fire();
    }

    private static Bid begun(Bid bid, LocalDate today) {
        return bid.withTimetable(bid.timetable().withMilestones(Plan.of(bid, today.minusDays(6)).steps().stream()
                .map(step -> step.late() ? step.milestone().withDone(step.day()) : step.milestone()).toList()));
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

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void whatTheDirectoryKnowsBetter(Theme.Choice theme) {
        var copied = CopiedBid.outdated();
        var tour = new Tour(theme, TestBids.TODAY, copied.bid(), copied.profiles());
        tour.picture("copies", program -> program.shell().open(copied.bid().id()));
        tour.picture("copies-entry", program -> program.shell().go(new Place.Consortium(TestBids.STILLWATER, null)));
        tour.resize(1024, 700);
        tour.picture("copies-entry-smallest", program -> {});
        tour.picture("copies-taken-smallest", program -> {
            ((Button) program.find("#copy-panel .news-row .button")).fire();
            program.shell().goConsortium();
        });
    }

    @Test
    void theSmallestWindow() {
        var bid = Samples.CASE_5A.bid();
        var tour = new Tour(Theme.Choice.LIGHT, Samples.CASE_5A.today(), bid);
        tour.resize(1024, 700);
        tour.picture("smallest-home", program -> {});
        tour.picture("smallest-consortium", program -> program.shell().open(bid.id()));
        tour.picture("smallest-tender", program -> program.shell().goTender());
        tour.picture("smallest-undo", program -> program.shell().duplicateAlternative());
        tour.resize(1440, 900);
        tour.picture("undo", program -> {});
    }
}
