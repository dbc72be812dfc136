package org.bidweave.tour;

import java.util.Comparator;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.bench.LargeBid;
import org.bidweave.check.MemberSection;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The consortium taking shape, screen by screen: for the cases and for a large bid, in both sizes of window, for a person to look at.
@Tag("tour")
class BuildingTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theCases(Theme.Choice theme) {
        for (var sample : new Samples[] {Samples.CASE_3A, Samples.CASE_5A}) {
            screens(new Tour(theme, sample.today(), sample.bid()), sample.file(), sample.bid());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void aLargeBid(Theme.Choice theme) {
        var bid = LargeBid.with(60);
        screens(new Tour(theme, LargeBid.TODAY, bid), "large", bid);
    }

    private static void screens(Tour tour, String name, Bid bid) {
        for (var size : Size.values()) {
            tour.resize(size.width, size.height);
            var prefix = "build-" + name + size.ending;
            var last = bid.alternative(bid.current()).members().stream().max(Comparator.comparing(Member::role)).orElseThrow().organisation();
            tour.picture(prefix + "-consortium", program -> program.shell().open(bid.id()));
            tour.picture(prefix + "-middle-down", program -> scrollTo(program, ".middle", 1));
            tour.picture(prefix + "-secured", program -> program.shell().switchView());
            tour.picture(prefix + "-findings", program -> {
                program.shell().switchView();
                named(program, "Show more").ifPresent(ButtonBase::fire);
            });
            tour.picture(prefix + "-candidates", program -> {
                scrollTo(program, ".middle", 0);
                named(program, "Candidates").ifPresent(ButtonBase::fire);
            });
            tour.picture(prefix + "-trial", program -> press(program, "Try"));
            tour.picture(prefix + "-stage", program -> {
                program.shell().session(bid.id()).orElseThrow().leaveTrial();
                program.shell().go(new Place.Consortium(last, MemberSection.STAGE));
            });
            tour.picture(prefix + "-allocation", program -> program.shell().go(new Place.Allocation()));
            tour.picture(prefix + "-allocation-pools", program -> press(program, "Staff pools"));
            tour.picture(prefix + "-allocation-preview", program -> press(program, "Split by capacity…"));
            tour.picture(prefix + "-coverage", program -> program.shell().goCoverage());
            tour.picture(prefix + "-coverage-cell", program -> {
                var matrix = program.find("#matrix");
                for (var key : new KeyCode[] {KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER}) {
                    matrix.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
                }
            });
            tour.picture(prefix + "-map", program -> press(program, "Map"));
        }
    }

    private enum Size {
        WIDE(1440, 900, ""),
        SMALL(1024, 700, "-small");

        final double width;
        final double height;
        final String ending;

        Size(double width, double height, String ending) {
            this.width = width;
            this.height = height;
            this.ending = ending;
        }
    }

    private static void scrollTo(TestProgram program, String content, double part) {
        for (var at = program.find(content); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                pane.setVvalue(part);
            }
        }
    }

    private static void press(TestProgram program, String words) {
        named(program, words).ifPresentOrElse(ButtonBase::fire, () -> System.out.println("No button says " + words + ": "
                + program.scene().getRoot().lookupAll(".toggle-button").stream().map(n -> ((Labeled) n).getText()).toList()));
    }

    private static java.util.Optional<ButtonBase> named(TestProgram program, String words) {
        program.find(".root");
        return Stream.of(".button", ".toggle-button", ".check-box").flatMap(style -> program.scene().getRoot().lookupAll(style).stream())
                .filter(node -> node instanceof ButtonBase button && button.getText() != null && button.getText().startsWith(words))
                .map(ButtonBase.class::cast).findFirst();
    }
}
