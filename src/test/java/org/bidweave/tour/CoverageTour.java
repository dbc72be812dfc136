package org.bidweave.tour;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.bench.LargeBid;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Coverage for the cases and for a large bid, light and dark, for a person to look at.
@Tag("tour")
class CoverageTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theCases(Theme.Choice theme) {
        for (var sample : new Samples[] {Samples.CASE_1, Samples.CASE_2, Samples.CASE_3A, Samples.CASE_4, Samples.CASE_5A}) {
            var tour = new Tour(theme, sample.today(), sample.bid());
            tour.picture(sample.file() + "-coverage", program -> {
                program.shell().open(sample.bid().id());
                program.shell().goCoverage();
            });
            tour.picture(sample.file() + "-coverage-secured", program -> program.shell().switchView());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void aLargeBid(Theme.Choice theme) {
        var bid = LargeBid.bid();
        var tour = new Tour(theme, LargeBid.TODAY, bid);
        tour.picture("coverage-large", program -> {
            program.shell().open(bid.id());
            program.shell().goCoverage();
        });
        tour.picture("coverage-large-down", program -> {
            for (int i = 0; i < 60; i++) {
                press(program, KeyCode.DOWN);
            }
            for (int i = 0; i < 30; i++) {
                press(program, KeyCode.RIGHT);
            }
        });
        tour.picture("coverage-large-folded", program -> program.find("#matrix").fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.MINUS, false, true, false, false)));
        tour.picture("coverage-large-unfolded", program -> press(program, KeyCode.RIGHT));
        tour.picture("coverage-large-missing", program -> ((ToggleButton) program.find("#only-missing")).fire());
        tour.picture("coverage-large-table", program -> program.scene().getRoot().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast).filter(button -> "Table".equals(button.getText())).findFirst().orElseThrow().fire());
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theSmallestWindow(Theme.Choice theme) {
        for (var sample : new Samples[] {Samples.CASE_1, Samples.CASE_3A, Samples.CASE_5A}) {
            var tour = new Tour(theme, sample.today(), sample.bid());
            tour.resize(1024, 700);
            tour.picture(sample.file() + "-coverage-smallest", program -> {
                program.shell().open(sample.bid().id());
                program.shell().goCoverage();
            });
            tour.picture(sample.file() + "-coverage-smallest-details", program -> press(program, KeyCode.ENTER));
        }
    }

    private static void press(TestProgram program, KeyCode key) {
        var at = program.find("#matrix");
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
