package org.bidweave.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.bidweave.MemoryLibrary;
import org.bidweave.RegisterCast;
import org.bidweave.Samples;
import org.bidweave.compare.Fenwold;
import org.bidweave.TestBids;
import org.bidweave.TestProfiles;
import org.bidweave.TestProgram;
import org.bidweave.check.TenderSection;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.notice.NoticeFiles;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes the pictures of the user guide; with `-Dbidweave.pictures=write` they replace those that the guide shows.
@Tag("tour")
class GuidePictures {

    private static final Path PICTURES = Path.of("src/site/resources/images");
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 720;

    @TempDir
    private Path folder;

    private static void picture(Tour tour, String name, Consumer<TestProgram> step) {
        tour.picture("guide-" + name, step);
        if (Objects.equals(System.getProperty("bidweave.pictures"), "write")) {
            try {
                Files.createDirectories(PICTURES);
                Files.copy(Path.of("target/tour/guide-" + name + "-light.png"), PICTURES.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Tour sized(Tour tour) {
        tour.resize(WIDTH, HEIGHT);
        return tour;
    }

    @Test
    void theExample() {
        var sample = Samples.CASE_1;
        var tour = sized(new Tour(Theme.Choice.LIGHT, sample.today()));
        picture(tour, "first-start", program -> {});
        picture(tour, "example", program -> program.shell().openExample());
        picture(tour, "example-secured", program -> program.shell().switchView());
        picture(tour, "finding", program -> program.shell().go(new Place.Findings("FIN-02")));
        picture(tour, "allocation", program -> {
            program.shell().switchView();
            program.shell().goAllocation();
        });
        picture(tour, "entry", program -> program.shell().go(new Place.Consortium(sample.bid().alternatives().getFirst().members().getFirst().organisation(), null)));
    }

    @Test
    void home() {
        var tour = sized(new Tour(Theme.Choice.LIGHT, Samples.CASE_1.today(), Samples.all()));
        picture(tour, "home", program -> {});
        picture(tour, "can-we", program -> {
            program.shell().canWe();
            Stream.of(
                    new String[] {"can-we-income", "£145,000"}, new String[] {"can-we-turnover", "£1.2m"},
                    new String[] {"can-we-specialisms", "Bereavement support"}, new String[] {"can-we-places", "Quayside, North"},
                    new String[] {"can-we-people", "300"}).forEach(answer -> type(program, answer[0], answer[1]));
        });
    }

    @Test
    void theTender() {
        var sample = Samples.CASE_5A;
        var tour = sized(new Tour(Theme.Choice.LIGHT, sample.today(), sample.bid()));
        picture(tour, "tender", program -> {
            program.shell().open(sample.bid().id());
            program.shell().go(new Place.Tender(TenderSection.LOTS));
        });
        picture(tour, "turnover", program -> program.shell().go(new Place.Tender(TenderSection.TURNOVER)));
        picture(tour, "timetable", program -> program.shell().go(new Place.Tender(TenderSection.TIMETABLE)));
    }

    @Test
    void notices() {
        var tour = sized(new Tour(Theme.Choice.LIGHT, NoticeFiles.TODAY));
        picture(tour, "notices", program -> program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.SEVERAL))));
        picture(tour, "import", program -> program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.ADVICE))));
    }

    @Test
    void partners() {
        var tour = sized(new Tour(Theme.Choice.LIGHT, () -> TestProgram.start(
                new MemoryLibrary(TestBids.WESTMERE, TestProfiles.PROFILES), TestBids.TODAY, Theme.Choice.LIGHT, Background.NONE,
                RegisterCast.registers(UkPlaces.read()))));
        picture(tour, "partners", program -> {
            program.shell().goPartners();
            type(program, "partners-find", "bereavement");
        });
        picture(tour, "registers", program -> program.shell().goRegisters());
        picture(tour, "profile", program -> program.shell().go(new Place.Profile(TestProfiles.LANTERN)));
    }

    @Test
    void aTrial() {
        var sample = Samples.CASE_3A;
        var tour = new Tour(Theme.Choice.LIGHT, sample.today(), sample.bid());
        picture(tour, "consortium", program -> program.shell().open(sample.bid().id()));
        picture(tour, "trial", program -> {
            program.find(".candidate");
            program.scene().getRoot().lookupAll(".button").stream().filter(node -> "Try Saltney Women's Space".equals(node.getAccessibleText())).findFirst()
                    .map(Button.class::cast).orElseThrow().fire();
        });
    }

    @Test
    void coverage() {
        var sample = Samples.CASE_1;
        var tour = new Tour(Theme.Choice.LIGHT, sample.today(), sample.bid());
        picture(tour, "coverage", program -> {
            program.shell().open(sample.bid().id());
            program.shell().goCoverage();
        });
    }

    @Test
    void suggest() {
        var sample = Samples.CASE_3A;
        var tour = sized(new Tour(Theme.Choice.LIGHT, sample.today(), sample.bid()));
        picture(tour, "suggest", program -> {
            program.shell().open(sample.bid().id());
            program.shell().goSuggest();
            ((Button) program.find("#suggest-start")).fire();
        });
    }

    @Test
    void compare() {
        var tour = sized(new Tour(Theme.Choice.LIGHT, Fenwold.TODAY, Fenwold.BID));
        picture(tour, "compare", program -> {
            program.shell().open(Fenwold.BID.id());
            program.shell().go(new Place.Compare());
        });
    }

    private static void type(TestProgram program, String id, String text) {
        ((TextField) program.find("#" + id)).setText(text);
    }
}
