package org.bidweave.tour;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.model.Progress;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("tour")
class HomeTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void home(Theme.Choice theme) {
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(TestBids.WESTMERE.withProgress(Progress.BUILD)), TestBids.TODAY, theme);
            assertTrue(Files.exists(Picture.take(program.scene(), "home-" + theme)));
            program.shell().go(new org.bidweave.ui.shared.Place.Home());
            program.open(TestBids.WESTMERE.id());
            Picture.take(program.scene(), "consortium-" + theme);
            var first = TestProgram.start(new MemoryLibrary(), TestBids.TODAY, theme);
            assertTrue(Files.exists(Picture.take(first.scene(), "first-" + theme)));
        });
    }
}
